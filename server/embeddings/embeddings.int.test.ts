import { createExpertiseIndex, embeddingTexts } from '@brainlink/analytics/matching';
import { loadConfig } from '../config';
import { ENGLISH_MODELS, installModels, openEmbedder } from './index';

describe('the English models, fetched as any start fetches them', () => {
  it('find the expert whose works share no word with the topic', async () => {
    const { home } = loadConfig();
    await installModels(home, ENGLISH_MODELS, () => undefined);
    const embedder = openEmbedder(home);
    const people = [
      { id: 'cells', works: [{ id: 'w1', title: 'Lithium-ion cells degrade when charged in the cold' }] },
      { id: 'robots', works: [{ id: 'w2', title: 'Quadrupeds that balance on rubble' }] },
      { id: 'law', works: [{ id: 'w3', title: 'Patent law after the war' }] },
    ];
    const topic = { title: 'Battery ageing at low temperature' };
    const index = createExpertiseIndex(people);
    const vectors: Partial<Record<'minilm' | 'bge', Int8Array>> = {};
    for (const model of ENGLISH_MODELS) {
      const texts = [...people.map(({ works }) => works[0]!), topic].map((text) => embeddingTexts(text)[model]);
      const found = await embedder.embed(model, texts);
      index.addVectors(
        model,
        people.map(({ works }, at) => [works[0]!.id, found[at]!] as const),
      );
      vectors[model] = found[people.length]!;
    }
    await embedder.close();
    const [first] = index.rank({ ...topic, vectors });
    expect(first?.person).toBe('cells');
    expect(first?.parts.minilm).toBeGreaterThan(0);
    expect(first?.parts.bge).toBeGreaterThan(0);
    expect(index.rank(topic)[0]?.parts.minilm).toBe(0);
  });
});

import 'reflect-metadata';

import type { EmbeddingModel } from '@brainlink/analytics/matching';
import type { Embedder } from '../../../embeddings';
import { publishWorld } from '../../../graphql/hidden/open-atlas';
import type { Neo4jStore } from '../../../neo4j';
import { testStore } from '../../../testing';
import { SPEAKER_WORLD, speakerId } from '../../../testing/speaker-world';
import { Expertise } from './expertise.service';

/** Letters as a vector: near texts are near. Stands in for a network of 58 MB; the real ones are tested in server/embeddings. */
const letters = (text: string): Int8Array => {
  const counts = new Int8Array(32);
  for (const letter of text.toLowerCase()) counts[letter.charCodeAt(0) % 32]! += 1;
  return counts;
};

describe('models that are installed while the server answers', () => {
  let store: Neo4jStore;
  const installed: EmbeddingModel[] = [];
  let embedded = 0;
  const embedder: Embedder = {
    models: installed,
    embed: (_model, texts) => {
      embedded += texts.length;
      return Promise.resolve(texts.map(letters));
    },
    close: () => Promise.resolve(),
  };
  beforeAll(async () => {
    store = await testStore();
    await publishWorld(store, SPEAKER_WORLD, []);
  }, 120_000);
  afterAll(() => store.close());

  it('take part as soon as every work has its vector, in the index that stands', async () => {
    const expertise = new Expertise(store, embedder);
    const question = { topic: { title: 'hydrogen storage materials' }, asOfYear: 2026, mask: null, limit: 20 };
    const index = await expertise.ready('secretariat');
    const before = await index.rank(question);
    expect(before.reading.parts).not.toContain('minilm');
    installed.push('minilm');
    await expertise.useInstalledModels();
    expect(embedded).toBeGreaterThan(0);
    const after = await index.rank(question);
    expect(after.reading.parts).toContain('minilm');
    const [best] = await after.explain([after.ranked.people[0]!]);
    expect(best!.score).toBeCloseTo(after.ranked.scores[0]!, 9);
    expect(best!.parts.minilm).not.toBe(0);
    const of = (ranking: typeof before): number => ranking.ranked.people.indexOf(index.rows.get(speakerId('storage'))!);
    expect(of(before)).toBeGreaterThanOrEqual(0);
    expect(of(after)).toBeGreaterThanOrEqual(0);
    const done = embedded;
    await expertise.useInstalledModels();
    expect(embedded).toBe(done);
    await expertise.close();
  });
});

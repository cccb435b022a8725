import { availableParallelism } from 'node:os';
import {
  type EmbeddingModel,
  embeddingTexts,
  type ExpertiseIndex,
  type ExpertisePerson,
  type ExpertiseTopic,
} from '@brainlink/analytics/matching';
import { type Embedder, ENGLISH_MODELS, installModels, openEmbedder } from '../../embeddings';

/** A model's progress is told so often. */
const TELL_EVERY = 3_000;
const MOST_THREADS = 4;

function teller(say: (text: string) => void, what: string): (done: number, total: number) => void {
  const began = performance.now();
  let told = began;
  return (done, total) => {
    const now = performance.now();
    if (now - told < TELL_EVERY && done < total) return;
    told = now;
    const left = Math.round((((now - began) / done) * (total - done)) / 1_000);
    say(`${what}: ${done} of ${total}${done < total ? `, ${left} s to go` : ''}`);
  };
}

async function openInstalled(home: string, wanted: readonly EmbeddingModel[], say: (text: string) => void): Promise<Embedder> {
  for (const models of [ENGLISH_MODELS, ['multilingual'] as const]) {
    const some = models.filter((model) => wanted.includes(model));
    await installModels(home, some, say).catch((error: unknown) => say(String(error instanceof Error ? error.message : error)));
  }
  return openEmbedder(home, Math.min(MOST_THREADS, availableParallelism()));
}

/**
 * Gives the works of an index their vectors and the topics theirs, with the models that can be had; without any, the topics come back as
 * they are. The multilingual model is asked for only when a topic holds words that are neither English nor in the lexicon.
 */
export async function embedAll(
  home: string,
  index: ExpertiseIndex,
  people: readonly ExpertisePerson[],
  topics: readonly ExpertiseTopic[],
  say: (text: string) => void,
): Promise<readonly ExpertiseTopic[]> {
  const isForeign = topics.some((topic) => index.read(topic).coverage < 1);
  const wanted: readonly EmbeddingModel[] = isForeign ? [...ENGLISH_MODELS, 'multilingual'] : ENGLISH_MODELS;
  const embedder = await openInstalled(home, wanted, say);
  const works = [...new Map(people.flatMap((person) => person.works.map((work) => [work.id, work] as const))).values()];
  const workTexts = works.map(embeddingTexts);
  const topicTexts = topics.map(embeddingTexts);
  const vectors = topics.map((): Partial<Record<EmbeddingModel, Int8Array>> => ({}));
  try {
    for (const model of wanted.filter((name) => embedder.models.includes(name))) {
      try {
        const texts = [...workTexts, ...topicTexts].map((each) => each[model]);
        const found = await embedder.embed(model, texts, { onProgress: teller(say, model) });
        index.addVectors(
          model,
          works.map(({ id }, at) => [id, found[at]!] as const),
        );
        topics.forEach((_, at) => (vectors[at]![model] = found[works.length + at]!));
      } catch (error) {
        say(`${model} does not run here and is left out: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await embedder.close();
  }
  return topics.map((topic, at) => ({ ...topic, vectors: vectors[at]! }));
}

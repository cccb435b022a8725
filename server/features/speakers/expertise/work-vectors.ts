import { embeddingTexts, type EmbeddingModel, type Embeddings, type ExpertiseTopic } from '@brainlink/analytics/matching';
import type { Embedder } from '../../../embeddings';
import type { ExpertisePerson } from '@brainlink/analytics/matching';

/** Texts that are embedded in one go: their vectors fill 192 kB, which malloc gives back to the system when it is free, as it does from 128 on. */
const BATCH = 512;

/** Vectors of works by their ids. */
export type WorkVectors = readonly (readonly [string, Int8Array])[];

/** The vectors of some works under each of some models; a model that failed once is left out from then on. */
export type VectorsByModel = ReadonlyMap<EmbeddingModel, WorkVectors>;

/**
 * The vectors of everybody's works, batch by batch, each work once, under every model: people are read once for all of them.
 *
 * @param models those that failed are taken out of it
 * @throws the signal's reason when it is aborted
 */
export async function* workVectors(
  embedder: Embedder,
  models: Set<EmbeddingModel>,
  people: AsyncIterable<readonly ExpertisePerson[]>,
  signal: AbortSignal,
): AsyncGenerator<VectorsByModel> {
  const seen = new Set<string>();
  const waiting: { readonly id: string; readonly texts: Readonly<Record<EmbeddingModel, string>> }[] = [];
  const embedded = async (): Promise<VectorsByModel> => {
    const batch = waiting.splice(0, BATCH);
    const found = new Map<EmbeddingModel, WorkVectors>();
    for (const model of models) {
      try {
        const texts = batch.map((one) => one.texts[model]);
        const vectors = await embedder.embed(model, texts, { signal, background: true });
        found.set(
          model,
          batch.map(({ id }, at) => [id, vectors[at]!] as const),
        );
      } catch {
        signal.throwIfAborted();
        models.delete(model);
      }
    }
    return found;
  };
  for await (const some of people) {
    for (const { id, title, abstract } of some.flatMap(({ works }) => works)) {
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push({ id, texts: embeddingTexts({ title, abstract }) });
    }
    while (waiting.length >= BATCH) yield await embedded();
  }
  while (waiting.length > 0) yield await embedded();
}

/** The vectors of a topic under the models that know all works. */
export async function topicVectors(
  embedder: Embedder,
  models: Iterable<EmbeddingModel>,
  topic: ExpertiseTopic,
): Promise<Embeddings> {
  const texts = embeddingTexts({ title: topic.title, abstract: topic.abstract });
  const vectors = [...models].map(async (model) => [model, (await embedder.embed(model, [texts[model]]))[0]!] as const);
  return Object.fromEntries(await Promise.all(vectors));
}

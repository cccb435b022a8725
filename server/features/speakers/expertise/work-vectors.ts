import { embeddingTexts, type EmbeddingModel, type Embeddings, type ExpertiseTopic } from '@brainlink/analytics/matching';
import type { Embedder } from '../../../embeddings';
import type { ExpertisePerson } from '@brainlink/analytics/matching';

/** Texts that are embedded in one go. */
const BATCH = 256;

/** Vectors of works by their ids. */
export type WorkVectors = readonly (readonly [string, Int8Array])[];

/**
 * The vectors of everybody's works under a model, batch by batch, each work once.
 *
 * @throws the signal's reason when it is aborted
 */
export async function* workVectors(
  embedder: Embedder,
  model: EmbeddingModel,
  people: AsyncIterable<readonly ExpertisePerson[]>,
  signal: AbortSignal,
): AsyncGenerator<WorkVectors> {
  const seen = new Set<string>();
  const waiting: { readonly id: string; readonly text: string }[] = [];
  const embedded = async (): Promise<WorkVectors> => {
    const batch = waiting.splice(0);
    const vectors = await embedder.embed(
      model,
      batch.map(({ text }) => text),
      { signal, background: true },
    );
    return batch.map(({ id }, at) => [id, vectors[at]!] as const);
  };
  for await (const some of people) {
    for (const { id, title, abstract } of some.flatMap(({ works }) => works)) {
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push({ id, text: embeddingTexts({ title, abstract })[model] });
    }
    while (waiting.length >= BATCH) yield await embedded();
  }
  if (waiting.length > 0) yield await embedded();
}

/** The vectors of a topic under the models that know all works. */
export async function topicVectors(
  embedder: Embedder,
  models: Iterable<EmbeddingModel>,
  topic: ExpertiseTopic,
): Promise<Embeddings> {
  const texts = embeddingTexts({ title: topic.title, abstract: topic.abstract });
  const vectors: Partial<Record<EmbeddingModel, Int8Array>> = {};
  for (const model of models) [vectors[model]] = await embedder.embed(model, [texts[model]]);
  return vectors;
}

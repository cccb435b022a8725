import { type EmbeddingModel, embeddingTexts, type Embeddings, type ExpertiseIndex } from '@brainlink/analytics/matching';
import type { Embedder } from '../../embeddings';

/** What has a title and perhaps an abstract. */
export interface Titled {
  readonly title: string;
  readonly abstract?: string | null;
}

/** Vectors of texts with every model that is there. */
export async function embedTitled(embedder: Embedder | null, texts: readonly Titled[]): Promise<readonly Embeddings[]> {
  const found = texts.map((): Partial<Record<EmbeddingModel, Int8Array>> => ({}));
  for (const model of embedder?.models ?? []) {
    const vectors = await embedder!.embed(
      model,
      texts.map((text) => embeddingTexts(text)[model]),
    );
    vectors.forEach((vector, at) => (found[at]![model] = vector));
  }
  return found;
}

/** Gives an index the vectors of its works. */
export async function embedWorks(
  embedder: Embedder | null,
  index: ExpertiseIndex,
  works: readonly (Titled & { readonly id: string })[],
): Promise<void> {
  const vectors = await embedTitled(embedder, works);
  for (const model of embedder?.models ?? [])
    index.addVectors(
      model,
      works.map(({ id }, at) => [id, vectors[at]![model]!] as const),
    );
}

import { join } from 'node:path';
import type { EmbeddingModel } from '@brainlink/analytics/matching';
import { startEmbeddingThread, type EmbeddingThread } from './embedding-thread';
import { installedModels, modelFolder } from './install-models';
import { MODELS } from './models';
import { openVectorCache, type VectorCache } from './vector-cache';

/** How to embed many texts. */
export interface EmbedOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops after the texts that are being embedded. */
  readonly signal?: AbortSignal;
}

/** Local sentence embeddings, off the main thread, kept by the digest of the text. */
export interface Embedder {
  /** The models that are there by now; none is a valid answer. */
  readonly models: readonly EmbeddingModel[];
  /**
   * Vectors in the order of the texts.
   * @throws RangeError for a model that is not in {@link models}; the signal's reason when stopped
   */
  embed(model: EmbeddingModel, texts: readonly string[], options?: EmbedOptions): Promise<readonly Int8Array[]>;
  close(): Promise<void>;
}

/** Texts that a thread gets at once: so few that a topic that somebody waits for is not long behind the works of everybody. */
const BATCH = 4;

/** Opens what is installed below `home` ({@link installModels} first). `threads` is how many texts are embedded at a time. */
export function openEmbedder(home: string, threads = 1): Embedder {
  const caches = new Map<EmbeddingModel, Promise<VectorCache>>();
  const workers: EmbeddingThread[] = [];
  const cacheOf = (model: EmbeddingModel): Promise<VectorCache> => {
    const { version, network, dimensions } = MODELS[model];
    const path = join(home, 'embeddings', `${version}-${network.sha256.slice(0, 8)}.vectors`);
    if (!caches.has(model)) caches.set(model, openVectorCache(path, dimensions));
    return caches.get(model)!;
  };

  return {
    get models() {
      return installedModels(home);
    },
    async embed(model, texts, { onProgress, signal } = {}) {
      if (!installedModels(home).includes(model)) throw new RangeError(`The model ${model} is not installed.`);
      const cache = await cacheOf(model);
      const missing = [...new Set(texts.filter((text) => !cache.get(text)))];
      while (workers.length < threads && workers.length * BATCH < missing.length) workers.push(startEmbeddingThread());
      let next = 0;
      let done = 0;
      const work = async (worker: EmbeddingThread): Promise<void> => {
        while (next < missing.length) {
          signal?.throwIfAborted();
          const batch = missing.slice(next, next + BATCH);
          next += batch.length;
          const vectors = await worker.embed(model, modelFolder(home, model), batch);
          await cache.put(batch.map((text, at) => [text, vectors[at]!] as const));
          done += batch.length;
          onProgress?.(done, missing.length);
        }
      };
      const free = [...workers].sort((a, b) => a.waiting - b.waiting);
      await Promise.all(free.map(work));
      return texts.map((text) => cache.get(text)!);
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

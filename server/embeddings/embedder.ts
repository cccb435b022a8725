import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingModel } from '@brainlink/analytics/matching';
import { embeddingProcess, type EmbeddingProcess } from './embedding-process';
import { installedModels, modelFolder } from './install-models';
import { MODELS } from './models';
import { openVectorCache, type VectorCache } from './vector-cache';

/** How to embed many texts. */
export interface EmbedOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops after the texts that are being embedded. */
  readonly signal?: AbortSignal;
  /** Nobody waits for it: in a process of its own that leaves the processor to others and ends as soon as it has nothing to do. */
  readonly background?: boolean;
}

/** Local sentence embeddings, in processes of their own, kept by the digest of the text. */
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

/** Texts that a process gets at once. */
const BATCH = 4;
/** Threads that share a text for which somebody waits, where texts do not come side by side. */
const THREADS = 2;
/** After so long without a question the memory of the models is given back: loading them again takes half a second. */
const ASKED_IDLE = 60_000;
const BACKGROUND_IDLE = 2_000;

/** Opens what is installed below `home` ({@link installModels} first). `processes` is how many texts are embedded at a time. */
export function openEmbedder(home: string, processes = 1): Embedder {
  const caches = new Map<EmbeddingModel, Promise<VectorCache>>();
  const asked: EmbeddingProcess[] = [];
  const threads = processes === 1 ? Math.min(THREADS, availableParallelism()) : 1;
  const background = embeddingProcess({ nice: true, threads: 1, idle: BACKGROUND_IDLE });
  const cacheOf = (model: EmbeddingModel): Promise<VectorCache> => {
    const { version, network, dimensions } = MODELS[model];
    const path = join(home, 'embeddings', `${version}-${network.sha256.slice(0, 8)}.vectors`);
    if (!caches.has(model)) caches.set(model, openVectorCache(path, dimensions));
    return caches.get(model)!;
  };
  const workersFor = (texts: number): readonly EmbeddingProcess[] => {
    while (asked.length < processes && asked.length * BATCH < texts)
      asked.push(embeddingProcess({ nice: false, threads, idle: ASKED_IDLE }));
    return [...asked].sort((a, b) => a.waiting - b.waiting);
  };

  return {
    get models() {
      return installedModels(home);
    },
    async embed(model, texts, options = {}) {
      if (!installedModels(home).includes(model)) throw new RangeError(`The model ${model} is not installed.`);
      const { onProgress, signal } = options;
      const cache = await cacheOf(model);
      const vectors = new Map<string, Int8Array>();
      const missing = [...new Set(texts)].filter((text) => {
        const known = cache.get(text);
        if (known) vectors.set(text, known);
        return known === undefined;
      });
      let next = 0;
      let done = 0;
      const work = async (worker: EmbeddingProcess): Promise<void> => {
        while (next < missing.length) {
          signal?.throwIfAborted();
          const batch = missing.slice(next, next + BATCH);
          next += batch.length;
          const made = await worker.embed(model, modelFolder(home, model), batch);
          const entries = batch.map((text, at) => [text, made[at]!] as const);
          const kept = cache.put(entries);
          // Whoever waits for one text does not wait for the disk; what could not be kept is made again.
          if (missing.length > BATCH) await kept;
          else kept.catch(() => undefined);
          for (const [text, vector] of entries) vectors.set(text, vector);
          done += batch.length;
          onProgress?.(done, missing.length);
        }
      };
      if (missing.length > 0) await Promise.all((options.background ? [background] : workersFor(missing.length)).map(work));
      return texts.map((text) => vectors.get(text)!);
    },
    async close() {
      for (const worker of [...asked, background]) worker.close();
      const opened = await Promise.allSettled(caches.values());
      await Promise.all(opened.map((cache) => (cache.status === 'fulfilled' ? cache.value.close() : undefined)));
      caches.clear();
    },
  };
}

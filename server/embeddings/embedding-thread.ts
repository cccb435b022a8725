import type { EmbeddingModel } from '@brainlink/analytics/matching';
import { startThread } from '../start-thread';

/** What a thread is asked. */
export interface EmbeddingTask {
  readonly id: number;
  readonly model: EmbeddingModel;
  readonly folder: string;
  readonly texts: readonly string[];
}

/** What a thread answers. */
export type EmbeddingAnswer =
  { readonly id: number; readonly vectors: readonly Int8Array[] } | { readonly id: number; readonly fault: string };

/** A thread that embeds; its models stay loaded. */
export interface EmbeddingThread {
  embed(model: EmbeddingModel, folder: string, texts: readonly string[]): Promise<readonly Int8Array[]>;
  /** How much is asked and not answered yet. */
  readonly waiting: number;
  close(): Promise<void>;
}

interface Asker {
  readonly resolve: (vectors: readonly Int8Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread. It does not keep the process alive while nobody waits. */
export function startEmbeddingThread(): EmbeddingThread {
  const worker = startThread(__dirname, 'embedding-worker');
  const askers = new Map<number, Asker>();
  let asked = 0;
  const failAll = (error: Error): void => {
    for (const { reject } of askers.values()) reject(error);
    askers.clear();
  };
  worker.on('message', (answer: EmbeddingAnswer) => {
    const asker = askers.get(answer.id);
    askers.delete(answer.id);
    if (askers.size === 0) worker.unref();
    if ('vectors' in answer) asker?.resolve(answer.vectors);
    else asker?.reject(new Error(answer.fault));
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The thread of embeddings ended.')));
  worker.unref();
  return {
    get waiting() {
      return askers.size;
    },
    embed: (model, folder, texts) =>
      new Promise((resolve, reject) => {
        asked += 1;
        askers.set(asked, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: asked, model, folder, texts } satisfies EmbeddingTask);
      }),
    close: async () => void (await worker.terminate()),
  };
}

import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { openEncoder, type Encoder } from './encoder';
import { MODELS } from './models';
import type { EmbeddingAnswer, EmbeddingTask } from './embedding-thread';

/** Embedding everybody's works takes minutes of a processor; whoever waits for an answer goes first. On Linux this is of the thread alone. */
const NICENESS = 10;
if (process.platform === 'linux') setPriority(0, NICENESS);

const encoders = new Map<string, Promise<Encoder>>();

async function answer({ id, model, folder, texts }: EmbeddingTask): Promise<EmbeddingAnswer> {
  try {
    if (!encoders.has(model)) encoders.set(model, openEncoder(folder, MODELS[model]));
    const encoder = await encoders.get(model)!;
    const vectors: Int8Array[] = [];
    for (const text of texts) vectors.push(await encoder.encode(text));
    return { id, vectors };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: EmbeddingTask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});

import { setPriority } from 'node:os';
import { openEncoder, type Encoder } from './encoder';
import { MODELS } from './models';
import type { EmbeddingAnswer, EmbeddingTask } from './embedding-process';

/** Embedding everybody's works takes minutes of a processor. */
const NICENESS = 10;

const encoders = new Map<string, Promise<Encoder>>();
let isNice = false;

async function answer({ id, model, folder, texts, nice, threads }: EmbeddingTask): Promise<EmbeddingAnswer> {
  try {
    if (nice && !isNice) setPriority(0, NICENESS);
    isNice ||= nice;
    if (!encoders.has(model)) encoders.set(model, openEncoder(folder, MODELS[model], threads));
    const encoder = await encoders.get(model)!;
    const vectors: Int8Array[] = [];
    for (const text of texts) vectors.push(await encoder.encode(text));
    return { id, vectors };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

let last: Promise<void> = Promise.resolve();
process.on('message', (task: EmbeddingTask) => {
  last = last.then(async () => void process.send?.(await answer(task)));
});
// Whoever asked is gone, or wants the memory back.
process.on('disconnect', () => process.exit());
// The terminal's Ctrl+C reaches all: the asker ends this one when it has what it waits for.
process.on('SIGINT', () => undefined);

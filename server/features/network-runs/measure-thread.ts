import { once } from 'node:events';
import { startThread } from '../../start-thread';
import type { MeasureAsk, MeasureValues } from './measure-messages';

/** Computes a measure in a thread, so that a long one holds up no other answer; ends with the signal, in the middle of it if need be. */
export async function measureInThread(ask: MeasureAsk, signal: AbortSignal): Promise<MeasureValues> {
  signal.throwIfAborted();
  const worker = startThread(__dirname, 'measure-worker');
  try {
    worker.postMessage(ask);
    const [values] = (await once(worker, 'message', { signal })) as [MeasureValues];
    return values;
  } finally {
    await worker.terminate();
  }
}

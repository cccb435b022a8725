import { once } from 'node:events';
import { startThread } from '../../start-thread';
import type { MeasureAsk, MeasureValues } from './measure-messages';
import { measureOf } from './measure-of';

/** Up to so many ties a thread costs more than it saves. */
const SMALL = 2_000;

/**
 * Computes a measure, that of a large network in a thread, so that a long one holds up no other answer; ends with the signal, in the middle of
 * it if need be.
 */
export async function computeMeasure(ask: MeasureAsk, signal: AbortSignal): Promise<MeasureValues> {
  signal.throwIfAborted();
  if (ask.graph.edgeCount <= SMALL) return measureOf(ask);
  const worker = startThread(__dirname, 'measure-worker');
  try {
    worker.postMessage(ask);
    const [values] = (await once(worker, 'message', { signal })) as [MeasureValues];
    return values;
  } finally {
    await worker.terminate();
  }
}

import { askThread } from '../../start-thread';
import type { MeasureAsk, MeasureValues } from './measure-messages';
import { measureOf } from './measure-of';

/** Up to so many ties a thread costs more than it saves. */
export const SMALL_GRAPH = 2_000;

/**
 * Computes a measure, that of a large network in a thread, so that a long one holds up no other answer; ends with the signal, in the middle of
 * it if need be.
 */
export async function computeMeasure(ask: MeasureAsk, signal: AbortSignal): Promise<MeasureValues> {
  signal.throwIfAborted();
  return ask.graph.edgeCount <= SMALL_GRAPH ? measureOf(ask) : askThread(__dirname, 'measure-worker', ask, signal);
}

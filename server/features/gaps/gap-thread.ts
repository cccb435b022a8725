import { askThread } from '../../start-thread';
import { SMALL_GRAPH } from '../network-runs/measure-thread';
import { gapTask, type GapTasks } from './gap-tasks';

/**
 * Answers a question about gaps, one about a large network in a thread, so that a long one holds up no other answer; ends with the signal, in
 * the middle of it if need be.
 */
export async function computeGap<Task extends keyof GapTasks>(
  ask: GapTasks[Task]['ask'],
  signal?: AbortSignal,
): Promise<GapTasks[Task]['answer']> {
  signal?.throwIfAborted();
  return ask.graph.edgeCount <= SMALL_GRAPH ? gapTask(ask) : askThread(__dirname, 'gap-worker', ask, signal);
}

import type { Graph } from '../measures';

/** Somebody whom no event has reached, with who could make the introduction. */
export interface Unreached {
  readonly node: number;
  /** The nearest person who was reached, by steps along ties; null where no way leads to one. */
  readonly nearest: number | null;
  readonly steps: number | null;
}

/**
 * Those who were not reached with the nearest who were, by one search from all reached at once; of several equally near the one of the
 * lowest number. Nearest first, those without a way last.
 */
export function reachGap(graph: Graph, reached: (node: number) => boolean, wanted: Iterable<number>): Unreached[] {
  const { nodeCount, start, neighbor } = graph;
  const steps = new Int32Array(nodeCount).fill(-1);
  const nearest = new Int32Array(nodeCount).fill(-1);
  const queue: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (!reached(node)) continue;
    steps[node] = 0;
    nearest[node] = node;
    queue.push(node);
  }
  for (const node of queue) {
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const other = neighbor[edge]!;
      if (steps[other] === -1) {
        steps[other] = steps[node]! + 1;
        nearest[other] = nearest[node]!;
        queue.push(other);
      } else if (steps[other] === steps[node]! + 1) nearest[other] = Math.min(nearest[other]!, nearest[node]!);
    }
  }
  return [...wanted]
    .filter((node) => !reached(node))
    .map((node): Unreached =>
      steps[node] === -1 ? { node, nearest: null, steps: null } : { node, nearest: nearest[node]!, steps: steps[node]! },
    )
    .sort((one, two) => (one.steps ?? Infinity) - (two.steps ?? Infinity) || one.node - two.node);
}

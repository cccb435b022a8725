import type { Graph } from './graph';

/** Steps from a node to every other, −1 where there is no way; breadth first. */
export function distancesFrom({ nodeCount, start, neighbor }: Graph, source: number): Int32Array {
  const steps = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  steps[source] = 0;
  queue[0] = source;
  let length = 1;
  for (let at = 0; at < length; at++) {
    const node = queue[at]!;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const other = neighbor[edge]!;
      if (steps[other] !== -1) continue;
      steps[other] = steps[node]! + 1;
      queue[length++] = other;
    }
  }
  return steps;
}

/**
 * Closeness of each node: reached nodes over the sum of steps to them, times the share of nodes reached (Wasserman and Faust 1994, p. 201),
 * so that a small island does not look central. 0 for whoever reaches nobody.
 */
export function closenessOf(graph: Graph): Float64Array {
  const others = graph.nodeCount - 1;
  return Float64Array.from({ length: graph.nodeCount }, (_, node) => {
    let [reached, sum] = [0, 0];
    for (const steps of distancesFrom(graph, node)) {
      if (steps <= 0) continue;
      reached++;
      sum += steps;
    }
    return sum === 0 ? 0 : (reached / sum) * (reached / others);
  });
}

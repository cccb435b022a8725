import { degreesOf } from './degree';
import { trianglesOf } from './clustering';
import type { Graph } from './graph';

/**
 * Burt's constraint of each node: how much a node's contacts are contacts of one another (Burt 1992, eq. 2.4), each edge with equal weight.
 * NaN for nodes without neighbours.
 */
export function constraintOf(graph: Graph): Float64Array {
  const { nodeCount, start, neighbor } = graph;
  const degree = degreesOf(graph);
  const indirect = new Float64Array(nodeCount);
  return Float64Array.from({ length: nodeCount }, (_, node) => {
    if (degree[node] === 0) return Number.NaN;
    const own = 1 / degree[node]!;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const middle = neighbor[edge]!;
      for (let second = start[middle]!; second < start[middle + 1]!; second++)
        indirect[neighbor[second]!]! += own / degree[middle]!;
    }
    let sum = 0;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) sum += (own + indirect[neighbor[edge]!]!) ** 2;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const middle = neighbor[edge]!;
      for (let second = start[middle]!; second < start[middle + 1]!; second++) indirect[neighbor[second]!] = 0;
    }
    return sum;
  });
}

/**
 * Effective size of each node's surroundings: its neighbours less the mean number of ties that each has to the others (Burt 1992, as
 * simplified by Borgatti 1997). NaN for nodes without neighbours.
 */
export function effectiveSizeOf(graph: Graph): Float64Array {
  const degree = degreesOf(graph);
  return trianglesOf(graph).map((between, node) =>
    degree[node] === 0 ? Number.NaN : degree[node]! - (2 * between) / degree[node]!,
  );
}

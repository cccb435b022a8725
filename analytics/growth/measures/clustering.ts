import { degreesOf } from './degree';
import type { Graph } from './graph';

/** Triangles through each node: each edge is walked once from its end of fewer neighbours (Chiba and Nishizeki 1985). */
export function trianglesOf(graph: Graph): Float64Array {
  const { nodeCount, start, neighbor } = graph;
  const degree = degreesOf(graph);
  const before = (one: number, two: number): boolean => degree[one]! < degree[two]! || (degree[one] === degree[two] && one < two);
  const triangles = new Float64Array(nodeCount);
  const marked = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node++) {
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      if (before(node, neighbor[edge]!)) marked[neighbor[edge]!] = node;
    }
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const other = neighbor[edge]!;
      if (!before(node, other)) continue;
      for (let second = start[other]!; second < start[other + 1]!; second++) {
        const third = neighbor[second]!;
        if (marked[third] !== node || !before(other, third)) continue;
        triangles[node]!++;
        triangles[other]!++;
        triangles[third]!++;
      }
    }
  }
  return triangles;
}

/** Share of the pairs of a node's neighbours that are joined; 0 for nodes with fewer than two neighbours (Watts and Strogatz 1998). */
export function localClusteringOf(graph: Graph): Float64Array {
  const degree = degreesOf(graph);
  return trianglesOf(graph).map((count, node) => (degree[node]! < 2 ? 0 : (2 * count) / (degree[node]! * (degree[node]! - 1))));
}

/** Mean of the local clustering over all nodes, those with fewer than two neighbours as 0; null without nodes. */
export const averageClusteringOf = (graph: Graph): number | null =>
  graph.nodeCount === 0 ? null : localClusteringOf(graph).reduce((sum, value) => sum + value, 0) / graph.nodeCount;

/** Paths of two edges that are closed by a third, and all of them: their quotient is the transitivity. */
export interface Triads {
  readonly closed: number;
  readonly all: number;
}

/** Closed and all triads. */
export function triadsOf(graph: Graph): Triads {
  const closed = trianglesOf(graph).reduce((sum, count) => sum + count, 0);
  const all = degreesOf(graph).reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
  return { closed, all };
}

import type { Graph } from './graph';

/** How PageRank is computed. */
export interface PageRankOptions {
  /** Probability of following an edge. */
  readonly damping?: number;
  /** Ends when all ranks together move by less. */
  readonly tolerance?: number;
  readonly iterations?: number;
}

/**
 * PageRank (Page, Brin and others 1999) on undirected edges by power iteration: ranks sum to 1, and whoever has no neighbour passes
 * their rank on to everybody.
 */
export function pageRankOf({ nodeCount, start, neighbor }: Graph, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, tolerance = 1e-12, iterations = 1000 } = options;
  let ranks = new Float64Array(nodeCount).fill(1 / nodeCount);
  for (let round = 0; round < iterations; round++) {
    let alone = 0;
    const share = ranks.map((rank, node) => {
      const degree = start[node + 1]! - start[node]!;
      if (degree === 0) alone += rank;
      return degree === 0 ? 0 : rank / degree;
    });
    const base = (1 - damping + damping * alone) / nodeCount;
    let moved = 0;
    const next = new Float64Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) {
      let sum = 0;
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) sum += share[neighbor[edge]!]!;
      next[node] = base + damping * sum;
      moved += Math.abs(next[node]! - ranks[node]!);
    }
    ranks = next;
    if (moved < tolerance) break;
  }
  return ranks;
}

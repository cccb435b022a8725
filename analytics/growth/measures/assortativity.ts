import type { Graph } from './graph';

/**
 * Pearson's correlation of a number at the two ends of the edges (Newman 2003, eq. 21), each edge taken in both directions; edges with an
 * end whose number is not known (NaN) are left out. Null without edges or where all ends are alike.
 */
export function numericAssortativity({ nodeCount, start, neighbor }: Graph, values: ArrayLike<number>): number | null {
  let [count, sum] = [0, 0];
  const known = (node: number): boolean => !Number.isNaN(values[node]!);
  const walk = (visit: (one: number, two: number) => void): void => {
    for (let node = 0; node < nodeCount; node++) {
      if (!known(node)) continue;
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
        if (known(neighbor[edge]!)) visit(values[node]!, values[neighbor[edge]!]!);
      }
    }
  };
  walk((one) => {
    count++;
    sum += one;
  });
  const mean = sum / count;
  let [covariance, variance] = [0, 0];
  walk((one, two) => {
    covariance += (one - mean) * (two - mean);
    variance += (one - mean) ** 2;
  });
  return count === 0 || variance === 0 ? null : covariance / variance;
}

/**
 * Newman's coefficient of mixing by category from the edges within a category, the edge ends of each category, and all edges
 * (Newman 2003, eq. 2). Null without edges or when all ends are of one category.
 */
export function mixingCoefficient(within: number, ends: ArrayLike<number>, edges: number): number | null {
  if (edges === 0) return null;
  let expected = 0;
  for (let at = 0; at < ends.length; at++) expected += (ends[at]! / (2 * edges)) ** 2;
  return Math.abs(1 - expected) < 1e-15 ? null : (within / edges - expected) / (1 - expected);
}

/** Mixing by category; −1 is a category that is not known, and edges with such an end are left out. */
export function categoricalAssortativity({ nodeCount, start, neighbor }: Graph, category: ArrayLike<number>): number | null {
  const ends: number[] = [];
  let [within, edges] = [0, 0];
  for (let node = 0; node < nodeCount; node++) {
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const other = neighbor[edge]!;
      if (other < node || category[node]! < 0 || category[other]! < 0) continue;
      edges++;
      if (category[node] === category[other]) within++;
      for (const end of [category[node]!, category[other]!]) ends[end] = (ends[end] ?? 0) + 1;
    }
  }
  return mixingCoefficient(
    within,
    Array.from(ends, (count) => count ?? 0),
    edges,
  );
}

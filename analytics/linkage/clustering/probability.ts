import { groupBy } from './groups';

/** Other members that a record is compared with at most. */
const MOST_OTHERS = 50;

/**
 * For every row the probability that it belongs to its cluster: that of the best of the mean over all other members and the mean over its nearest
 * half. 1 for a row that is alone.
 */
export function clusterProbabilities(cluster: Int32Array, probability: (a: number, b: number) => number): Float64Array {
  const members = groupBy(cluster, cluster.length);
  const result = new Float64Array(cluster.length).fill(1);
  for (let root = 0; root < cluster.length; root += 1) {
    const rows = members.items.subarray(members.starts[root]!, members.starts[root + 1]!);
    if (rows.length < 2) continue;
    if (rows.length === 2) {
      // Most clusters are pairs: one comparison says it for both.
      result[rows[0]!] = result[rows[1]!] = probability(rows[0]!, rows[1]!);
      continue;
    }
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).subarray(0, MOST_OTHERS);
      const values = Array.from(others, (other) => probability(Math.min(row, other), Math.max(row, other))).sort((p, q) => q - p);
      const nearest = values.slice(0, Math.max(1, Math.ceil(values.length / 2)));
      result[row] = nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
    }
  }
  return result;
}

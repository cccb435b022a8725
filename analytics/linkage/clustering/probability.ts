/** Other members that a record is compared with at most. */
const MOST_OTHERS = 50;

/**
 * For every row the probability that it belongs to its cluster: that of the best of the mean over all other members and the mean over its nearest
 * half. 1 for a row that is alone.
 */
export function clusterProbabilities(cluster: Int32Array, probability: (a: number, b: number) => number): Float64Array {
  const members = new Map<number, number[]>();
  cluster.forEach((root, row) => {
    const list = members.get(root);
    if (list) list.push(row);
    else members.set(root, [row]);
  });
  const result = new Float64Array(cluster.length).fill(1);
  for (const rows of members.values()) {
    if (rows.length === 1) continue;
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).slice(0, MOST_OTHERS);
      const values = others.map((other) => probability(Math.min(row, other), Math.max(row, other))).sort((p, q) => q - p);
      const nearest = values.slice(0, Math.max(1, Math.ceil(values.length / 2)));
      result[row] = nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
    }
  }
  return result;
}

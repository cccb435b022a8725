/** Precision, recall and their harmonic mean. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const figures = (precision: number, recall: number): Figures => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** Figures of pairs that were found: `found` of them right out of `said`, `wanted` there were. */
export const pairFigures = (right: number, said: number, wanted: number): Figures =>
  figures(said === 0 ? 1 : right / said, wanted === 0 ? 1 : right / wanted);

/** Number of pairs of rows with the same label; with `split`, of one row before it and one after. */
export function pairsWithin(labels: ArrayLike<number | string>, split = 0): number {
  const left = new Map<number | string, number>();
  const right = new Map<number | string, number>();
  for (let row = 0; row < labels.length; row += 1) {
    const side = row < split ? left : right;
    side.set(labels[row]!, (side.get(labels[row]!) ?? 0) + 1);
  }
  let pairs = 0;
  if (split === 0) for (const count of right.values()) pairs += (count * (count - 1)) / 2;
  else for (const [label, count] of left) pairs += count * (right.get(label) ?? 0);
  return pairs;
}

/** B³ of clusters against entities (Bagga & Baldwin 1998), averaged over rows. */
export function bCubed(clusters: ArrayLike<number | string>, entities: ArrayLike<number | string>): Figures {
  const count = (labels: ArrayLike<number | string>): Map<number | string, number> => {
    const sizes = new Map<number | string, number>();
    for (let row = 0; row < labels.length; row += 1) sizes.set(labels[row]!, (sizes.get(labels[row]!) ?? 0) + 1);
    return sizes;
  };
  const clusterSizes = count(clusters);
  const entitySizes = count(entities);
  const both = new Map<string, number>();
  for (let row = 0; row < clusters.length; row += 1) {
    const key = `${clusters[row]}|${entities[row]}`;
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  let precision = 0;
  let recall = 0;
  for (let row = 0; row < clusters.length; row += 1) {
    const shared = both.get(`${clusters[row]}|${entities[row]}`)!;
    precision += shared / clusterSizes.get(clusters[row]!)!;
    recall += shared / entitySizes.get(entities[row]!)!;
  }
  return figures(precision / clusters.length, recall / clusters.length);
}

/** Mean distance of said and true probability over ten equal bins, weighted by their pairs (expected calibration error; Guo et al. 2017). */
export function calibrationError(probabilities: ArrayLike<number>, truths: ArrayLike<boolean>): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, count: 0 }));
  for (let i = 0; i < probabilities.length; i += 1) {
    const bin = bins[Math.min(9, Math.floor(probabilities[i]! * 10))]!;
    bin.said += probabilities[i]!;
    bin.right += truths[i] ? 1 : 0;
    bin.count += 1;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / Math.max(1, probabilities.length);
}

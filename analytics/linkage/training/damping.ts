/** No field loses more than this by depending on others. */
const LEAST = 0.3;

/** Weighted pairs of one class as vectors of field weights. */
export interface WeightMoments {
  /** Number of fields. */
  readonly fields: number;
  readonly total: number;
  readonly mean: Float64Array;
  /** Covariance, row by row. */
  readonly covariance: Float64Array;
}

/** Mean and covariance of vectors that stand one after another in `vectors`, each with a weight. */
export function momentsOf(vectors: Float64Array, weights: Float64Array, fields: number): WeightMoments {
  const mean = new Float64Array(fields);
  const covariance = new Float64Array(fields * fields);
  let total = 0;
  for (let p = 0; p < weights.length; p += 1) {
    total += weights[p]!;
    for (let f = 0; f < fields; f += 1) mean[f]! += weights[p]! * vectors[p * fields + f]!;
  }
  for (let f = 0; f < fields; f += 1) mean[f]! /= total || 1;
  for (let p = 0; p < weights.length; p += 1)
    for (let f = 0; f < fields; f += 1)
      for (let g = 0; g < fields; g += 1)
        covariance[f * fields + g]! +=
          weights[p]! * (vectors[p * fields + f]! - mean[f]!) * (vectors[p * fields + g]! - mean[g]!);
  for (let i = 0; i < covariance.length; i += 1) covariance[i]! /= total || 1;
  return { fields, total, mean, covariance };
}

/**
 * Damping coefficients of fields that depend on each other. Fisher's linear discriminant of the two classes with the full covariance, against
 * the one that takes the fields for independent: what a field loses between the two is what others say already. The score stays a sum.
 */
export function dampingOf(matches: WeightMoments, others: WeightMoments): Float64Array {
  const { fields } = matches;
  const pooled = matches.covariance.map((value, i) => (value + others.covariance[i]!) / 2);
  for (let f = 0; f < fields; f += 1) pooled[f * fields + f]! += 1e-3 + 0.02 * pooled[f * fields + f]!;
  const difference = matches.mean.map((value, f) => value - others.mean[f]!);
  const full = solve(pooled, difference, fields);
  return difference.map((value, f) => {
    const alone = value / pooled[f * fields + f]!;
    return value <= 0 ? 1 : Math.min(1, Math.max(LEAST, full[f]! / alone));
  });
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * n + k]! * lower[j * n + k]!;
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j * n + j]!;
    }
  const result = right.slice();
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) result[i]! -= lower[i * n + k]! * result[k]!;
    result[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) result[i]! -= lower[k * n + i]! * result[k]!;
    result[i]! /= lower[i * n + i]!;
  }
  return result;
}

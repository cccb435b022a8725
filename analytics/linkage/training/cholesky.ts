/** Solves the symmetric positive definite system `matrix · x = right` by Cholesky's decomposition; `matrix` is `n × n`, row by row. */
export function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
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

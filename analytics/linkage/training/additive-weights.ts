import { solve } from './cholesky';
import type { Patterns } from './patterns';

/** Weights in bits, per field and level, and the prior that belongs to them. */
export interface AdditiveWeights {
  readonly prior: number;
  readonly weights: readonly Float64Array[];
}

const ROUNDS = 25;
/** The prior is known from the expected number of matches; weights, not it, take up what fields say twice. */
const HELD_PRIOR = 100;

/**
 * The additive weights that answer for a posterior as well as any sum can: logistic regression of the posterior on the levels by Newton's method,
 * held to `start` by a ridge of `ridge` (bits⁻²). So what fields say twice is counted once, and the score is still prior + one weight per field.
 */
export function fitAdditive(
  patterns: Patterns,
  posterior: Float64Array,
  importance: Float64Array,
  start: AdditiveWeights,
  ridge: number,
): AdditiveWeights {
  const { fields, size, levels } = patterns;
  const offsets = new Int32Array(fields);
  let dimension = 1;
  for (let f = 0; f < fields; f += 1) {
    offsets[f] = dimension - 1;
    dimension += start.weights[f]!.length - 1;
  }
  const origin = new Float64Array(dimension);
  origin[0] = start.prior * Math.LN2;
  start.weights.forEach((field, f) =>
    field.forEach((weight, level) => level > 0 && (origin[offsets[f]! + level] = weight * Math.LN2)),
  );
  const current = origin.slice();
  const active = new Int32Array(fields + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(dimension);
    const hessian = new Float64Array(dimension * dimension);
    for (let i = 0; i < dimension; i += 1) {
      const hold = i === 0 ? HELD_PRIOR : ridge;
      gradient[i] = hold * (origin[i]! - current[i]!);
      hessian[i * dimension + i] = hold;
    }
    for (let p = 0; p < size; p += 1) {
      let count = 1;
      let logit = current[0]!;
      for (let f = 0; f < fields; f += 1) {
        const level = levels[p * fields + f]!;
        if (level === 0) continue;
        active[count] = offsets[f]! + level;
        logit += current[active[count]!]!;
        count += 1;
      }
      const said = 1 / (1 + Math.exp(-logit));
      const error = importance[p]! * (posterior[p]! - said);
      // A floor on the curvature keeps a step over well separated patterns from running away.
      const curvature = importance[p]! * Math.max(said * (1 - said), 1e-4);
      for (let i = 0; i < count; i += 1) {
        gradient[active[i]!]! += error;
        for (let j = 0; j <= i; j += 1) hessian[active[i]! * dimension + active[j]!]! += curvature;
      }
    }
    for (let i = 0; i < dimension; i += 1)
      for (let j = 0; j < i; j += 1) {
        const both = hessian[i * dimension + j]! + hessian[j * dimension + i]!;
        hessian[i * dimension + j] = both;
        hessian[j * dimension + i] = both;
      }
    const step = solve(hessian, gradient, dimension);
    let largest = 0;
    for (let i = 0; i < dimension; i += 1) largest = Math.max(largest, Math.abs(step[i]!));
    const shrink = Math.min(1, 2 / largest);
    for (let i = 0; i < dimension; i += 1) current[i]! += shrink * step[i]!;
    if (largest < 1e-4) break;
  }
  return {
    prior: current[0]! / Math.LN2,
    weights: start.weights.map((field, f) =>
      field.map((_, level) => (level === 0 ? 0 : current[offsets[f]! + level]! / Math.LN2)),
    ),
  };
}

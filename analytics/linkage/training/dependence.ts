import { fitAdditive, type AdditiveWeights } from './additive-weights';
import type { LevelProbabilities } from './expectation-maximisation';
import type { Patterns } from './patterns';

const LEAST_DAMPING = 0.2;

/** Weights of fields that do not depend on each other: log2(m / u). */
export const independentWeights = (m: LevelProbabilities, u: LevelProbabilities): Float64Array[] =>
  m.map((field, f) => field.map((value, level) => (level === 0 ? 0 : Math.log2(value / u[f]![level]!))));

/** Probability of one entity of every pattern under additive weights. */
export const posteriorsOf = ({ size, fields, levels }: Patterns, { prior, weights }: AdditiveWeights): Float64Array =>
  Float64Array.from({ length: size }, (_, p) => {
    let score = prior;
    for (let f = 0; f < fields; f += 1) score += weights[f]![levels[p * fields + f]!]!;
    return 1 / (1 + 2 ** -score);
  });

/** Additive weights in which nothing is said twice, and how much of each field's own weight is left. */
export interface DampedWeights extends AdditiveWeights {
  readonly damping: readonly number[];
}

/**
 * Projects a posterior that knows of dependence onto additive weights. First freely, which tells how much of each field is its own (its damping);
 * then held to the damped weights, so that levels too rare to be seen among the candidates are damped as their field is.
 *
 * @param ridge - how firmly weights are held to what the field says alone (bits⁻²); the fewer the pairs the firmer
 */
export function dampWeights(
  patterns: Patterns,
  posterior: Float64Array,
  importance: Float64Array,
  m: LevelProbabilities,
  independent: AdditiveWeights,
  ridge: number,
): DampedWeights {
  const free = fitAdditive(patterns, posterior, importance, independent, ridge);
  const damping = m.map((field, f) => {
    const mean = (weights: Float64Array): number => field.reduce((sum, value, level) => sum + value * weights[level]!, 0);
    const own = mean(independent.weights[f]!);
    return own <= 0 ? 1 : Math.min(1, Math.max(LEAST_DAMPING, mean(free.weights[f]!) / own));
  });
  const damped = {
    prior: independent.prior,
    weights: independent.weights.map((field, f) => field.map((weight) => weight * damping[f]!)),
  };
  return { ...fitAdditive(patterns, posterior, importance, damped, ridge), damping };
}

import type { Patterns } from './patterns';

/** Probabilities of the levels of every field in one class; level 0, `missing`, is not counted. */
export type LevelProbabilities = readonly Float64Array[];

/** What {@link maximise} starts from, and which fields it may look at. */
export interface MixtureStart {
  readonly m: LevelProbabilities;
  readonly u: LevelProbabilities;
  readonly share: number;
  /** Fields that say nothing here, for the rule that chose the pairs is made of them. */
  readonly ignored: ReadonlySet<number>;
  /** Pairs that the starting m and u are worth, as Dirichlet priors. */
  readonly strengthM: number;
  readonly strengthU: number;
}

/** A fitted mixture of pairs of one entity and pairs of two. */
export interface Mixture {
  readonly m: LevelProbabilities;
  readonly u: LevelProbabilities;
  /** Share of pairs of one entity. */
  readonly share: number;
}

const ROUNDS = 40;

/**
 * Expectation maximisation of a two-class mixture of level patterns (Dempster, Laird & Rubin 1977; Winkler 1988 for record linkage). Both
 * classes are free, held by Dirichlet priors: within a block two different entities agree more often than two random ones do.
 */
export function maximise(patterns: Patterns, start: MixtureStart): Mixture {
  const { fields, size, levels, counts } = patterns;
  let { share } = start;
  let m: LevelProbabilities = start.m;
  let u: LevelProbabilities = start.u;
  const used = m.map((_, f) => f).filter((f) => !start.ignored.has(f));
  let total = 0;
  for (let p = 0; p < size; p += 1) total += counts[p]!;
  for (let round = 0; round < ROUNDS; round += 1) {
    const weights = m.map((field, f) => field.map((value, level) => (level === 0 ? 0 : Math.log(value / u[f]![level]!))));
    const sumM = m.map((field) => new Float64Array(field.length));
    const sumU = u.map((field) => new Float64Array(field.length));
    const prior = Math.log(share / (1 - share));
    let matches = 0;
    for (let p = 0; p < size; p += 1) {
      let logit = prior;
      for (const f of used) logit += weights[f]![levels[p * fields + f]!]!;
      const posterior = counts[p]! / (1 + Math.exp(-logit));
      const rest = counts[p]! - posterior;
      matches += posterior;
      for (const f of used) {
        const level = levels[p * fields + f]!;
        sumM[f]![level]! += posterior;
        sumU[f]![level]! += rest;
      }
    }
    const before = share;
    share = Math.min(0.999, Math.max(1e-6, matches / total));
    m = m.map((field, f) => (start.ignored.has(f) ? field : normalised(sumM[f]!, start.m[f]!, start.strengthM)));
    u = u.map((field, f) => (start.ignored.has(f) ? field : normalised(sumU[f]!, start.u[f]!, start.strengthU)));
    if (round > 5 && Math.abs(share - before) < 1e-5 * share) break;
  }
  return { m, u, share };
}

/** Counts of levels as probabilities, with `strength` pairs of the prior added; level 0 is left out. */
export function normalised(counts: Float64Array, prior: Float64Array, strength: number): Float64Array {
  let total = strength;
  for (let level = 1; level < counts.length; level += 1) total += counts[level]!;
  return counts.map((count, level) => (level === 0 ? 0 : (count + strength * prior[level]!) / total));
}

import { COMPARATORS } from '../comparators';
import type { Dataset } from '../dataset';
import type { BlockingPlan } from '../blocking/plan';
import { MODEL_VERSION, type LinkageModel, type TrainedField } from '../model';
import { byCarelessness } from './carelessness';
import { sampleCandidates } from './candidate-sample';
import { fitAdditive, type AdditiveWeights } from './additive-weights';
import { latentPosteriors } from './latent-classes';
import { maximise, normalised, type LevelProbabilities } from './expectation-maximisation';
import { frequencyTables } from './frequency';
import { levelCounts, type Patterns } from './patterns';
import { randomAgreement } from './random-agreement';
import { sampleRules } from './rule-samples';
import { startingM } from './starting-values';

/** A decision of a person about two rows. */
export interface Label {
  readonly a: number;
  readonly b: number;
  readonly match: boolean;
}

/** How a model is trained. */
export interface TrainingOptions {
  readonly seed?: number;
  readonly labels?: readonly Label[];
}

const RANDOM_PAIRS = 250_000;
const PER_RULE = 3_000;
const CANDIDATES = 150_000;
/** How firmly weights are held to what the field says alone. */
const RIDGE = 1;
const LEAST_DAMPING = 0.2;

/**
 * Learns a model without labels: u from random pairs, m by expectation maximisation over the blocks of every rule (each tells about the fields
 * that it is not made of), the prior from the expected number of matches among what is compared, then what fields say twice.
 */
export function train(dataset: Dataset, plan: BlockingPlan, options: TrainingOptions = {}): LinkageModel {
  const seed = options.seed ?? 1;
  const sizes = levelCounts(dataset);
  const random = randomAgreement(dataset, RANDOM_PAIRS, seed);
  const start = dataset.fields.map((field) => startingM(field.spec));
  const samples = sampleRules(dataset, plan, PER_RULE, seed);
  const sums = sizes.map((size) => new Float64Array(size));
  const rules: { name: string; pairs: number; matchShare: number }[] = [];
  for (const sample of samples) {
    if (sample.pairs < 50) continue;
    const fitted = maximise(sample.patterns, {
      m: start,
      u: random.levels,
      share: 0.2,
      ignored: sample.fields,
      strengthM: 20,
      strengthU: 0.05 * sample.pairs,
    });
    rules.push({ name: sample.name, pairs: sample.pairs, matchShare: fitted.share });
    if (fitted.share < 0.01) continue;
    const matches = sample.pairs * fitted.share;
    fitted.m.forEach((field, f) => {
      if (!sample.fields.has(f)) field.forEach((value, level) => (sums[f]![level]! += value * matches));
    });
  }
  const m = sums.map((field, f) => normalised(field, start[f]!, 20));
  const candidates = sampleCandidates(dataset, plan, CANDIDATES);
  const { patterns } = candidates;
  const total = dataset.split === 0 ? (dataset.rows * (dataset.rows - 1)) / 2 : dataset.split * (dataset.rows - dataset.split);
  const recall = 0.9;
  let lambda = Math.min(0.5, dataset.rows / 4 / total);
  let u: LevelProbabilities = random.levels;
  let posterior: Float64Array = new Float64Array(patterns.size);
  const matches = (): number => posterior.reduce((sum, value, p) => sum + value * patterns.counts[p]!, 0) * candidates.stride;
  for (let round = 0; round < 8; round += 1) {
    u = random.levels.map((field, f) =>
      field.map((value, level) => (level === 0 ? 0 : Math.max(value - lambda * m[f]![level]!, 0.05 * value))),
    );
    posterior = posteriorsOf(patterns, { prior: Math.log2(lambda / (1 - lambda)), weights: independentWeights(m, u) });
    lambda = Math.min(0.5, Math.max(1 / total, matches() / recall / total));
  }
  const none = new Float64Array(patterns.size);
  posterior = latentPosteriors(patterns, {
    matches: byCarelessness(
      dataset.fields.map((field) => field.spec),
      m,
    ),
    posterior,
    same: none,
    different: none,
    seed,
  });
  lambda = matches() / recall / total;
  const independent = { prior: Math.log2(lambda / (1 - lambda)), weights: independentWeights(m, u) };
  const first = fitAdditive(patterns, posterior, patterns.counts, independent, RIDGE);
  const damping = dampingOf(m, independent.weights, first.weights);
  const damped = {
    prior: first.prior,
    weights: independent.weights.map((field, f) => field.map((weight) => weight * damping[f]!)),
  };
  const fitted = fitAdditive(patterns, posterior, patterns.counts, damped, RIDGE);
  const duplicates = dataset.split === 0 ? lambda * (dataset.rows - 1) : 0;
  const fields = dataset.fields.map((field, f): TrainedField => ({
    ...field.spec,
    levels: COMPARATORS[field.spec.kind].levels.map((name, level) => ({
      name,
      m: m[f]![level]!,
      u: u[f]![level]!,
      weight: fitted.weights[f]![level]!,
    })),
    damping: damping[f]!,
    frequencies: frequencyTables(dataset, field, duplicates),
  }));
  return {
    version: MODEL_VERSION,
    prior: fitted.prior,
    fields,
    calibration: { slope: 1, intercept: 0, labels: 0 },
    training: {
      randomPairs: random.pairs,
      rules,
      expectedMatches: lambda * total,
      blockingRecall: recall,
      labels: { used: 0, contradictory: 0 },
    },
  };
}

/** Weights of fields that do not depend on each other: log2(m / u). */
const independentWeights = (m: LevelProbabilities, u: LevelProbabilities): Float64Array[] =>
  m.map((field, f) => field.map((value, level) => (level === 0 ? 0 : Math.log2(value / u[f]![level]!))));

/** Of each field, how much of the weight that matches have on average is left. */
const dampingOf = (m: LevelProbabilities, independent: readonly Float64Array[], fitted: readonly Float64Array[]): number[] =>
  m.map((field, f) => {
    const mean = (weights: Float64Array): number => field.reduce((sum, value, level) => sum + value * weights[level]!, 0);
    return Math.min(1, Math.max(LEAST_DAMPING, mean(fitted[f]!) / mean(independent[f]!)));
  });

/** Probability of one entity of every pattern under additive weights. */
const posteriorsOf = ({ size, fields, levels }: Patterns, { prior, weights }: AdditiveWeights): Float64Array =>
  Float64Array.from({ length: size }, (_, p) => {
    let score = prior;
    for (let f = 0; f < fields; f += 1) score += weights[f]![levels[p * fields + f]!]!;
    return 1 / (1 + 2 ** -score);
  });

import { COMPARATORS } from '../comparators';
import type { Dataset } from '../dataset';
import type { BlockingPlan } from '../blocking/plan';
import { levelWeight, MODEL_VERSION, type LinkageModel, type TrainedField } from '../model';
import { sampleCandidates } from './candidate-sample';
import { dampingOf, momentsOf } from './damping';
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

const RANDOM_PAIRS = 400_000;
const PER_RULE = 8_000;
const CANDIDATES = 300_000;

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
  const total = dataset.split === 0 ? (dataset.rows * (dataset.rows - 1)) / 2 : dataset.split * (dataset.rows - dataset.split);
  const recall = 0.9;
  let lambda = Math.min(0.5, dataset.rows / 4 / total);
  let u: LevelProbabilities = random.levels;
  let damping: Float64Array = new Float64Array(sizes.length).fill(1);
  let posteriors: Float64Array = new Float64Array(0);
  for (let round = 0; round < 12; round += 1) {
    u = random.levels.map((field, f) =>
      field.map((value, level) => (level === 0 ? 0 : Math.max(value - lambda * m[f]![level]!, 0.05 * value))),
    );
    const vectors = patternWeights(candidates.patterns, m, u);
    posteriors = posteriorsOf(candidates.patterns, vectors, damping, Math.log2(lambda / (1 - lambda)));
    const matches = posteriors.reduce((sum, value) => sum + value, 0) * candidates.stride;
    lambda = Math.min(0.5, Math.max(1 / total, matches / recall / total));
    if (round === 5) {
      const rest = candidates.patterns.counts.map((count, p) => count - posteriors[p]!);
      damping = dampingOf(momentsOf(vectors, posteriors, sizes.length), momentsOf(vectors, rest, sizes.length));
    }
  }
  const duplicates = dataset.split === 0 ? lambda * (dataset.rows - 1) : 0;
  const fields = dataset.fields.map((field, f): TrainedField => ({
    ...field.spec,
    levels: COMPARATORS[field.spec.kind].levels.map((name, level) => ({ name, m: m[f]![level]!, u: u[f]![level]! })),
    damping: damping[f]!,
    frequencies: frequencyTables(dataset, field, duplicates),
  }));
  return {
    version: MODEL_VERSION,
    prior: Math.log2(lambda / (1 - lambda)),
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

/** The weights of the fields of every pattern, one vector after another. */
function patternWeights(patterns: Patterns, m: LevelProbabilities, u: LevelProbabilities): Float64Array {
  const tables = m.map((field, f) =>
    field.map((value, level) => (level === 0 ? 0 : levelWeight({ name: '', m: value, u: u[f]![level]! }))),
  );
  return Float64Array.from(patterns.levels, (level, i) => tables[i % patterns.fields]![level]!);
}

/** Expected matches of every pattern: its pairs times the probability that they are of one entity. */
function posteriorsOf(patterns: Patterns, vectors: Float64Array, damping: Float64Array, prior: number): Float64Array {
  return patterns.counts.map((count, p) => {
    let score = prior;
    for (let f = 0; f < patterns.fields; f += 1) score += damping[f]! * vectors[p * patterns.fields + f]!;
    return count / (1 + 2 ** -score);
  });
}

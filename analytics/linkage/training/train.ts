import { estimateRecall } from '../blocking/recall';
import type { BlockingPlan } from '../blocking/blocking-plan';
import { COMPARATORS } from '../comparators';
import type { Dataset } from '../dataset';
import { MODEL_VERSION, type LinkageModel, type TrainedField } from '../model';
import { createScorer } from '../score';
import { drawRules, learnAgreement } from './agreement-of-matches';
import { calibrate } from './calibrate';
import { calibrationBins } from './calibration-bins';
import { levelsOfMatches, sampleCandidates, type CandidateSample } from './candidate-sample';
import { byCarelessness } from './carelessness';
import { dampWeights, independentWeights, posteriorsOf } from './dependence';
import type { LevelProbabilities } from './expectation-maximisation';
import { frequencyTables } from './frequency';
import { resolveLabels, type Label } from './labels';
import { latentPosteriors } from './latent-classes';
import { levelCounts } from './patterns';
import { drawRandom, type RandomAgreement } from './random-agreement';
import type { RuleSample } from './rule-samples';

/** How a model is trained. */
export interface TrainingOptions {
  /** Every draw follows from it; 1 unless said. */
  readonly seed?: number;
  /** Decisions of people; any number helps, none is needed. */
  readonly labels?: readonly Label[];
  /** What was drawn before with the same seed and labels; without it, it is drawn. */
  readonly drawn?: Drawn;
}

/** Pairs that a model is learnt from. */
export interface Drawn {
  readonly random: RandomAgreement;
  readonly rules: readonly RuleSample[];
  readonly candidates: CandidateSample;
}

/** See {@link TrainingOptions.seed}. */
export const DEFAULT_SEED = 1;
/** With fewer candidates many classes would each explain a pair or two: what two classes and single fields say then counts in proportion. */
const ENOUGH_PAIRS = 5_000;
/** Pairs that a labelled one is worth beside the candidates. */
const LABEL_IMPORTANCE = 20;
/** Labels of each kind from which on probabilities are calibrated by them. */
const FEWEST_LABELS = 20;

/**
 * Learns a model, without labels or with some: u from random pairs; m by expectation maximisation over the blocks of every rule; who is a match
 * among the candidates from a latent class model that knows relatives; from this the prior, and weights in which nothing is said twice. Labels hold
 * the latent classes where people decided, and calibrate the probability.
 */
export function train(dataset: Dataset, plan: BlockingPlan, options: TrainingOptions = {}): LinkageModel {
  const seed = options.seed ?? DEFAULT_SEED;
  const { labels, contradictory } = resolveLabels(options.labels ?? []);
  const random = options.drawn?.random ?? drawRandom({ dataset, seed });
  const sample = options.drawn?.candidates ?? sampleCandidates(dataset, plan, labels);
  const drawn = options.drawn?.rules ?? drawRules({ dataset, plan, seed });
  const { m, rules } = learnAgreement(dataset, drawn, random.levels, levelsOfMatches(sample, levelCounts(dataset)));
  const total = Math.max(2, pairsOfRows(dataset));
  const { u, posterior: first } = separate(sample, m, random.levels, total, dataset.rows);
  const specs = dataset.fields.map((field) => field.spec);
  const enough = Math.min(1, Math.max(1, sample.left.length) / ENOUGH_PAIRS);
  const latent = latentPosteriors(sample.patterns, { ...sample, matches: byCarelessness(specs, m), posterior: first, seed });
  const posterior = latent.map((value, p) => enough * value + (1 - enough) * first[p]!);
  const recall = estimateRecall(dataset, plan, { ...sample, probability: (pair) => posterior[sample.patterns.ofPair[pair]!]! });
  const expectedMatches = expected(sample, posterior) / recall;
  const prior = logOdds(expectedMatches / total, total);
  const { target, importance } = withLabels(sample, posterior);
  const damped = dampWeights(sample.patterns, target, importance, m, { prior, weights: independentWeights(m, u) }, 1 / enough);
  const duplicates = dataset.split === 0 ? expectedMatches / (dataset.rows / 2) : 0;
  const model: LinkageModel = {
    version: MODEL_VERSION,
    prior: damped.prior,
    fields: dataset.fields.map((field, f): TrainedField => ({
      ...field.spec,
      levels: COMPARATORS[field.spec.kind].levels.map((name, level) => ({
        name,
        m: m[f]![level]!,
        u: u[f]![level]!,
        weight: damped.weights[f]![level]!,
      })),
      damping: damped.damping[f]!,
      frequencies: frequencyTables(dataset, field, duplicates),
    })),
    calibration: { slope: 1, intercept: 0, labels: 0 },
    training: {
      randomPairs: random.pairs,
      rules,
      expectedMatches,
      blockingRecall: recall,
      labels: { used: labels.length, contradictory },
      fit: calibrationBins(posteriorsOf(sample.patterns, damped), target, (p) => sample.patterns.counts[p]!),
    },
  };
  return calibratedBy(dataset, model, labels);
}

const pairsOfRows = ({ rows, split }: Dataset): number => (split === 0 ? (rows * (rows - 1)) / 2 : split * (rows - split));

const logOdds = (share: number, total: number): number => {
  const kept = Math.min(0.5, Math.max(1 / total, share));
  return Math.log2(kept / (1 - kept));
};

/** Matches that the plan's pairs are expected to have. */
const expected = ({ patterns, stride }: CandidateSample, posterior: Float64Array): number =>
  posterior.reduce((sum, value, p) => sum + value * patterns.counts[p]!, 0) * stride;

/** Two classes of independent fields, as a start; u less what matches add to agreement among random pairs. */
function separate(
  sample: CandidateSample,
  m: LevelProbabilities,
  random: LevelProbabilities,
  total: number,
  rows: number,
): { u: LevelProbabilities; posterior: Float64Array } {
  let share = Math.min(0.5, rows / 4 / total);
  let u = random;
  let posterior: Float64Array = new Float64Array(sample.patterns.size);
  for (let round = 0; round < 8; round += 1) {
    u = random.map((field, f) =>
      field.map((value, level) => (level === 0 ? 0 : Math.max(value - share * m[f]![level]!, 0.05 * value))),
    );
    posterior = posteriorsOf(sample.patterns, { prior: logOdds(share, total), weights: independentWeights(m, u) });
    share = Math.min(0.5, Math.max(1 / total, expected(sample, posterior) / total));
  }
  return { u, posterior };
}

/** The posterior to fit, with the labels in it, and how much each pattern counts. */
function withLabels(
  { patterns, same, different }: CandidateSample,
  posterior: Float64Array,
): { target: Float64Array; importance: Float64Array } {
  const importance = patterns.counts.map((count, p) => count + LABEL_IMPORTANCE * (same[p]! + different[p]!));
  const target = posterior.map((value, p) =>
    importance[p] === 0 ? value : (value * patterns.counts[p]! + LABEL_IMPORTANCE * same[p]!) / importance[p]!,
  );
  return { target, importance };
}

/** The model with its probabilities calibrated by labels, when there are enough of both kinds. */
function calibratedBy(dataset: Dataset, model: LinkageModel, labels: readonly Label[]): LinkageModel {
  const matches = labels.filter(({ match }) => match).length;
  if (Math.min(matches, labels.length - matches) < FEWEST_LABELS) return model;
  const scorer = createScorer(dataset, model);
  return {
    ...model,
    calibration: calibrate(
      labels.map(({ a, b }) => scorer.score(a, b)),
      labels.map(({ match }) => match),
    ),
  };
}

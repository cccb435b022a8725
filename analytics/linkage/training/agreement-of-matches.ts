import type { BlockingPlan } from '../blocking/blocking-plan';
import type { Dataset } from '../dataset';
import type { TrainingReport } from '../model';
import { maximise, normalised, type LevelProbabilities } from './expectation-maximisation';
import { sampleRules, type RuleSample } from './rule-samples';
import { startingM } from './starting-values';

/** Pairs that are drawn from the blocks of all rules together, and of one. */
const DRAWN = 90_000;
const [LEAST_PER_RULE, MOST_PER_RULE] = [800, 2_500];
const FEWEST_PAIRS = 50;
/** A rule in whose blocks fewer pairs than this are matches says too little about them. */
const LEAST_SHARE = 0.01;
/** Pairs that the starting values are worth. */
const START = 20;
/** Pairs that a labelled match is worth beside those that are inferred. */
const LABELLED = 5;

/** What was learnt about pairs of one entity. */
export interface LearntAgreement {
  readonly m: LevelProbabilities;
  readonly rules: TrainingReport['rules'];
}

/** Pairs from the blocks of every rule, as many as training wants. */
export function drawRules({
  dataset,
  plan,
  seed,
}: {
  readonly dataset: Dataset;
  readonly plan: BlockingPlan;
  readonly seed: number;
}): RuleSample[] {
  const perRule = Math.round(Math.min(MOST_PER_RULE, Math.max(LEAST_PER_RULE, DRAWN / Math.max(1, plan.rules.length))));
  return sampleRules(dataset, plan, perRule, seed);
}

/**
 * m of every field: expectation maximisation over the blocks of each rule, which tell about the fields that the rule is not made of; rules count
 * by the matches in their blocks. `labelled` are level counts of pairs that people called the same.
 */
export function learnAgreement(
  dataset: Dataset,
  samples: readonly RuleSample[],
  u: LevelProbabilities,
  labelled: LevelProbabilities,
): LearntAgreement {
  const start = dataset.fields.map((field) => startingM(field.spec));
  const sums = labelled.map((counts) => counts.map((count) => count * LABELLED));
  const rules: { name: string; pairs: number; matchShare: number }[] = [];
  for (const { name, fields, patterns, pairs } of samples) {
    if (pairs < FEWEST_PAIRS) continue;
    const fitted = maximise(patterns, {
      m: start,
      u,
      share: 0.2,
      ignored: fields,
      strengthM: START,
      strengthU: 0.05 * pairs,
    });
    rules.push({ name, pairs, matchShare: fitted.share });
    if (fitted.share < LEAST_SHARE) continue;
    fitted.m.forEach((field, f) => {
      if (!fields.has(f)) field.forEach((value, level) => (sums[f]![level]! += value * pairs * fitted.share));
    });
  }
  return { m: sums.map((field, f) => normalised(field, start[f]!, START)), rules };
}

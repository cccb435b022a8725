import type { Dataset } from './dataset';
import type { BlockingPlan } from './blocking/blocking-plan';
import { planBlocking, type BlockingOptions } from './blocking/plan';
import { cluster } from './clustering/cluster';
import { clusterProbabilities } from './clustering/probability';
import { probabilityOf, scoreAt, type LinkageModel } from './model';
import { scorePairs, type ScoredPairs } from './pairs';
import { createScorer } from './score';
import { train, type TrainingOptions } from './training/train';

/** How two tables are linked or one is searched for duplicates. */
export interface LinkOptions extends BlockingOptions, TrainingOptions {
  /** Least probability of a pair that is answered; 0.01 unless said. */
  readonly least?: number;
  /** A trained model; without it one is trained on the data. */
  readonly model?: LinkageModel;
}

/** Pairs of the left with the right table, and the model that scored them. */
export interface LinkResult {
  readonly model: LinkageModel;
  readonly plan: BlockingPlan;
  readonly pairs: ScoredPairs;
}

/** How duplicates are put together. */
export interface DedupeOptions extends LinkOptions {
  /** Pairs of rows that are never in one cluster. */
  readonly cannotLink?: readonly (readonly [number, number])[];
}

/** Clusters of one table: `cluster[row]` is the smallest row of its cluster, `probability[row]` that the row belongs there. */
export interface DedupeResult extends LinkResult {
  readonly cluster: Int32Array;
  readonly probability: Float64Array;
}

/** Links the two tables of a dataset in this thread. One record may have several partners: nothing is assumed to be one to one. */
export function link(dataset: Dataset, options: LinkOptions = {}): LinkResult {
  const plan = planBlocking(dataset, options);
  const model = options.model ?? train(dataset, plan, options);
  return { model, plan, pairs: scorePairs(dataset, plan, model, scoreAt(model.calibration, options.least ?? 0.01)) };
}

/** Finds the duplicates of a dataset in this thread. */
export function dedupe(dataset: Dataset, options: DedupeOptions = {}): DedupeResult {
  const linked = link(dataset, options);
  return { ...linked, ...clusterPairs(dataset, linked.model, linked.pairs, options.cannotLink) };
}

/** See {@link ClusterOptions.credit}; on generated historical people B³ F1 is flat between 1.5 and 3. */
const GROUP_CREDIT = 2;

/** Bits that a pair without support counts at most: what a pair without any evidence does. */
const UNSUPPORTED = -4;

/** Clusters of scored pairs; pairs of a component that blocking left out are scored when they are needed. Supporting fields alone join nothing. */
export function clusterPairs(
  dataset: Dataset,
  model: LinkageModel,
  pairs: ScoredPairs,
  cannotLink: readonly (readonly [number, number])[] = [],
): Pick<DedupeResult, 'cluster' | 'probability'> {
  const scorer = createScorer(dataset, model);
  const zero = scoreAt(model.calibration, 0.5);
  const guarded = model.fields.some(({ supporting }) => supporting);
  const held = (a: number, b: number, score: number): number => {
    const weight = (score - zero) * model.calibration.slope;
    return guarded && weight > UNSUPPORTED && !scorer.isSupported(a, b) ? UNSUPPORTED : weight;
  };
  const bits = (a: number, b: number): number => held(a, b, scorer.score(a, b));
  const weight = pairs.score.map((score, pair) => held(pairs.left[pair]!, pairs.right[pair]!, score));
  const of = cluster(
    dataset.rows,
    { left: pairs.left, right: pairs.right, weight },
    { cannotLink, weightOf: bits, credit: GROUP_CREDIT },
  );
  return { cluster: of, probability: clusterProbabilities(of, (a, b) => probabilityOf(model.calibration, scorer.score(a, b))) };
}

import { createScorer, probabilityOf } from '@brainlink/analytics/linkage';
import type { FileRunResult } from '../run/run-files';
import { writeCsvFile } from './csv-file';

/** What is to be done with a pair. */
export const DECISIONS = ['link', 'review', 'different'] as const;
/** One of {@link DECISIONS}. */
export type Decision = (typeof DECISIONS)[number];

/** Pairs of at least this part of the threshold are worth a look by a person. */
const REVIEW_SHARE = 0.2;

/**
 * `link` from the threshold on, `review` from a fifth of it, below that `different`. Without support, which is to say when only a workplace, a
 * place or the like agrees, a person must look whatever the probability.
 */
export const decisionOf = (probability: number, threshold: number, supported: boolean): Decision =>
  probability >= threshold && supported ? 'link' : probability >= threshold * REVIEW_SHARE ? 'review' : 'different';

const digits = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** Counts of what was decided. */
export type DecisionCounts = Readonly<Record<Decision, number>>;

/** Decimals of weights: what is written adds up to 1e-9. */
const PLACES = 12;

/**
 * Writes `pairs.csv`: ids as they came, probability, weight in bits, decision, the prior (the same in every row: log2 odds of two random rows) and
 * the weight of every field. `weight = prior + Σ weight_<field>` to 1e-9, so all columns after `decision` add up to `weight`; a field that
 * either side does not have weighs 0.
 */
export async function writePairs(path: string, { encoded, model, pairs, threshold }: FileRunResult): Promise<DecisionCounts> {
  const { dataset, ids } = encoded;
  const scorer = createScorer(dataset, model);
  const weights = new Float64Array(model.fields.length);
  const counts = { link: 0, review: 0, different: 0 };
  function* rows(): Generator<(string | number)[]> {
    for (let i = 0; i < pairs.left.length; i += 1) {
      const [a, b, score] = [pairs.left[i]!, pairs.right[i]!, pairs.score[i]!];
      scorer.weights(a, b, weights);
      const probability = probabilityOf(model.calibration, score);
      const supported = model.fields.some(({ supporting }, f) => !supporting && weights[f]! > 0);
      const decision = decisionOf(probability, threshold, supported);
      counts[decision] += 1;
      yield [
        ids[a]!,
        ids[b]!,
        digits(probability, 9),
        digits(score, PLACES),
        decision,
        digits(model.prior, PLACES),
        ...Array.from(weights, (weight) => digits(weight, PLACES)),
      ];
    }
  }
  const header = [
    'left_id',
    'right_id',
    'probability',
    'weight',
    'decision',
    'prior',
    ...model.fields.map(({ name }) => `weight_${name}`),
  ];
  await writeCsvFile(path, header, rows());
  return counts;
}

/** What the clusters of a file come to. */
export type ClusterCounts = {
  readonly clusters: number;
  /** Rows beyond the first of each cluster. */
  readonly duplicates: number;
};

/** Writes `clusters.csv`: one line for every row of the input, in its order; a cluster is called by the number of its first row. */
export async function writeClusters(path: string, { encoded: { ids }, clusters }: FileRunResult): Promise<ClusterCounts> {
  const { cluster, probability } = clusters!;
  function* rows(): Generator<(string | number)[]> {
    for (let row = 0; row < ids.length; row += 1) yield [ids[row]!, cluster[row]! + 1, digits(probability[row]!, 6)];
  }
  await writeCsvFile(path, ['id', 'cluster_id', 'probability'], rows());
  const count = new Set(cluster).size;
  return { clusters: count, duplicates: ids.length - count };
}

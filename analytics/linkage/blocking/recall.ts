import type { Dataset } from '../dataset';
import { ruleKey } from './blocks';
import type { BlockingPlan } from './blocking-plan';

/** Pairs that blocking found, each with the probability that it is of one entity. */
export interface FoundPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly probability: (pair: number) => number;
}

/** Below this a pair is no match to count. */
const LIKELY = 0.5;

/**
 * Share of all matches that blocking finds, from those that it did find: fields are cut in two halves, and rules of the one half find matches
 * without regard to those of the other. How many of the one's matches the other found as well tells how many both missed (Lincoln–Petersen with
 * Chapman's correction 1951). The most pessimistic cut counts, for careless records are missed by both.
 */
export function estimateRecall(dataset: Dataset, plan: BlockingPlan, found: FoundPairs): number {
  const { matrix, rules, blocks } = plan;
  const fields = dataset.fields.length;
  const masks = rules.map((rule) => rule.reduce((mask, column) => mask | (1 << (matrix.columns[column]!.field % 31)), 0));
  const caught: { weight: number; masks: Set<number> }[] = [];
  for (let p = 0; p < found.left.length; p += 1) {
    const weight = found.probability(p);
    if (weight < LIKELY) continue;
    const [a, b] = [found.left[p]!, found.right[p]!];
    const by = new Set<number>();
    rules.forEach((rule, r) => {
      if (blocks[r]!.position[a]! >= 0 && ruleKey(matrix, rule, a) === ruleKey(matrix, rule, b)) by.add(masks[r]!);
    });
    caught.push({ weight, masks: by });
  }
  if (caught.length === 0) return 1;
  let recall = 1;
  for (let cut = 1; cut < 1 << Math.min(fields - 1, 8); cut += 1) {
    let [first, second, both, all] = [0, 0, 0, 0];
    for (const { weight, masks: by } of caught) {
      let [inFirst, inSecond] = [false, false];
      for (const mask of by) {
        if ((mask & cut) === mask) inFirst = true;
        else if ((mask & cut) === 0) inSecond = true;
      }
      all += weight;
      if (inFirst) first += weight;
      if (inSecond) second += weight;
      if (inFirst && inSecond) both += weight;
    }
    // A half that finds next to nothing says nothing about the other.
    if (first < 0.2 * all || second < 0.2 * all) continue;
    const estimate = ((first + 1) * (second + 1)) / (both + 1) - 1;
    recall = Math.min(recall, all / Math.max(all, estimate));
  }
  return recall;
}

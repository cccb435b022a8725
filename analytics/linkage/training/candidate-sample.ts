import type { Dataset } from '../dataset';
import type { BlockingPlan } from '../blocking/plan';
import { firstRows, forEachPair } from '../blocking/scan';
import { createComparison } from '../score';
import { Int32Vector } from '../shared-arrays';
import { countPatterns, levelCounts, type Patterns } from './patterns';

/** Pairs that would be compared, of some of the rows. */
export interface CandidateSample {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly patterns: Patterns;
  /** Pairs of the plan that one of the sample stands for. */
  readonly stride: number;
}

/** Takes the candidates of every n-th row, so that there are about `pairs` of them. */
export function sampleCandidates(dataset: Dataset, plan: BlockingPlan, pairs: number): CandidateSample {
  const stride = Math.max(1, Math.round(plan.expectedPairs / pairs));
  const left = new Int32Vector();
  const right = new Int32Vector();
  const rows = firstRows(dataset);
  const visit = (a: number, b: number): void => {
    left.push(a);
    right.push(b);
  };
  forEachPair(dataset, plan, 0, rows, visit, stride);
  const sizes = levelCounts(dataset);
  const compare = createComparison(dataset);
  const levels = new Uint8Array(left.length * sizes.length);
  const [a, b] = [left.view(), right.view()];
  for (let p = 0; p < left.length; p += 1) compare(a[p]!, b[p]!, levels, p * sizes.length);
  return {
    left: left.finish(),
    right: right.finish(),
    patterns: countPatterns(levels, levels.length / sizes.length, sizes),
    stride,
  };
}

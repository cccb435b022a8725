import type { BlockingPlan } from '../blocking/blocking-plan';
import { firstRows, forEachPair } from '../blocking/scan';
import type { Dataset } from '../dataset';
import { createComparison } from '../score';
import { Int32Vector } from '../shared-arrays';
import type { Label } from './labels';
import { countPatterns, levelCounts, type Patterns } from './patterns';

/** Pairs that would be compared, of some of the rows, and the labelled pairs. */
export interface CandidateSample {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Patterns of both; the labelled pairs come last in `ofPair` and are not in `counts`. */
  readonly patterns: Patterns;
  /** Per pattern: pairs that people called the same, and not the same. */
  readonly same: Float64Array;
  readonly different: Float64Array;
  /** Pairs of the plan that one of the sample stands for. */
  readonly stride: number;
}

/** Pairs of a sample, about. */
const CANDIDATES = 120_000;

/** Takes the candidates of every n-th row, so that there are about {@link CANDIDATES} of them, and the pairs of resolved labels. */
export function sampleCandidates(dataset: Dataset, plan: BlockingPlan, labels: readonly Label[]): CandidateSample {
  const stride = Math.max(1, Math.round(plan.expectedPairs / CANDIDATES));
  const left = new Int32Vector();
  const right = new Int32Vector();
  forEachPair(
    dataset,
    plan,
    0,
    firstRows(dataset),
    (a, b) => {
      left.push(a);
      right.push(b);
    },
    stride,
  );
  const found = left.length;
  const sizes = levelCounts(dataset);
  const compare = createComparison(dataset);
  const levels = new Uint8Array((found + labels.length) * sizes.length);
  const [a, b] = [left.finish(), right.finish()];
  for (let p = 0; p < found; p += 1) compare(a[p]!, b[p]!, levels, p * sizes.length);
  labels.forEach((label, i) => compare(label.a, label.b, levels, (found + i) * sizes.length));
  const patterns = countPatterns(levels, found + labels.length, sizes);
  const same = new Float64Array(patterns.size);
  const different = new Float64Array(patterns.size);
  labels.forEach(({ match }, i) => {
    const pattern = patterns.ofPair[found + i]!;
    patterns.counts[pattern]! -= 1;
    (match ? same : different)[pattern]! += 1;
  });
  return { left: a, right: b, patterns, same, different, stride };
}

/** Level counts, per field, of the pairs that people called the same. */
export function levelsOfMatches({ patterns, same }: CandidateSample, sizes: readonly number[]): Float64Array[] {
  const counts = sizes.map((size) => new Float64Array(size));
  for (let p = 0; p < patterns.size; p += 1)
    if (same[p]! > 0) counts.forEach((field, f) => (field[patterns.levels[p * patterns.fields + f]!]! += same[p]!));
  return counts;
}

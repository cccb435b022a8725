import { COMPARATORS } from '../comparators';
import type { Dataset } from '../dataset';
import { seededRandom } from '../random';
import { createComparison } from '../score';
import { levelCounts } from './patterns';

/** No field is the same by chance more often than this, else nothing would be left for its other levels. */
const MOST_SAME = 0.98;

/** Probability of every level between two random rows, per field, among pairs with both values. */
export interface RandomAgreement {
  readonly pairs: number;
  readonly levels: readonly Float64Array[];
  /** Per field and column: probability that two random rows have the same value. */
  readonly same: readonly (readonly number[])[];
}

/** Random pairs: 15 a record, within bounds. */
const [FEWEST, MOST] = [40_000, 150_000];

/** {@link randomAgreement} over as many pairs as training wants. */
export const drawRandom = ({ dataset, seed }: { readonly dataset: Dataset; readonly seed: number }): RandomAgreement =>
  randomAgreement(dataset, Math.min(MOST, Math.max(FEWEST, dataset.rows * 15)), seed);

/**
 * Levels between random pairs of rows, of both tables when two are linked. "Same" is counted over all pairs from the values' frequencies, not
 * from the sample: it is too rare for one.
 */
export function randomAgreement(dataset: Dataset, pairs: number, seed: number): RandomAgreement {
  const random = seededRandom(seed);
  const sizes = levelCounts(dataset);
  const compare = createComparison(dataset);
  const counts = sizes.map((size) => new Float64Array(size));
  const levels = new Uint8Array(sizes.length);
  const { rows, split } = dataset;
  for (let i = 0; i < pairs; i += 1) {
    const a = Math.floor(random() * (split === 0 ? rows : split));
    let b = split === 0 ? Math.floor(random() * rows) : split + Math.floor(random() * (rows - split));
    if (a === b) b = (b + 1) % rows;
    compare(a, b, levels);
    for (let f = 0; f < sizes.length; f += 1) counts[f]![levels[f]!]! += 1;
  }
  const allPairs = split === 0 ? (rows * (rows - 1)) / 2 : split * (rows - split);
  const same = dataset.fields.map((field) =>
    Array.from({ length: field.width }, (_, i) => sameProbability(dataset, [field.offset + i])),
  );
  const probabilities = counts.map((field, f) => {
    const present = field.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
    // Of a few rows the same pairs are drawn again and again: they are worth no more than there are.
    const worth = present === 0 ? 0 : Math.min(1, allPairs / present);
    const smooth = field.map((count, level) =>
      level === 0 ? 0 : (count * worth + 0.2) / (present * worth + 0.2 * (field.length - 1)),
    );
    const { spec, offset, width } = dataset.fields[f]!;
    const exact = COMPARATORS[spec.kind].levels.findIndex((_, level) => COMPARATORS[spec.kind].same(level) === (1 << width) - 1);
    const slots = Array.from({ length: width }, (_, i) => offset + i);
    const both = Math.min(MOST_SAME, sameProbability(dataset, slots));
    if (exact > 0 && both > 0) {
      const rest = 1 - smooth[exact]!;
      for (let level = 1; level < smooth.length; level += 1)
        smooth[level] = level === exact ? both : (smooth[level]! * (1 - both)) / rest;
    }
    return smooth;
  });
  return { pairs, levels: probabilities, same };
}

/** Probability that two random rows that have these codes, one or two, have the same ones. */
function sameProbability(dataset: Dataset, slots: readonly number[]): number {
  const { split, width, codes } = dataset;
  const [first, second] = slots as [number, number | undefined];
  const { order, starts } = rowsByCode(dataset, first);
  const seconds = second === undefined ? 1 : mostOf(dataset, second);
  const counts = [new Int32Array(seconds + 1), new Int32Array(seconds + 1)] as const;
  const present: [number, number] = [0, 0];
  let same = 0;
  const met: number[] = [];
  for (let code = 1; code + 1 < starts.length; code += 1) {
    for (let at = starts[code]!; at < starts[code + 1]!; at += 1) {
      const row = order[at]!;
      const other = second === undefined ? 1 : codes[row * width + second]!;
      if (other === 0) continue;
      const side = row < split ? 0 : 1;
      if (counts[0][other] === 0 && counts[1][other] === 0) met.push(other);
      counts[side][other]! += 1;
      present[side] += 1;
    }
    for (const other of met) {
      const [left, right] = [counts[0][other]!, counts[1][other]!];
      same += split === 0 ? right * (right - 1) : left * right;
      counts[0][other] = counts[1][other] = 0;
    }
    met.length = 0;
  }
  const pairs = split === 0 ? present[1] * (present[1] - 1) : present[0] * present[1];
  return same / Math.max(1, pairs);
}

/** Rows put together by one of their codes (a counting sort): those with code `c` are `order[starts[c] … starts[c + 1])`. */
function rowsByCode(dataset: Dataset, slot: number): { order: Int32Array; starts: Int32Array } {
  const { rows, width, codes } = dataset;
  const starts = new Int32Array(mostOf(dataset, slot) + 2);
  for (let row = 0; row < rows; row += 1) starts[codes[row * width + slot]! + 1]! += 1;
  for (let code = 1; code < starts.length; code += 1) starts[code]! += starts[code - 1]!;
  const next = starts.slice();
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) order[next[codes[row * width + slot]!]!++] = row;
  return { order, starts };
}

/** The largest of a column's codes. */
function mostOf({ rows, width, codes }: Dataset, slot: number): number {
  let most = 0;
  for (let row = 0; row < rows; row += 1) most = Math.max(most, codes[row * width + slot]!);
  return most;
}

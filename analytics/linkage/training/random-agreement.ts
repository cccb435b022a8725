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

/** Probability that two random rows that have these codes have the same ones. */
function sameProbability({ rows, split, width, codes }: Dataset, slots: readonly number[]): number {
  // Combinations are numbered as they come, so that rows with each can be counted in arrays.
  const numbers = new Map<number, number>();
  const [left, right]: [number[], number[]] = [[], []];
  const single = slots.length === 1 ? slots[0]! : -1;
  let [presentLeft, presentRight] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    let number = single >= 0 ? codes[row * width + single]! : combination(codes, row * width, slots);
    if (number === 0) continue;
    if (single < 0) {
      const key = number;
      number = numbers.get(key) ?? numbers.size + 1;
      if (number > numbers.size) numbers.set(key, number);
    }
    const side = row < split ? left : right;
    while (side.length <= number) side.push(0);
    side[number]! += 1;
    if (row < split) presentLeft += 1;
    else presentRight += 1;
  }
  let same = 0;
  if (split === 0) {
    for (const count of right) same += count * (count - 1);
    return same / Math.max(1, presentRight * (presentRight - 1));
  }
  left.forEach((count, number) => (same += count * (right[number] ?? 0)));
  return same / Math.max(1, presentLeft * presentRight);
}

/** One number for several codes; 0 when one is missing. */
function combination(codes: Int32Array, at: number, slots: readonly number[]): number {
  let key = 0;
  for (const slot of slots) {
    const code = codes[at + slot]!;
    if (code === 0) return 0;
    key = key * 4194304 + code;
  }
  return key;
}

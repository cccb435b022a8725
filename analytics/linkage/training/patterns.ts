import type { Dataset } from '../dataset';
import { COMPARATORS } from '../comparators';

/**
 * Pairs as patterns of levels, counted: pattern `p` has the levels `levels[p · fields …]` and stands for `counts[p]` pairs. A few thousand
 * patterns stand for any number of pairs.
 */
export interface Patterns {
  readonly fields: number;
  readonly size: number;
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
  /** Pattern of each pair, in the order in which they were given. */
  readonly ofPair: Int32Array;
}

/** Number of levels of each field. */
export const levelCounts = (dataset: Dataset): number[] =>
  dataset.fields.map((field) => COMPARATORS[field.spec.kind].levels.length);

/** Counts the patterns of pairs whose levels stand one after another in `levels`. */
export function countPatterns(levels: Uint8Array, pairs: number, sizes: readonly number[]): Patterns {
  const fields = sizes.length;
  const known = new Map<number | string, number>();
  const wide = sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER;
  const kept: number[] = [];
  const counts: number[] = [];
  const ofPair = new Int32Array(pairs);
  for (let p = 0; p < pairs; p += 1) {
    const key = wide
      ? String.fromCharCode(...levels.subarray(p * fields, (p + 1) * fields))
      : mixedRadix(levels, p * fields, sizes);
    let pattern = known.get(key);
    if (pattern === undefined) {
      pattern = counts.length;
      known.set(key, pattern);
      counts.push(0);
      kept.push(p);
    }
    counts[pattern]! += 1;
    ofPair[p] = pattern;
  }
  const packed = new Uint8Array(counts.length * fields);
  kept.forEach((pair, pattern) => packed.set(levels.subarray(pair * fields, (pair + 1) * fields), pattern * fields));
  return { fields, size: counts.length, levels: packed, counts: Float64Array.from(counts), ofPair };
}

function mixedRadix(levels: Uint8Array, at: number, sizes: readonly number[]): number {
  let key = 0;
  for (let f = 0; f < sizes.length; f += 1) key = key * sizes[f]! + levels[at + f]!;
  return key;
}

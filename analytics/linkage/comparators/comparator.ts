import type { EncodedField } from '../dataset';
import type { Dictionary } from '../dictionary';

/** Level of two records in a field: 0 when either value is missing, 1 when they are the same, larger the less they agree. */
export type Compare = (codes: Int32Array, a: number, b: number) => number;

/**
 * How values of a kind are compared, in graded levels. `create` closes over scratch memory and a cache: one per thread. The level depends on
 * the two values alone.
 */
export interface Comparator {
  /** Names of the levels; the first is `missing`, the last `different`. */
  readonly levels: readonly string[];
  /** `a` and `b` are where the field's first codes stand in `codes`. */
  readonly create: (field: EncodedField) => Compare;
  /** Bit `i`: at this level the values of column `i` are the same, so that their frequency counts. */
  readonly same: (level: number) => number;
}

/** Two values that differ, by code. */
export type CompareValues = (x: number, y: number) => number;

/** Of the largest table, which still fits the processor's nearer cache; few values need a small one. */
const CACHE_BITS = 12;
/** Bits of a level within an entry: no comparator has more than 64 levels. */
const LEVEL_BITS = 6;

/**
 * Remembers the levels of value pairs in a direct-mapped table: a colliding pair takes the place. Bounded, and never wrong since the whole
 * pair is the key; an entry is two neighbouring integers, one line of the processor's cache. The comparison sees the shorter string first (of
 * equally long ones the lower), so that neither the order of the records nor that of the codes changes a level.
 */
export function cached({ chars, starts, size: values }: Dictionary, compare: CompareValues): CompareValues {
  const bits = Math.min(CACHE_BITS, Math.max(2, Math.ceil(2 * Math.log2(values + 1))));
  const table = new Int32Array(2 << bits);
  return (x, y) => {
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    const at = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)) >>> (32 - bits)) << 1;
    const entry = table[at + 1]!;
    if (table[at] === low && entry >>> LEVEL_BITS === high) return entry & ((1 << LEVEL_BITS) - 1);
    const level = precedes(chars, starts, low, high) ? compare(low, high) : compare(high, low);
    table[at] = low;
    table[at + 1] = (high << LEVEL_BITS) | level;
    return level;
  };
}

function precedes(chars: Uint16Array, starts: Int32Array, x: number, y: number): boolean {
  const startX = starts[x]!;
  const startY = starts[y]!;
  const length = starts[x + 1]! - startX;
  const other = starts[y + 1]! - startY;
  if (length !== other) return length < other;
  for (let i = 0; i < length; i += 1) {
    const difference = chars[startX + i]! - chars[startY + i]!;
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/** A comparator of one column, from the comparison of two values that differ. */
export function singleColumn(levels: readonly string[], create: (field: EncodedField) => CompareValues): Comparator {
  return {
    levels,
    create: (field) => {
      const compare = cached(field.dictionary, create(field));
      return (codes, a, b) => {
        const x = codes[a]!;
        const y = codes[b]!;
        if (x === 0 || y === 0) return 0;
        return x === y ? 1 : compare(x, y);
      };
    },
    same: (level) => (level === 1 ? 1 : 0),
  };
}

import { sharedInt32 } from '../shared-arrays';
import type { KeyMatrix } from './key-matrix';

/**
 * The blocks of a rule: rows with the same key stand next to each other in `order`, ascending; the last row of a block is stored as `~row`. Blocks
 * stand in the order of their first rows, so that whoever walks the rows walks the blocks. `position[row]` is the place after which the partners
 * of the row follow (when linking: those of the right table), −1 when none do.
 */
export interface Blocks {
  readonly order: Int32Array;
  readonly position: Int32Array;
}

/** A rule: rows that share all of these keys are candidates. */
export type Rule = readonly number[];

/** Hash of a row's keys under a rule; 0 when one is missing. */
export function ruleKey(matrix: KeyMatrix, rule: Rule, row: number): number {
  let hash = 0;
  for (let i = 0; i < rule.length; i += 1) {
    const key = matrix.keys[rule[i]! * matrix.rows + row]!;
    if (key === 0) return 0;
    hash = i === 0 ? key : Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) + Math.imul(key, 0x9e3779b1);
  }
  return hash | 0 || 1;
}

const DIGIT = 11;
const DIGITS = 1 << DIGIT;
/** Bits of the key that are sorted by digit, and as a power of two. */
const SORTED_BITS = 2 * DIGIT;
const SORTED = 1 << SORTED_BITS;

/** Groups rows by the keys of rules; one sorter is used for many rules, so that its memory is taken once. */
export class BlockSorter {
  private keys: Int32Array;
  private rows: Int32Array;
  private otherKeys: Int32Array;
  private otherRows: Int32Array;
  private readonly starts = new Int32Array(DIGITS + 1);

  constructor(
    private readonly matrix: KeyMatrix,
    private readonly count: number,
  ) {
    [this.keys, this.rows, this.otherKeys, this.otherRows] = [0, 1, 2, 3].map(() => new Int32Array(count)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
  }

  /** The `order` of a rule's blocks of at least two rows (see {@link Blocks}). */
  orderBy(rule: Rule): Int32Array {
    let keyed = 0;
    for (let row = 0; row < this.count; row += 1) {
      const key = ruleKey(this.matrix, rule, row);
      if (key === 0) continue;
      this.keys[keyed] = key;
      this.rows[keyed] = row;
      keyed += 1;
    }
    // A stable radix sort by most of the key: rows of a block stay ascending, and few runs hold more than one key.
    for (let shift = 0; shift < SORTED_BITS; shift += DIGIT) this.sortByDigit(keyed, shift);
    const { keys, rows } = this;
    for (let from = 0, to = 1; to <= keyed; to += 1) {
      if (to < keyed && ((keys[to]! ^ keys[from]!) & (SORTED - 1)) === 0) continue;
      if (to - from > 1) this.sortRun(from, to);
      from = to;
    }
    let kept = 0;
    for (let from = 0; from < keyed;) {
      let to = from + 1;
      while (to < keyed && keys[to] === keys[from]) to += 1;
      if (to - from > 1) {
        for (let i = from; i < to; i += 1, kept += 1) rows[kept] = rows[i]!;
        rows[kept - 1] = ~rows[kept - 1]!;
      }
      from = to;
    }
    const order = sharedInt32(kept);
    order.set(rows.subarray(0, kept));
    return order;
  }

  /** Puts the rows of a run together by their whole key, stably; most runs have one key. */
  private sortRun(from: number, to: number): void {
    const { keys, rows } = this;
    let mixed = from + 1;
    while (mixed < to && keys[mixed] === keys[from]) mixed += 1;
    if (mixed === to) return;
    const sorted = Array.from({ length: to - from }, (_, i) => from + i).sort((p, q) => keys[p]! - keys[q]! || p - q);
    const [sortedKeys, sortedRows] = [sorted.map((i) => keys[i]!), sorted.map((i) => rows[i]!)];
    keys.set(sortedKeys, from);
    rows.set(sortedRows, from);
  }

  private sortByDigit(keyed: number, shift: number): void {
    const { keys, rows, otherKeys, otherRows, starts } = this;
    starts.fill(0);
    for (let i = 0; i < keyed; i += 1) starts[((keys[i]! >>> shift) & (DIGITS - 1)) + 1]! += 1;
    for (let i = 1; i <= DIGITS; i += 1) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < keyed; i += 1) {
      const digit = (keys[i]! >>> shift) & (DIGITS - 1);
      const to = starts[digit]!;
      starts[digit] = to + 1;
      otherKeys[to] = keys[i]!;
      otherRows[to] = rows[i]!;
    }
    [this.keys, this.otherKeys] = [otherKeys, keys];
    [this.rows, this.otherRows] = [otherRows, rows];
  }
}

/** Calls back with where each block of an order begins and ends (exclusive). */
export function forEachBlock(order: Int32Array, visit: (from: number, to: number) => void): void {
  for (let i = 0, from = 0; i < order.length; i += 1) {
    if (order[i]! >= 0) continue;
    visit(from, i + 1);
    from = i + 1;
  }
}

/** The row at a place of an order. */
export const rowAt = (order: Int32Array, at: number): number => (order[at]! < 0 ? ~order[at]! : order[at]!);

/** Pairs of a block: all of them, or left × right when two tables are linked. */
export function pairsOf(order: Int32Array, from: number, to: number, split: number): number {
  const size = to - from;
  if (split === 0) return (size * (size - 1)) / 2;
  let left = 0;
  while (from + left < to && rowAt(order, from + left) < split) left += 1;
  return left * (size - left);
}

/** The blocks of an order that are not larger than `cap` and have a pair. `scratch` holds a number for every row and is given back empty. */
export function capBlocks(order: Int32Array, scratch: Int32Array, cap: number, split: number): Blocks {
  let kept = 0;
  forEachBlock(order, (from, to) => {
    if (to - from > cap || pairsOf(order, from, to, split) === 0) return;
    scratch[rowAt(order, from)] = from + 1;
    kept += to - from;
  });
  const blocks = { order: sharedInt32(kept), position: sharedInt32(scratch.length).fill(-1) };
  const { order: shared, position } = blocks;
  let at = 0;
  for (let row = 0; at < kept; row += 1) {
    if (scratch[row] === 0) continue;
    let from = scratch[row]! - 1;
    scratch[row] = 0;
    const begin = at;
    while (order[from]! >= 0) shared[at++] = order[from++]!;
    shared[at++] = order[from]!;
    let last = at - 1;
    if (split > 0) while (rowAt(shared, last) >= split) last -= 1;
    // Of two tables the partners of every left row are the same; of one, those that come after it.
    for (let i = begin; i < at - 1 && shared[i]! < (split || Infinity); i += 1) position[shared[i]!] = split > 0 ? last : i;
  }
  return blocks;
}

import { sharedInt32 } from '../shared-arrays';
import type { KeyMatrix } from './key-matrix';

/**
 * The blocks of a rule: rows with the same key stand next to each other in `order`, ascending; the last row of a block is stored as `~row`.
 * `position[row]` is where the row stands, −1 when it is in no block.
 */
export interface Blocks {
  readonly order: Int32Array;
  readonly position: Int32Array;
}

/** A rule: rows that share all of these keys are candidates. */
export type Rule = readonly number[];

/** Hash of a row's keys under a rule; 0 when one is missing. */
export function ruleKey(matrix: KeyMatrix, rule: Rule, row: number): number {
  const at = row * matrix.columns.length;
  let hash = 0;
  for (let i = 0; i < rule.length; i += 1) {
    const key = matrix.keys[at + rule[i]!]!;
    if (key === 0) return 0;
    hash = i === 0 ? key : Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) + Math.imul(key, 0x9e3779b1);
  }
  return hash | 0 || 1;
}

/** All blocks of a rule with at least two rows (when linking: with rows of both sides). */
export function buildBlocks(matrix: KeyMatrix, rule: Rule, rows: number): Blocks {
  const keys = new Int32Array(rows);
  let keyed = 0;
  let row32 = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    keys[row] = ruleKey(matrix, rule, row);
    if (keys[row] !== 0) {
      row32[keyed] = row;
      keyed += 1;
    }
  }
  // Two passes of a stable radix sort by the halves of the key: rows of a block stay ascending.
  let other = new Int32Array(keyed);
  for (let shift = 0; shift < 32; shift += 16) {
    const starts = new Int32Array(65537);
    for (let i = 0; i < keyed; i += 1) starts[((keys[row32[i]!]! >>> shift) & 0xffff) + 1]! += 1;
    for (let i = 1; i <= 65536; i += 1) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < keyed; i += 1) {
      const bucket = (keys[row32[i]!]! >>> shift) & 0xffff;
      other[starts[bucket]!] = row32[i]!;
      starts[bucket]! += 1;
    }
    [row32, other] = [other, row32.subarray(0, keyed)];
  }
  let kept = 0;
  const compact = new Int32Array(keyed);
  for (let from = 0; from < keyed;) {
    const key = keys[row32[from]!]!;
    let to = from + 1;
    while (to < keyed && keys[row32[to]!] === key) to += 1;
    if (to - from > 1) {
      for (let i = from; i < to; i += 1, kept += 1) compact[kept] = row32[i]!;
      compact[kept - 1] = ~compact[kept - 1]!;
    }
    from = to;
  }
  return shareBlocks(compact, kept, rows);
}

function shareBlocks(order: Int32Array, length: number, rows: number): Blocks {
  const shared = sharedInt32(length);
  shared.set(order.subarray(0, length));
  const position = sharedInt32(rows).fill(-1);
  for (let i = 0; i < length; i += 1) position[order[i]! < 0 ? ~order[i]! : order[i]!] = i;
  return { order: shared, position };
}

/** Calls back with where each block begins and ends (exclusive). */
export function forEachBlock(blocks: Blocks, visit: (from: number, to: number) => void): void {
  const { order } = blocks;
  for (let i = 0, from = 0; i < order.length; i += 1) {
    if (order[i]! >= 0) continue;
    visit(from, i + 1);
    from = i + 1;
  }
}

/** Pairs of a block: all of them, or left × right when two tables are linked. */
export function pairsOf(blocks: Blocks, from: number, to: number, split: number): number {
  const size = to - from;
  if (split === 0) return (size * (size - 1)) / 2;
  let left = 0;
  for (let i = from; i < to; i += 1) if ((blocks.order[i]! < 0 ? ~blocks.order[i]! : blocks.order[i]!) < split) left += 1;
  return left * (size - left);
}

/** The same blocks without those larger than `cap` or without a pair. */
export function capBlocks(blocks: Blocks, cap: number, split: number): Blocks {
  const compact = new Int32Array(blocks.order.length);
  let kept = 0;
  forEachBlock(blocks, (from, to) => {
    if (to - from > cap || pairsOf(blocks, from, to, split) === 0) return;
    compact.set(blocks.order.subarray(from, to), kept);
    kept += to - from;
  });
  return shareBlocks(compact, kept, blocks.position.length);
}

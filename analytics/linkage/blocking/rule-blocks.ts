import { turnsOf, type Turns } from '../taking';
import { BlockSorter, capBlocks, forEachBlock, pairsOf, type Blocks, type Rule } from './blocks';
import type { KeyMatrix } from './key-matrix';

/** The largest block that any plan uses. */
export const LARGEST_CAP = 4096;

/** Rules whose rows are to be put into blocks; several threads share one by its turns. */
export interface RulesToSort {
  readonly matrix: KeyMatrix;
  readonly rules: readonly Rule[];
  readonly split: number;
  readonly turns: Turns;
}

/** What one thread sorted. */
export interface SortedRules {
  readonly sorted: readonly { readonly rule: number; readonly order: Int32Array }[];
  /** Pairs in blocks of each size, over the rules that this thread took. */
  readonly pairsBySize: Float64Array;
}

/** Sorts rules until none is left. */
export function sortRules({ matrix, rules, split, turns }: RulesToSort): SortedRules {
  const sorter = new BlockSorter(matrix, matrix.rows);
  const pairsBySize = new Float64Array(LARGEST_CAP + 1);
  const sorted = Array.from(turnsOf(turns, rules.length), (rule) => {
    const order = sorter.orderBy(rules[rule]!);
    forEachBlock(order, (from, to) => {
      if (to - from <= LARGEST_CAP) pairsBySize[to - from]! += pairsOf(order, from, to, split);
    });
    return { rule, order };
  });
  return { sorted, pairsBySize };
}

/** Orders of rules of which the small blocks are wanted; several threads share one by its turns. */
export interface OrdersToCap {
  readonly orders: readonly Int32Array[];
  readonly rows: number;
  readonly split: number;
  readonly cap: number;
  readonly turns: Turns;
}

/** The blocks of one rule that a plan uses. */
export interface CappedRule {
  readonly rule: number;
  readonly blocks: Blocks;
}

/** Caps orders until none is left. */
export function capOrders({ orders, rows, split, cap, turns }: OrdersToCap): CappedRule[] {
  const scratch = new Int32Array(rows);
  return Array.from(turnsOf(turns, orders.length), (rule) => ({
    rule,
    blocks: capBlocks(orders[rule]!, scratch, cap, split),
  }));
}

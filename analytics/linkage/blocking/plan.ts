import type { Dataset } from '../dataset';
import { BlockSorter, capBlocks, forEachBlock, pairsOf, type Blocks, type Rule } from './blocks';
import { buildKeys, type KeyMatrix } from './key-matrix';
import { firstRows, forEachScored } from './scan';

/** How many pairs may be compared, and looked at before. */
export interface BlockingOptions {
  /** Pairs that are compared at most; see {@link defaultBudget}. */
  readonly maxPairs?: number;
}

/** What is compared with what. Only typed arrays and plain objects: a worker can be sent it. */
export interface BlockingPlan {
  readonly matrix: KeyMatrix;
  readonly rules: readonly Rule[];
  readonly blocks: readonly Blocks[];
  /** Largest block that is used. */
  readonly cap: number;
  /** Least pre-score, in tenths of a bit, of a pair that is compared. */
  readonly threshold: number;
  /** Pairs that will be compared, about. */
  readonly expectedPairs: number;
}

/** Pairs that are looked at, for one that is compared: looking costs as much as comparing in large tables, and their rare keys find nearly all. */
const lookedAt = (rows: number): number => (rows > 200_000 ? 4 : 6);
/** Pairs from which the threshold is estimated, about. */
const SAMPLE_PAIRS = 500_000;
const LARGEST_CAP = 4096;

/** The budget of pairs unless one is given: 50 a record, beyond 50,000 records 5 for each more (of two tables half as many). */
export const defaultBudget = (rows: number): number => Math.max(100_000, Math.min(rows * 50, 2_250_000 + rows * 5));

/** A block of this size or less needs no second key. */
const SMALL = 12;
/** Rules whose blocks are larger than this on average would lose nearly all of them to the cap. */
const LARGE = 400;

/**
 * Every key that may stand alone, and every two keys of different columns that may be combined; not those combinations that a key which stands alone
 * covers already, or whose blocks would be too large.
 */
function makeRules({ columns, sameShare }: KeyMatrix, rows: number): Rule[] {
  const rules: number[][] = [];
  const covered = columns.map((column, i) => column.alone && rows * sameShare[i]! <= SMALL);
  columns.forEach((column, i) => {
    if (column.alone) rules.push([i]);
    if (!column.combines || covered[i]) return;
    columns.forEach((other, j) => {
      if (j <= i || !other.combines || covered[j] || column.slot === other.slot) return;
      if (rows * sameShare[i]! * sameShare[j]! <= LARGE) rules.push([i, j]);
    });
  });
  return rules;
}

/**
 * Chooses what to compare: all rules, of each the small blocks first (a rare key is better evidence and costs less), up to a size at which the
 * budget of pairs looked at is spent; then, by a cheap score over shared keys and their rarity (weighted meta-blocking; Papadakis et al. 2014),
 * as many of the best pairs as may be compared.
 */
export function planBlocking(dataset: Dataset, options: BlockingOptions = {}): BlockingPlan {
  const maxPairs = options.maxPairs ?? defaultBudget(dataset.split === 0 ? dataset.rows : dataset.rows / 2);
  const matrix = buildKeys(dataset);
  const rules = makeRules(matrix, dataset.rows);
  const sorter = new BlockSorter(matrix, dataset.rows);
  const orders = rules.map((rule) => sorter.orderBy(rule));
  const bySize = new Float64Array(LARGEST_CAP + 1);
  for (const order of orders)
    forEachBlock(order, (from, to) => {
      if (to - from <= LARGEST_CAP) bySize[to - from]! += pairsOf(order, from, to, dataset.split);
    });
  let cap = 2;
  const most = maxPairs * lookedAt(dataset.rows);
  let looked = bySize[2]!;
  for (; cap < LARGEST_CAP && looked + bySize[cap + 1]! <= most; cap += 1) looked += bySize[cap + 1]!;
  const scratch = new Int32Array(dataset.rows);
  const used = rules
    .map((rule, i) => ({ rule, blocks: capBlocks(orders[i]!, scratch, cap, dataset.split) }))
    .filter(({ blocks }) => blocks.order.length > 0);
  const open = {
    matrix,
    rules: used.map(({ rule }) => rule),
    blocks: used.map(({ blocks }) => blocks),
    cap,
    threshold: -Infinity,
    expectedPairs: 0,
  };
  return { ...open, ...chooseThreshold(dataset, open, maxPairs, Math.ceil(looked / SAMPLE_PAIRS)) };
}

/** Tenths of a bit: the lowest score that is told from lower ones, and how many are. */
const LOWEST = -500;
const BINS = 2_500;

/** The least pre-score at which a sample of the rows, scaled up, stays within the budget. */
function chooseThreshold(
  dataset: Dataset,
  plan: BlockingPlan,
  maxPairs: number,
  wanted: number,
): Pick<BlockingPlan, 'threshold' | 'expectedPairs'> {
  // An odd stride: rows often come in twos and tens.
  const stride = Math.max(1, wanted | 1);
  const counts = new Float64Array(BINS);
  forEachScored(
    dataset,
    plan,
    0,
    firstRows(dataset),
    (_a, _b, score) => {
      counts[Math.max(0, Math.min(BINS - 1, score - LOWEST))]! += stride;
    },
    stride,
  );
  let sum = 0;
  for (let bin = BINS - 1; bin >= 0; bin -= 1) {
    if (sum + counts[bin]! > maxPairs * 0.97) return { threshold: LOWEST + bin + 1, expectedPairs: sum };
    sum += counts[bin]!;
  }
  return { threshold: -Infinity, expectedPairs: sum };
}

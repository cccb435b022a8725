import type { Dataset } from '../dataset';
import { buildBlocks, capBlocks, forEachBlock, pairsOf, type Blocks, type Rule } from './blocks';
import { buildKeys, type KeyMatrix } from './key-matrix';
import { candidates, preScores } from './scan';

/** How many pairs may be compared, and looked at before. */
export interface BlockingOptions {
  /** Pairs that are compared at most; 50 a record (100,000 … 20 million) unless said. */
  readonly maxPairs?: number;
}

/** What is compared with what. Only typed arrays and plain objects: a worker can be sent it. */
export interface BlockingPlan {
  readonly matrix: KeyMatrix;
  readonly rules: readonly Rule[];
  readonly blocks: readonly Blocks[];
  /** Largest block that is used. */
  readonly cap: number;
  /** Least pre-score, in bits, of a pair that is compared. */
  readonly threshold: number;
  /** Pairs that will be compared, about. */
  readonly expectedPairs: number;
}

/** Pairs that are looked at, for one that is compared. */
const LOOKED_AT = 8;
/** Rows from which the threshold is estimated. */
const SAMPLE_ROWS = 20_000;
const LARGEST_CAP = 4096;

/** The budget of pairs unless one is given. */
export const defaultBudget = (rows: number): number => Math.min(20_000_000, Math.max(100_000, rows * 50));

/** Every key that may stand alone, and every two keys of different columns that may be combined. */
function makeRules({ columns }: KeyMatrix): Rule[] {
  const rules: number[][] = [];
  columns.forEach((column, i) => {
    if (column.alone) rules.push([i]);
    columns.forEach((other, j) => {
      if (j > i && column.combines && other.combines && column.slot !== other.slot) rules.push([i, j]);
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
  const maxPairs = options.maxPairs ?? defaultBudget(dataset.rows);
  const matrix = buildKeys(dataset);
  const rules = makeRules(matrix);
  const all = rules.map((rule) => buildBlocks(matrix, rule, dataset.rows));
  const bySize = new Float64Array(LARGEST_CAP + 1);
  for (const blocks of all)
    forEachBlock(blocks, (from, to) => {
      if (to - from <= LARGEST_CAP) bySize[to - from]! += pairsOf(blocks, from, to, dataset.split);
    });
  let cap = 2;
  for (let sum = bySize[2]!; cap < LARGEST_CAP && sum + bySize[cap + 1]! <= maxPairs * LOOKED_AT; cap += 1)
    sum += bySize[cap + 1]!;
  const used = rules
    .map((rule, i) => ({ rule, blocks: capBlocks(all[i]!, cap, dataset.split) }))
    .filter(({ blocks }) => blocks.order.length > 0);
  const open = {
    matrix,
    rules: used.map(({ rule }) => rule),
    blocks: used.map(({ blocks }) => blocks),
    cap,
    threshold: -Infinity,
    expectedPairs: 0,
  };
  return { ...open, ...chooseThreshold(dataset, open, maxPairs) };
}

const BINS_PER_BIT = 10;
const LOWEST = -50;

/** The least pre-score at which a sample of the rows, scaled up, stays within the budget. */
function chooseThreshold(
  dataset: Dataset,
  plan: BlockingPlan,
  maxPairs: number,
): Pick<BlockingPlan, 'threshold' | 'expectedPairs'> {
  const first = dataset.split === 0 ? dataset.rows : dataset.split;
  const stride = Math.max(1, Math.floor(first / SAMPLE_ROWS));
  const counts = new Float64Array(250 * BINS_PER_BIT);
  const score = preScores(dataset, plan.matrix);
  const look = candidates(dataset, plan);
  for (let a = 0; a < first; a += stride)
    look(a, (b) => {
      const bin = Math.floor((score(a, b) - LOWEST) * BINS_PER_BIT);
      counts[Math.max(0, Math.min(counts.length - 1, bin))]! += stride;
    });
  let sum = 0;
  for (let bin = counts.length - 1; bin >= 0; bin -= 1) {
    if (sum + counts[bin]! > maxPairs * 0.97) return { threshold: LOWEST + (bin + 1) / BINS_PER_BIT, expectedPairs: sum };
    sum += counts[bin]!;
  }
  return { threshold: -Infinity, expectedPairs: sum };
}

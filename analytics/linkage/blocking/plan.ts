import type { Dataset } from '../dataset';
import { freshTurns } from '../taking';
import type { BlockingPlan } from './blocking-plan';
import type { Rule } from './blocks';
import { buildKeys, type KeyMatrix } from './key-matrix';
import {
  capOrders,
  LARGEST_CAP,
  sortRules,
  type CappedRule,
  type OrdersToCap,
  type RulesToSort,
  type SortedRules,
} from './rule-blocks';
import { firstRows, forEachScored } from './scan';

/** How many pairs may be compared, and looked at before. */
export interface BlockingOptions {
  /** Pairs that are compared at most; see {@link defaultBudget}. */
  readonly maxPairs?: number;
}

/** Pairs that are looked at, for one that is compared: looking costs as much as comparing in large tables, and their rare keys find nearly all. */
const lookedAt = (rows: number): number => (rows > 200_000 ? 4 : 6);
/** Pairs from which the threshold is estimated, about. */
const SAMPLE_PAIRS = 500_000;

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

/** A plan of which the keys are made. */
export interface PlanDraft {
  readonly maxPairs: number;
  readonly matrix: KeyMatrix;
  readonly rules: readonly Rule[];
}

/** Makes the keys of all rows and the rules; what {@link planBlocking} does first. */
export function draftPlan(dataset: Dataset, options: BlockingOptions = {}): PlanDraft {
  const maxPairs = options.maxPairs ?? defaultBudget(dataset.split === 0 ? dataset.rows : dataset.rows / 2);
  const matrix = buildKeys(dataset);
  return { maxPairs, matrix, rules: makeRules(matrix, dataset.rows) };
}

/** The rules of a draft, none of them sorted. */
export const rulesToSort = ({ matrix, rules }: PlanDraft, { split }: Dataset): RulesToSort => ({
  matrix,
  rules,
  split,
  turns: freshTurns(),
});

/** What is used of all orders: of each the small blocks first (a rare key is better evidence and costs less), until the budget of pairs looked at is spent. */
export function ordersToCap(
  { maxPairs, rules }: PlanDraft,
  { rows, split }: Dataset,
  parts: readonly SortedRules[],
): OrdersToCap & { readonly looked: number } {
  const orders: Int32Array[] = new Array<Int32Array>(rules.length);
  const bySize = new Float64Array(LARGEST_CAP + 1);
  for (const { sorted, pairsBySize } of parts) {
    for (const { rule, order } of sorted) orders[rule] = order;
    pairsBySize.forEach((pairs, size) => (bySize[size]! += pairs));
  }
  let cap = 2;
  const most = maxPairs * lookedAt(rows);
  let looked = bySize[2]!;
  for (; cap < LARGEST_CAP && looked + bySize[cap + 1]! <= most; cap += 1) looked += bySize[cap + 1]!;
  return { orders, rows, split, cap, looked, turns: freshTurns() };
}

/** The plan of capped rules, without a threshold yet. */
export function openPlan(
  { matrix, rules }: PlanDraft,
  { cap }: { readonly cap: number },
  parts: readonly (readonly CappedRule[])[],
): BlockingPlan {
  const used = parts
    .flat()
    .filter(({ blocks }) => blocks.order.length > 0)
    .sort((p, q) => p.rule - q.rule);
  return {
    matrix,
    rules: used.map(({ rule }) => rules[rule]!),
    blocks: used.map(({ blocks }) => blocks),
    cap,
    threshold: -Infinity,
    expectedPairs: 0,
  };
}

/** The plan with the threshold that keeps to the budget of pairs compared. */
export const finishPlan = (
  dataset: Dataset,
  { maxPairs }: PlanDraft,
  { looked }: { readonly looked: number },
  open: BlockingPlan,
): BlockingPlan => ({ ...open, ...chooseThreshold(dataset, open, maxPairs, Math.ceil(looked / SAMPLE_PAIRS)) });

/**
 * Chooses what to compare: all rules, of each the small blocks first, up to a size at which the budget of pairs looked at is spent; then, by a
 * cheap score over shared keys and their rarity (weighted meta-blocking; Papadakis et al. 2014), as many of the best pairs as may be compared.
 */
export function planBlocking(dataset: Dataset, options: BlockingOptions = {}): BlockingPlan {
  const draft = draftPlan(dataset, options);
  const toCap = ordersToCap(draft, dataset, [sortRules(rulesToSort(draft, dataset))]);
  return finishPlan(dataset, draft, toCap, openPlan(draft, toCap, [capOrders(toCap)]));
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

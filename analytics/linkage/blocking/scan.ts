import type { Dataset } from '../dataset';
import type { BlockingPlan } from './plan';
import { RARITY_UNIT, type KeyMatrix } from './key-matrix';

/** Bits that a pair loses in a field of which it shares no key. */
const PENALTY = 2;

/**
 * A cheap score of a pair: of every column the rarity of the finest key that both share, less a penalty where both have a value and share none.
 * No string is looked at.
 */
export function preScores(dataset: Dataset, matrix: KeyMatrix): (a: number, b: number) => number {
  const { keys, rarity, columns } = matrix;
  const width = columns.length;
  const slots: number[][] = [];
  columns.forEach((column, i) => (slots[column.slot] ??= []).push(i));
  const runs = slots.filter(Boolean).map((run) => [run[0]!, run.at(-1)! + 1] as const);
  const starts = Int32Array.from(runs, ([from]) => from);
  const ends = Int32Array.from(runs, ([, to]) => to);
  const slotOf = Int32Array.from(runs, ([from]) => columns[from]!.slot);
  const { codes, width: codeWidth } = dataset;
  return (a, b) => {
    const atA = a * width;
    const atB = b * width;
    let sum = 0;
    for (let s = 0; s < starts.length; s += 1) {
      const to = ends[s]!;
      let k = starts[s]!;
      while (k < to && (keys[atA + k] === 0 || keys[atA + k] !== keys[atB + k])) k += 1;
      if (k < to) sum += rarity[atA + k]! * RARITY_UNIT;
      else if (codes[a * codeWidth + slotOf[s]!] !== 0 && codes[b * codeWidth + slotOf[s]!] !== 0) sum -= PENALTY;
    }
    return sum;
  };
}

/** Visits each later row (when linking: of the right table) that shares a block with row `a`, once. */
export function candidates(
  dataset: Dataset,
  plan: Pick<BlockingPlan, 'blocks'>,
): (a: number, visit: (b: number) => void) => void {
  const seen = new Int32Array(dataset.rows).fill(-1);
  const { split } = dataset;
  const orders = plan.blocks.map(({ order }) => order);
  const positions = plan.blocks.map(({ position }) => position);
  return (a, visit) => {
    for (let r = 0; r < orders.length; r += 1) {
      let at = positions[r]![a]!;
      if (at < 0) continue;
      const order = orders[r]!;
      while (order[at]! >= 0) {
        at += 1;
        const raw = order[at]!;
        const b = raw < 0 ? ~raw : raw;
        if (b < split || seen[b] === a) continue;
        seen[b] = a;
        visit(b);
      }
    }
  };
}

/**
 * Visits every pair that the plan compares and whose first row lies in `from … to − 1` (of these every `stride`-th); rows of the right table are
 * never first.
 */
export function forEachPair(
  dataset: Dataset,
  plan: BlockingPlan,
  from: number,
  to: number,
  visit: (a: number, b: number) => void,
  stride = 1,
): void {
  const score = preScores(dataset, plan.matrix);
  const look = candidates(dataset, plan);
  const end = Math.min(to, firstRows(dataset));
  let current = 0;
  const judge = (b: number): void => {
    if (score(current, b) >= plan.threshold) visit(current, b);
  };
  for (let a = from; a < end; a += stride) {
    current = a;
    look(a, judge);
  }
}

/** Rows that can be the first of a pair: all, or those of the left table. */
export const firstRows = (dataset: Dataset): number => (dataset.split === 0 ? dataset.rows : dataset.split);

import type { Dataset } from '../dataset';
import type { BlockingPlan } from './blocking-plan';
import { createPreScorer } from './pre-scores';

/** Partners of one row, each once: a table of the rows met, small enough for the nearest cache, that grows when a row has many. */
class Partners {
  rows = new Int32Array(1024);
  count = 0;
  private slots = new Int32Array(4096);
  private used = new Int32Array(2048);

  clear(): void {
    for (let i = 0; i < this.count; i += 1) this.slots[this.used[i]!] = 0;
    this.count = 0;
  }

  add(row: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (Math.imul(row, 0x9e3779b1) >>> 11) & mask;
    while (slots[at] !== 0) {
      if (slots[at] === row + 1) return;
      at = (at + 1) & mask;
    }
    slots[at] = row + 1;
    this.used[this.count] = at;
    this.rows[this.count] = row;
    this.count += 1;
    if (this.count === this.rows.length) this.grow();
  }

  private grow(): void {
    const { rows, count } = this;
    this.rows = new Int32Array(count * 2);
    this.slots = new Int32Array(count * 8);
    this.used = new Int32Array(count * 2);
    this.count = 0;
    for (let i = 0; i < count; i += 1) this.add(rows[i]!);
  }
}

/**
 * Visits every pair of rows that share a block and whose first row lies in `from … to − 1` (of these every `stride`-th), with its pre-score in tenths
 * of a bit, when it reaches the plan's threshold; rows of the right table are never first. First all partners of a row are gathered, then all are
 * scored: the processor fetches many at once.
 */
export function forEachScored(
  dataset: Dataset,
  plan: BlockingPlan,
  from: number,
  to: number,
  visit: (a: number, b: number, score: number) => void,
  stride = 1,
): void {
  const { columns, summaries, rarity } = plan.matrix;
  const { begin, touch, score } = createPreScorer(columns, summaries, rarity);
  const orders = plan.blocks.map(({ order }) => order);
  const positions = plan.blocks.map(({ position }) => position);
  const partners = new Partners();
  const end = Math.min(to, firstRows(dataset));
  for (let a = from; a < end; a += stride) {
    partners.clear();
    for (let r = 0; r < orders.length; r += 1) {
      let at = positions[r]![a]!;
      if (at < 0) continue;
      const order = orders[r]!;
      let b: number;
      do {
        at += 1;
        b = order[at]!;
        partners.add(b < 0 ? ~b : b);
      } while (b >= 0);
    }
    const { rows, count } = partners;
    if (count === 0) continue;
    begin(a);
    touch(rows, count);
    for (let i = 0; i < count; i += 1) {
      const b = rows[i]!;
      const bits = score(b);
      if (bits >= plan.threshold) visit(a, b, bits);
    }
  }
}

/** Visits every pair that the plan compares, as {@link forEachScored} does. */
export function forEachPair(
  dataset: Dataset,
  plan: BlockingPlan,
  from: number,
  to: number,
  visit: (a: number, b: number) => void,
  stride = 1,
): void {
  forEachScored(dataset, plan, from, to, visit, stride);
}

/** Rows that can be the first of a pair: all, or those of the left table. */
export const firstRows = (dataset: Dataset): number => (dataset.split === 0 ? dataset.rows : dataset.split);

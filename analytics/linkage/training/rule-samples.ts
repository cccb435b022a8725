import type { Dataset } from '../dataset';
import type { BlockingPlan } from '../blocking/blocking-plan';
import { forEachBlock, rowAt } from '../blocking/blocks';
import { createComparison } from '../score';
import { seededRandom } from '../random';
import { countPatterns, levelCounts, type Patterns } from './patterns';

/** Pairs drawn from the blocks of one rule. */
export interface RuleSample {
  readonly name: string;
  /** Fields that the rule is made of. */
  readonly fields: ReadonlySet<number>;
  readonly patterns: Patterns;
  readonly pairs: number;
}

/** Draws up to `perRule` pairs from the blocks of every rule, a few from each block. */
export function sampleRules(dataset: Dataset, plan: BlockingPlan, perRule: number, seed: number): RuleSample[] {
  const sizes = levelCounts(dataset);
  const compare = createComparison(dataset);
  return plan.rules.map((rule, r): RuleSample => {
    const random = seededRandom(seed + r);
    const blocks = plan.blocks[r]!;
    const bounds: number[] = [];
    forEachBlock(blocks.order, (from, to) => bounds.push(from, to));
    const count = bounds.length / 2;
    const levels = new Uint8Array(perRule * sizes.length);
    let pairs = 0;
    // A block is drawn with the chance of its pairs by trying row pairs of blocks drawn by size, within a bound on tries.
    for (let tries = 0; pairs < perRule && tries < perRule * 4 && count > 0; tries += 1) {
      const at = Math.floor(random() * blocks.order.length);
      let lower = 0;
      let upper = count - 1;
      while (lower < upper) {
        const middle = (lower + upper + 1) >> 1;
        if (bounds[2 * middle]! <= at) lower = middle;
        else upper = middle - 1;
      }
      const from = bounds[2 * lower]!;
      const size = bounds[2 * lower + 1]! - from;
      const other = from + Math.floor(random() * size);
      const a = rowAt(blocks.order, Math.min(at, other));
      const b = rowAt(blocks.order, Math.max(at, other));
      if (a === b || b < dataset.split || (dataset.split > 0 && a >= dataset.split)) continue;
      compare(a, b, levels, pairs * sizes.length);
      pairs += 1;
    }
    return {
      name: rule.map((column) => plan.matrix.columns[column]!.name).join(' + '),
      fields: new Set(rule.map((column) => plan.matrix.columns[column]!.field)),
      patterns: countPatterns(levels, pairs, sizes),
      pairs,
    };
  });
}

/** What the drawing of a match weight needs: the start, a weight per field in their order, and the line to be reached. */
export interface WaterfallInput {
  /** log2 of the odds before any evidence. */
  readonly prior: number;
  readonly weights: readonly number[];
  /** From here on a pair counts as linked. */
  readonly threshold: number;
}

/** One bar: where the sum stood before it and where it stands after, as shares (0–1) of the drawing's width. */
export interface WaterfallBar {
  readonly weight: number;
  /** The running sum after this bar. */
  readonly sum: number;
  /** Left end and width. */
  readonly at: number;
  readonly width: number;
  /** Where the sum comes in from the row above, and where it leaves to the row below. */
  readonly from: number;
  readonly to: number;
  /** On which side of the bar its figure stands: there it has room. */
  readonly figure: 'before' | 'after';
}

/** A whole drawing: its scale, its bars, and the marks that stand on every row. */
export interface Waterfall {
  readonly least: number;
  readonly most: number;
  readonly bars: readonly WaterfallBar[];
  readonly prior: number;
  readonly zero: number;
  readonly threshold: number;
  readonly score: number;
  /** The sum of prior and weights: the score, without a rest. */
  readonly sum: number;
}

/** Room left of the lowest and right of the highest sum, for the figures, as a share of the span. */
const MARGIN = 0.16;

/** Beyond this share of the width a figure stands before its bar. */
const TURN = 0.6;

/**
 * Lays out a waterfall of match weights: it starts at the prior, every field moves the sum, and it ends at the score. The scale holds
 * zero, the threshold and every sum on the way.
 */
export function waterfallOf({ prior, weights, threshold }: WaterfallInput): Waterfall {
  const sums = weights.reduce<number[]>((all, weight) => [...all, (all.at(-1) ?? prior) + weight], []);
  const marks = [prior, 0, threshold, ...sums];
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  const margin = Math.max(high - low, 1) * MARGIN;
  const least = low - margin;
  const most = high + margin;
  const share = (value: number): number => (value - least) / (most - least);
  const bars = weights.map((weight, index): WaterfallBar => {
    const before = index === 0 ? prior : (sums[index - 1] ?? prior);
    const sum = before + weight;
    const from = share(before);
    const to = share(sum);
    const at = Math.min(from, to);
    const width = Math.abs(to - from);
    const figure = weight < 0 ? (at > 1 - TURN ? 'before' : 'after') : at + width > TURN ? 'before' : 'after';
    return { weight, sum, at, width, from, to, figure };
  });
  const sum = sums.at(-1) ?? prior;
  return { least, most, bars, prior: share(prior), zero: share(0), threshold: share(threshold), score: share(sum), sum };
}

/** A match weight as people read it: `+4.2`, `−1.7`, `0`. The minus sign is the typographic one. */
export function weightText(weight: number): string {
  const tenths = Math.round(weight * 10) / 10;
  if (tenths === 0) return '0';
  return `${tenths > 0 ? '+' : '−'}${Math.abs(tenths).toFixed(1)}`;
}

/** Most steps of a scale: more shades of one colour cannot be told apart. */
const MOST_STEPS = 6;

/** The fewest of such numbers that lie between 1 and the most. */
function series(digits: readonly number[], most: number): readonly number[] {
  const found: number[] = [];
  for (let decade = 1; decade <= most; decade *= 10)
    for (const digit of digits) if (digit * decade <= most) found.push(digit * decade);
  return found;
}

/**
 * The steps of a scale of counts, as their least values: every number where there are few, else 1–2–5 or 1–3–10, since counts of
 * ties are heavy-tailed and equal steps would leave all but a few cells in the first one.
 *
 * @param most the largest count, at least 1
 */
export function stepsOf(most: number): readonly number[] {
  if (most <= MOST_STEPS) return Array.from({ length: Math.max(1, most) }, (_, at) => at + 1);
  const fine = series([1, 2, 5], most);
  if (fine.length <= MOST_STEPS) return fine;
  // The many small counts share a step where there are too many.
  const coarse = series([1, 3], most);
  return coarse.length <= MOST_STEPS ? coarse : [1, ...coarse.slice(1 - MOST_STEPS)];
}

/** The number of the step a count (1 or more) lies in. */
export const stepAt = (steps: readonly number[], count: number): number =>
  Math.max(
    0,
    steps.findLastIndex((least) => least <= count),
  );

/** What a step holds, as its first and last count; the last step has no end where counts go on beyond its least one. */
export function rangeOf(steps: readonly number[], step: number, highest: number): readonly [number, number | null] {
  const least = steps[step] ?? 1;
  const next = steps[step + 1];
  return [least, next === undefined ? (highest > least ? null : least) : next - 1];
}

/**
 * Where the weak steps begin and end, and the strong ones begin, in percent of the colour. With figures on them no step lies where neither
 * dark nor light ones could be read; vermilion is lighter than ink.
 */
const RANGES = { plain: [15, 50, 66], figuresOnInk: [10, 38, 74], figuresOnVermilion: [10, 38, 90] } as const;

/** What a step is drawn for. */
export type StepUse = keyof typeof RANGES;

/** How much of the colour a step is mixed with, in percent. */
export function shareOf(step: number, steps: number, use: StepUse): number {
  const t = steps > 1 ? step / (steps - 1) : 0.5;
  const [weakest, weak, strong] = RANGES[use];
  return Math.round(t <= 0.5 ? weakest + t * 2 * (weak - weakest) : strong + (t - 0.5) * 2 * (100 - strong));
}

/** What steps are drawn for in a grid, or in its key. */
export const stepUse = (numbered: boolean, crosses: boolean): StepUse =>
  numbered ? (crosses ? 'figuresOnVermilion' : 'figuresOnInk') : 'plain';

/** From here on a mixed colour is dark enough for light figures. */
export const isStrong = (share: number): boolean => share > 60;

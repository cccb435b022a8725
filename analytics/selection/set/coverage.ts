/**
 * How much of a subtopic so many people cover: the first unit counts most. Concave and piecewise linear, so the sum over subtopics is
 * submodular and a linear programme maximises it exactly.
 */
export const COVERAGE_GAINS = [0.6, 0.3, 0.1] as const;

/** Covered share (0–1) of a subtopic by a sum of shares. */
export function covered(sum: number): number {
  let share = 0;
  COVERAGE_GAINS.forEach((gain, unit) => {
    share += gain * Math.min(1, Math.max(0, sum - unit));
  });
  return share;
}

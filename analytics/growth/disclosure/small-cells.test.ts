import { seededRandom } from '../../linkage/random';
import { coverLone, isSmall, safeParts, safeTotals } from '.';

describe('small cells', () => {
  it('are counts of one to four people; nobody is no small cell', () => {
    expect([0, 1, 4, 5, -3].map((count) => isSmall(count, 5))).toEqual([false, true, true, false, true]);
  });

  it('are not given away by the difference of two totals that are shown', () => {
    expect(safeTotals([3, 7, 9, 13, 13, 14], 5)).toEqual([false, true, false, true, true, false]);
    const random = seededRandom(5);
    for (let run = 0; run < 300; run++) {
      let sum = 0;
      const totals = Array.from({ length: 24 }, () => (sum += Math.floor(random() ** 2 * 12)));
      const shown = totals.filter((_, at) => safeTotals(totals, 5)[at]);
      expect(shown.some((one) => shown.some((two) => isSmall(one - two, 5)))).toBe(false);
      expect(shown.length).toBeGreaterThan(3);
    }
  });

  it('are hidden in a part of a whole, and in what the part leaves of it', () => {
    const wholes = [40, 40, 40, 50];
    const all = [true, true, true, true];
    expect(safeParts([3, 38, 20, 24], wholes, all, 5)).toEqual([false, false, true, false]);
    expect(safeParts([20, 20, 20, 25], wholes, [true, false, true, true], 5)).toEqual([true, false, true, true]);
  });

  it('take another group with them when they are the only one withheld', () => {
    expect(coverLone([40, 3, 9], [true, false, true])).toEqual([true, false, false]);
    expect(coverLone([40, 3, 2], [true, false, false])).toEqual([true, false, false]);
    expect(coverLone([40, 9], [true, true])).toEqual([true, true]);
  });
});

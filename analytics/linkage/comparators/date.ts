import { editDistance, valueDistance } from '../text/edit-distance';
import { singleColumn } from './comparator';

const ZERO = 48;

/**
 * Dates as eight digits: day and month swapped, one wrong digit or two in the wrong order, two of three parts the same, the year the same, a
 * year nearby. Where one side knows only the year (or says the first of January, as those do who know no more) the year alone is compared.
 */
export const date = singleColumn(
  ['missing', 'same', 'swapped', 'oneSlip', 'twoParts', 'sameYear', 'onlyYear', 'nearYear', 'different'],
  ({ dictionary, dictionary: { chars, starts } }) =>
    (x, y) => {
      const p = starts[x]!;
      const q = starts[y]!;
      const two = (at: number): number => (chars[at]! - ZERO) * 10 + chars[at + 1]! - ZERO;
      const yearP = two(p) * 100 + two(p + 2);
      const yearQ = two(q) * 100 + two(q + 2);
      const [monthP, dayP, monthQ, dayQ] = [two(p + 4), two(p + 6), two(q + 4), two(q + 6)];
      const vague = dayP === 0 || dayQ === 0 || (monthP === 1 && dayP === 1) || (monthQ === 1 && dayQ === 1);
      if (yearP === yearQ) {
        if (monthP === dayQ && dayP === monthQ) return 2;
        if (vague) return monthP === 0 || monthQ === 0 || monthP !== monthQ ? 6 : 5;
      }
      const slips = valueDistance(dictionary, x, y, 1);
      if (slips === 1) return 3;
      const parts = (yearP === yearQ ? 1 : 0) + (monthP === monthQ ? 1 : 0) + (dayP === dayQ ? 1 : 0);
      if (parts >= 2) return 4;
      if (yearP === yearQ) return 5;
      return Math.abs(yearP - yearQ) <= 1 || (vague && editDistance(chars, p, 4, q, 4, 1) === 1) ? 7 : 8;
    },
);

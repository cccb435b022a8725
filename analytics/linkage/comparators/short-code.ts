import { valueDistance } from '../text/edit-distance';
import { singleColumn } from './comparator';
import { samePrefix } from './given-name';

/** Numbers of houses and the like: one digit wrong, or one contained at the beginning of the other. */
export const number = singleColumn(
  ['missing', 'same', 'oneSlip', 'beginsAlike', 'different'],
  ({ dictionary, dictionary: { chars, starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      const shorter = Math.min(lengthX, lengthY);
      if (shorter >= 2 && valueDistance(dictionary, x, y, 1) === 1) return 2;
      return samePrefix(chars, starts[x]!, starts[y]!, shorter) ? 3 : 4;
    },
);

/** Postcodes: one slip, the same area (the first part), two slips. */
export const postcode = singleColumn(
  ['missing', 'same', 'oneSlip', 'sameArea', 'similar', 'different'],
  ({ dictionary, dictionary: { chars, starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      const slips = valueDistance(dictionary, x, y, 2);
      if (slips === 1) return 2;
      const area = Math.max(2, Math.max(lengthX, lengthY) - 3);
      if (Math.min(lengthX, lengthY) >= area && samePrefix(chars, starts[x]!, starts[y]!, area)) return 3;
      return slips === 2 ? 4 : 5;
    },
);

/** Identifiers: the same or not, one slip of the pen allowed in longer ones. */
export const identifier = singleColumn(
  ['missing', 'same', 'oneSlip', 'different'],
  ({ dictionary, dictionary: { starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      if (Math.min(lengthX, lengthY) < 5) return 3;
      return valueDistance(dictionary, x, y, 1) === 1 ? 2 : 3;
    },
);

/** Categories: the same, one written shorter or with a slip, or different. */
export const category = singleColumn(
  ['missing', 'same', 'near', 'different'],
  ({ dictionary, dictionary: { chars, starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      const shorter = Math.min(lengthX, lengthY);
      if (shorter !== Math.max(lengthX, lengthY) && samePrefix(chars, starts[x]!, starts[y]!, shorter)) return 2;
      return shorter >= 3 && valueDistance(dictionary, x, y, 1) === 1 ? 2 : 3;
    },
);

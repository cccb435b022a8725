import { valueDistance } from '../text/edit-distance';
import { similarValues } from '../text/jaro-winkler';
import type { EncodedField } from '../dataset';
import { singleColumn, type CompareValues } from './comparator';
import { composite } from './composite';
import { alignWords, sharedWords, type Alignment } from './words';

const TEXT_LEVELS = ['missing', 'same', 'near', 'mostWords', 'someWords', 'different'] as const;

/** Free texts: the same words, most of them, some. */
function compareTexts({ words, dictionary, dictionary: { starts } }: EncodedField): CompareValues {
  const found: Alignment = { same: 0, near: 0, initial: 0 };
  return (x, y) => {
    const lengthX = starts[x + 1]! - starts[x]!;
    const lengthY = starts[y + 1]! - starts[y]!;
    if (Math.min(lengthX, lengthY) >= 5 && valueDistance(dictionary, x, y, 2) <= 2) return 2;
    alignWords(words, x, y, found);
    const countX = words.starts[x + 1]! - words.starts[x]!;
    const countY = words.starts[y + 1]! - words.starts[y]!;
    const matched = found.same + found.near;
    const share = matched / Math.max(countX, countY);
    if (share === 1) return 2;
    if (share > 0.5 || matched === Math.min(countX, countY)) return 3;
    return matched > 0 ? 4 : 5;
  };
}

/** See {@link compareTexts}. */
export const text = singleColumn(TEXT_LEVELS, compareTexts);

/** Two lines of an address, which clerks often put in each other's place. */
export const address = composite(
  { levels: TEXT_LEVELS, create: compareTexts },
  { levels: TEXT_LEVELS, create: compareTexts },
  ({ dictionary }) =>
    (x, y) =>
      x === y || valueDistance(dictionary, x, y, 2) <= 2,
);

/** Places: one slip, one part of the other, similar letters. */
export const place = singleColumn(
  ['missing', 'same', 'oneSlip', 'contained', 'similar', 'different'],
  ({ words, dictionary, dictionary: { starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      const most = Math.min(lengthX, lengthY) >= 9 ? 2 : 1;
      if (Math.min(lengthX, lengthY) >= 3 && valueDistance(dictionary, x, y, most) <= most) return 2;
      const countX = words.starts[x + 1]! - words.starts[x]!;
      const countY = words.starts[y + 1]! - words.starts[y]!;
      if (sharedWords(words, x, y) === Math.min(countX, countY)) return 3;
      return similarValues(dictionary, x, y, 0.88) ? 4 : 5;
    },
);

/** Occupations: one slip or a word in common. */
export const occupation = singleColumn(['missing', 'same', 'sharesWord', 'different'], ({ words }) => {
  const found: Alignment = { same: 0, near: 0, initial: 0 };
  return (x, y) => {
    alignWords(words, x, y, found);
    return found.same + found.near > 0 ? 2 : 3;
  };
});

/** Sets of strings: how many they share. */
export const set = singleColumn(
  ['missing', 'same', 'threeShared', 'twoShared', 'oneShared', 'different'],
  ({ words }) =>
    (x, y) =>
      5 - Math.min(3, sharedWords(words, x, y)),
);

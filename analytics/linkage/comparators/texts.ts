import { editDistance } from '../text/edit-distance';
import { jaroWinkler } from '../text/jaro-winkler';
import { singleColumn } from './comparator';
import { alignWords, sharedWords, type Alignment } from './words';

/** Free texts and addresses: the same words, most of them, some. */
export const text = singleColumn(
  ['missing', 'same', 'near', 'mostWords', 'someWords', 'different'],
  ({ words, dictionary: { chars, starts } }) => {
    const found: Alignment = { same: 0, near: 0, initial: 0 };
    return (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      if (Math.min(lengthX, lengthY) >= 5 && editDistance(chars, starts[x]!, lengthX, starts[y]!, lengthY, 2) <= 2) return 2;
      alignWords(words, x, y, found);
      const countX = words.starts[x + 1]! - words.starts[x]!;
      const countY = words.starts[y + 1]! - words.starts[y]!;
      const matched = found.same + found.near;
      const share = matched / Math.max(countX, countY);
      if (share === 1) return 2;
      if (share > 0.5 || matched === Math.min(countX, countY)) return 3;
      return matched > 0 ? 4 : 5;
    };
  },
);

/** Places: one slip, one part of the other, similar letters. */
export const place = singleColumn(
  ['missing', 'same', 'oneSlip', 'contained', 'similar', 'different'],
  ({ words, dictionary: { chars, starts } }) =>
    (x, y) => {
      const lengthX = starts[x + 1]! - starts[x]!;
      const lengthY = starts[y + 1]! - starts[y]!;
      const most = Math.min(lengthX, lengthY) >= 9 ? 2 : 1;
      if (Math.min(lengthX, lengthY) >= 3 && editDistance(chars, starts[x]!, lengthX, starts[y]!, lengthY, most) <= most)
        return 2;
      const countX = words.starts[x + 1]! - words.starts[x]!;
      const countY = words.starts[y + 1]! - words.starts[y]!;
      if (sharedWords(words, x, y) === Math.min(countX, countY)) return 3;
      return jaroWinkler(chars, starts[x]!, lengthX, starts[y]!, lengthY) >= 0.88 ? 4 : 5;
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

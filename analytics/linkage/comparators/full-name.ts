import { singleColumn } from './comparator';
import { alignWords, type Alignment } from './words';

/** Full names in one column, in any order: how many of the shorter one's words are found in the other, and how well. */
export const fullName = singleColumn(
  ['missing', 'same', 'sameWords', 'contained', 'allNear', 'oneSame', 'oneNear', 'different'],
  ({ words }) => {
    const found: Alignment = { same: 0, near: 0, initial: 0 };
    return (x, y) => {
      alignWords(words, x, y, found);
      const countX = words.starts[x + 1]! - words.starts[x]!;
      const countY = words.starts[y + 1]! - words.starts[y]!;
      const fewer = Math.min(countX, countY);
      const { same, near, initial } = found;
      if (same === countX && same === countY) return 2;
      if (same === fewer && fewer >= 2) return 3;
      if (same + near + initial >= fewer && fewer >= 2 && same + near >= 1) return 4;
      if (same >= 1) return 5;
      return near >= 1 ? 6 : 7;
    };
  },
);

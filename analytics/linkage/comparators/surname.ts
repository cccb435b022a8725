import type { EncodedField } from '../dataset';
import { valueDistance } from '../text/edit-distance';
import { similarValues } from '../text/jaro-winkler';
import { singleColumn, type CompareValues } from './comparator';
import { samePrefix } from './given-name';
import { sharedWords } from './words';

/** Levels of a surname. */
export const SURNAME_LEVELS = ['missing', 'same', 'oneSlip', 'part', 'similar', 'different'] as const;

/** Surnames: a slip of the pen, a part of a double name, similar letters. */
export function compareSurnames({ dictionary, words }: EncodedField): CompareValues {
  const { chars, starts } = dictionary;
  return (x, y) => {
    const startX = starts[x]!;
    const startY = starts[y]!;
    const lengthX = starts[x + 1]! - startX;
    const lengthY = starts[y + 1]! - startY;
    const shorter = Math.min(lengthX, lengthY);
    if (shorter >= 3 && valueDistance(dictionary, x, y, 1) === 1) return 2;
    if (sharedWords(words, x, y) > 0) return 3;
    if (shorter >= 4 && samePrefix(chars, startX, startY, shorter)) return 3;
    return similarValues(dictionary, x, y, 0.86) ? 4 : 5;
  };
}

/** See {@link compareSurnames}. */
export const surname = singleColumn(SURNAME_LEVELS, compareSurnames);

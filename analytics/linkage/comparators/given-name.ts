import type { EncodedField } from '../dataset';
import { valueDistance } from '../text/edit-distance';
import { similarValues } from '../text/jaro-winkler';
import { singleColumn, type CompareValues } from './comparator';
import { sharesWord } from './words';

/** Levels of a given name. */
export const GIVEN_LEVELS = ['missing', 'same', 'oneSlip', 'variant', 'initial', 'similar', 'different'] as const;

/** Given names: a slip of the pen, a short form or one of several names, an initial, similar letters. */
export function compareGivenNames({ dictionary, words }: EncodedField): CompareValues {
  const { chars, starts } = dictionary;
  return (x, y) => {
    const startX = starts[x]!;
    const startY = starts[y]!;
    const lengthX = starts[x + 1]! - startX;
    const lengthY = starts[y + 1]! - startY;
    const shorter = Math.min(lengthX, lengthY);
    if (shorter === 1) return chars[startX] === chars[startY] ? 4 : 6;
    if (shorter >= 3 && valueDistance(dictionary, x, y, 1) === 1) return 2;
    if (sharesWord(words, x, y)) return 3;
    if (shorter >= 3 && samePrefix(chars, startX, startY, shorter)) return 3;
    return similarValues(dictionary, x, y, 0.85) ? 5 : 6;
  };
}

/** Whether two strings have the same first `length` characters. */
export function samePrefix(chars: Uint16Array, startX: number, startY: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (chars[startX + i] !== chars[startY + i]) return false;
  return true;
}

/** See {@link compareGivenNames}. */
export const givenName = singleColumn(GIVEN_LEVELS, compareGivenNames);

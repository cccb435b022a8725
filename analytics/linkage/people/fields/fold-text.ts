import { stripDiacritics } from '../../../names';

const EMPTY_WORDS = new Set(
  'and of the for in at on de der und et la le department dept division school faculty institute lab laboratory'.split(' '),
);

/** A text as it is compared: without diacritics, case, brackets' content and doubled spaces. */
export const foldText = (text: string): string =>
  stripDiacritics(text.replace(/\([^)]*\)/gu, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a folded text that say something. */
export const wordsOf = (folded: string): string[] =>
  folded.split(' ').filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));

/** Whether a text is written in Hangul: two texts in different scripts cannot be compared word by word. */
export const isHangulText = (folded: string): boolean => /[가-힣]/u.test(folded);

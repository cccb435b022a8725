import { isCommonGiven, isCommonSurname } from './common-names';
import { isEnglishName } from './english-names';
import { groupByWord, joinParts, letterModel } from './latin-parts';
import type { LatinReading } from './name-types';
import { pinyinCuts } from './chinese/pinyin';

/** P(a word as a surname or given name of people whose names are no Korean ones), by lists, by pinyin, by its length. */
export function foreignWord(letters: string, surname: boolean): number {
  const given = isEnglishName(letters) || isCommonGiven(letters);
  const known = surname && isCommonSurname(letters) ? 0.002 : given ? (surname ? 0.0003 : 0.002) : 0;
  const chinese = Math.min(...pinyinCuts(letters).map((cut) => cut.length));
  const pinyin = chinese <= 3 ? (surname ? 0.2 * 0.01 * 1e-4 ** (chinese - 1) : 0.3 * 0.01 ** chinese) : 0;
  return Math.max(known, pinyin, letterModel(letters.length));
}

/**
 * P(letters of a reading) for people whose names are no Korean ones: most write the given name first, and what is often a given name is
 * seldom a surname.
 */
export function foreignReading({ surname, given, order, otherSurname }: LatinReading): number {
  const eastern = pinyinCuts(surname).some((cut) => cut.length === 1);
  const ofGiven = groupByWord(given).reduce((p, word) => {
    const { letters } = joinParts(word);
    return p * (word.every(({ initial }) => initial) ? 0.08 ** word.length : foreignWord(letters, false));
  }, 1);
  const ofOther = otherSurname === undefined ? 1 : foreignWord(otherSurname, true);
  return foreignWord(surname, true) * ofGiven * ofOther * (order === 'givenFirst' ? 1 : eastern ? 0.3 : 0.06);
}

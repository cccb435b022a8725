import { isHangulWord } from './hangul';
import { surnameOf } from './surnames';

/** A personal name in two parts. */
export interface NameParts {
  readonly surname: string;
  readonly given: string;
}

/** Surnames of two syllables that someone bears today and that are told from a one-syllable surname with a given name. */
const COMPOUND = new Set(['남궁', '황보', '제갈', '선우', '사공', '독고', '동방', '서문', '망절']);

/**
 * Splits a Korean name in Hangul (`김혜옥`, `남궁 민수`, `이 준`) into surname and given name. A space between the first part and the rest is
 * believed; otherwise two syllables are the surname when they are a compound one and something is left for the given name: three
 * syllables or more for most, since 선우 and 서문 are given names too (`선우` alone is 선 + 우).
 *
 * @returns `null` for what is no Korean personal name: other characters, one syllable, an unknown surname, more than six syllables
 */
export function splitHangulName(text: string): NameParts | null {
  const words = text.normalize('NFC').trim().split(/\s+/u);
  const joined = words.join('');
  if (!isHangulWord(joined) || joined.length < 2 || joined.length > 6) return null;
  const [first = ''] = words;
  if (words.length > 1 && surnameOf(first)) return { surname: first, given: joined.slice(first.length) };
  const two = joined.slice(0, 2);
  if (COMPOUND.has(two) && joined.length >= 3) return { surname: two, given: joined.slice(2) };
  return surnameOf(joined.slice(0, 1)) ? { surname: joined.slice(0, 1), given: joined.slice(1) } : null;
}

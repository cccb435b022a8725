import { foldLatin } from './fold-latin';
import type { HangulReading } from './name-types';
import { surnameOf, surnamesSpelt } from './surnames';

/** A name of which one script has the surname and the other the given name, as one script says it. */
export type Unmixed =
  | { readonly kind: 'hanja'; /** Chinese characters and Hangul syllables that are read as they stand. */ readonly text: string }
  | { readonly kind: 'hangul'; readonly readings: readonly HangulReading[] }
  | { readonly kind: 'latin'; readonly surname: string; readonly given: string };

const MOST_SURNAMES = 3;

/** 金민수, 이 相鎬: one character in the one script, the rest in the other; 이상호 李相鎬 is the whole name twice, and so is what stands in brackets. */
function halfHanja(text: string): Unmixed | null {
  const [, head = '', tail = ''] =
    /^(\p{Script=Han}+)\s*([가-힣]+)$/u.exec(text) ?? /^([가-힣]+)\s*(\p{Script=Han}+)$/u.exec(text) ?? [];
  const [first, second] = [[...head].length, [...tail].length];
  if (first === 0 || second === 0 || first + second > 5 || first + second < 3) return null;
  return first === 1 || (second === 1 && first === 2) ? { kind: 'hanja', text: head + tail } : null;
}

/** 김Minsu, Younghee 이: the surname in Hangul; Kim 민수: the given name. */
function halfLatin(text: string): Unmixed | null {
  const [hangul, another] = text.match(/[가-힣]+/gu) ?? [];
  const latin = text.replace(/[가-힣]+/gu, ' ').trim();
  if (hangul === undefined || another !== undefined || !/^\p{Script=Latin}[\p{Script=Latin}\s.'-]*$/u.test(latin)) return null;
  const spelt = surnamesSpelt(foldLatin(latin));
  if (spelt.some((surname) => hangul.startsWith(surname.hangul))) return null;
  const surname = surnameOf(hangul);
  if (surname) {
    // The second of the listed spellings is the usual one: Kim, not Gim.
    return { kind: 'latin', surname: surname.spellings[1] ?? surname.spellings[0] ?? '', given: latin };
  }
  if (spelt.length === 0 || hangul.length > 2) return null;
  const likely = spelt.slice(0, MOST_SURNAMES);
  const bearers = likely.reduce((sum, one) => sum + one.bearers + 1, 0);
  return {
    kind: 'hangul',
    readings: likely.map((one) => ({ surname: one.hangul, given: hangul, weight: (one.bearers + 1) / bearers })),
  };
}

/** The name in one script, when two scripts make one name together; `null` when each says a name of its own. */
export const unmixed = (text: string): Unmixed | null =>
  /\p{Script=Latin}/u.test(text) ? (/\p{Script=Han}/u.test(text) ? null : halfLatin(text)) : halfHanja(text);

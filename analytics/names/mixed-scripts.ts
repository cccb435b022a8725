import { foldLatin } from './fold-latin';
import { COMPOUND_HANJA } from './compound-hanja';
import type { HangulReading } from './name-types';
import { surnameOf, surnamesSpelt } from './surnames';

/** A name of which one script has the surname and the other the given name, as one script says it. */
export type Unmixed =
  | { readonly kind: 'hanja'; /** Chinese characters and Hangul syllables that are read as they stand. */ readonly text: string }
  | { readonly kind: 'hangul'; readonly readings: readonly HangulReading[] }
  | { readonly kind: 'latin'; readonly surname: string; readonly given: string };

const MOST_SURNAMES = 3;

const hangulOrHan = /^(?:\p{Script=Han}|[가-힣])+$/u;
/** Where one script gives way to the other. */
const SCRIPT_RUNS = /\p{Script=Han}+|[가-힣]+/gu;

/**
 * 金민수, 이 相鎬, 南宮민수, 김秀환, 金구: one name in two scripts. 이상호 李相鎬 is the whole name twice, and so is what stands in brackets.
 */
function halfHanja(text: string): Unmixed | null {
  const [first = '', second = '', ...more] = text.match(SCRIPT_RUNS) ?? [];
  const letters = text.replace(/\s+/gu, '');
  const length = [...letters].length;
  if (second === '' || !hangulOrHan.test(letters) || length > 5) return null;
  const [head, tail] = [[...first].length, [...second].length];
  const whole = { kind: 'hanja', text: letters } as const;
  // Three runs and more: 김秀환 has no other reading than as one name.
  if (more.length > 0) return text === letters ? whole : null;
  // Two letters: 金구 is a name, 김 金 and 김金 are a surname twice.
  if (length === 2) return text === letters && /[가-힣]/u.test(second) ? whole : null;
  return head === 1 || (tail === 1 && head === 2) || (head === 2 && isCompound(first)) ? whole : null;
}

/** Whether two letters are a surname: 南宮, 남궁. */
const isCompound = (letters: string): boolean => COMPOUND_HANJA[letters] !== undefined || surnameOf(letters) !== undefined;

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

import { fromMcCuneReischauer } from './mccune-reischauer';
import { mendMojibake } from './mojibake';
import { withoutHangulTitles, withoutLatinTitles } from './name-titles';
import { unmixed } from './mixed-scripts';
import type { HangulReading, LatinReading, NameHint, NameIssue, NameScript, ParsedName } from './name-types';
import { latinReadings } from './parse-latin';
import { splitHangulName } from './split-hangul-name';
import { surnameOf } from './surnames';

const LONGEST_NAME = 200;
/** P(signs of McCune–Reischauer stand in a name but mean nothing). */
const MARKS_WITHOUT_MEANING = 0.02;
const AND = /\s*[;&·/|、]\s*|\s+(?:and|und|et|및|와|과)\s+/iu;

/** One person's name each, when the field seems to hold several. */
function peopleIn(text: string): string[] {
  const parts = text.split(AND).filter((part) => /\p{L}/u.test(part));
  const isName = (part: string): boolean =>
    /[가-힣]{2}|\p{Script=Han}{2}/u.test(part) || part.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word)).length >= 2;
  if (parts.length > 1 && parts.every(isName)) {
    // 이상호 / Sangho Lee is one person in two scripts.
    const scripts = new Set(
      parts.map((part) => (/[가-힣]/u.test(part) ? 'hangul' : /\p{Script=Han}/u.test(part) ? 'hanja' : 'latin')),
    );
    return scripts.size === parts.length ? [text] : parts;
  }
  const listed = text.split(/\s*,\s*/u);
  if (listed.length > 1 && listed.every((part) => /^[가-힣]{2,5}$/u.test(part) && splitHangulName(part) !== null)) return listed;
  // Three or more commas of Latin names: Sangho Lee, Minsu Kim, Jiho Park.
  if (listed.length > 1 && listed.every((part) => !/[가-힣]/u.test(part) && part.split(/\s+/u).length >= 2 && part.length > 5))
    return listed;
  return [text];
}

/** Readings of Hangul as written: a compound surname may also be a simple one with a longer given name. */
function hangulReadings(text: string, hint: NameHint): HangulReading[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const joined = words.join('');
  if (joined === '') return [];
  if (hint.surname !== undefined && /^[가-힣]+$/u.test(hint.surname) && joined.startsWith(hint.surname))
    return [{ surname: hint.surname, given: joined.slice(hint.surname.length), weight: 1 }];
  const last = words.at(-1) ?? '';
  const split = splitHangulName(text);
  // 상호 이: given name first, as a form filled in the Western way has it.
  if (words.length === 2 && last.length <= 2 && surnameOf(last) && (words[0] ?? '').length >= 2 && !surnameOf(words[0] ?? ''))
    return [{ surname: last, given: words[0] ?? '', weight: 0.9 }, ...(split ? [{ ...split, weight: 0.1 }] : [])];
  const letter = joined.slice(0, 1);
  if (!split) {
    if (joined.length === 1 || surnameOf(joined)) return [{ surname: joined, given: '', weight: 1 }];
    return [{ surname: letter, given: joined.slice(1), weight: 1 }];
  }
  if (split.surname.length === 2) {
    const other = { surname: letter, given: joined.slice(1) };
    return surnameOf(letter) && words.length === 1 && joined.length <= 4
      ? [
          { ...split, weight: 0.9 },
          { ...other, weight: 0.1 },
        ]
      : [{ ...split, weight: 1 }];
  }
  const two = joined.slice(0, 2);
  if (words.length === 1 && joined.length > 2 && surnameOf(two))
    return [
      { ...split, weight: 0.9 },
      { surname: two, given: joined.slice(2), weight: 0.1 },
    ];
  return [{ ...split, weight: 1 }];
}

/** Readings of Latin letters; where the signs of McCune–Reischauer stand, also of what they say in the Revised Romanisation. */
function markedReadings(text: string, hint: NameHint): LatinReading[] {
  const plain = latinReadings(text, hint);
  const revised = hint.surname === undefined ? fromMcCuneReischauer(text) : null;
  if (revised === null) return plain;
  return [
    ...plain.map((reading) => ({ ...reading, weight: reading.weight * MARKS_WITHOUT_MEANING })),
    ...latinReadings(revised, hint).map((reading) => ({ ...reading, weight: reading.weight * (1 - MARKS_WITHOUT_MEANING) })),
  ];
}

/** The readings of Hanja are the model's to add: they need its table. */
export type HanjaReader = (hanja: string, hint: NameHint) => readonly HangulReading[];

const scriptOf = (hangul: boolean, hanja: boolean, latin: boolean, other: boolean): NameScript => {
  const count = [hangul, hanja, latin].filter(Boolean).length;
  if (count > 1) return 'mixed';
  if (hangul) return 'hangul';
  if (hanja) return 'hanja';
  if (latin) return 'latin';
  return other ? 'other' : 'none';
};

/**
 * Takes a name of a person apart. Whatever it is given, it answers: an empty text has the issue `empty`, two people in one field give the first
 * with `twoPeople`, text in the wrong encoding is mended where that can be.
 */
export function parseName(text: string, hint: NameHint = {}, readHanja: HanjaReader = () => []): ParsedName {
  const issues: NameIssue[] = [];
  const mended = mendMojibake(text.trim());
  if (mended.damaged) issues.push('mojibake');
  let clean = mended.text
    .normalize('NFKC')
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .trim();
  if (clean.length > LONGEST_NAME) {
    issues.push('tooLong');
    clean = clean.slice(0, LONGEST_NAME);
  }
  const people = peopleIn(clean);
  if (people.length > 1) issues.push('twoPeople');
  const one = people[0] ?? '';
  const hangulText = withoutHangulTitles((one.match(/[가-힣]+(?:\s+[가-힣]+)*/gu) ?? [])[0] ?? '');
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one);
  const hanjaText = hasKana
    ? ''
    : (one.match(/\p{Script=Han}+(?:\s+\p{Script=Han}+)*/gu) ?? []).join('').replace(/\s/gu, '').slice(0, 8);
  const latinText = withoutLatinTitles(
    one
      .replace(/[\p{Script=Hangul}\p{Script=Han}]+/gu, ' ')
      .replace(/\(\s*[,/]?\s*\)/gu, ' ')
      .trim(),
  );
  const hasLatin = /\p{Script=Latin}/u.test(latinText.text);
  const several = [hangulText.text !== '', hanjaText !== '', hasLatin].filter(Boolean).length > 1;
  const single = several && hint.surname === undefined ? unmixed(hasLatin ? `${hangulText.text} ${latinText.text}` : one) : null;
  const hangul = ((): readonly HangulReading[] => {
    if (single) return single.kind === 'hangul' ? single.readings : single.kind === 'hanja' ? readHanja(single.text, hint) : [];
    return hangulText.text !== '' ? hangulReadings(hangulText.text, hint) : hanjaText !== '' ? readHanja(hanjaText, hint) : [];
  })();
  const latin = ((): readonly LatinReading[] => {
    if (!hasLatin) return [];
    if (single) return single.kind === 'latin' ? latinReadings(single.given, single) : [];
    return markedReadings(latinText.text, hint);
  })();
  if (hangul.length === 0 && latin.length === 0 && hanjaText === '' && !/\p{L}/u.test(clean)) issues.push('empty');
  return {
    text: clean,
    script: scriptOf(hangulText.text !== '', hanjaText !== '', latin.length > 0, /\p{L}/u.test(one)),
    hangul,
    hanja: single ? '' : hanjaText,
    latin,
    titles: [...hangulText.titles, ...latinText.titles],
    issues,
  };
}

/** What a person should look at in a name, without reading it further. */
export const nameIssues = (text: string): readonly NameIssue[] => parseName(text).issues;

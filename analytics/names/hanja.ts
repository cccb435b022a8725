import { COMPOUND_HANJA } from './compound-hanja';
import type { HangulReading, NameHint } from './name-types';
import { surnameOf } from './surnames';

interface Read {
  readonly hangul: string;
  readonly weight: number;
  readonly variant?: boolean;
}

/** How a Chinese character is read. */
export interface HanjaEntry {
  /** Readings in Hangul; `weight` is how far each is one for names; `variant` are those of the character that it is a simplified form of. */
  readonly readings: readonly { readonly hangul: string; readonly weight: number; readonly variant?: boolean }[];
  /** Mandarin readings without tones. */
  readonly pinyin: readonly string[];
  /** How usual the character is in Korean names, 0–1. */
  readonly usual: number;
  /** Whether Korean knows it only as a form of another character: simplified, Japanese. */
  readonly foreignForm?: boolean;
  /** Surnames that are written so; `share` falls with the place of the character among the ways to write the surname. */
  readonly surnames?: readonly { readonly hangul: string; readonly share: number }[];
}

/** Readings of Chinese characters, by character. */
export type HanjaTable = ReadonlyMap<string, HanjaEntry>;

/** Unihan's marks of a reading: N is a reading for names of people, E one taught at school, 0 and 1 the national standards; V that of a variant form, S one that only a surname has. */
const READING_WEIGHTS: readonly (readonly [mark: string, weight: number])[] = [
  ['E', 1],
  ['N', 0.5],
  ['V', 0.4],
  ['0', 0.25],
  ['1', 0.15],
];
const USUAL: Readonly<Record<string, number>> = { E: 1, N: 0.25, V: 0.2, '0': 0.3, '1': 0.05 };

/** Reads the table that ships (`hanja.tsv`: character, readings with their marks, pinyin, surnames). */
export function parseHanjaTable(text: string): HanjaTable {
  const table = new Map<string, HanjaEntry>();
  for (const line of text.split('\n').slice(1)) {
    const [char, readings = '', pinyin = '', asSurname = ''] = line.split('\t');
    if (!char || readings === '') continue;
    const marked = readings.split(' ').map((reading) => {
      const [hangul = '', marks = '', percent] = reading.split(':');
      const byMark = READING_WEIGHTS.find(([mark]) => marks.includes(mark))?.[1] ?? 0.05;
      const weight = percent === undefined ? byMark : 0.15 * byMark + (0.85 * Number(percent)) / 100;
      return { hangul, weight, marks, usual: Math.max(...[...marks].map((mark) => USUAL[mark] ?? 0.02)) };
    });
    const surnames = asSurname
      .split(' ')
      .filter((surname) => surname !== '')
      .map((surname) => ({ hangul: surname.split(':')[0] ?? '', share: 1 / Number(surname.split(':')[1]) }));
    table.set(char, {
      readings: original(marked),
      pinyin: pinyin === '' ? [] : pinyin.split(' '),
      usual: Math.max(...marked.map(({ usual }) => usual)),
      ...(surnames.length > 0 ? { surnames } : {}),
      ...(marked.every(({ marks }) => /^[LVS]+$/.test(marks)) ? { foreignForm: true } : {}),
    });
  }
  return table;
}

/** Readings without the initial-sound forms of others (윤 beside 륜): the rule makes those where they belong. */
function original(readings: readonly (Read & { readonly marks: string })[]): Read[] {
  const weights = new Map<string, number>();
  for (const { hangul, weight } of readings) {
    const from = readings.find((other) => other.hangul !== hangul && withInitialSound(other.hangul) === hangul)?.hangul ?? hangul;
    weights.set(from, (weights.get(from) ?? 0) + weight);
  }
  const variants = new Set(readings.filter(({ marks }) => marks.startsWith('V')).map(({ hangul }) => hangul));
  return [...weights].map(([hangul, weight]) => ({ hangul, weight, ...(variants.has(hangul) ? { variant: true } : {}) }));
}

const FIRST = 0xac00;
const ONSET_N = 2;
const ONSET_R = 5;
const ONSET_NONE = 11;
const Y_VOWELS = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * The initial-sound rule (두음 법칙): at the beginning of a word ㄹ is read ㄴ, and ㄹ or ㄴ before i and y is silent. 리 → 이, 류 → 유,
 * 로 → 노, 녀 → 여.
 *
 * @returns the syllable itself when the rule leaves it alone
 */
export function withInitialSound(syllable: string): string {
  const index = (syllable.codePointAt(0) ?? 0) - FIRST;
  if (index < 0 || index > 11171) return syllable;
  const onset = Math.floor(index / 588);
  const vowel = Math.floor((index % 588) / 28);
  const soft = Y_VOWELS.has(vowel);
  if (onset !== ONSET_R && !(onset === ONSET_N && soft)) return syllable;
  return String.fromCodePoint(FIRST + (index % 588) + (soft ? ONSET_NONE : ONSET_N) * 588);
}

const add = (reads: Map<string, number>, hangul: string, weight: number): void =>
  void reads.set(hangul, (reads.get(hangul) ?? 0) + weight);

/** Surnames of Chinese people that the Korean list lacks. */
const AS_SURNAME: Readonly<Record<string, readonly string[]>> = { 阮: ['완', '원'], 艾: ['애'] };
/** What the side of the initial-sound rule that is no standard in the South is worth (리, 류). */
const NO_STANDARD = 0.5;
/** The same for a reading that the list of surnames does not have for its character. */
const UNLISTED = 0.02;

/** P(surname | its character): by how many have the surname, and whether they write it so. Characters that no Korean surname has are read on both sides of the initial-sound rule. */
function surnameReads(char: string, entry: HanjaEntry): Read[] {
  const told = AS_SURNAME[char];
  if (told !== undefined) return told.map((hangul, place) => ({ hangul, weight: 1 / (place + 1) }));
  const reads = new Map<string, number>();
  for (const { hangul, share } of entry.surnames ?? [])
    add(reads, hangul, share * ((surnameOf(hangul)?.bearers ?? 0) + 1) * (withInitialSound(hangul) === hangul ? 1 : NO_STANDARD));
  const listed = new Set(reads.keys());
  const total = [...reads.values()].reduce((sum, weight) => sum + weight, 0);
  for (const { hangul, weight } of entry.readings) {
    const initial = withInitialSound(hangul);
    for (const [read, side] of initial === hangul
      ? [[hangul, 1] as const]
      : [[initial, 0.85] as const, [hangul, 0.15] as const]) {
      if (listed.has(read)) continue;
      const bearers = (surnameOf(listed.size > 0 ? read : initial)?.bearers ?? 0) + 1;
      add(reads, read, weight * side * (listed.size > 0 ? UNLISTED * Math.min(bearers, total) : Math.sqrt(bearers)));
    }
  }
  return [...reads].map(([hangul, weight]) => ({ hangul, weight }));
}

/** Characters that are read otherwise in given names than in most words, where no dictionary counts names: 泌 is 비 in 분비, 필 in 김종필. */
const IN_GIVEN: Readonly<Record<string, string>> = {
  參: '삼',
  嘏: '하',
  泌: '필',
  溥: '부',
  煇: '휘',
  玧: '윤',
  瑩: '영',
  說: '열',
  贇: '윤',
  邯: '감',
  釗: '쇠',
};
const TOLD = 0.8;

/** How often a given name begins with the sound of the initial-sound rule; one of a single character mostly keeps its own (제갈량, 하륜, but 김용, 권율). */
const initialShare = (hangul: string, single: boolean): number => (single && !'렬률룡'.includes(hangul) ? 0.35 : 0.85);

/** Readings of a given name's character: at its beginning both sides of the rule; later as it stands, 렬 and 률 after a vowel or ㄴ as 열 and 율 too. */
function givenReads(char: string, entry: HanjaEntry, first: boolean, before: string, single: boolean): Read[] {
  const reads = new Map<string, number>();
  const told = IN_GIVEN[char];
  const readings =
    told === undefined
      ? entry.readings
      : [...entry.readings.map((read) => ({ ...read, weight: read.weight * (1 - TOLD) })), { hangul: told, weight: TOLD }];
  const coda = ((before.codePointAt(0) ?? FIRST) - FIRST) % 28;
  const liquid = coda === 0 || coda === 4;
  for (const { hangul, weight } of readings) {
    const initial = withInitialSound(hangul);
    const special = !first && liquid && (hangul === '렬' || hangul === '률');
    add(reads, hangul, weight * (initial === hangul ? 1 : first ? 1 - initialShare(hangul, single) : special ? 0.4 : 0.95));
    if (initial !== hangul) add(reads, initial, weight * (first ? initialShare(hangul, single) : special ? 0.6 : 0.05));
  }
  return [...reads].map(([hangul, weight]) => ({ hangul, weight }));
}

/** A Hangul syllable among Chinese characters. */
const asWritten = (hangul: string): HanjaEntry => ({ readings: [{ hangul, weight: 1 }], pinyin: [], usual: 1 });

const crowds = new WeakMap<HanjaTable, Map<string, number>>();
/** How many characters share a reading. */
function crowd(table: HanjaTable, hangul: string): number {
  let counts = crowds.get(table);
  if (!counts) {
    counts = new Map();
    for (const { readings, usual } of table.values()) for (const read of readings) add(counts, read.hangul, usual * read.weight);
    crowds.set(table, counts);
  }
  return (counts.get(hangul) ?? 0) + 1;
}

const MOST_READINGS = 24;
/** How far the frequency of a syllable in names, shared among its characters, decides between readings; fitted on names of the dictionary. */
const FREQUENCY = 0.2;
/** What readings of the traditional form are worth beside a character that can only be a simplified one. */
const SIMPLIFIED = 10;

/** The entries of a name; where one character is only known as another's form, the others are read as such forms, too: 张广洙, 李胜宪. */
function entriesOf(chars: readonly string[], table: HanjaTable): (HanjaEntry | undefined)[] {
  const entries = chars.map((char) => (/[가-힣]/u.test(char) ? asWritten(char) : table.get(char)));
  if (!entries.some((entry) => entry?.foreignForm)) return entries;
  return entries.map((entry) =>
    entry?.readings.some(({ variant }) => variant)
      ? {
          ...entry,
          readings: entry.readings.map((read) => (read.variant ? { ...read, weight: read.weight * SIMPLIFIED } : read)),
        }
      : entry,
  );
}

/**
 * Readings of a name in Hanja, the likeliest first: every combination of its characters' readings, weighed by what kind of reading each is
 * and by how frequent the syllables are in given names; syllables of Hangul among them stand for themselves. 李舜臣 → 이순신 (리순신), 金 as a surname → 김.
 *
 * @param frequency P(syllable | first, or later, in a given name)
 * @returns nothing when a character has no Korean reading
 */
export function readHanja(
  hanja: string,
  table: HanjaTable,
  frequency: (syllable: string, first: boolean) => number,
  hint: NameHint = {},
): HangulReading[] {
  const usualness = (hangul: string, first: boolean): number => frequency(hangul, first) / crowd(table, hangul);
  const chars = [...hanja];
  if (chars.length < 1 || chars.length > 6) return [];
  const entries = entriesOf(chars, table);
  const two = chars.slice(0, 2).join('');
  const compound = COMPOUND_HANJA[two];
  const told = hint.surname === undefined ? 0 : [...hint.surname].length;
  const length = told > 0 && told < chars.length ? told : compound !== undefined && chars.length > 2 ? 2 : 1;
  const head = entries[0];
  if (!head) return [];
  const surnames = length === 2 ? [{ hangul: compound ?? '', weight: 1 }] : surnameReads(chars[0] ?? '', head);
  let readings: { surname: string; given: string; weight: number }[] = surnames
    .filter(({ hangul }) => hangul !== '')
    .map(({ hangul, weight }) => ({ surname: hangul, given: '', weight }));
  for (let at = length; at < chars.length; at += 1) {
    const entry = entries[at];
    if (!entry) return [];
    const first = at === length;
    readings = readings
      .flatMap(({ surname, given, weight }) =>
        givenReads(chars[at] ?? '', entry, first, given.slice(-1), chars.length === length + 1).map((read) => ({
          surname,
          given: given + read.hangul,
          weight: weight * read.weight * usualness(first ? withInitialSound(read.hangul) : read.hangul, first) ** FREQUENCY,
        })),
      )
      .toSorted((a, b) => b.weight - a.weight || (a.given < b.given ? -1 : 1))
      .slice(0, MOST_READINGS);
  }
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  const cut = length === 2 && told === 0 && surnameOf(compound ?? '') === undefined;
  return readings
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ surname, given, weight }) => ({
      // 사마의 and 을지문덕 in Hangul are not cut behind the second syllable either.
      surname: cut ? surname.charAt(0) : surname,
      given: cut ? surname.slice(1) + given : given,
      weight: total > 0 ? weight / total : 1 / readings.length,
    }));
}

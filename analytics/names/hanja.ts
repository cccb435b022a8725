import type { HangulReading, NameHint } from './name-types';
import { surnameOf } from './surnames';

interface Read {
  readonly hangul: string;
  readonly weight: number;
}

/** How a Chinese character is read. */
export interface HanjaEntry {
  /** Readings in Hangul; `weight` is how far each is one for names. */
  readonly readings: readonly { readonly hangul: string; readonly weight: number }[];
  /** Mandarin readings without tones. */
  readonly pinyin: readonly string[];
  /** How usual the character is in Korean names, 0–1. */
  readonly usual: number;
}

/** Readings of Chinese characters, by character. */
export type HanjaTable = ReadonlyMap<string, HanjaEntry>;

/** Unihan's marks of a reading: N is a reading for names of people, E one taught at school, 0 and 1 the national standards, V that of a variant form. */
const READING_WEIGHTS: readonly (readonly [mark: string, weight: number])[] = [
  ['E', 1],
  ['N', 0.5],
  ['V', 0.4],
  ['0', 0.25],
  ['1', 0.15],
];
const USUAL: Readonly<Record<string, number>> = { E: 1, N: 0.25, V: 0.2, '0': 0.3, '1': 0.05 };

/** Reads the table that ships (`hanja.tsv`: character, readings with Unihan's marks, pinyin). */
export function parseHanjaTable(text: string): HanjaTable {
  const table = new Map<string, HanjaEntry>();
  for (const line of text.split('\n').slice(1)) {
    const [char, readings = '', pinyin = ''] = line.split('\t');
    if (!char || readings === '') continue;
    const marked = readings.split(' ').map((reading) => {
      const [hangul = '', marks = '', percent] = reading.split(':');
      const byMark = READING_WEIGHTS.find(([mark]) => marks.includes(mark))?.[1] ?? 0.05;
      const weight = percent === undefined ? byMark : 0.15 * byMark + (0.85 * Number(percent)) / 100;
      return { hangul, weight, usual: Math.max(...[...marks].map((mark) => USUAL[mark] ?? 0.02)) };
    });
    table.set(char, {
      readings: original(marked),
      pinyin: pinyin === '' ? [] : pinyin.split(' '),
      usual: Math.max(...marked.map(({ usual }) => usual)),
    });
  }
  return table;
}

/** Readings without the initial-sound forms of others (윤 beside 륜): the rule makes those where they belong. */
function original(readings: readonly Read[]): Read[] {
  const weights = new Map<string, number>();
  for (const { hangul, weight } of readings) {
    const from = readings.find((other) => other.hangul !== hangul && withInitialSound(other.hangul) === hangul)?.hangul ?? hangul;
    weights.set(from, (weights.get(from) ?? 0) + weight);
  }
  return [...weights].map(([hangul, weight]) => ({ hangul, weight }));
}

/** Surnames of two characters, with their reading. */
const COMPOUND_HANJA: Readonly<Record<string, string>> = {
  南宮: '남궁',
  南宫: '남궁',
  皇甫: '황보',
  黃甫: '황보',
  諸葛: '제갈',
  诸葛: '제갈',
  鮮于: '선우',
  鲜于: '선우',
  司空: '사공',
  獨孤: '독고',
  独孤: '독고',
  東方: '동방',
  西門: '서문',
  網切: '망절',
  司馬: '사마',
  歐陽: '구양',
  令狐: '영호',
  小峰: '소봉',
  岡田: '강전',
  長谷: '장곡',
};

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

/** Characters that are read otherwise as a surname than as a word. */
const AS_SURNAME: Readonly<Record<string, string>> = { 賈: '가', 贾: '가', 阮: '완', 艾: '애' };

/** Readings of a surname's character: the ones that are surnames; both sides of the initial-sound rule (이 and 리). */
function surnameReads(char: string, entry: HanjaEntry): Read[] {
  const told = AS_SURNAME[char];
  if (told !== undefined) return [{ hangul: told, weight: 1 }];
  const reads = new Map<string, number>();
  for (const { hangul, weight } of entry.readings) {
    const initial = withInitialSound(hangul);
    add(reads, initial, weight * (initial === hangul ? 1 : 0.85));
    if (initial !== hangul) add(reads, hangul, weight * 0.15);
  }
  return [...reads].map(([hangul, weight]) => ({
    hangul,
    weight: weight * Math.sqrt((surnameOf(hangul)?.bearers ?? 0) + 1),
  }));
}

/** How often a given name begins with the sound of the initial-sound rule; one of a single character mostly keeps its own (제갈량, 하륜, but 김용, 권율). */
const initialShare = (hangul: string, single: boolean): number => (single && !'렬률룡'.includes(hangul) ? 0.35 : 0.6);

/** Readings of a given name's character: at its beginning both sides of the rule; later as it stands, 렬 and 률 after a vowel or ㄴ as 열 and 율 too. */
function givenReads(entry: HanjaEntry, first: boolean, before: string, single: boolean): Read[] {
  const reads = new Map<string, number>();
  const coda = ((before.codePointAt(0) ?? FIRST) - FIRST) % 28;
  const liquid = coda === 0 || coda === 4;
  for (const { hangul, weight } of entry.readings) {
    const initial = withInitialSound(hangul);
    const special = !first && liquid && (hangul === '렬' || hangul === '률');
    add(reads, hangul, weight * (initial === hangul ? 1 : first ? 1 - initialShare(hangul, single) : special ? 0.4 : 0.95));
    if (initial !== hangul) add(reads, initial, weight * (first ? initialShare(hangul, single) : special ? 0.6 : 0.05));
  }
  return [...reads].map(([hangul, weight]) => ({ hangul, weight }));
}

/** A Hangul syllable among Chinese characters. */
const asWritten = (hangul: string): HanjaEntry => ({ readings: [{ hangul, weight: 1 }], pinyin: [], usual: 1 });

const MOST_READINGS = 24;

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
  const chars = [...hanja];
  if (chars.length < 1 || chars.length > 6) return [];
  const entries = chars.map((char) => (/[가-힣]/u.test(char) ? asWritten(char) : table.get(char)));
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
        givenReads(entry, first, given.slice(-1), chars.length === length + 1).map((read) => ({
          surname,
          given: given + read.hangul,
          weight: weight * read.weight * frequency(read.hangul, first) ** 0.12,
        })),
      )
      .toSorted((a, b) => b.weight - a.weight || (a.given < b.given ? -1 : 1))
      .slice(0, MOST_READINGS);
  }
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  return readings
    .toSorted((a, b) => b.weight - a.weight)
    .map((reading) => ({ ...reading, weight: total > 0 ? reading.weight / total : 1 / readings.length }));
}

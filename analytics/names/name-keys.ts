import type { KoreanModel } from './korean-model';
import { joinParts } from './latin-parts';
import type { LatinPart, LatinReading, ParsedName } from './name-types';
import { hangulSkeleton, latinSkeletons } from './skeleton';

/** Keys under which a name is looked up; equal keys make candidates. */
export interface NameKeys {
  /** Surname with the consonants of the given name, or of one of its words. */
  readonly full: readonly string[];
  /** Surname with the first consonant of each given name. */
  readonly initial: readonly string[];
  /** Whether the given name holds an initial, or there is none. */
  readonly abbreviated: boolean;
}

const CHEAP_READINGS = 3;
/** Readings less likely than this have no keys: where both ends may be surnames, the other order still has. */
const WORTH_A_KEY = 0.002;

/** A surname as sounds: the Hangul it may be, or its consonants and first letter when it is no Korean one. */
function surnameKeys(korean: KoreanModel, letters: string): string[] {
  const spelt = korean.korean.surnames.spelt(letters).slice(0, 4);
  const background = spelt.reduce((sum, { surname, p }) => sum + p * korean.korean.surnames.prior(surname), 0);
  const keys = spelt
    .filter(({ surname, p }) => p > 0.004 && (p * korean.korean.surnames.prior(surname)) / background > 0.03)
    .map(({ surname }) => surname);
  return background > 3e-5 && keys.length > 0 ? keys : latinSkeletons(letters).map((skeleton) => letters.charAt(0) + skeleton);
}

const FIRST_CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  ['cjz', 'kgq', 'pbfv', 'td', 'sx', 'lr', 'm', 'n', 'h', 'aeiouyw'].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)]),
  ),
);

/** A first letter as a class of sound; vowels and glides are one. */
const firstOf = (letters: string): string => FIRST_CLASSES[letters.charAt(0)] ?? '';

function givenKeys(parts: readonly LatinPart[]): { full: string[]; initial: string[] } {
  const words = new Map<number, LatinPart[]>();
  for (const part of parts) words.set(part.word, [...(words.get(part.word) ?? []), part]);
  const groups = [...words.values()];
  const variants = [parts, ...(groups.length > 1 ? groups : [])].map((group) => joinParts(group).letters);
  const long = variants.filter((letters, place) => letters.length > 1 && (place > 0 || !parts.every(({ initial }) => initial)));
  const firsts = [parts[0], ...groups.map((group) => group[0])].map((part) => part?.letters ?? '');
  return {
    full: [...new Set(long.flatMap((letters) => latinSkeletons(letters)))],
    initial: [...new Set(firsts.map(firstOf))],
  };
}

/** A reading's surname, its longer pieces, and the other one. */
const surnamesOf = ({ surname, surnameParts, otherSurname }: LatinReading): string[] => [
  surname,
  ...(surnameParts ?? []).filter(({ length }) => length > 3),
  ...(otherSurname === undefined ? [] : [otherSurname]),
];

/** Keys of a name in Latin letters, over its likeliest readings. */
export function latinKeys(korean: KoreanModel, readings: readonly LatinReading[]): NameKeys {
  const full = new Set<string>();
  const initial = new Set<string>();
  let abbreviated = false;
  readings.slice(0, CHEAP_READINGS).forEach((reading) => {
    if (reading.weight < WORTH_A_KEY) return;
    abbreviated ||= reading.given.length === 0 || reading.given.some((part) => part.initial);
    const given = givenKeys(reading.given);
    for (const letters of surnamesOf(reading))
      for (const surname of letters === '' ? [''] : surnameKeys(korean, letters)) {
        for (const key of given.full) full.add(`${surname}|${key}`);
        for (const key of given.initial) initial.add(`${surname}|${key}`);
      }
  });
  return { full: [...full], initial: [...initial], abbreviated };
}

/** Keys of a name in Hangul that Latin spellings of it have too. */
export function hangulKeys(name: ParsedName): NameKeys {
  const full = new Set<string>();
  const initial = new Set<string>();
  for (const { surname, given, weight } of name.hangul) {
    if (weight < 0.02) continue;
    const skeleton = hangulSkeleton(given);
    full.add(`${surname}|${skeleton}`);
    initial.add(`${surname}|${firstConsonant(given)}`);
  }
  return { full: [...full], initial: [...initial], abbreviated: name.hangul.every(({ given }) => given === '') };
}

const HANGUL_CLASSES: Readonly<Record<string, string>> = {
  C: 'c',
  K: 'k',
  P: 'p',
  T: 't',
  S: 's',
  L: 'l',
  M: 'm',
  N: 'n',
  H: 'h',
};

/** The class of a given name's first consonant. */
function firstConsonant(given: string): string {
  const head = given.slice(0, 1);
  const index = ((head.codePointAt(0) ?? 0xac00) - 0xac00) / 588;
  return Math.floor(index) === 11 ? 'a' : (HANGUL_CLASSES[hangulSkeleton(head).charAt(0)] ?? '');
}

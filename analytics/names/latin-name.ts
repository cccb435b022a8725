import { foldLatin, stripDiacritics } from './fold-latin';
import type { NameParts } from './split-hangul-name';
import { surnameWeight } from './surnames';

/** A name in Latin letters, taken apart. */
export interface LatinName extends NameParts {
  readonly order: 'surnameFirst' | 'surnameLast';
  /** How sure the order is, 0–1: 1 when the name says so itself (a comma, a surname in capitals), 0.5 when nothing speaks for either. */
  readonly confidence: number;
  /** Whether the surname is spelt like a Korean one. */
  readonly koreanSurname: boolean;
}

/** Two syllables written apart or with a hyphen speak for a Korean given name on that side. */
const looksLikeGiven = (word: string): boolean => /^\p{L}+[-‐–]\p{L}+$/u.test(word);
const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const parts = (surname: string, given: string, order: LatinName['order'], confidence: number): LatinName => ({
  surname,
  given,
  order,
  confidence,
  koreanSurname: surnameWeight(foldLatin(surname)) > 0,
});

/**
 * Which part of a Latin name is the surname: a comma or capitals decide; otherwise the end that is more often a Korean surname; a
 * hyphenated word is a given name. Names without a Korean surname at either end are taken as surname last.
 *
 * @returns `null` for a single word or none
 */
export function parseLatinName(text: string): LatinName | null {
  const clean = text.trim().replace(/\s+/gu, ' ');
  const comma = /^([^,]+),\s*([^,]+)/u.exec(clean);
  if (comma?.[1] && comma[2]) return parts(comma[1].trim(), comma[2].trim(), 'surnameFirst', 1);
  const words = clean.split(' ').filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  const last = words.at(-1);
  if (words.length < 2 || first === undefined || last === undefined) return null;
  const asFirst = (confidence: number): LatinName => parts(first, words.slice(1).join(' '), 'surnameFirst', confidence);
  const asLast = (confidence: number): LatinName => parts(last, words.slice(0, -1).join(' '), 'surnameLast', confidence);
  if (isCapitals(stripMarks(first)) !== isCapitals(stripMarks(last))) {
    if (isCapitals(stripMarks(first)) && !first.includes('.')) return asFirst(1);
    if (isCapitals(stripMarks(last)) && !last.includes('.')) return asLast(1);
  }
  const front = looksLikeGiven(first) ? 0 : surnameWeight(foldLatin(first));
  const back = looksLikeGiven(last) ? 0 : surnameWeight(foldLatin(last));
  if (front === 0 && back === 0) return asLast(0.5);
  const share = Math.max(front, back) / (front + back);
  return front >= back ? asFirst(share) : asLast(share);
}

const stripMarks = (word: string): string =>
  stripDiacritics(word) === word.toLowerCase() ? word : word.normalize('NFD').replace(/\p{Mn}+/gu, '');

import { stripDiacritics } from '../names/fold-latin';
import { readDate } from './read-date';
import type { FieldKind } from './spec';

/** Said where nothing is known. */
const NOTHING = new Set([
  '',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  'unknown',
  'not known',
  '-',
  '--',
  '?',
  'nil',
  'undefined',
  '.',
]);

const words = (text: string): string =>
  stripDiacritics(text)
    .replace(/['’ʼ`´.]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const solid = (text: string): string => stripDiacritics(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** How values of each kind are folded before they are told apart. */
const FOLDS: Readonly<Record<FieldKind, (text: string) => string>> = {
  personName: words,
  givenName: words,
  surname: words,
  fullName: words,
  date: readDate,
  number: solid,
  postcode: solid,
  text: words,
  address: words,
  category: words,
  email: (text) => text.trim().toLowerCase(),
  identifier: solid,
  occupation: words,
  place: words,
  set: (text) =>
    [...new Set(stripDiacritics(text).split(/[;|,/]+/u))]
      .map((part) => part.trim())
      .filter(Boolean)
      .sort()
      .join('|'),
};

/** A raw value as it is compared; `''` when it says nothing. */
export function fold(kind: FieldKind, raw: string): string {
  const text = raw.trim();
  return NOTHING.has(text.toLowerCase()) ? '' : FOLDS[kind](text);
}

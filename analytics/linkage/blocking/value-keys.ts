import type { EncodedField, Words } from '../dataset';
import { textOf } from '../dictionary';
import type { FieldKind } from '../spec';
import { fullForm } from '../text/nicknames';
import { soundCode } from '../text/sound-code';

/** A way to make a blocking key of a value. `''` makes none. */
export interface ValueKey {
  readonly name: string;
  /** Key of value `v`, whose text is `text`. */
  readonly of: (text: string, value: number, words: Words) => string;
  /** Whether it may stand alone; a coarse one only narrows others. */
  readonly alone: boolean;
  /** Whether it is combined with keys of other fields. */
  readonly combines: boolean;
}

const first = (text: string): string => text.split(' ')[0]!;
const last = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const key = (name: string, of: ValueKey['of'], use: 'alone' | 'combined' | 'both' | 'score' = 'both'): ValueKey => ({
  name,
  of,
  alone: use === 'alone' || use === 'both',
  combines: use === 'combined' || use === 'both',
});
const exact = key('same', (text) => text);

/** The word of a value that is the `rank`-th rarest. */
const rareWord =
  (rank: number): ValueKey['of'] =>
  (_text, value, words) => {
    const ids = [...words.ids.subarray(words.starts[value]!, words.starts[value + 1]!)];
    ids.sort((p, q) => words.counts[p]! - words.counts[q]! || p - q);
    const id = ids[rank];
    return id === undefined ? '' : textOf(words.dictionary, id);
  };

const GIVEN = [
  key('same', (text) => text, 'alone'),
  key('sound', (text) => soundCode(fullForm(first(text)))),
  key('initial', (text) => text.slice(0, 1), 'combined'),
];
const SURNAME = [
  key('same', (text) => text, 'alone'),
  key('sound', (text) => soundCode(last(text))),
  key('prefix', (text) => text.slice(0, 3), 'combined'),
];
const TEXT = [key('same', (text) => text, 'alone'), key('rarestWord', rareWord(0)), key('secondWord', rareWord(1), 'alone')];

/** Keys of each kind, the finest first: a pair is judged by the first one that it shares. */
export const VALUE_KEYS: Readonly<Record<Exclude<FieldKind, 'personName' | 'address'>, readonly ValueKey[]>> = {
  givenName: GIVEN,
  surname: SURNAME,
  fullName: [
    key('same', (text) => text, 'alone'),
    key('lastSound', (text) => soundCode(last(text))),
    key('firstSound', (text) => soundCode(fullForm(first(text)))),
    key('rarestWord', rareWord(0), 'alone'),
  ],
  date: [
    key('same', (text) => (text.endsWith('00') ? '' : text), 'alone'),
    key('dayOfYear', (text) => dayOfYear(text)),
    key('year', (text) => text.slice(0, 4), 'combined'),
  ],
  number: [exact],
  postcode: [exact, key('area', (text) => text.slice(0, Math.max(2, text.length - 3)), 'combined')],
  text: TEXT,
  category: [key('same', (text) => text, 'score')],
  email: [exact, key('local', (text) => text.split('@')[0]!, 'alone')],
  identifier: [exact],
  occupation: [exact],
  place: [key('same', (text) => text, 'alone'), key('sound', (text) => soundCode(first(text)), 'combined')],
  set: [key('rarest', rareWord(0)), key('second', rareWord(1))],
};

/** Day and month without their order, so that swapped ones meet. */
function dayOfYear(text: string): string {
  const month = text.slice(4, 6);
  const day = text.slice(6, 8);
  if (day === '00' || (day === '01' && month === '01')) return '';
  return month < day ? month + day : day + month;
}

/** Keys of each code of a field. */
export function keysOfField({ spec: { kind } }: EncodedField): readonly (readonly ValueKey[])[] {
  if (kind === 'personName') return [GIVEN, SURNAME];
  return kind === 'address' ? [TEXT, TEXT] : [VALUE_KEYS[kind]];
}

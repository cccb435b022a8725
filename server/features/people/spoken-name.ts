import type { PersonRow } from '@brainlink/analytics/network';
import type { LocalText } from '../../graphql/types';

const HANGUL = /[\uac00-\ud7a3]/u;
const isCapitals = (word: string): boolean =>
  /^\p{L}['’]?\p{L}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();

/** A word in capitals as it is written in a text; initials and what already has small letters stay. */
const cased = (word: string): string =>
  isCapitals(word) ? word.toLowerCase().replace(/(^|[-'’ ])\p{L}/gu, (first) => first.toUpperCase()) : word;

/** A Latin name as it is said: "LEE, Hyeonhoon" and "LEE Hyeonhoon" are Hyeonhoon Lee. */
export function givenFirst(name: string): string {
  const [surname = '', given] = name.split(/\s*,\s*/);
  if (given) return `${given.split(/\s+/).map(cased).join(' ')} ${surname.split(/\s+/).map(cased).join(' ')}`;
  const words = name.trim().split(/\s+/);
  // A roster that writes one word of several in capitals writes the surname so.
  const turned = words.length > 1 && isCapitals(words[0]!) && !words.slice(1).some(isCapitals);
  return (turned ? [...words.slice(1), words[0]!] : words).map(cased).join(' ');
}

/** A person's name as either language says it in a sentence: in Hangul where it is known, else the given name first. */
export function spokenName({ name, nameLatin }: Pick<PersonRow, 'name' | 'nameLatin'>): LocalText {
  const latin = givenFirst(nameLatin ?? name);
  return { ko: HANGUL.test(name) ? name : latin, en: latin };
}

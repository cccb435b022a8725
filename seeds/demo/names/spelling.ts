import type { Random } from '../random';
import { joinSyllables, type PersonName } from './person-name';

/** The name in Latin letters in the usual order, e.g. `Grace Jiyoung Kim`. */
export const latinName = (name: PersonName): string => `${name.given} ${name.surname}`;

/** Letters only, lower-case, without diacritics: two spellings are the same when this is. */
export const foldedLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The letters of a name in alphabetical order: equal for `Kim Ji-young` and `Jiyoung Kim`, different for `Jiyeong Kim`. */
export const lettersOf = (text: string): string => [...foldedLatin(text)].sort().join('');

const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join(' ');

/** Another way to write the same name in Latin letters; differs in letters, not only in hyphens and order. */
export function otherSpelling(random: Random, name: PersonName): string {
  const plain = lettersOf(latinName(name));
  const { syllables, surnameSource } = name;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    let candidate: string;
    if (syllables && surnameSource && !(name.western && attempt < 2 && random.chance(0.5))) {
      const given = joinSyllables(
        syllables.map((syllable) => random.pick(syllable.latin)),
        random.pick(['hyphen', 'joined', 'spaced'] as const),
      );
      const surname = random.pick(surnameSource.latin.slice(0, 4));
      candidate = random.chance(0.3)
        ? `${surname} ${given}`
        : random.chance(0.25)
          ? `${surname}, ${given}`
          : `${given} ${surname}`;
    } else {
      candidate = name.western ? `${name.western} ${name.surname}` : `${initials(name.given)} ${name.surname}`;
    }
    if (lettersOf(candidate) !== plain) return candidate;
  }
  return `${initials(name.given)} ${name.surname}`;
}

/** The same letters as a roster may lay them out: `KIM, Ji-young`, `Kim Ji Young`, `Jiyoung Kim`. */
export function sameSpelling(random: Random, name: PersonName): string {
  if (!name.hangul) return latinName(name);
  return random.weighted<string>({
    [latinName(name)]: 60,
    [`${name.surname.toUpperCase()}, ${name.given}`]: 14,
    [`${name.surname} ${name.given}`]: 16,
    [`${name.given.replaceAll('-', ' ')} ${name.surname}`]: 10,
  });
}

/** The name as bibliographies shorten it: `J. Y. Kim`. */
export const abbreviatedName = (name: PersonName): string => `${initials(name.given)} ${name.surname}`;

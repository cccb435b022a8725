import type { Random } from '../random';
import { AVOIDED_NAMES } from './avoided-names';
import { LANGUAGES_BY_COUNTRY, NAME_STOCKS } from './foreign-names';
import type { Surname, SurnameUrn } from './surnames';
import {
  GIVEN_BY_DECADE,
  type GivenSyllable,
  KORYO_NAMES,
  KORYO_SURNAMES,
  PINYIN_SURNAMES,
  syllableOf,
  WESTERN_NAMES,
} from './syllables';

/** Sex, as far as a given name tells it. */
export type Sex = 'm' | 'f';

/** A name as its bearer would give it, in every script that the bearer uses. */
export interface PersonName {
  /** In Hangul, e.g. 김지영; absent for people without a Korean name. */
  readonly hangul?: string;
  readonly hanja?: string;
  /** Family name in Latin letters, as the bearer spells it. */
  readonly surname: string;
  /** Given name in Latin letters: `Ji-young`, `Grace Jiyoung`, `Lukas`. */
  readonly given: string;
  /** The Western part of the given name, when there is one. */
  readonly western?: string;
  /** What the given name is made of, for spelling it otherwise. */
  readonly syllables?: readonly GivenSyllable[];
  readonly surnameSource?: Surname;
}

/** Joins a two-syllable given name the way people do. */
export function joinSyllables(parts: readonly string[], style: 'hyphen' | 'joined' | 'spaced'): string {
  const [first = '', second = ''] = parts;
  if (style === 'spaced') return `${first} ${second}`;
  return style === 'hyphen' ? `${first}-${second.toLowerCase()}` : `${first}${second.toLowerCase()}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Usually the commonest spelling, sometimes another. */
export const spell = (random: Random, spellings: readonly string[]): string =>
  spellings[Math.min(spellings.length - 1, random.chance(0.8) ? 0 : random.chance(0.78) ? 1 : 2)] ?? '';

function givenSyllables(random: Random, sex: Sex, birthYear: number): readonly [GivenSyllable, GivenSyllable] {
  const pattern = GIVEN_BY_DECADE.findLast((decade) => decade.from <= birthYear) ?? GIVEN_BY_DECADE[0];
  if (!pattern) throw new RangeError('there is no decade of given names');
  const first = random.pick([...pattern[sex].first]);
  const seconds = [...pattern[sex].second].filter((syllable) => syllable !== first);
  return [syllableOf(first), syllableOf(random.pick(seconds))];
}

/**
 * Names someone of Korean descent.
 *
 * @param country - where the bearer lives or grew up: it decides on Western, Russian and Mandarin forms
 * @param bornAbroad - whether born there, which makes a Western first name likelier
 */
export function koreanName(
  random: Random,
  urn: SurnameUrn,
  who: { readonly sex: Sex; readonly birthYear: number; readonly country: string; readonly bornAbroad: boolean },
): PersonName {
  let surname = urn.draw(random);
  let syllables = givenSyllables(random, who.sex, who.birthYear);
  while (AVOIDED_NAMES.has(surname.hangul + syllables[0].hangul + syllables[1].hangul)) {
    surname = urn.draw(random);
    syllables = givenSyllables(random, who.sex, who.birthYear);
  }
  const hangul = surname.hangul + syllables[0].hangul + syllables[1].hangul;
  const hanja = surname.hanja === '' ? undefined : surname.hanja + syllables[0].hanja + syllables[1].hanja;
  const common = { hangul, hanja, syllables, surnameSource: surname };
  if (['RU', 'KZ', 'UZ'].includes(who.country) && who.bornAbroad) {
    const given = random.pick(KORYO_NAMES[who.sex]);
    return { ...common, surname: KORYO_SURNAMES[surname.hangul] ?? surname.latin[0] ?? '', given, western: given };
  }
  if (who.country === 'CN' && who.bornAbroad && PINYIN_SURNAMES[surname.hangul]) {
    const given = capital(syllables.map((syllable) => syllable.pinyin).join(''));
    return { ...common, surname: PINYIN_SURNAMES[surname.hangul] ?? '', given };
  }
  const style = random.weighted({ hyphen: 4, joined: 4, spaced: 2 });
  const korean = joinSyllables(
    syllables.map((syllable) => spell(random, syllable.latin)),
    style,
  );
  const westernRate = who.bornAbroad ? 0.85 : ['US', 'CA', 'AU', 'NZ', 'GB', 'SG'].includes(who.country) ? 0.22 : 0.05;
  if (!random.chance(westernRate)) return { ...common, surname: spell(random, surname.latin), given: korean };
  const western = random.pick(WESTERN_NAMES[who.sex]);
  return { ...common, surname: spell(random, surname.latin), given: `${western} ${korean}`, western };
}

/** Names a scientist of another country, in one of the languages spoken in its laboratories. */
export function foreignName(random: Random, sex: Sex, country: string): PersonName {
  const stock = NAME_STOCKS[random.weighted(LANGUAGES_BY_COUNTRY[country] ?? { english: 1 })];
  const middle = stock === NAME_STOCKS.english && random.chance(0.5) ? ` ${random.pick([...'ABCDEFGHJLMPRSW'])}.` : '';
  const surname = random.pick(stock.surnames);
  const slavic = stock === NAME_STOCKS.russian || stock === NAME_STOCKS.kazakh || stock === NAME_STOCKS.uzbek;
  const declined = slavic && sex === 'f' && /(ov|ev|in)$/.test(surname) ? `${surname}a` : surname;
  return { surname: declined, given: random.pick(stock[sex]) + middle };
}

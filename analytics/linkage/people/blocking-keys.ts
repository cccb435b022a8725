import { latinWords, romanizeWord, soundKey, surnamesSpelt, type ParsedName } from '../../names';
import { PERSON_FIELDS } from './field-spec';
import type { DisciplineValue } from './fields/discipline';
import type { NameValue } from './fields/name';
import type { WorkplaceValue } from './fields/workplace';
import { frequencyKeys, type PersonValues } from './score-people';

const NAME = PERSON_FIELDS.indexOf('name');
const WORKPLACE = PERSON_FIELDS.indexOf('workplace');
const DISCIPLINE = PERSON_FIELDS.indexOf('discipline');
const EMAIL = PERSON_FIELDS.indexOf('email');

/** The least probable reading of a name that still makes keys, and how many Hangul surnames a Latin one may stand for. */
const LEAST_READING = 0.1;
const SURNAMES = 4;

interface NameKey {
  /** The surname in Hangul where it can be one, else its letters. */
  readonly surname: string;
  /** How the given name sounds, coarsely; `''` when only initials are known. */
  readonly sound: string;
}

/** A sound key has the same first letters however a name is spelt; vowels differ too much between habits to be trusted whole. */
const soundOf = (letters: string): string => soundKey(letters).replace(/(?<=.)[aeiouyw]/g, '');

function latinKeys({ latin }: ParsedName): NameKey[] {
  return latin.flatMap(({ surname, given, weight }) => {
    if (weight < LEAST_READING) return [];
    const surnames = surnamesSpelt(surname)
      .slice(0, SURNAMES)
      .map(({ hangul }) => hangul);
    const full = given.filter(({ initial }) => !initial);
    const korean = full.filter(({ english }) => !english);
    const sounds = new Set(
      [full, korean]
        .map((parts) => parts.map(({ letters }) => letters).join(''))
        .filter((letters) => letters !== '')
        .map(soundOf),
    );
    // Grace in Grace Jiyoung Kim is how some lists have all of her.
    for (const { letters, english } of full) if (english) sounds.add(soundOf(letters));
    if (sounds.size === 0) sounds.add('');
    return (surnames.length > 0 ? surnames : [surname]).flatMap((each) => [...sounds].map((sound) => ({ surname: each, sound })));
  });
}

const hangulKeys = ({ hangul }: ParsedName): NameKey[] =>
  hangul
    .filter(({ weight }) => weight >= LEAST_READING)
    .map(({ surname, given }) => ({ surname, sound: given === '' ? '' : soundOf(romanizeWord(given)) }));

/** Every way in which a person's name may be looked for. */
function nameKeys(value: NameValue): NameKey[] {
  const keys = [...[...value.hangul, ...value.other].flatMap(hangulKeys), ...value.latin.flatMap(latinKeys)];
  return [...new Map(keys.map((key) => [`${key.surname}|${key.sound}`, key])).values()];
}

/** The keys of a person: who shares one is compared. Broad keys are cut finer by {@link refiningKeys} where too many share them. */
export interface BlockingKeys {
  /** By rule; a rule is a way of finding pairs whose recall is measured. */
  readonly keys: readonly string[];
  /** What a crowded block is divided by. */
  readonly refiners: readonly string[];
}

/** Makes the keys of a person's values. */
export function blockingKeys(values: PersonValues): BlockingKeys {
  const name = values[NAME] as NameValue | null;
  const workplace = values[WORKPLACE] as WorkplaceValue | null;
  const discipline = values[DISCIPLINE] as DisciplineValue | null;
  const institutions = [
    ...new Set([...(workplace?.spells.map(({ institution }) => institution) ?? []), ...(workplace?.texts ?? [])]),
  ];
  const keys = new Set<string>();
  if (name) {
    const own = nameKeys(name);
    for (const { hangul } of [...name.hangul, ...name.other])
      if (hangul[0]) keys.add(`hangul|${hangul[0].surname}${hangul[0].given}`);
    for (const { text } of name.latin) keys.add(`letters|${latinWords(text).sort().join(' ')}`);
    for (const { surname, sound } of own) if (sound !== '') keys.add(`sound|${surname}|${sound}`);
    for (const surname of new Set(own.map((key) => key.surname))) {
      for (const institution of institutions) keys.add(`work|${surname}|${institution}`);
      for (const phrase of discipline?.phrases ?? [])
        for (const country of workplace?.countries ?? []) keys.add(`field|${surname}|${phrase}|${country}`);
    }
    // A new surname at the same institution.
    for (const sound of new Set(own.map((key) => key.sound)))
      if (sound.length > 2) for (const institution of institutions) keys.add(`given|${sound}|${institution}`);
  }
  if (values[EMAIL] !== null)
    for (const { table, value } of frequencyKeys(values)) if (table === 'mailStem' && value.length > 3) keys.add(`mail|${value}`);
  return {
    keys: [...keys],
    refiners: [
      ...institutions.map((institution) => `i|${institution}`),
      ...(discipline?.phrases ?? []).map((phrase) => `p|${phrase}`),
      ...(discipline?.technologies ?? []).flatMap((technology) =>
        (workplace?.countries ?? []).map((country) => `t|${technology}|${country}`),
      ),
    ],
  };
}

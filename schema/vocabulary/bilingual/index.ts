import { AREAS } from '../areas';
import { TECHNOLOGIES } from '../technologies';
import { BASIC_TERMS } from './basic-terms';
import { COMPUTING_TERMS } from './computing-terms';
import { DEVICE_TERMS } from './device-terms';
import { EARTH_TERMS } from './earth-terms';
import { ENERGY_TERMS } from './energy-terms';
import { EVERYDAY_TERMS } from './everyday-terms';
import { GENERAL_TERMS } from './general-terms';
import { HEALTH_TERMS } from './health-terms';
import { LIFE_TERMS } from './life-terms';
import { MACHINE_TERMS } from './machine-terms';
import { NATURE_TERMS } from './nature-terms';
import { SOCIETY_TERMS } from './society-terms';

/** A Korean term and what it is in English. */
export interface BilingualTerm {
  /** Spellings, without spaces: compounds are written with and without. */
  readonly ko: readonly string[];
  /** Translations, the usual one first. */
  readonly en: readonly string[];
}

/** Terms that contain another one and are about something else. */
const EXCEPTIONS =
  '수소결합=hydrogen bond, 과산화수소=hydrogen peroxide, 황화수소=hydrogen sulfide, 양자화학=quantum chemistry, 양자효율=quantum efficiency, 위성도시=satellite city, 핵자기공명=nuclear magnetic resonance, 암호화폐=cryptocurrency';

const parse = (text: string): BilingualTerm[] =>
  text
    .split(/,\s*/)
    .map((entry) => entry.trim().split('='))
    .filter(([ko, en]) => ko && en)
    .map(([ko = '', en = '']) => ({ ko: ko.split('/'), en: en.split('|') }));

const squeeze = (text: string): string => text.replace(/[\s·]+/gu, '');

/**
 * Korean terms of science and technology in English: the 12 technologies and the advisory areas under the programme's own names, then by
 * hand the standard terms of their sub-areas, of the fields of OpenAlex from astronomy to zoology, and of the words that abstracts are made of. Earlier entries win.
 */
export const BILINGUAL_TERMS: readonly BilingualTerm[] = [
  ...[
    EXCEPTIONS,
    ENERGY_TERMS,
    DEVICE_TERMS,
    MACHINE_TERMS,
    LIFE_TERMS,
    COMPUTING_TERMS,
    EVERYDAY_TERMS,
    EARTH_TERMS,
    NATURE_TERMS,
    HEALTH_TERMS,
    SOCIETY_TERMS,
    BASIC_TERMS,
    GENERAL_TERMS,
  ].flatMap(parse),
  ...[...TECHNOLOGIES.map(({ name }) => name), ...AREAS.flatMap(({ name, specific }) => [name, ...specific])].map(
    ({ ko, en }) => ({ ko: [squeeze(ko)], en: [en.toLowerCase().replace(/[·&]+/gu, ' ')] }),
  ),
];

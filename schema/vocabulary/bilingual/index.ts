import { AREAS } from '../areas';
import { TECHNOLOGIES } from '../technologies';
import { COMPUTING_TERMS } from './engineering/computing-terms';
import { CONSTRUCTION_TERMS } from './engineering/construction-terms';
import { DEVICE_TERMS } from './engineering/device-terms';
import { ENERGY_TERMS } from './engineering/energy-terms';
import { MACHINE_TERMS } from './engineering/machine-terms';
import { MATERIAL_TERMS } from './engineering/material-terms';
import { WORKSHOP_TERMS } from './engineering/workshop-terms';
import { ECOLOGY_TERMS } from './living/ecology-terms';
import { FARMING_TERMS } from './living/farming-terms';
import { FOOD_TERMS } from './living/food-terms';
import { LIFE_TERMS } from './living/life-terms';
import { NATURE_TERMS } from './living/nature-terms';
import { BODY_TERMS } from './medicine/body-terms';
import { CLINICAL_TERMS } from './medicine/clinical-terms';
import { DISEASE_TERMS } from './medicine/disease-terms';
import { HEALTH_TERMS } from './medicine/health-terms';
import { ASTRONOMY_TERMS } from './sciences/astronomy-terms';
import { CHEMISTRY_TERMS } from './sciences/chemistry-terms';
import { CLIMATE_TERMS } from './sciences/climate-terms';
import { EARTH_TERMS } from './sciences/earth-terms';
import { GEOLOGY_TERMS } from './sciences/geology-terms';
import { MATHEMATICS_TERMS } from './sciences/mathematics-terms';
import { PHYSICS_TERMS } from './sciences/physics-terms';
import { STATISTICS_TERMS } from './sciences/statistics-terms';
import { SUBSTANCE_TERMS } from './sciences/substance-terms';
import { CULTURE_TERMS } from './society/culture-terms';
import { ECONOMY_TERMS } from './society/economy-terms';
import { EDUCATION_TERMS } from './society/education-terms';
import { LANGUAGE_TERMS } from './society/language-terms';
import { LAW_TERMS } from './society/law-terms';
import { POLITICS_TERMS } from './society/politics-terms';
import { PSYCHOLOGY_TERMS } from './society/psychology-terms';
import { SOCIETY_TERMS } from './society/society-terms';
import { SPORTS_TERMS } from './society/sports-terms';
import { BASIC_TERMS } from './words/basic-terms';
import { DAILY_TERMS } from './words/daily-terms';
import { EVERYDAY_TERMS } from './words/everyday-terms';
import { FREQUENT_TERMS } from './words/frequent-terms';
import { FURTHER_TERMS } from './words/further-terms';
import { GENERAL_TERMS } from './words/general-terms';
import { STUDY_TERMS } from './words/study-terms';

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
export const bilingualTerms = (): readonly BilingualTerm[] => [
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
    DISEASE_TERMS,
    CLINICAL_TERMS,
    BODY_TERMS,
    CHEMISTRY_TERMS,
    SUBSTANCE_TERMS,
    PHYSICS_TERMS,
    ASTRONOMY_TERMS,
    MATHEMATICS_TERMS,
    STATISTICS_TERMS,
    GEOLOGY_TERMS,
    CLIMATE_TERMS,
    MATERIAL_TERMS,
    CONSTRUCTION_TERMS,
    WORKSHOP_TERMS,
    ECOLOGY_TERMS,
    FARMING_TERMS,
    FOOD_TERMS,
    ECONOMY_TERMS,
    LAW_TERMS,
    POLITICS_TERMS,
    PSYCHOLOGY_TERMS,
    EDUCATION_TERMS,
    LANGUAGE_TERMS,
    CULTURE_TERMS,
    SPORTS_TERMS,
    STUDY_TERMS,
    DAILY_TERMS,
    FREQUENT_TERMS,
    FURTHER_TERMS,
  ].flatMap(parse),
  ...[...TECHNOLOGIES.map(({ name }) => name), ...AREAS.flatMap(({ name, specific }) => [name, ...specific])].map(
    ({ ko, en }) => ({ ko: [squeeze(ko)], en: [en.toLowerCase().replace(/[·&]+/gu, ' ')] }),
  ),
];

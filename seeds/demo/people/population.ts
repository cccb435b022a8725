import { CORRUPTION } from '../corruption';
import type { DemoAssociation } from '../associations';
import type { DemoInputs } from '../demo-inputs';
import type { DemoSize } from '../demo-size';
import { foreignName, koreanName } from '../names/person-name';
import { foldedLatin } from '../names/spelling';
import { SurnameUrn } from '../names/surnames';
import type { Random } from '../random';
import { SUBTOPICS, type Subtopic, TECHNOLOGY_WEIGHTS } from '../subtopics';
import { career } from './career';
import { InstitutionMap } from './institution-draw';
import { demoOrcid } from './orcid';
import type { Consents, DemoPerson, PersonGroup } from './person';

/** Everybody who exists in the demo world. */
export interface Population {
  readonly people: DemoPerson[];
  /** Overseas Koreans whom the register knows; indices into `people`. */
  readonly registered: readonly number[];
  /** Overseas Koreans whom it does not know. */
  readonly unregistered: readonly number[];
  readonly domestic: readonly number[];
  readonly foreign: readonly number[];
  readonly institutions: InstitutionMap;
}

/** Share of the participants who come from abroad, and of these who are overseas Koreans. */
export const OVERSEAS_PARTICIPANTS = 0.2;
/** Of the participants from abroad, those with Korean roots. */
export const KOREAN_OF_OVERSEAS = 0.6;

/** How many rows of the register are second entries of one person. */
export const secondEntries = (size: DemoSize): number => Math.round(size.register * CORRUPTION.twiceInRegister);

const BORN_ABROAD: Readonly<Record<string, number>> = { RU: 0.95, KZ: 0.97, UZ: 0.97, CN: 0.85, JP: 0.35, US: 0.22, CA: 0.2 };

/** Draws fields; each country leans to some of them. */
class TopicDraw {
  private readonly byCountry = new Map<string, Readonly<Record<string, number>>>();
  private readonly byCode = new Map(SUBTOPICS.map((topic) => [topic.code, topic]));

  constructor(private readonly random: Random) {}

  draw(random: Random, country: string): Subtopic {
    const topic = this.byCode.get(random.weighted(this.weights(country)));
    if (!topic) throw new RangeError('a field that does not exist was drawn');
    return topic;
  }

  private weights(country: string): Readonly<Record<string, number>> {
    const known = this.byCountry.get(country);
    if (known) return known;
    const lean = this.random.fork(`lean/${country}`);
    const weights = Object.fromEntries(
      SUBTOPICS.map((topic) => {
        const size = 0.55 + this.random.fork(`size/${topic.code}`).unit() * 1.1;
        return [topic.code, (TECHNOLOGY_WEIGHTS[topic.technology] ?? 1) * size * (0.6 + lean.unit() * 0.9)];
      }),
    );
    this.byCountry.set(country, weights);
    return weights;
  }
}

function consents(random: Random): Consents {
  const answer = (yes: number, no: number): boolean | undefined => {
    const at = random.unit();
    return at < yes ? true : at < yes + no ? false : undefined;
  };
  return {
    takingPart: answer(0.9, 0.02),
    linking: answer(0.72, 0.08),
    speakerSearch: answer(0.62, 0.12),
    introducing: answer(0.58, 0.12),
    organizers: answer(0.8, 0.08),
    associations: answer(0.64, 0.12),
    publication: answer(0.52, 0.16),
  };
}

const BIRTH = { overseas: [1977, 11], domestic: [1980, 9.5], foreign: [1975, 10] } as const;

/** Makes the people of the world. */
export function populate(random: Random, inputs: DemoInputs, size: DemoSize): Population {
  const urn = new SurnameUrn(inputs.surnames);
  const institutions = new InstitutionMap(inputs.institutions, random.fork('homes'));
  const topics = new TopicDraw(random.fork('topics'));
  const people: DemoPerson[] = [];
  const associationWeights = Object.fromEntries(inputs.associations.map((each) => [each.key, each.weight]));
  const associationsByKey = new Map(inputs.associations.map((each) => [each.key, each]));
  const foreignCountries = {
    US: 34,
    JP: 12,
    DE: 13,
    GB: 9,
    CN: 7,
    FR: 6,
    CA: 4,
    CH: 4,
    AU: 3,
    NL: 3,
    SE: 3,
    SG: 3,
    AT: 2,
    BE: 2,
    DK: 2,
    FI: 2,
    NO: 1,
  };

  const birth = (draw: Random, group: PersonGroup): number => {
    const [mean, spread] = BIRTH[group];
    return Math.max(1946, Math.min(1998, Math.round(mean + draw.normal() * spread)));
  };

  const add = (group: PersonGroup, member?: DemoAssociation): number => {
    const index = people.length;
    const own = random.fork(`${group}/${index}`);
    const country = group === 'domestic' ? 'KR' : member ? countryOf(own, member) : own.weighted(foreignCountries);
    const bornAbroad = group === 'overseas' && own.chance(BORN_ABROAD[country] ?? 0.06);
    const sex = own.chance(0.29) ? 'f' : 'm';
    const birthYear = birth(own, group);
    const topic = topics.draw(own, country);
    const name =
      group === 'foreign' ? foreignName(own, sex, country) : koreanName(own, urn, { sex, birthYear, country, bornAbroad });
    const second = own.chance(0.13) ? secondTopic(own, topic) : undefined;
    people.push({
      index,
      group,
      sex,
      birthYear,
      name,
      country,
      bornAbroad,
      topic,
      ...(second ? { secondTopic: second } : {}),
      career: career(own, institutions.forTopic(topic), { group, sex, birthYear, country, bornAbroad }),
      department: own.pick(DEPARTMENTS[topic.technology] ?? ['Department of Engineering']),
      standing: own.unit() ** 3,
      ...(own.chance(CORRUPTION.hasOrcid) ? { orcid: demoOrcid(index + 1) } : {}),
      email: `${foldedLatin(name.given.split(' ')[0] ?? '').slice(0, 12)}.${foldedLatin(name.surname)}${index}@example.org`,
      consents: consents(own),
      ...(member ? { association: member.key } : {}),
      ...(member && member.branches.length > 0 ? { branch: branchOf(own, member, country) } : {}),
    });
    return index;
  };

  const associations = random.fork('associations');
  const anAssociation = (): DemoAssociation | undefined => associationsByKey.get(associations.weighted(associationWeights));
  const strangers = Math.round(size.participants * OVERSEAS_PARTICIPANTS * KOREAN_OF_OVERSEAS * CORRUPTION.notInRegister);
  const many = (count: number, make: () => number): number[] => Array.from({ length: count }, make);
  return {
    people,
    registered: many(size.register - secondEntries(size), () => add('overseas', anAssociation())),
    unregistered: many(Math.max(strangers, Math.round(size.register * 0.02)), () => add('overseas', anAssociation())),
    domestic: many(size.domestic, () => add('domestic')),
    foreign: many(size.foreign, () => add('foreign')),
    institutions,
  };
}

const countryOf = (random: Random, association: DemoAssociation): string =>
  association.countries[random.skewed(association.countries.length, 1.7)] ?? 'US';

function branchOf(random: Random, association: DemoAssociation, country: string): string {
  const national: Readonly<Record<string, string>> = { NZ: 'New Zealand', SE: 'Sweden', NO: 'Norway', DK: 'Denmark' };
  const named = national[country];
  if (named && association.branches.includes(named)) return named;
  return random.pick(association.branches.filter((branch) => branch !== 'New Zealand'));
}

function secondTopic(random: Random, topic: Subtopic): Subtopic {
  const near = SUBTOPICS.filter((each) => each.technology === topic.technology && each.code !== topic.code);
  return random.chance(0.6) ? random.pick(near) : random.pick(SUBTOPICS.filter((each) => each.code !== topic.code));
}

const DEPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  SECONDARY_BATTERY: ['Materials Science and Engineering', 'Chemical and Biomolecular Engineering', 'Energy Engineering'],
  HYDROGEN: ['Chemical Engineering', 'Mechanical Engineering', 'Hydrogen Energy Research Division', 'Chemistry'],
  NUCLEAR: ['Nuclear Engineering', 'Nuclear and Quantum Engineering', 'Materials Science and Engineering'],
  SEMICONDUCTOR: [
    'Electrical and Computer Engineering',
    'Materials Science and Engineering',
    'Semiconductor Systems Engineering',
    'Physics',
  ],
  QUANTUM: ['Physics', 'Quantum Information Center', 'Electrical Engineering'],
  COMMUNICATION: ['Electrical and Computer Engineering', 'Information and Communication Engineering'],
  CYBER: ['Computer Science', 'Information Security', 'Computer Science and Engineering'],
  ROBOT: ['Mechanical Engineering', 'Robotics', 'Mechanical and Aerospace Engineering'],
  MOBILITY: ['Mechanical Engineering', 'Automotive Engineering', 'Civil and Environmental Engineering'],
  AEROSPACE_MARINE: ['Aerospace Engineering', 'Naval Architecture and Ocean Engineering', 'Atmospheric and Oceanic Sciences'],
  BIOTECH: ['Biomedical Engineering', 'Biological Sciences', 'Bioengineering', 'Pharmacology'],
  AI: ['Computer Science', 'Artificial Intelligence', 'Computer Science and Engineering', 'Data Science'],
};

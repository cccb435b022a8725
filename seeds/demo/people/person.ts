import type { DemoInstitution } from '../institutions';
import type { PersonName, Sex } from '../names/person-name';
import type { Subtopic } from '../subtopics';

/** `overseas`: Korean and abroad; `domestic`: in Korea; `foreign`: abroad, without Korean roots. */
export type PersonGroup = 'overseas' | 'domestic' | 'foreign';

/** A stretch of a career. `to` absent: still going on. Years, as careers are told. */
export interface Stint {
  readonly kind: 'bachelor' | 'master' | 'doctor' | 'postdoc' | 'post' | 'visit' | 'joint';
  readonly institution: DemoInstitution;
  readonly from: number;
  readonly to?: number;
  readonly position: string;
}

/** Answers to the questions of contract 12; absent means never asked. */
export type Consents = Readonly<
  Partial<
    Record<'takingPart' | 'linking' | 'speakerSearch' | 'introducing' | 'organizers' | 'associations' | 'publication', boolean>
  >
>;

/** Somebody of the demo world, as he or she truly is. Never loaded: only rows about people are. */
export interface DemoPerson {
  /** Place in the list of people; their identity in the truth. */
  readonly index: number;
  readonly group: PersonGroup;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly name: PersonName;
  /** Where the person lives and, for people abroad, what association's ground that is. */
  readonly country: string;
  readonly bornAbroad: boolean;
  readonly topic: Subtopic;
  /** A second field, of those who bridge two. */
  readonly secondTopic?: Subtopic;
  readonly career: readonly Stint[];
  readonly department: string;
  /** 0–1: how much someone publishes and is known. */
  readonly standing: number;
  readonly orcid?: string;
  readonly email: string;
  readonly consents: Consents;
  /** Association and branch, of overseas Koreans who are members. */
  readonly association?: string;
  readonly branch?: string;
}

/** Year up to which careers are told. */
export const CAREER_END = 2026;

/** Stints that are work (not degrees), running in a year. The main one first. */
export function workIn(person: DemoPerson, year: number): readonly Stint[] {
  const running = person.career.filter(
    (stint) => stint.kind !== 'bachelor' && stint.kind !== 'master' && stint.from <= year && (stint.to ?? 9999) >= year,
  );
  return running.sort((a, b) => rank(a) - rank(b) || b.from - a.from);
}

const ORDER: Readonly<Record<Stint['kind'], number>> = {
  post: 0,
  postdoc: 1,
  doctor: 2,
  joint: 3,
  visit: 4,
  master: 5,
  bachelor: 6,
};
const rank = (stint: Stint): number => ORDER[stint.kind];

/** Where someone is found in a year: the main post, else the latest before it, else the first there is. */
export function placeIn(person: DemoPerson, year: number): Stint {
  const found = workIn(person, year)[0] ?? person.career.findLast((stint) => stint.from <= year) ?? person.career[0];
  if (!found) throw new RangeError(`person ${person.index} has no career`);
  return found;
}

/** Career stage in a year, one of rule A8's. */
export function stageIn(person: DemoPerson, year: number): 'eminent' | 'mid' | 'early' | 'postdoc' | 'phd' {
  const place = placeIn(person, year);
  if (place.kind === 'doctor' || place.kind === 'master' || place.kind === 'bachelor') return 'phd';
  if (place.kind === 'postdoc') return 'postdoc';
  const doctor = person.career.find((stint) => stint.kind === 'doctor');
  const years = year - (doctor?.to ?? person.birthYear + 30);
  return years >= 22 ? 'eminent' : years >= 9 ? 'mid' : 'early';
}

import type { DemoInstitution } from '../institutions';
import type { Random } from '../random';
import type { Sex } from '../names/person-name';
import { CAREER_END, type PersonGroup, type Stint } from './person';

/** Draws an institution of a country; `study` asks for one that teaches. */
export type InstitutionDraw = (random: Random, country: string, study: boolean) => DemoInstitution;

/** The same, of one that existed in a year (as far as ROR knows) and admits the person. */
type TimedDraw = (random: Random, country: string, study: boolean, year: number) => DemoInstitution;

function existing(draw: InstitutionDraw, sex: CareerPlan['sex']): TimedDraw {
  const fits = (institution: DemoInstitution, year: number): boolean =>
    institution.established <= year && !(sex === 'm' && /Women|Womans/.test(institution.name));
  return (random, country, study, year) => {
    let found = draw(random, country, study);
    for (let attempt = 0; attempt < 8 && !fits(found, year); attempt += 1) found = draw(random, country, study);
    return found;
  };
}

/** What a career is built from. */
export interface CareerPlan {
  readonly group: PersonGroup;
  readonly sex: Sex;
  readonly birthYear: number;
  /** Where the person lives now. */
  readonly country: string;
  readonly bornAbroad: boolean;
}

const POSITIONS = {
  education: ['Assistant Professor', 'Associate Professor', 'Professor'],
  facility: ['Researcher', 'Senior Researcher', 'Principal Researcher'],
  company: ['Engineer', 'Senior Engineer', 'Research Fellow'],
} as const;

/** Countries people go to for a degree or a postdoc, wherever they end up. */
const ABROAD = { US: 58, DE: 9, JP: 10, GB: 8, CA: 5, CH: 3, FR: 3, SG: 2, AU: 2, NL: 2, SE: 1 } as const;

/**
 * Tells a life in stints: degrees, postdoc, posts with promotions and moves, visits and joint appointments that overlap the post.
 * Paths between Korea and elsewhere differ by group, so that circulation has something to show: degrees abroad and the way back,
 * degrees at home and the way out, sabbaticals in Korea.
 */
export function career(random: Random, anyInstitution: InstitutionDraw, plan: CareerPlan): Stint[] {
  const draw = existing(anyInstitution, plan.sex);
  const stints: Stint[] = [];
  const [first, doctorCountry, postdocCountry] = route(random, plan);
  const entered = plan.birthYear + random.int(18, 19);
  const add = (kind: Stint['kind'], institution: DemoInstitution, from: number, to: number, position: string): void => {
    if (from <= CAREER_END) stints.push({ kind, institution, from, ...(to > CAREER_END ? {} : { to }), position });
  };
  const bachelorAt = draw(random, first, true, entered);
  let year = entered + random.int(4, 6);
  add('bachelor', bachelorAt, entered, year, 'BSc');
  if (random.chance(0.6)) {
    add(
      'master',
      random.chance(0.7) && first === doctorCountry ? bachelorAt : draw(random, first, true, year),
      year,
      year + 2,
      'MSc',
    );
    year += random.int(2, 3);
  }
  const doctorAt = random.chance(0.25) && first === doctorCountry ? bachelorAt : draw(random, doctorCountry, true, year);
  const doctorEnd = year + random.int(4, 6);
  add('doctor', doctorAt, year, doctorEnd, 'PhD student');
  year = doctorEnd;
  if (random.chance(0.72)) {
    const length = random.int(1, 4);
    add('postdoc', draw(random, postdocCountry, false, year), year, year + length, 'Postdoctoral Researcher');
    year += length;
  }
  if (year <= CAREER_END) posts(random, draw, plan, postdocCountry, year, add);
  return stints;
}

/** Where the first degree, the doctorate and the postdoc happen. */
function route(random: Random, plan: CareerPlan): readonly [first: string, doctor: string, postdoc: string] {
  const { group, country } = plan;
  if (group === 'domestic') {
    const abroad = random.weighted(ABROAD);
    const path = random.unit();
    if (path < 0.46) return ['KR', 'KR', 'KR'];
    return path < 0.76 ? ['KR', abroad, abroad] : ['KR', 'KR', abroad];
  }
  if (group === 'foreign') {
    const path = random.unit();
    if (path < 0.06) return [country, 'KR', country];
    return path < 0.75 ? [country, country, country] : [country, country, random.weighted(ABROAD)];
  }
  if (plan.bornAbroad) return [country, country, random.chance(0.85) ? country : random.weighted(ABROAD)];
  const path = random.unit();
  if (path < 0.56) return ['KR', country, country];
  if (path < 0.82) return ['KR', 'KR', country];
  return ['KR', random.weighted(ABROAD), country];
}

type Add = (kind: Stint['kind'], institution: DemoInstitution, from: number, to: number, position: string) => void;

function posts(random: Random, draw: TimedDraw, plan: CareerPlan, lastCountry: string, from: number, add: Add): void {
  let year = from;
  // Some overseas Koreans had a post in Korea first; some people in Korea had one abroad before they came back.
  const detour =
    plan.group === 'overseas' && !plan.bornAbroad
      ? random.chance(0.14)
        ? 'KR'
        : null
      : plan.group === 'domestic' && lastCountry !== 'KR' && random.chance(0.3)
        ? lastCountry
        : null;
  let country = detour ?? plan.country;
  let grade = 0;
  while (year <= CAREER_END) {
    const institution = draw(random, country, random.chance(0.6), year);
    const stay = country === plan.country ? random.int(6, 24) : random.int(2, 7);
    const end = year + stay;
    let step = year;
    const ladder = POSITIONS[institution.kind];
    while (step < end && step <= CAREER_END) {
      const next = grade >= 2 ? end : Math.min(end, step + random.int(4, 7));
      add('post', institution, step, next, ladder[Math.min(grade, 2)] ?? ladder[0]);
      if (next < end) grade += 1;
      step = next;
    }
    if (country === plan.country) overlaps(random, draw, plan, year, Math.min(end, CAREER_END), add);
    year = end;
    country = plan.country;
  }
}

/** Sabbaticals and joint appointments beside the post, many of them between Korea and elsewhere. */
function overlaps(random: Random, draw: TimedDraw, plan: CareerPlan, from: number, to: number, add: Add): void {
  if (to - from < 4) return;
  const other = plan.group === 'domestic' ? random.weighted(ABROAD) : 'KR';
  const visitRate = plan.group === 'foreign' ? 0.08 : 0.2;
  if (random.chance(visitRate)) {
    const start = random.int(from + 2, to - 1);
    add('visit', draw(random, other, true, start), start, start + 1, 'Visiting Professor');
  }
  if (random.chance(plan.group === 'overseas' ? 0.06 : 0.03)) {
    const start = random.int(from + 1, to - 1);
    add(
      'joint',
      draw(random, random.chance(0.6) ? other : plan.country, true, start),
      start,
      start + random.int(3, 8),
      'Adjunct Professor',
    );
  }
}

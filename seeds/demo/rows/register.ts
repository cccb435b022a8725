import { CORRUPTION } from '../corruption';
import type { Delivery, TableDelivery } from '../delivery';
import { sameSpelling } from '../names/spelling';
import { type Cast, REGISTER_YEAR } from '../people/cast';
import { type DemoPerson, placeIn } from '../people/person';
import type { Population } from '../people/population';
import type { Random } from '../random';
import { consentText, countryText, fieldText, institutionText, positionText } from './cells';

/** Columns of the register, as KOFST's office writes them. */
export const REGISTER_HEADERS = [
  ...[
    '등록번호',
    '성명',
    '한자명',
    '영문명',
    '소속',
    '부서',
    '직위',
    '재직시작',
    '전공',
    '최종학위',
    '학위취득기관',
    '학위취득연도',
    '거주국가',
    '도시',
  ],
  ...['이메일', 'ORCID', '협회', '지부', '연계 동의', '정보공유 동의', '연사검색 동의', '등록일'],
] as const;

/** A row of the register before it is written: whose it is, and whether it is the second one of the same person. */
export interface RegisterEntry {
  readonly id: string;
  readonly person: number;
  readonly second: boolean;
  /** The delivery in which it first comes, from 0. */
  readonly wave: number;
}

/** An id in the register that cannot be a real one (contract 17). */
export const registerId = (number: number): string => `DEMO-R-${String(number).padStart(5, '0')}`;

/** When the register's parts came: KOFST has been building it since 2024. */
export const REGISTER_WAVES = ['2024-06-28T05:00:00.000Z', '2025-04-11T02:30:00.000Z', '2026-03-20T04:10:00.000Z'] as const;

/** Gives every registered person an id, in an order that says nothing, and some a second one. */
export function registerEntries(random: Random, population: Population, cast: Cast, rows: number): readonly RegisterEntry[] {
  const taking = new Set([...cast.linked, ...cast.namesakes.values()]);
  const twice = new Set(
    random.sample(
      population.registered.filter((index) => !taking.has(index)),
      rows - population.registered.length,
    ),
  );
  const entries = population.registered.flatMap((person) =>
    twice.has(person)
      ? [
          { person, second: false },
          { person, second: true },
        ]
      : [{ person, second: false }],
  );
  return random.shuffled(entries).map((entry, index) => ({
    ...entry,
    id: registerId(index + 1),
    wave: index < rows * 0.68 ? 0 : index < rows * 0.95 ? 1 : 2,
  }));
}

const DEGREES: Readonly<Record<string, string>> = { doctor: '박사', master: '석사', bachelor: '학사' };

/** Writes one row. Its own stream of numbers makes it the same whenever it is written. */
export function registerRow(seed: Random, population: Population, cast: Cast, entry: RegisterEntry): Record<string, string> {
  const person = population.people[entry.person] as DemoPerson;
  const random = seed.fork(entry.id);
  const korean = person.country === 'JP' || person.country === 'CN' ? random.chance(0.5) : random.chance(0.18);
  const linked = cast.spelledOtherwise.has(entry.person) || cast.movedFrom.has(entry.person);
  const asOf = linked || !random.chance(CORRUPTION.movedSince) ? REGISTER_YEAR : REGISTER_YEAR - random.int(4, 9);
  const place = placeIn(person, asOf);
  const institution = cast.movedFrom.get(entry.person) ?? place.institution;
  const degree =
    person.career.findLast((stint) => stint.kind in DEGREES && (stint.to ?? 9999) <= REGISTER_YEAR) ?? person.career[0];
  return {
    등록번호: entry.id,
    성명: person.name.hangul !== undefined && random.chance(person.bornAbroad ? 0.6 : 0.97) ? person.name.hangul : '',
    한자명: random.chance(person.birthYear < 1970 ? 0.55 : 0.15) ? (person.name.hanja ?? '') : '',
    영문명: sameSpelling(random, person.name),
    소속: institutionText(random, institution, korean),
    부서: random.chance(0.7) ? person.department : '',
    직위: positionText(place.position, korean),
    재직시작: institution === place.institution ? String(place.from) : '',
    전공: fieldText(person, random.chance(0.6)),
    최종학위: degree ? (DEGREES[degree.kind] ?? '') : '',
    학위취득기관: degree && random.chance(0.8) ? institutionText(random, degree.institution, random.chance(0.5)) : '',
    학위취득연도: degree?.to === undefined ? '' : String(degree.to),
    거주국가: countryText(institution.country, random.chance(0.7)),
    도시: random.chance(0.8) ? institution.city : '',
    이메일: random.chance(CORRUPTION.noEmail) ? '' : emailOf(random, person, entry.second),
    ORCID: person.orcid !== undefined && !entry.second && random.chance(CORRUPTION.orcidInRegister) ? person.orcid : '',
    협회: person.association ?? '',
    지부: person.branch ?? '',
    '연계 동의': consentText(person.consents.linking, true),
    '정보공유 동의': consentText(person.consents.organizers, true),
    '연사검색 동의': consentText(person.consents.speakerSearch, true),
    등록일: `${random.int(2010, REGISTER_YEAR - 1)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
  };
}

const emailOf = (random: Random, person: DemoPerson, second: boolean): string =>
  second || random.chance(0.2) ? person.email.replace('@', '.alt@') : person.email;

/** The register, in the three parts in which it came to be. */
export function registerDeliveries(
  seed: Random,
  population: Population,
  cast: Cast,
  entries: readonly RegisterEntry[],
): readonly Delivery[] {
  return REGISTER_WAVES.map((at, wave): TableDelivery => ({
    source: 'register',
    sender: 'kofst',
    scope: 'register',
    mode: 'delta',
    at,
    fileName: `해외한인과학자DB_${at.slice(0, 10)}.csv`,
    form: 'table',
    headers: REGISTER_HEADERS,
    encoding: 'utf8-bom',
    titleRows: [],
    rows: {
      *[Symbol.iterator]() {
        for (const entry of entries) if (entry.wave === wave) yield registerRow(seed, population, cast, entry);
      },
    },
  }));
}

import type { DemoAssociation, RosterStyle } from '../associations';
import type { Delivery } from '../delivery';
import { sameSpelling } from '../names/spelling';
import { type DemoPerson, placeIn } from '../people/person';
import type { Population } from '../people/population';
import type { Random } from '../random';
import { consentText, countryText, fieldText, institutionText, positionText } from './cells';
import type { RegisterEntry } from './register';

type Field =
  | 'number'
  | 'hangul'
  | 'latin'
  | 'given'
  | 'surname'
  | 'institution'
  | 'department'
  | 'position'
  | 'field'
  | 'country'
  | 'email'
  | 'branch'
  | 'role'
  | 'since'
  | 'orcid'
  | 'registerId'
  | 'organizers';

const HEADERS: Readonly<Record<RosterStyle['headers'], Partial<Record<Field, string>>>> = {
  ko: {
    ...{
      number: '회원번호',
      hangul: '성명',
      latin: '영문명',
      institution: '소속',
      department: '부서',
      position: '직위',
      field: '전공',
    },
    ...{ country: '국가', email: '이메일', branch: '지부', role: '협회 직책', since: '가입일', organizers: '정보공유 동의' },
  },
  koShort: {
    ...{ number: '회원코드', hangul: '이름', latin: '영문이름', institution: '소속기관', position: '직책', field: '연구분야' },
    ...{ country: '거주국', email: 'E-mail', organizers: '개인정보 제공 동의' },
  },
  en: {
    ...{
      number: 'Member No',
      latin: 'Name',
      hangul: 'Korean Name',
      institution: 'Affiliation',
      department: 'Department',
      position: 'Position',
    },
    ...{
      field: 'Research Field',
      country: 'Country',
      email: 'Email',
      branch: 'Chapter',
      role: 'Role',
      since: 'Member since',
      organizers: 'Consent to share with organizers',
    },
  },
  enLong: {
    ...{
      number: 'Membership ID',
      given: 'First Name',
      surname: 'Last Name',
      hangul: 'Name in Korean',
      institution: 'Institution',
      position: 'Title',
    },
    ...{
      field: 'Field of Study',
      country: 'Country of Residence',
      email: 'E-mail Address',
      branch: 'Chapter',
      orcid: 'ORCID iD',
      organizers: 'Consent to share with organizers',
    },
  },
};

/** Years whose rosters were sent, each in February. */
export const ROSTER_YEARS = [2022, 2023, 2024, 2025, 2026] as const;
/** Small associations write theirs every other year. */
const yearsOf = (association: DemoAssociation): readonly number[] =>
  association.weight < 500 ? ROSTER_YEARS.filter((year) => year % 2 === 0) : ROSTER_YEARS;

/** Share of an association's people in the register who pay their dues and stand in the roster. */
const ACTIVE = 0.12;

/** A number of membership that cannot be a real one (contract 17). */
export const memberNumber = (association: string, person: number): string =>
  `DEMO-${association}-${String(person + 1).padStart(5, '0')}`;

/** Members of an association in a year: most stay, some join, some go. */
export function rosterOf(seed: Random, population: Population, association: DemoAssociation, year: number): readonly number[] {
  return population.registered.filter((index) => {
    const person = population.people[index] as DemoPerson;
    if (person.association !== association.key) return false;
    const random = seed.fork(`member/${index}`);
    const wanted = ACTIVE * (0.5 + 2 * Math.sqrt(person.standing));
    if (!random.chance(wanted)) return false;
    const joined = random.chance(0.7) ? 2010 : random.int(2022, 2026);
    const left = random.chance(0.85) ? 9999 : random.int(2023, 2026);
    return joined <= year && year < left;
  });
}

/** One roster for each association and year, in the office's own layout. */
export function memberDeliveries(
  seed: Random,
  population: Population,
  associations: readonly DemoAssociation[],
  entries: readonly RegisterEntry[],
): readonly Delivery[] {
  const registerIds = new Map(entries.filter((entry) => !entry.second).map((entry) => [entry.person, entry] as const));
  return associations.flatMap((association, position) =>
    yearsOf(association).map((year): Delivery => {
      const style = association.roster;
      const headers: Partial<Record<Field, string>> = {
        ...HEADERS[style.headers],
        ...(style.registerId && year >= 2025
          ? { registerId: style.headers.startsWith('ko') ? '해외한인과학자DB 등록번호' : 'KOFST Register ID' }
          : {}),
      };
      return {
        source: 'members',
        sender: association.key,
        scope: association.key,
        mode: 'snapshot',
        at: `${year}-02-${String(3 + position).padStart(2, '0')}T01:00:00.000Z`,
        fileName: style.headers.startsWith('ko')
          ? `${association.key}_회원명단_${year}.csv`
          : `${association.key}-members-${year}.csv`,
        form: 'table',
        headers: Object.values(headers),
        encoding: style.encoding,
        titleRows: [`${association.key} 회원 명단`, `${year}년 2월 기준`].slice(0, style.titleRows),
        rows: {
          *[Symbol.iterator]() {
            for (const index of rosterOf(seed, population, association, year)) {
              const known = registerIds.get(index);
              const row = rosterRow(
                seed,
                population.people[index] as DemoPerson,
                year,
                style,
                known && known.wave === 0 ? known.id : '',
              );
              yield Object.fromEntries(Object.entries(headers).map(([field, header]) => [header, row[field as Field]]));
            }
          },
        },
      };
    }),
  );
}

function rosterRow(
  seed: Random,
  person: DemoPerson,
  year: number,
  style: RosterStyle,
  registered: string,
): Record<Field, string> {
  const random = seed.fork(`row/${person.index}`);
  const korean = style.headers.startsWith('ko');
  const place = placeIn(person, year);
  return {
    number: memberNumber(person.association ?? '', person.index),
    hangul: random.chance(person.bornAbroad ? 0.5 : 0.92) ? (person.name.hangul ?? '') : '',
    latin: sameSpelling(random, person.name),
    given: person.name.given,
    surname: person.name.surname,
    // Each place has its own stream: a member who stays is written the same next year.
    institution: institutionText(random.fork(place.institution.ror), place.institution, korean),
    department: random.chance(0.6) ? person.department : '',
    position: positionText(place.position, korean),
    field: fieldText(person, korean),
    country: countryText(place.institution.country, korean),
    email: random.chance(0.2) ? '' : person.email,
    branch: person.branch ?? '',
    role: random.chance(0.03) ? (korean ? '이사' : 'Board member') : '',
    since: `${random.int(1998, 2021)}-${String(random.int(1, 12)).padStart(2, '0')}`,
    orcid: random.chance(0.5) ? (person.orcid ?? '') : '',
    registerId: random.chance(0.6) ? registered : '',
    organizers: consentText(person.consents.organizers, korean),
  };
}

import { CONSENT_PURPOSES } from '@brainlink/schema/facts';
import { DOMESTIC_CATEGORIES, EVENT_ROLES, OVERSEAS_CATEGORIES } from '@brainlink/schema/vocabulary';
import type { TableDelivery } from '../delivery';
import { sameSpelling } from '../names/spelling';
import type { Cast } from '../people/cast';
import { type DemoPerson, placeIn, stageIn } from '../people/person';
import type { Population } from '../people/population';
import type { DemoEvent } from '../programme/calendar';
import { addDays, officeTime } from '../programme/clock';
import { categoryOf, type Participation } from '../programme/participation';
import type { Random } from '../random';
import { consentText, countryText, fieldText, institutionText, positionText, stageText } from './cells';

const CONSENT_HEADERS: Readonly<Record<(typeof CONSENT_PURPOSES)[number], string>> = {
  takingPart: '참가 동의',
  linking: '명부 연계 동의',
  speakerSearch: '연사 검색 동의',
  introducing: '소개 동의',
  organizers: '기획자 공유 동의',
  associations: '협회 공유 동의',
  publication: '공개 동의',
};

/** Columns of an event's list, as the secretariat's portal exports it. */
export const PARTICIPANT_HEADERS: readonly string[] = [
  ...['포털 ID', '성명', '영문명', '소속', '부서', '직위', '전공', '국가', '출발국', '이메일', 'ORCID', 'KOFST Register ID'],
  ...['경력단계', '국내외 구분', '기관구분', '역할', '참석여부', '참가일', '참가 종료일'],
  ...Object.values(CONSENT_HEADERS),
];

/** Somebody's id in the portal: one account a person, so that it joins the lists of several events. */
export const portalId = (person: number): string => `DEMO-P-${String(person + 1).padStart(6, '0')}`;

/** Key of the record that a row of an event's list becomes. */
export const participantRecordKey = (event: DemoEvent, person: number): string =>
  `participants:kofst:${event.key}:${portalId(person)}`;

const CATEGORY_NAMES = new Map(
  [...DOMESTIC_CATEGORIES, ...OVERSEAS_CATEGORIES].map((each) => [each.code as string, each.name.ko]),
);
const ROLE_NAMES = new Map(EVENT_ROLES.map((each) => [each.code as string, each.name.ko]));
const STATUS_NAMES = {
  considered: '검토',
  invited: '초청',
  accepted: '수락',
  declined: '불참',
  reserve: '예비',
  attended: '참석',
} as const;

/** What the lists need to know of the world. */
export interface ListContext {
  readonly seed: Random;
  readonly population: Population;
  readonly cast: Cast;
  /** The register's id of a person. */
  readonly registerIds: ReadonlyMap<number, string>;
}

/** Writes one row of an event's list. */
export function participantRow(context: ListContext, entry: Participation, before: boolean): Record<string, string> {
  const { population, cast, registerIds } = context;
  const person = population.people[entry.person] as DemoPerson;
  const { event } = entry;
  // One account is filled in once: what does not change with the event is the same in all of its lists.
  const random = context.seed.fork(`account/${entry.person}`);
  const year = Number(event.firstDay.slice(0, 4));
  const place = placeIn(person, year);
  const korean = person.group === 'domestic';
  const status = before ? entry.statusBefore : entry.status;
  const coming = status === 'attended' || status === 'accepted';
  const hangul = person.name.hangul !== undefined && random.chance(korean ? 1 : 0.8) ? person.name.hangul : '';
  const latin = cast.spelledOtherwise.get(entry.person) ?? sameSpelling(random, person.name);
  const consents = Object.fromEntries(
    CONSENT_PURPOSES.map((purpose) => [CONSENT_HEADERS[purpose], consentText(person.consents[purpose], true)]),
  );
  return {
    '포털 ID': portalId(entry.person),
    성명: hangul,
    영문명: korean && random.chance(0.25) ? '' : latin,
    소속: institutionText(random.fork(place.institution.ror), place.institution, korean),
    부서: random.chance(0.75) ? person.department : '',
    직위: positionText(place.position, korean),
    전공: fieldText(person, korean),
    국가: countryText(place.institution.country, true),
    출발국: korean || !coming ? '' : countryText(random.fork(event.key).chance(0.06) ? 'KR' : place.institution.country, true),
    이메일: cast.withoutEmail.has(entry.person) ? '' : person.email,
    ORCID: cast.withOrcid.has(entry.person) ? (person.orcid ?? '') : '',
    'KOFST Register ID': cast.withRegisterId.has(entry.person) ? (registerIds.get(entry.person) ?? '') : '',
    경력단계: stageText(stageIn(person, year), true),
    '국내외 구분': korean ? '국내' : person.group === 'overseas' ? '재외한인' : '외국인',
    기관구분: CATEGORY_NAMES.get(categoryOf(person, year)) ?? '',
    역할: ROLE_NAMES.get(entry.role) ?? '',
    참석여부: STATUS_NAMES[status],
    // The days of a known month that nobody published stay unknown.
    참가일: event.from,
    '참가 종료일': event.to ?? '',
    ...consents,
  };
}

/** The list of an event, as it stood before (invitations) or right after it. */
export function participantsDelivery(
  context: ListContext,
  event: DemoEvent,
  list: readonly Participation[],
  before: boolean,
): TableDelivery {
  const day = before ? addDays(event.firstDay, -28) : addDays(event.lastDay, 1);
  const title = before ? '초청 현황' : '참가자 명단';
  return {
    source: 'participants',
    sender: 'kofst',
    scope: event.key,
    mode: 'snapshot',
    at: officeTime(day, 11, 30),
    fileName: `${event.key}_${title.replace(' ', '')}.csv`,
    edition: String(event.edition),
    form: 'table',
    headers: PARTICIPANT_HEADERS,
    encoding: event.number % 3 === 0 ? 'cp949' : 'utf8-bom',
    titleRows: event.number % 4 === 0 ? [`${event.titleKo} ${title}`] : [],
    rows: {
      *[Symbol.iterator]() {
        for (const entry of list) yield participantRow(context, entry, before);
      },
    },
  };
}

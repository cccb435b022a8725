import type { Audience } from '@brainlink/schema/access';
import type { HyperedgeRow, MemberRow, PersonRow, StandingName, TieKindName } from '@brainlink/analytics/network';
import { BEGINNING, END_OF_TIME, firstDay, lastDay, parsePartialDate, type Day } from '@brainlink/schema/time';
import type { PersonView } from '@brainlink/seeds/write';
import { thingThen, type ThingRow as AsOfRow } from '../../graphql/thing-then';

/** What the index takes of a person, as the projection keeps it. */
interface PersonColumns {
  readonly id: string;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly standing: string | null;
  readonly country: string | null;
  readonly stage: string | null;
  readonly institution: string | null;
  readonly technologies: readonly string[];
  readonly registered: boolean;
  readonly institutionIds: readonly string[];
  readonly associationIds: readonly string[];
}

/** A person as the projection's statement returns them. */
export interface PersonNowRow extends PersonColumns {
  readonly [name: string]: unknown;
  /** Another one whenever anything else is shown of the person. */
  readonly state: string;
}

/** A thing that ties people. */
export interface ThingRow {
  readonly [name: string]: unknown;
  readonly kind: TieKindName;
  readonly id: string;
  readonly title: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly edition: number | null;
  readonly size: number | null;
  readonly truncated: boolean;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const KIND_OF_LABEL: Readonly<Record<string, TieKindName>> = {
  Event: 'CO_EVENT',
  Club: 'CLUB',
  Project: 'PROJECT',
  Work: 'PUBLICATION',
};

/** A thing as it was known then, for the index; null when it ties nobody or the audience could not have known of it. */
export function tyingThing(thing: AsOfRow, audience: Audience): ThingRow | null {
  const kind = thing.labels.map((label) => KIND_OF_LABEL[label]).find((found) => found !== undefined);
  const then = kind && thingThen(thing, audience);
  if (!kind || !then) return null;
  const isWork = kind === 'PUBLICATION';
  const date = textOf(then['date']) ?? (numberOf(then['year']) === null ? null : String(then['year']));
  const title = isWork
    ? then['title']
    : kind === 'CLUB'
      ? (then['nameKo'] ?? then['nameEn'] ?? then['key'])
      : (then['titleKo'] ?? then['titleEn'] ?? then['key']);
  return {
    kind,
    id: thing.id,
    title: textOf(title),
    from: isWork ? date : textOf(then['from']),
    to: isWork ? date : textOf(then['to']),
    edition: kind === 'CO_EVENT' ? numberOf(then['edition']) : null,
    size: isWork ? numberOf(then['authors']) : null,
    truncated: isWork && then['authorsTruncated'] === true,
  };
}

/** Somebody's part in a thing: `[person, from, to]`, or the person alone where no days are told. */
export type MemberNow = readonly [person: string, from: string | null, to: string | null] | string;

/** A thing with its members. */
export interface HyperedgeNowRow extends ThingRow {
  /** Another one whenever anything else is shown of the thing. */
  readonly state: string;
  readonly members: readonly MemberNow[];
}

const isStanding = (text: string | null): text is StandingName =>
  text === 'korea' || text === 'overseasKorean' || text === 'abroad';

/** First day of a date in the store, or the beginning of time. */
export const fromDay = (text: string | null | undefined): Day => {
  const date = text ? parsePartialDate(text) : null;
  return date === null ? BEGINNING : firstDay(date);
};

/** Last day of a date in the store, or the end of time. */
export const toDay = (text: string | null | undefined): Day => {
  const date = text ? parsePartialDate(text) : null;
  return date === null ? END_OF_TIME : lastDay(date);
};

/** Of fifty thousand people many have none of one thing or another, and an empty list is as large as one of two. */
const NONE: readonly string[] = [];
const listOf = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? NONE : texts);

/** A row of people for the index. */
export const personRow = (row: PersonColumns): PersonRow => ({
  id: row.id,
  name: row.name,
  nameLatin: row.nameLatin === row.name ? null : row.nameLatin,
  standing: isStanding(row.standing) ? row.standing : 'unknown',
  country: row.country,
  stage: row.stage,
  institution: row.institution,
  technologies: listOf(row.technologies),
  registered: row.registered,
  institutionIds: listOf(row.institutionIds),
  associationIds: listOf(row.associationIds),
});

/** A thing with its members for the index. Only works say how many they name; of the others those count whom the audience sees. */
export function hyperedgeRow(thing: ThingRow, members: readonly MemberRow[]): HyperedgeRow {
  const dayOfEnd = thing.kind === 'CO_EVENT' && thing.to === null ? toDay(thing.from) : toDay(thing.to);
  return {
    kind: thing.kind,
    id: thing.id,
    title: thing.title ?? thing.id,
    date: thing.from,
    from: fromDay(thing.from),
    to: dayOfEnd,
    edition: thing.edition,
    size: thing.size ?? members.length,
    truncated: thing.truncated,
    members,
  };
}

/** A member of a hyperedge as the projection returns it. */
export const memberRow = (person: string, from: string | null, to: string | null): MemberRow => ({
  person,
  from: fromDay(from),
  to: toDay(to),
});

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A person's row from a view of another time. */
export const rowOfView = (view: PersonView): PersonRow =>
  personRow({
    id: view.knownAs.personId,
    name: String(view.props['name']),
    nameLatin: textOf(view.props['nameLatin']),
    standing: textOf(view.props['standing']),
    country: textOf(view.props['country']),
    stage: textOf(view.props['stage']),
    institution: textOf(view.props['institution']),
    technologies: texts(view.props['technologies']),
    registered: view.props['registered'] === true,
    institutionIds: view.relations
      .filter(({ type, props }) => type === 'AFFILIATED_WITH' && props['current'])
      .map(({ node }) => node),
    associationIds: view.relations
      .filter(({ type, props }) => type === 'MEMBER_OF' && props['current'])
      .map(({ target }) => target.key),
  });

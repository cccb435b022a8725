import type { Ref, StatedFact, StatedRecord, ThingKind, ThingProfile, ThingRelation } from '@brainlink/schema/facts';
import { SURE_INSTITUTION_SCORE, type RowSource, type StateContext } from '../source';
import type { ProgrammeEntry } from './format';

type EntryOf<Type extends ProgrammeEntry['type']> = Extract<ProgrammeEntry, { type: Type }>;

/** What an entry describes: a thing, what it is related to, and what people have to do with it. */
interface Described {
  readonly subject: Ref;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly relations: readonly (readonly [ThingRelation, Ref])[];
  readonly people: readonly Omit<StatedFact, 'object'>[];
}

const ref = (kind: ThingKind, key: string): Ref => ({ kind, key });
const technologies = (codes: readonly string[]): (readonly [ThingRelation, Ref])[] =>
  codes.map((code) => ['aboutTechnology', ref('Technology', code)]);

/** An absent number is absent, not zero (contract 18). */
const present = (props: Readonly<Record<string, unknown>>): ThingProfile =>
  Object.fromEntries(
    Object.entries(props).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as ThingProfile;

/** Institutions given by key, or recognised for sure by name; the others stay in the raw record. */
function institutions(list: readonly string[], relation: ThingRelation, ctx: StateContext): (readonly [ThingRelation, Ref])[] {
  return list.flatMap((text) => {
    const resolved = /^(ror|openalex):/.test(text) ? { key: text, score: 1 } : ctx.institutions.resolve(text);
    return resolved && resolved.score >= SURE_INSTITUTION_SCORE ? [[relation, ref('Institution', resolved.key)] as const] : [];
  });
}

function origins(entry: {
  readonly event?: string;
  readonly club?: string;
  readonly project?: string;
}): (readonly [ThingRelation, Ref])[] {
  return [
    ...(entry.event === undefined ? [] : [['fromEvent', ref('Event', entry.event)] as const]),
    ...(entry.club === undefined ? [] : [['fromClub', ref('Club', entry.club)] as const]),
    ...(entry.project === undefined ? [] : [['fromProject', ref('Project', entry.project)] as const]),
  ];
}

function members(entry: EntryOf<'club'> | EntryOf<'project'>, kind: 'clubMembership' | 'projectMembership'): Described['people'] {
  return entry.members.map(({ record, role, from, to }) => {
    const validFrom = from ?? entry.from;
    const validTo = to ?? entry.to;
    return {
      kind,
      subject: { kind: 'Record', key: record },
      props: { role },
      validFrom,
      ...(validTo ? { validTo } : {}),
      visibility: 'consent',
    };
  });
}

function edition(entry: EntryOf<'edition'>): Described {
  const { type: _type, year, nameKo, nameEn, ...rest } = entry;
  const name = `BrainLink X-Lab Day ${year}`;
  return {
    subject: ref('Edition', String(year)),
    profile: { ...rest, year, nameKo: nameKo ?? name, nameEn: nameEn ?? name },
    relations: [],
    people: [],
  };
}

function event(entry: EntryOf<'event'>, ctx: StateContext): Described {
  const { type: _type, key, technologies: codes, hosts, ...profile } = entry;
  const relations = [
    ['inEdition', ref('Edition', String(entry.edition))] as const,
    ...technologies(codes),
    ...institutions(hosts, 'hostedBy', ctx),
  ];
  return { subject: ref('Event', key), profile: { to: entry.from, ...profile }, relations, people: [] };
}

function club(entry: EntryOf<'club'>): Described {
  const { nameKo, nameEn, from, to, status } = entry;
  return {
    subject: ref('Club', entry.key),
    profile: { nameKo, nameEn, from, to, status },
    relations: [...origins({ event: entry.event }), ...technologies(entry.technologies)],
    people: members(entry, 'clubMembership'),
  };
}

function project(entry: EntryOf<'project'>, ctx: StateContext): Described {
  const { titleKo, titleEn, kind, from, to, status } = entry;
  return {
    subject: ref('Project', entry.key),
    profile: { titleKo, titleEn, kind, from, to, status },
    relations: [
      ...origins({ event: entry.event, club: entry.club }),
      ...technologies(entry.technologies),
      ...institutions(entry.institutions, 'hostedBy', ctx),
    ],
    people: members(entry, 'projectMembership'),
  };
}

function work(entry: EntryOf<'work'>, ctx: StateContext): Described {
  const { title, date, doi, workType, venue, abstract, cited } = entry;
  const authors = Math.max(entry.authorCount ?? 0, entry.authors.length);
  return {
    subject: ref('Work', entry.key),
    profile: {
      title,
      date,
      year: Number(date.slice(0, 4)),
      doi,
      type: workType,
      venue,
      abstract,
      cited,
      authors,
      authorsTruncated: authors > entry.authors.length,
    },
    relations: [
      ...origins(entry),
      ...technologies(entry.technologies),
      ...institutions(entry.institutions, 'publishedFrom', ctx),
    ],
    people: entry.authors.map(({ record, position, corresponding, affiliationText }) => ({
      kind: 'authorship',
      subject: { kind: 'Record', key: record },
      props: { position, ...(corresponding ? { corresponding } : {}), ...(affiliationText ? { affiliationText } : {}) },
      validFrom: date,
      visibility: 'public',
    })),
  };
}

function outcome(entry: EntryOf<'outcome'>): Described {
  const { titleKo, titleEn, kind, date, sources } = entry;
  return {
    subject: ref('Outcome', entry.key),
    profile: { titleKo, titleEn, kind, date, sources },
    relations: origins(entry),
    people: [],
  };
}

function describe(entry: ProgrammeEntry, ctx: StateContext): Described {
  switch (entry.type) {
    case 'edition':
      return edition(entry);
    case 'event':
      return event(entry, ctx);
    case 'club':
      return club(entry);
    case 'project':
      return project(entry, ctx);
    case 'work':
      return work(entry, ctx);
    case 'outcome':
      return outcome(entry);
  }
}

/**
 * What an entry states: its profile, what it comes from and is about, and the people in it. Memberships need consent to be shown
 * (contract 11); authorship of a publication is public, the author's name is not unless another fact makes it so.
 */
export function stateEntry(entry: ProgrammeEntry, ctx: StateContext, from: RowSource): StatedRecord[] {
  const { subject, profile, relations, people } = describe(entry, ctx);
  const sender = ctx.sender === '' ? 'kofst' : ctx.sender;
  return [
    {
      key: `editions:${sender}:${entry.type}:${subject.key}`,
      source: 'editions',
      sender,
      scope: ctx.scope === '' ? sender : ctx.scope,
      describes: 'thing',
      origin: from.origin,
      raw: { ...entry },
      facts: [
        { kind: 'profile', subject, props: present(profile), visibility: 'public' },
        ...relations.map(([relation, object]): StatedFact => ({
          kind: 'relation',
          subject,
          object,
          props: { relation },
          visibility: 'public',
        })),
        ...people.map((fact): StatedFact => ({ ...fact, object: subject })),
      ],
    },
  ];
}

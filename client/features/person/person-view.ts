import type { PartialDate } from '@brainlink/schema/time';
import type { PersonFactsQuery, PersonPageQuery, PersonTiesQuery, PersonWorksQuery } from '../../api/generated/person';
import type { DatedWork, Side, Spell } from './career';

/** The language a page is read in. */
export type Lang = 'ko' | 'en';
/** The person as the page's query answers. */
export type PersonNode = NonNullable<NonNullable<PersonPageQuery['person']>['person']>;
/** One fact with its source. */
export type Fact = PersonFactsQuery['personFacts'][number];
/** One tie with its reasons. */
export type Tie = PersonTiesQuery['personTies']['edges'][number];
/** One work of the person. */
export type PersonWork = NonNullable<
  NonNullable<PersonWorksQuery['person']>['person']
>['worksConnection']['edges'][number]['node'];

interface TwoNames {
  readonly nameKo?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** The name of a thing in the reader's language, or whichever there is. */
export const thingName = (thing: TwoNames, lang: Lang): string =>
  (lang === 'ko' ? (thing.nameKo ?? thing.nameEn) : (thing.nameEn ?? thing.nameKo)) ?? thing.name ?? '';

const sideOf = (code: string | undefined): Side => (code === undefined ? 'unknown' : code === 'KR' ? 'korea' : 'abroad');
const partial = (text: string | null | undefined): PartialDate | null => (text ? (text as PartialDate) : null);

/** Words the career needs in the reader's language. */
export interface CareerWords {
  readonly lang: Lang;
  readonly level: (level: string) => string;
  readonly role: (role: string) => string;
  readonly source: (fact: Fact) => string;
}

const believed = (fact: Fact): boolean => fact.seqTo === null || fact.seqTo === undefined;

/** Facts that hold now, leaving out what was taken back. */
export const believedFacts = (facts: readonly Fact[]): Fact[] => facts.filter(believed);

/** What is recorded of each purpose of a consent: where sources contradict each other, the no counts. */
export function consentsOf(facts: readonly Fact[]): Readonly<Record<string, 'YES' | 'NO'>> {
  const said = believedFacts(facts).flatMap((fact) => (fact.kind === 'consent' ? [(fact.props ?? {}) as ConsentProps] : []));
  return Object.fromEntries(
    said.flatMap(({ purpose }) =>
      purpose ? [[purpose, said.some((other) => other.purpose === purpose && other.value === 'no') ? 'NO' : 'YES']] : [],
    ),
  );
}

interface ConsentProps {
  readonly purpose?: string;
  readonly value?: string;
}

/**
 * The career as spells: recognised places from the projection, places that stayed text from the facts, attended events as
 * visits. The same place said by several sources is one spell; an undated statement gives way to a dated one of the same place.
 */
export function spellsOf(person: PersonNode, facts: readonly Fact[], words: CareerWords): Spell[] {
  const sources = (kind: string, objectId: string): string =>
    [
      ...new Set(facts.filter((fact) => fact.kind === kind && fact.object?.id === objectId && believed(fact)).map(words.source)),
    ].join(', ');
  const spells: Spell[] = [];
  person.affiliationsConnection.edges.forEach(({ properties, node }, index) => {
    const country = node.country[0];
    spells.push({
      id: `work-${node.id}-${index}`,
      kind: 'work',
      place: thingName(node, words.lang),
      detail: [properties.position, properties.department].filter(Boolean).join(', '),
      country: country ? thingName(country, words.lang) : '',
      side: sideOf(country?.code),
      from: partial(properties.from),
      to: partial(properties.to),
      source: sources('affiliation', node.id),
      endUnknown: readOffWorks(facts, node.id, properties.from ?? null, properties.to ?? null),
      href: `/orgs/${node.id}`,
    });
  });
  person.studiesConnection.edges.forEach(({ properties, node }, index) => {
    const country = node.country[0];
    spells.push({
      id: `study-${node.id}-${index}`,
      kind: 'study',
      place: thingName(node, words.lang),
      detail: properties.level ? words.level(properties.level) : '',
      country: country ? thingName(country, words.lang) : '',
      side: sideOf(country?.code),
      from: partial(properties.from) ?? partial(properties.to),
      to: partial(properties.to),
      source: sources('degree', node.id),
      href: `/orgs/${node.id}`,
    });
  });
  for (const fact of facts) {
    if (!believed(fact) || fact.object || (fact.kind !== 'affiliation' && fact.kind !== 'degree')) continue;
    spells.push({
      id: fact.id,
      kind: fact.kind === 'degree' ? 'study' : 'work',
      ...placeAndDetail(fact),
      country: '',
      side: 'unknown',
      from: partial(fact.validFrom),
      to: partial(fact.validTo),
      source: words.source(fact),
    });
  }
  for (const { properties, node } of person.participationsConnection.edges) {
    if (properties.status !== 'attended') continue;
    const from = partial(properties.from ?? node.from);
    spells.push({
      id: `visit-${node.id}`,
      kind: 'visit',
      place: 'X-Lab Day',
      detail: [words.lang === 'ko' ? node.titleKo : node.titleEn, properties.role ? words.role(properties.role) : '']
        .filter(Boolean)
        .join(' · '),
      country: '',
      side: 'korea',
      from,
      to: partial(properties.to ?? node.to) ?? from,
      source: sources('participation', node.id),
      href: `/events/${node.id}`,
    });
  }
  return withoutRepeats(spells);
}

/** Whether only OpenAlex knows an open spell: it tells the first year of publishing from a place, never an end. */
function readOffWorks(facts: readonly Fact[], place: string, from: string | null, to: string | null): boolean {
  if (from === null || to !== null) return false;
  const saying = facts.filter(
    (fact) =>
      fact.kind === 'affiliation' && believed(fact) && fact.object?.id === place && fact.validFrom === from && !fact.validTo,
  );
  return saying.length > 0 && saying.every((fact) => fact.source === 'openalex');
}

/** A place that stayed text comes as one line: the place, then department and position (of a degree: the level first). */
function placeAndDetail(fact: Fact): { readonly place: string; readonly detail: string } {
  const parts = fact.value.split(' · ');
  const [first = '', ...rest] = fact.kind === 'degree' ? [...parts.slice(1), ...parts.slice(0, 1)] : parts;
  return { place: first, detail: rest.join(', ') };
}

const placeKey = (spell: Spell): string => `${spell.kind}|${spell.href ?? spell.place.toLowerCase()}`;

function withoutRepeats(spells: readonly Spell[]): Spell[] {
  const dated = new Set(spells.filter((spell) => spell.from !== null).map(placeKey));
  const seen = new Map<string, Spell>();
  for (const spell of spells) {
    if (spell.from === null && dated.has(placeKey(spell))) continue;
    const key = `${placeKey(spell)}|${spell.from}|${spell.to}`;
    const earlier = seen.get(key);
    if (earlier) seen.set(key, { ...earlier, detail: earlier.detail || spell.detail });
    else seen.set(key, spell);
  }
  return [...seen.values()].sort((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'));
}

/** Works as the histogram counts them: together with Korea when an author other than the person is there. */
export const datedWorks = (works: readonly PersonWork[], personId: string): DatedWork[] =>
  works.map((work) => ({ year: work.year ?? null, withKorea: work.authors.some((author) => author.id !== personId) }));

/** Kinds of facts in the order of the table; the others (authorships, participations, names) have places of their own. */
const TABLE_KINDS = [
  'affiliation',
  'residence',
  'stage',
  'origin',
  'field',
  'membership',
  'degree',
  'identifier',
  'consent',
] as const;

/** Facts of one kind, said once each: sources that say the same stand on one line. */
export interface FactGroup {
  readonly kind: string;
  readonly label: Fact['label'];
  readonly lines: readonly FactLine[];
}

/** A statement with everyone who makes it, latest first. */
export interface FactLine {
  readonly first: Fact;
  readonly also: readonly Fact[];
}

const confirmed = (fact: Fact): string => fact.lastConfirmed ?? fact.recordedAt;

/** The facts table: what holds now (or also what ended), grouped by kind, equal statements joined. */
export function factGroups(facts: readonly Fact[], options: { readonly ended: boolean; readonly today: string }): FactGroup[] {
  const shown = facts.filter(
    (fact) => believed(fact) && (options.ended || !fact.validTo || fact.validTo >= options.today.slice(0, fact.validTo.length)),
  );
  return TABLE_KINDS.flatMap((kind) => {
    const lines = new Map<string, Fact[]>();
    for (const fact of shown.filter((candidate) => candidate.kind === kind)) {
      const key = `${fact.object?.id ?? fact.value}|${options.ended ? `${fact.validFrom ?? ''}${fact.validTo ?? ''}` : ''}`;
      lines.set(key, [...(lines.get(key) ?? []), fact]);
    }
    const joined = [...lines.values()].map((same): FactLine => {
      const [first, ...also] = same.toSorted(
        (a, b) => Number(b.byHand) - Number(a.byHand) || confirmed(b).localeCompare(confirmed(a)),
      );
      return { first: first!, also };
    });
    joined.sort(
      (a, b) =>
        (b.first.validFrom ?? '').localeCompare(a.first.validFrom ?? '') || confirmed(b.first).localeCompare(confirmed(a.first)),
    );
    const label = joined[0]?.first.label;
    return label ? [{ kind, label, lines: joined }] : [];
  });
}

/** One command as it touched this person. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  /** Kind of the command that somebody gave; null for an import. */
  readonly kind: string | null;
  readonly mayUndo: boolean;
  readonly stated: readonly Fact[];
  readonly retracted: readonly Fact[];
}

/** What happened to a person's facts, command by command, latest first. */
export function historyOf(facts: readonly Fact[]): HistoryEntry[] {
  const entries = new Map<number, { stated: Fact[]; retracted: Fact[] }>();
  const entry = (seq: number) => {
    const found = entries.get(seq) ?? { stated: [], retracted: [] };
    entries.set(seq, found);
    return found;
  };
  for (const fact of facts) {
    entry(fact.seqFrom).stated.push(fact);
    if (typeof fact.seqTo === 'number') entry(fact.seqTo).retracted.push(fact);
  }
  return [...entries]
    .sort(([a], [b]) => b - a)
    .map(([seq, { stated, retracted }]) => {
      // What a command only took back, as a retraction does, is told by the facts that are gone.
      const command = stated.find((fact) => fact.statedIn)?.statedIn ?? retracted.find((fact) => fact.takenBackIn)?.takenBackIn;
      return {
        seq,
        at: stated[0]?.recordedAt ?? retracted[0]?.retractedAt ?? '',
        by: command?.by ?? null,
        kind: command?.kind ?? null,
        mayUndo: command?.mayUndo ?? false,
        stated,
        retracted,
      };
    });
}

/** How a person is known to the register. */
export interface RegisterState {
  readonly registered: boolean;
  /** Whether nobody but the register says anything about the person. */
  readonly onlyThere: boolean;
  /** The register's own facts about the person: number, associations, when they were confirmed. */
  readonly numbers: readonly Fact[];
  readonly memberships: readonly Fact[];
  /** Identifiers that both the register and another source state: the reason for the link. */
  readonly linkedBy: readonly { readonly value: string; readonly sources: readonly Fact[] }[];
}

/** Reads the register panel from the facts: linked only by equal identifiers, never by name. */
export function registerStateOf(registered: boolean, facts: readonly Fact[]): RegisterState {
  const now = believedFacts(facts);
  const identifiers = now.filter((fact) => fact.kind === 'identifier');
  const byValue = new Map<string, Fact[]>();
  for (const fact of identifiers) byValue.set(fact.value, [...(byValue.get(fact.value) ?? []), fact]);
  const linkedBy = [...byValue]
    .filter(
      ([, same]) =>
        same.some((fact) => fact.source === 'register') && new Set(same.map((fact) => fact.recordKey ?? fact.source)).size > 1,
    )
    .map(([value, sources]) => ({ value, sources }));
  return {
    registered,
    onlyThere: now.every((fact) => fact.source === 'register'),
    numbers: identifiers.filter((fact) => fact.source === 'register' && fact.value.startsWith('register')),
    memberships: now.filter((fact) => fact.kind === 'membership'),
    linkedBy,
  };
}

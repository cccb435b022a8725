import { detectMixedAuthor, type MixedAuthor, type MixReason } from '@brainlink/analytics/linkage/people';
import { hashOf } from '@brainlink/seeds/write';
import { PUBLIC_SOURCES, type CareerFact, type EnrichmentFacts, type SourcedFact, type WorkOfPerson } from './enrichment-facts';

/** What can be proposed. */
export type EnrichmentKindName = 'WORKS' | 'INSTITUTION' | 'TOPIC';
/** What became of a proposal. */
export type EnrichmentStateName = 'OPEN' | 'ACCEPTED' | 'REJECTED';

/** One piece of evidence, for people to read. */
export interface Evidence {
  readonly kind: 'source' | 'works' | 'sameInstitution' | 'otherInstitution' | 'sameField' | 'ror' | MixReason;
  readonly supports: boolean;
  /** How many works, facts or records. */
  readonly count: number;
  /** Names and titles, a few. */
  readonly examples: readonly string[];
}

/** Something that public sources say of a person. */
export interface Proposal {
  readonly id: string;
  readonly kind: EnrichmentKindName;
  readonly state: EnrichmentStateName;
  readonly label: string;
  readonly objectKey: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Works, of a group of works; else spells or mentions. */
  readonly count: number;
  /** A group of works that looks like somebody else's. */
  readonly splitOff: boolean;
  readonly evidence: readonly Evidence[];
  /** Facts of the sources behind it that nothing was decided about. */
  readonly open: readonly (SourcedFact & { readonly objectKey: string | null })[];
}

/** What is proposed for a person. */
export interface Proposals {
  /** Whether the person has records of the programme and of public sources. */
  readonly linked: boolean;
  readonly mixed: boolean;
  readonly reasons: readonly MixReason[];
  readonly proposals: readonly Proposal[];
  readonly truncated: boolean;
}

const FEW = 5;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const isBelieved = ({ fact }: SourcedFact): boolean => fact.seqTo === undefined || fact.seqTo === null;
const isPublic = ({ fact, source }: SourcedFact): boolean => PUBLIC_SOURCES.has(source) && fact.byHand !== true;

/** The first and the last of partial dates; an open end stays open. */
function span(facts: readonly SourcedFact[]): { readonly from: string | null; readonly to: string | null } {
  const froms = facts.flatMap(({ fact }) => text(fact['validFrom']) ?? []).sort();
  const ends = facts.map(({ fact }) => text(fact['validTo']));
  return {
    from: froms[0] ?? null,
    to: ends.includes(null)
      ? null
      : (ends
          .filter((end) => end !== null)
          .sort()
          .at(-1) ?? null),
  };
}

/** Accepted where a person's word took its place, rejected where it was taken back; open as long as anything of it is. */
function stateOf(facts: readonly SourcedFact[], accepted: ReadonlySet<string>): EnrichmentStateName {
  if (facts.some((one) => isBelieved(one))) return 'OPEN';
  return facts.some(({ fact }) => accepted.has(fact.id)) ? 'ACCEPTED' : 'REJECTED';
}

const sourcesOf = (facts: readonly SourcedFact[]): Evidence[] =>
  [...PUBLIC_SOURCES].flatMap((name) => {
    const count = facts.filter(({ source }) => source === name).length;
    return count === 0 ? [] : [{ kind: 'source' as const, supports: true, count, examples: [name] }];
  });

/** In the order of their keys. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].sort(([one], [two]) => (one < two ? -1 : 1)));
}

const overlaps = (a: { from: string | null; to: string | null }, b: { from: string | null; to: string | null }): boolean => {
  const year = (date: string | null, open: number): number => (date === null ? open : Number(date.slice(0, 4)));
  return year(a.from, 0) <= year(b.to, 9_999) && year(b.from, 0) <= year(a.to, 9_999);
};

const placeKey = ({ objectKey, fact }: CareerFact): string | null => objectKey ?? text(fact['text'])?.toLowerCase() ?? null;

interface Drafts {
  readonly personKey: string;
  readonly facts: EnrichmentFacts;
  readonly accepted: ReadonlySet<string>;
}

function draft(
  { personKey, accepted }: Drafts,
  kind: EnrichmentKindName,
  key: string,
  facts: readonly (SourcedFact & { readonly objectKey: string | null })[],
): Pick<Proposal, 'id' | 'kind' | 'state' | 'open' | 'from' | 'to'> {
  const id = `n_${hashOf([personKey, kind, key]).slice(0, 20)}`;
  return { id, kind, state: stateOf(facts, accepted), open: facts.filter(isBelieved), ...span(facts) };
}

function institutions(drafts: Drafts): Proposal[] {
  const places = drafts.facts.career.filter(({ fact }) => fact.kind === 'affiliation');
  const own = places.filter((place) => !isPublic(place) && isBelieved(place) && !place.fact.overrides);
  return [...grouped(places.filter(isPublic), placeKey)].map(([key, facts]) => {
    const first = facts[0]!;
    const known = span(facts);
    const same = own.filter((place) => placeKey(place) === key);
    const others = own.filter((place) => placeKey(place) !== key && overlaps(span([place]), known));
    const names = (list: readonly CareerFact[]): string[] =>
      [...new Set(list.map((place) => place.objectName ?? text(place.fact['text']) ?? ''))].slice(0, FEW);
    const works = drafts.facts.works.filter((work) => work.places.some((place) => place.key === key));
    const evidence: Evidence[] = [
      ...sourcesOf(facts),
      { kind: 'works', supports: true, count: works.length, examples: works.flatMap(({ title }) => title ?? []).slice(0, FEW) },
      { kind: 'ror', supports: true, count: key.startsWith('ror:') ? 1 : 0, examples: [key] },
      { kind: 'sameInstitution', supports: true, count: same.length, examples: names(same) },
      { kind: 'otherInstitution', supports: false, count: others.length, examples: names(others) },
    ];
    return {
      ...draft(drafts, 'INSTITUTION', key, facts),
      label: first.objectName ?? text(first.fact['text']) ?? key,
      objectKey: first.objectKey,
      count: facts.length,
      splitOff: false,
      evidence: evidence.filter(({ count }) => count > 0),
    };
  });
}

const technologiesOf = ({ fact }: CareerFact): readonly string[] =>
  Array.isArray(fact['technologies']) ? fact['technologies'].map(String) : [];

function topics(drafts: Drafts): Proposal[] {
  const fields = drafts.facts.career.filter(({ fact }) => fact.kind === 'field');
  const own = fields.filter((field) => !isPublic(field) && isBelieved(field) && !field.fact.overrides);
  const ownTechnologies = new Set(own.flatMap(technologiesOf));
  return [...grouped(fields.filter(isPublic), ({ fact }) => text(fact['text']))].map(([key, facts]) => {
    const shared = [...new Set(facts.flatMap(technologiesOf))].filter((code) => ownTechnologies.has(code));
    const same = own.filter(({ fact }) => text(fact['text'])?.toLowerCase() === key.toLowerCase());
    const examples = [...same.map(({ fact }) => text(fact['text']) ?? ''), ...shared];
    const evidence: Evidence[] = [
      ...sourcesOf(facts),
      { kind: 'sameField', supports: true, count: examples.length, examples: examples.slice(0, FEW) },
    ];
    return {
      ...draft(drafts, 'TOPIC', key, facts),
      label: key,
      objectKey: null,
      count: facts.length,
      splitOff: false,
      evidence: evidence.filter(({ count }) => count > 0),
    };
  });
}

const isPublicWork = ({ facts }: WorkOfPerson): boolean => facts.some(isPublic);

function authorOf(drafts: Drafts, works: readonly WorkOfPerson[]): MixedAuthor {
  // A work names the places of all its authors: those that are the person's own are told by the affiliations.
  const own = new Set(drafts.facts.career.flatMap(({ objectKey }) => objectKey ?? []));
  return detectMixedAuthor(
    works.map((work) => {
      const places = work.places.filter(({ key }) => own.has(key));
      return {
        key: work.key,
        ...(work.year === null ? {} : { year: work.year }),
        institutions: places.map(({ key }) => key),
        countries: [...new Set(places.flatMap(({ country }) => country ?? []))],
        fields: work.technologies,
        coAuthors: work.coAuthors,
      };
    }),
  );
}

function workGroups(drafts: Drafts, works: readonly WorkOfPerson[], author: MixedAuthor): Proposal[] {
  const byKey = new Map(works.map((work) => [work.key, work]));
  const groups = [
    ...author.groups.map((group, index) => ({ keys: group.works, splitOff: index > 0, institutions: group.institutions })),
    ...(author.unassigned.length > 0
      ? [{ keys: author.unassigned, splitOff: false, institutions: [] as readonly string[] }]
      : []),
  ];
  return groups.map(({ keys, splitOff }) => {
    const members = keys.flatMap((key) => byKey.get(key) ?? []);
    const facts = members.flatMap((work) => work.facts.filter(isPublic).map((one) => ({ ...one, objectKey: work.key })));
    const years = members.flatMap(({ year }) => year ?? []);
    const titles = members.flatMap(({ title }) => title ?? []).slice(0, FEW);
    const reasons = splitOff
      ? author.reasons.map((kind): Evidence => ({ kind, supports: false, count: members.length, examples: [] }))
      : [];
    return {
      ...draft(drafts, 'WORKS', [...keys].sort().join('\n'), facts),
      from: years.length > 0 ? String(Math.min(...years)) : null,
      to: years.length > 0 ? String(Math.max(...years)) : null,
      label: titles[0] ?? '',
      objectKey: null,
      count: members.length,
      splitOff,
      evidence: [...sourcesOf(facts), { kind: 'works', supports: true, count: members.length, examples: titles }, ...reasons],
    };
  });
}

/**
 * What public sources add to somebody whom the programme knows: works in the groups that hang together, places, topics, each with what
 * speaks for and against it. Pure; the same facts give the same proposals under the same ids.
 *
 * @param personKey - names the person in the ids of proposals
 */
export function proposeEnrichment(personKey: string, facts: EnrichmentFacts): Proposals {
  const linked =
    facts.sources.some((source) => PUBLIC_SOURCES.has(source)) && facts.sources.some((source) => !PUBLIC_SOURCES.has(source));
  const byHand = [...facts.career, ...facts.works.flatMap((work) => work.facts)].filter(
    (one) => one.fact.byHand && isBelieved(one),
  );
  const drafts = { personKey, facts, accepted: new Set(byHand.flatMap(({ fact }) => fact.overrides ?? [])) };
  const works = facts.works.filter(isPublicWork);
  const author = authorOf(drafts, works);
  return {
    linked,
    mixed: author.mixed,
    reasons: author.reasons,
    proposals: linked ? [...workGroups(drafts, works, author), ...institutions(drafts), ...topics(drafts)] : [],
    truncated: facts.truncated,
  };
}

import type { ThingKind } from '@brainlink/schema/facts';
import { searchTokens } from '@brainlink/analytics/names';
import type { Audience } from '@brainlink/schema/access';
import type { BelievedFact } from './believed-fact';
import type { ProjectedRelation } from './person-projection';

/** What is believed of one thing: its `profile` and `relation` facts. */
export interface ThingBelief {
  readonly kind: ThingKind;
  readonly key: string;
  readonly facts: readonly BelievedFact[];
}

/** What is read of one thing. A thing is shown whole or not at all (its label hides it), so what is shown comes from facts all its readers may see. */
export interface ThingView {
  readonly props: Readonly<Record<string, unknown>>;
  readonly audiences: readonly Audience[];
  readonly relations: readonly ProjectedRelation[];
}

/** Whose word counts when two sources describe one thing: the owner of its register first. */
const SOURCE_TRUST: Readonly<Record<string, number>> = {
  hand: 9,
  ror: 8,
  reference: 7,
  editions: 6,
  proposals: 5,
  orcid: 3,
  openalex: 2,
};
const trustOf = (fact: ProfileFact): number => (fact.byHand ? 10 : (SOURCE_TRUST[fact.record.source] ?? 1));

const RELATION_TYPE: Readonly<Record<string, string>> = {
  inCountry: 'IN_COUNTRY',
  partOf: 'PART_OF',
  succeededBy: 'SUCCEEDED_BY',
  branchOf: 'BRANCH_OF',
  inArea: 'IN_AREA',
  inEdition: 'IN_EDITION',
  aboutTechnology: 'ABOUT_TECHNOLOGY',
  fromEvent: 'FROM_EVENT',
  fromClub: 'FROM_CLUB',
  fromProject: 'FROM_PROJECT',
  hostedBy: 'HOSTED_BY',
  publishedFrom: 'PUBLISHED_FROM',
};

/** Properties that name a thing, in the order in which one stands for it. */
const NAMING = ['name', 'nameKo', 'nameEn', 'titleKo', 'titleEn', 'title', 'abbr', 'code', 'year'] as const;
const SEARCHED = [...NAMING, 'acronyms', 'aliases'] as const;

/** What a thing's node says of itself, whatever a source calls its columns. */
export const THING_OWN_PROPS: ReadonlySet<string> = new Set(['key', 'id', 'line', 'staged']);

function parseProfile(fact: ProfileFact): Record<string, unknown> {
  const text = fact.props.profile;
  const profile = typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : {};
  return Object.fromEntries(Object.entries(profile).filter(([name]) => !THING_OWN_PROPS.has(name)));
}

function searchText(kind: ThingKind, props: Readonly<Record<string, unknown>>): string {
  const words = SEARCHED.flatMap((name) => props[name]).filter((value) => typeof value === 'string' || typeof value === 'number');
  return [
    ...new Set(words.flatMap((word) => (kind === 'Work' ? [String(word).toLowerCase()] : searchTokens(String(word))))),
  ].join(' ');
}

/** What an audience may read of a profile: as far as its words and their weight go. */
export type ProfileFact = Pick<BelievedFact, 'props' | 'hash' | 'statedSeq' | 'byHand'> & {
  readonly record: { readonly source: string };
};

/** Profiles of all sources laid over one another, the most trusted on top; `null` when there is none. */
export function profileOf(profiles: readonly ProfileFact[]): Record<string, unknown> | null {
  if (profiles.length === 0) return null;
  const ordered = [...profiles].sort(
    (a, b) => trustOf(a) - trustOf(b) || a.statedSeq - b.statedSeq || (a.hash < b.hash ? -1 : 1),
  );
  const props: Record<string, unknown> = Object.assign({}, ...ordered.map(parseProfile));
  const named = NAMING.map((name) => props[name]).find((value) => value !== undefined);
  if (props.name === undefined && named !== undefined) props.name = String(named);
  return props;
}

/**
 * What is read of a thing: profiles of all sources laid over one another, the most trusted on top; `null` when nobody
 * describes it any more.
 */
export function projectThing(belief: ThingBelief): ThingView | null {
  const shared = belief.facts.some((fact) => fact.kind === 'profile' && fact.visibility === 'public');
  const facts = shared ? belief.facts.filter((fact) => fact.visibility === 'public') : belief.facts;
  const props = profileOf(facts.filter((fact) => fact.kind === 'profile'));
  if (props === null) return null;
  const relations = new Map<string, ProjectedRelation>();
  for (const fact of facts) {
    const type = fact.kind === 'relation' ? RELATION_TYPE[String(fact.props.relation)] : undefined;
    if (type !== undefined && fact.object)
      relations.set(`${type}|${fact.object.kind}|${fact.object.key}`, {
        type,
        node: fact.object.node,
        target: { kind: fact.object.kind, key: fact.object.key },
        props: {},
      });
  }
  return {
    props: { ...props, search: searchText(belief.kind, props) },
    audiences: shared ? ['secretariat', 'programme'] : ['secretariat'],
    relations: [...relations.values()],
  };
}

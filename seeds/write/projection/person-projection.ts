import type { Day } from '@brainlink/schema/time';
import { searchTokens } from '@brainlink/analytics/names';
import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import { beliefSeenBy } from './audience';
import { listOf, statusOf, textOf, type BelievedFact, type DescribingRecord, type PersonBelief } from './believed-fact';

/** A projected relationship of a person. */
export interface ProjectedRelation {
  readonly type: string;
  /** Neo4j's own id of the target, good within the transaction. */
  readonly node: string;
  readonly target: { readonly kind: string; readonly key: string };
  readonly props: Readonly<Record<string, unknown>>;
}

/** What one audience reads of one person. */
export interface PersonView {
  readonly audience: Audience;
  /** Properties without the audience's suffix; {@link suffixed} adds it. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly relations: readonly ProjectedRelation[];
  /** Key of the record under whose id the audience knows the person. */
  readonly knownAs: DescribingRecord;
}

/** A view with every spelling of every name that the audience may read. */
export interface SpeltView extends PersonView {
  readonly spellings: readonly string[];
}

/** Nodes that a view points to although no fact refers to them: countries and technologies by their code. */
export interface VocabularyNodes {
  country(code: string): string | undefined;
  technology(code: string): string | undefined;
}

/** The oldest record: the one under whose id a cluster answers (contract 3). Ties are broken by key, so that it is the same everywhere. */
export const oldestRecord = (records: readonly DescribingRecord[]): DescribingRecord =>
  records.reduce((oldest, record) =>
    record.mintedSeq < oldest.mintedSeq || (record.mintedSeq === oldest.mintedSeq && record.key < oldest.key) ? record : oldest,
  );

/** How much a source is believed about what someone is called and where someone is, when two differ and neither is newer. */
const SOURCE_TRUST: Readonly<Record<string, number>> = {
  hand: 9,
  participants: 6,
  members: 5,
  register: 4,
  proposals: 4,
  orcid: 3,
  openalex: 1,
};

const trustOf = (fact: BelievedFact): number => (fact.byHand ? 10 : (SOURCE_TRUST[fact.record.source] ?? 2));
/** The more trusted source first; of one source what it said last. */
export const byTrust = (a: BelievedFact, b: BelievedFact): number =>
  trustOf(b) - trustOf(a) || b.statedSeq - a.statedSeq || (a.hash < b.hash ? -1 : 1);
/** Latest start first; a fact that has ended comes after one that has not. */
const byRecency = (a: BelievedFact, b: BelievedFact): number => b.toDay - a.toDay || b.fromDay - a.fromDay || byTrust(a, b);

const present = <T>(value: T | undefined): value is T => value !== undefined;
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function namesOf(facts: readonly BelievedFact[]): { spellings: readonly string[]; props: Record<string, unknown> } {
  const names = facts.filter((fact) => fact.kind === 'name').sort(byTrust);
  const first = (part: string): string | undefined => names.map((fact) => textOf(fact, part)).find(present);
  const hangul = first('hangul');
  const latin = first('latin');
  const hanja = first('hanja');
  const native = first('native');
  const all = unique(
    names.flatMap((fact) => ['hangul', 'latin', 'hanja', 'native'].map((part) => textOf(fact, part)).filter(present)),
  );
  const others = all.filter((name) => name !== hangul && name !== latin && name !== hanja).sort();
  return {
    spellings: all,
    props: {
      name: hangul ?? latin ?? native ?? hanja ?? '—',
      nameHangul: hangul,
      nameLatin: latin,
      nameHanja: hanja,
      otherNames: others.length > 0 ? others : undefined,
    },
  };
}

function standingOf(facts: readonly BelievedFact[], country: string | undefined): string {
  const said = facts.filter((fact) => fact.kind === 'origin').sort(byTrust)[0];
  const overseasKorean = said?.props.overseasKorean === true;
  if (country === 'KR') return 'korea';
  if (overseasKorean) return 'overseasKorean';
  return country === undefined ? 'unknown' : 'abroad';
}

const searchWords = (spellings: readonly string[]): string => unique(spellings.flatMap((name) => searchTokens(name))).join(' ');

const period = (fact: BelievedFact): Record<string, unknown> => ({ from: fact.validFrom, to: fact.validTo });

function relationsOf(facts: readonly BelievedFact[], today: Day): ProjectedRelation[] {
  const relation = (type: string, fact: BelievedFact, props: Record<string, unknown>): ProjectedRelation[] =>
    fact.object ? [{ type, node: fact.object.node, target: { kind: fact.object.kind, key: fact.object.key }, props }] : [];
  return facts.flatMap((fact): ProjectedRelation[] => {
    const current = fact.fromDay <= today && fact.toDay >= today;
    switch (fact.kind) {
      case 'affiliation':
        return relation('AFFILIATED_WITH', fact, {
          text: textOf(fact, 'text'),
          position: textOf(fact, 'position'),
          department: textOf(fact, 'department'),
          ...period(fact),
          current,
        });
      case 'degree':
        return relation('STUDIED_AT', fact, { level: textOf(fact, 'level'), ...period(fact) });
      case 'membership':
        return relation('MEMBER_OF', fact, {
          role: textOf(fact, 'role'),
          branch: textOf(fact, 'branch'),
          ...period(fact),
          current,
        });
      case 'participation': {
        const days = { from: fact.validFrom ?? fact.object?.from, to: fact.validTo ?? fact.object?.to };
        const role = textOf(fact, 'role');
        const status = statusOf(fact);
        return [
          ...relation('TOOK_PART_IN', fact, { status, role, ...days }),
          ...(status === 'attended' ? relation('ATTENDED', fact, { role, ...days }) : []),
        ];
      }
      case 'clubMembership':
        return relation('IN_CLUB', fact, { role: textOf(fact, 'role'), ...period(fact) });
      case 'projectMembership':
        return relation('IN_PROJECT', fact, { role: textOf(fact, 'role'), ...period(fact) });
      case 'authorship':
        return relation('AUTHORED', fact, { position: fact.props.position });
      default:
        return [];
    }
  });
}

/** One relationship of a type to a target: two sources that say the same make one edge; the more trusted and recent one counts. */
function withoutRepeats(relations: readonly ProjectedRelation[]): ProjectedRelation[] {
  const kept = new Map<string, ProjectedRelation>();
  for (const relation of relations) {
    const { from, position, level } = relation.props;
    const spell =
      relation.type === 'AFFILIATED_WITH' || relation.type === 'STUDIED_AT'
        ? `${String(from)}|${String(relation.type === 'STUDIED_AT' ? level : position)}`
        : '';
    const key = `${relation.type}|${relation.target.kind}|${relation.target.key}|${spell}`;
    if (!kept.has(key)) kept.set(key, relation);
  }
  return [...kept.values()];
}

/**
 * What an audience reads of a person of whom it may see all that is given, without the words under which the person is searched for.
 *
 * @param today - the Korean day that decides what is current
 */
export function seenView(seen: PersonBelief, audience: Audience, today: Day, vocabulary: VocabularyNodes): SpeltView {
  const facts = [...seen.facts].sort(byTrust);
  const places = facts.filter((fact) => fact.kind === 'affiliation').sort(byRecency);
  const place = places.find((fact) => fact.fromDay <= today && fact.toDay >= today) ?? places[0];
  const residence = facts.filter((fact) => fact.kind === 'residence').sort(byRecency)[0];
  const country = (residence && textOf(residence, 'country')) ?? place?.object?.country;
  const technologies = unique(
    facts.filter((fact) => fact.kind === 'field').flatMap((fact) => listOf(fact, 'technologies')),
  ).sort();
  const fields = unique(
    facts
      .filter((fact) => fact.kind === 'field')
      .map((fact) => textOf(fact, 'text'))
      .filter(present),
  );
  const stage = facts.filter((fact) => fact.kind === 'stage').sort(byRecency)[0];
  const relations = relationsOf(facts, today);
  const countryNode = country === undefined ? undefined : vocabulary.country(country);
  if (country !== undefined && countryNode !== undefined)
    relations.push({ type: 'BASED_IN', node: countryNode, target: { kind: 'Country', key: country }, props: {} });
  for (const code of technologies) {
    const node = vocabulary.technology(code);
    if (node !== undefined) relations.push({ type: 'WORKS_ON', node, target: { kind: 'Technology', key: code }, props: {} });
  }
  const kept = withoutRepeats(relations);
  const knownAs = oldestRecord(seen.records);
  const { spellings, props: names } = namesOf(facts);
  return {
    audience,
    spellings,
    knownAs,
    relations: kept,
    props: {
      id: knownAs.personId,
      ...names,
      standing: standingOf(facts, country),
      stage: stage && textOf(stage, 'stage'),
      country,
      city: residence && textOf(residence, 'city'),
      institution: place && (place.object?.name ?? textOf(place, 'text')),
      position: place && textOf(place, 'position'),
      fields: fields.length > 0 ? fields : undefined,
      technologies: technologies.length > 0 ? technologies : undefined,
      registered: seen.records.some((record) => record.source === 'register'),
      events: new Set(kept.filter((relation) => relation.type === 'ATTENDED').map((relation) => relation.target.key)).size,
    },
  };
}

/** What one audience reads of a person; null when it may not know of the person. */
export function personView(belief: PersonBelief, audience: Audience, today: Day, vocabulary: VocabularyNodes): SpeltView | null {
  const seen = beliefSeenBy(belief, audience);
  return seen && seen.records.length > 0 ? seenView(seen, audience, today, vocabulary) : null;
}

/**
 * What each audience reads of a person (contract 11), derived from the believed facts and nothing else; an audience that may not
 * know of the person has no view.
 *
 * @param today - the Korean day that decides what is current
 */
export const projectPerson = (belief: PersonBelief, today: Day, vocabulary: VocabularyNodes): PersonView[] =>
  AUDIENCES.map((audience) => personView(belief, audience, today, vocabulary))
    .filter((view) => view !== null)
    .map(({ spellings, props, ...view }) => ({ ...view, props: { ...props, search: searchWords(spellings) } }));

/** The properties of all views as they are stored: every name carries its audience's suffix. */
export const suffixed = (views: readonly PersonView[]): Record<string, unknown> =>
  Object.fromEntries(
    views.flatMap((view) =>
      Object.entries(view.props)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [`${name}_${view.audience}`, value]),
    ),
  );

import type { Audience } from '@brainlink/schema/access';
import {
  buildTieIndex,
  type HyperedgeRow,
  type MemberRow,
  type PersonRow,
  type TieIndex,
  type TieKindName,
} from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import type { PersonView } from '@brainlink/seeds/write';
import { isEarlier, type ResolvedTimes } from '../atlas/two-times';
import { viewAsOf, type BeliefRow } from './beliefs';
import { HYPEREDGES_NOW, PEOPLE_AS_OF, PEOPLE_NOW, TYING_THINGS } from './snapshot.cypher';
import {
  fromDay,
  hyperedgeRow,
  memberRows,
  personRow,
  toDay,
  type HyperedgeNowRow,
  type PersonNowRow,
  tyingThing,
  type TyingThingRow,
} from './snapshot-rows';

const KIND_OF_RELATION: Readonly<Record<string, TieKindName>> = {
  ATTENDED: 'CO_EVENT',
  IN_CLUB: 'CLUB',
  IN_PROJECT: 'PROJECT',
  AUTHORED: 'PUBLICATION',
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A person's row from a view of another time. */
const rowOfView = (view: PersonView): PersonRow =>
  personRow({
    id: view.knownAs.personId,
    name: String(view.props['name']),
    nameLatin: text(view.props['nameLatin']),
    standing: text(view.props['standing']),
    country: text(view.props['country']),
    stage: text(view.props['stage']),
    institution: text(view.props['institution']),
    technologies: texts(view.props['technologies']),
    registered: view.props['registered'] === true,
    institutionIds: view.relations
      .filter(({ type, props }) => type === 'AFFILIATED_WITH' && props['current'])
      .map(({ node }) => node),
    associationIds: view.relations
      .filter(({ type, props }) => type === 'MEMBER_OF' && props['current'])
      .map(({ target }) => target.key),
  });

async function readNow(store: Store, audience: Audience): Promise<{ people: PersonRow[]; edges: HyperedgeRow[] }> {
  const people: PersonRow[] = [];
  for await (const row of store.stream<PersonNowRow>(PEOPLE_NOW[audience])) people.push(personRow(row));
  const edges: HyperedgeRow[] = [];
  for await (const row of store.stream<HyperedgeNowRow>(HYPEREDGES_NOW[audience])) {
    if (row.members.length > 0) edges.push(hyperedgeRow(row, memberRows(row)));
  }
  return { people, edges };
}

async function readAsOf(
  store: Store,
  audience: Audience,
  times: ResolvedTimes,
): Promise<{ people: PersonRow[]; edges: HyperedgeRow[] }> {
  const people: PersonRow[] = [];
  const members = new Map<string, MemberRow[]>();
  for await (const row of store.stream<BeliefRow>(PEOPLE_AS_OF[audience], {
    seq: times.seq,
    then: isEarlier(times),
    day: times.day,
  })) {
    const view = viewAsOf(row, audience, times.day);
    if (!view) continue;
    people.push(rowOfView(view));
    for (const { type, node, props } of view.relations) {
      const kind = KIND_OF_RELATION[type];
      if (kind === undefined) continue;
      const list = members.get(`${kind}:${node}`) ?? [];
      members.set(`${kind}:${node}`, list);
      const dated = kind !== 'PUBLICATION';
      list.push({
        person: view.knownAs.personId,
        from: dated ? fromDay(text(props['from'])) : 0,
        to: dated ? toDay(text(props['to'])) : toDay(null),
      });
    }
  }
  people.sort((one, two) => (one.id < two.id ? -1 : 1));
  const edges: HyperedgeRow[] = [];
  for await (const row of store.stream<TyingThingRow>(TYING_THINGS, { seq: times.seq, then: isEarlier(times) })) {
    const list = members.get(`${row.kind}:${row.thing.id}`);
    const thing = list && tyingThing(row, audience);
    if (list && thing)
      edges.push(
        hyperedgeRow(
          thing,
          list.sort((one, two) => (one.person < two.person ? -1 : 1)),
        ),
      );
  }
  return { people, edges };
}

const byId = (one: HyperedgeRow, two: HyperedgeRow): number => (one.id < two.id ? -1 : 1);

/** Indexes kept; each of size M takes about 40 MB. */
const KEPT = 4;

/**
 * The network as of two times, rebuilt from Neo4j and kept for a while: a cache and nothing else, so that several servers need not agree
 * on it. What is kept is found by (audience, seq, day) and the seq of now, which every command raises; of now by the projection's digest.
 */
export class Snapshots {
  private readonly kept = new Map<string, Promise<TieIndex>>();

  constructor(private readonly store: Store) {}

  /** The index as of these times; asked twice at once it is built once. */
  get(audience: Audience, times: ResolvedTimes): Promise<TieIndex> {
    // What is known now is a part of it: who may be seen is judged now, whatever time is asked about (contract 8).
    // Of now it is the projection: a command that changes nothing of it, such as a star on a shortlist, costs no new index.
    const key = times.isNow
      ? `${audience}:now:${times.day}:${times.projection}`
      : `${audience}:${times.seq}:${times.day}:${times.nowSeq}`;
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found;
    }
    const made = this.build(audience, times);
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    return made;
  }

  private async build(audience: Audience, times: ResolvedTimes): Promise<TieIndex> {
    const { people, edges } = times.isNow ? await readNow(this.store, audience) : await readAsOf(this.store, audience, times);
    return buildTieIndex(people, edges.sort(byId), times.day);
  }
}

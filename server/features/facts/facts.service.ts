import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Clock, Store, Tx } from '@brainlink/schema/ports';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import { NodeKind } from '../../graphql/types';
import { answerHeader, canonical } from '../atlas/answer-header.service';
import { readStoreState } from '../atlas/store-state.service';
import { isEarlier, resolveTimes, type AskedTimes, type ResolvedTimes } from '../atlas/two-times';
import type { CanonicalPerson } from '../people/canonical-person.service';
import { COUNT_FACTS, COUNT_PERSON_FACTS, FACT_PAGE, PERSON_FACTS, thingFactsOf } from './facts.cypher';
import { FACT_KINDS, propsOf, takenBackAt, toFactView, type FactReader, type FactRowOfStore } from './fact-view';
import type { FactView } from './fact-view.types';
import type { FactPage, FactRow, PersonFactPage } from './facts.types';

/** Which of the facts about a person are meant; with `onlyValid` those that were true on the day, else all that were known. */
export interface PersonFactsWanted {
  readonly includeRetracted: boolean;
  readonly onlyValid: boolean;
}

/** Facts that `personFacts` lists at most; `personFactPage` reads on. */
const MOST_FACTS = 5000;
type FactKey = readonly [kind: string, toDay: number, fromDay: number, seqFrom: number, id: string];

interface PersonFactRows {
  readonly rows: readonly FactRowOfStore[];
  readonly more: boolean;
}

async function readPersonFacts(
  tx: Tx,
  audience: Audience,
  params: Readonly<Record<string, unknown>>,
  { after, first }: { readonly after: FactKey | null; readonly first: number },
): Promise<PersonFactRows> {
  const rows = await tx.run<FactRowOfStore>(PERSON_FACTS[audience], { ...params, after, limit: first + 1 });
  return { rows: rows.slice(0, first), more: rows.length > first };
}

const keyOf = ({ fact }: FactRowOfStore): FactKey => [
  fact.kind,
  Number(fact['toDay']),
  Number(fact['fromDay']),
  fact.seqFrom,
  fact.id,
];

const wantedOf = (person: CanonicalPerson, times: ResolvedTimes, { includeRetracted, onlyValid }: PersonFactsWanted) => ({
  node: person.node,
  seq: times.seq,
  then: isEarlier(times),
  day: onlyValid ? times.day : null,
  includeRetracted,
});

/** The first 5,000 facts about a person at two times. */
export async function personFacts(
  store: Store,
  reader: FactReader,
  audience: Audience,
  person: CanonicalPerson,
  times: ResolvedTimes,
  wanted: PersonFactsWanted,
): Promise<FactView[]> {
  const params = wantedOf(person, times, wanted);
  const { rows } = await store.read((tx) => readPersonFacts(tx, audience, params, { after: null, first: MOST_FACTS }));
  return rows.map((row) => toFactView(row, reader, audience, times));
}

/** All facts about a person at two times, in pages that are read one after the other. */
export async function allPersonFacts(
  store: Store,
  reader: FactReader,
  audience: Audience,
  person: CanonicalPerson,
  times: ResolvedTimes,
  wanted: PersonFactsWanted,
): Promise<FactView[]> {
  const params = wantedOf(person, times, wanted);
  const views: FactView[] = [];
  let after: FactKey | null = null;
  do {
    const from: FactKey | null = after;
    const page: PersonFactRows = await store.read((tx) =>
      readPersonFacts(tx, audience, params, { after: from, first: MOST_FACTS }),
    );
    views.push(...page.rows.map((row) => toFactView(row, reader, audience, times)));
    const last = page.rows.at(-1);
    after = page.more && last ? keyOf(last) : null;
  } while (after !== null);
  return views;
}

/** A page of the facts about a person at two times. Two statements, whatever the length of the page. */
export async function personFactPage(
  store: Store,
  reader: FactReader,
  audience: Audience,
  person: CanonicalPerson,
  times: ResolvedTimes,
  wanted: PersonFactsWanted & { readonly first: number; readonly after: string | null },
): Promise<PersonFactPage> {
  const params = wantedOf(person, times, wanted);
  // Named by what the reader knows: the node may be called after a record that is hidden from them.
  const list = `personFacts${canonical({ id: person.canonicalId, seq: times.seq, day: params.day, includeRetracted: params.includeRetracted })}:${audience}`;
  const after = wanted.after
    ? (decodeCursor(list, wanted.after, ['string', 'number', 'number', 'number', 'string']) as FactKey)
    : null;
  const { page, total } = await store.read(async (tx) => {
    const [count] = await tx.run<{ total: number }>(COUNT_PERSON_FACTS[audience], params);
    return { page: await readPersonFacts(tx, audience, params, { after, first: wanted.first }), total: count?.total ?? 0 };
  });
  const last = page.rows.at(-1);
  return {
    facts: page.rows.map((row) => toFactView(row, reader, audience, times)),
    totalCount: total,
    truncated: page.more,
    pageInfo: { endCursor: last ? encodeCursor(list, keyOf(last)) : null, hasNextPage: page.more },
  };
}

const LABEL_OF: Readonly<Partial<Record<NodeKind, string>>> = {
  [NodeKind.INSTITUTION]: 'Institution',
  [NodeKind.ASSOCIATION]: 'Association',
  [NodeKind.COUNTRY]: 'Country',
  [NodeKind.TECHNOLOGY]: 'Technology',
  [NodeKind.EDITION]: 'Edition',
  [NodeKind.EVENT]: 'Event',
  [NodeKind.CLUB]: 'Club',
  [NodeKind.PROJECT]: 'Project',
  [NodeKind.WORK]: 'Work',
};

/** Facts about a thing, as they are known now. */
export async function thingFacts(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  reader: FactReader,
  audience: Audience,
  kind: NodeKind,
  id: string,
): Promise<FactView[]> {
  const label = LABEL_OF[kind];
  if (!label) throw new AtlasError('INVALID_INPUT', { details: { field: 'kind' } });
  const times = await resolveTimes(store, clock, await readStoreState(store), {});
  const key = kind === NodeKind.EDITION ? Number(id) : id;
  const rows = await store.ask<FactRowOfStore>(thingFactsOf(label)[audience], {
    id: key,
    seq: times.seq,
    then: isEarlier(times),
  });
  return rows.map((row) => toFactView(row, reader, audience, times));
}

interface BulkRow {
  readonly [name: string]: unknown;
  readonly fact: Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string; readonly seqFrom: number };
  readonly personId: string | null;
  readonly thingId: string | null;
  readonly objectId: string | null;
  readonly source: string | null;
}

const toRow = ({ fact, personId, thingId, objectId, source }: BulkRow, { seq }: ResolvedTimes): FactRow => ({
  id: fact.id,
  kind: fact.kind,
  personId,
  thingId,
  objectId,
  props: propsOf(fact),
  validFrom: typeof fact['validFrom'] === 'string' ? fact['validFrom'] : null,
  validTo: typeof fact['validTo'] === 'string' ? fact['validTo'] : null,
  source: fact['byHand'] === true ? 'hand' : (source ?? 'reference'),
  seqFrom: fact.seqFrom,
  seqTo: takenBackAt(fact, seq),
});

/** What is asked of `facts`. */
export interface FactsQuestion extends AskedTimes {
  readonly kind: string;
  readonly seqAfter?: number | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Facts of one kind in pages. Two statements, whatever the length of the page. @throws AtlasError INVALID_INPUT for a kind that there is not */
export async function listFacts(store: Store, clock: Clock, audience: Audience, question: FactsQuestion): Promise<FactPage> {
  // A slip of the pen would be answered as if there were no such facts.
  if (!FACT_KINDS.includes(question.kind))
    throw new AtlasError('INVALID_INPUT', { details: { field: 'kind', known: FACT_KINDS } });
  const state = await readStoreState(store);
  const times = await resolveTimes(store, clock, state, question);
  const asked = { kind: question.kind, seqAfter: question.seqAfter, validAt: question.validAt };
  const list = `facts${canonical(asked)}:${times.seq}`;
  const [afterSeq, afterId] = question.after ? decodeCursor(list, question.after, ['number', 'string']) : [-1, ''];
  const params = {
    kind: question.kind,
    seq: times.seq,
    seqAfter: question.seqAfter ?? -1,
    // Only when a day is asked for: bulk readers otherwise want every fact that is believed.
    day: question.validAt ? times.day : null,
  };
  const { total, rows } = await store.read(async (tx) => {
    const [count] = await tx.run<{ total: number }>(COUNT_FACTS[audience], params);
    const page = await tx.run<BulkRow>(FACT_PAGE[audience], { ...params, afterSeq, afterId, limit: question.first + 1 });
    return { total: count?.total ?? 0, rows: page };
  });
  const facts = rows.slice(0, question.first).map((row) => toRow(row, times));
  const last = facts.at(-1);
  const header = answerHeader({
    name: 'facts',
    // The digest is of the page, so the page is a part of the question.
    args: { ...asked, first: question.first, after: question.after },
    audience,
    state,
    times,
    definitions: [],
    answer: facts,
    anyDay: !question.validAt,
  });
  return {
    header,
    facts,
    totalCount: total,
    pageInfo: { endCursor: last ? encodeCursor(list, [last.seqFrom, last.id]) : null, hasNextPage: rows.length > question.first },
  };
}

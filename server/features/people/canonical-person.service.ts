import type { Audience } from '@brainlink/schema/access';
import type { Clock, Row, Store, Tx } from '@brainlink/schema/ports';
import { readStateWith, readStoreState, type StoreState } from '../atlas/store-state.service';
import { resolveTimes, type AskedTimes } from '../atlas/two-times';
import { CANONICAL_IDS, CANONICAL_PERSON, CANONICAL_PERSON_THEN, RECORD_OF, STATE_AND_PERSON } from './canonical-person.cypher';

/** Whom an id leads to (contract 3). */
export interface CanonicalPerson {
  /** Id of the node: for further statements, not for readers, who may not know the record it comes from. */
  readonly node: string;
  readonly canonicalId: string;
  /** Ids of all records of the person that the audience may know, in order. */
  readonly memberIds: readonly string[];
}

const toPerson = ({ node, canonicalId, memberIds }: CanonicalPerson): CanonicalPerson => ({
  node,
  canonicalId,
  memberIds: [...new Set(memberIds)].sort(),
});

/** {@link canonicalPersonId} of now, and where the store stands. */
export async function personAndState(
  store: Store,
  audience: Audience,
  id: string,
): Promise<{ readonly person: CanonicalPerson | null; readonly state: StoreState }> {
  const { state, row } = await readStateWith<{ person: CanonicalPerson | null }>(store, STATE_AND_PERSON[audience], { id });
  return { state, person: row?.person ? toPerson(row.person) : null };
}

/**
 * The person behind any id the audience may know; null when there is none: hidden and absent look the same. With a `seq`, whom the id led
 * to when that was all that was known, so that joining and parting records later changes no old answer.
 */
export async function canonicalPersonId(
  store: Store,
  audience: Audience,
  id: string,
  seq: number | null = null,
): Promise<CanonicalPerson | null> {
  const statement = seq === null ? CANONICAL_PERSON[audience] : CANONICAL_PERSON_THEN[audience];
  const [row] = await store.ask<CanonicalPerson & Row>(statement, { id, ...(seq === null ? {} : { seq }) });
  return row ? toPerson(row) : null;
}

/** The ids under which the audience knows people, by the ids that were asked about; without whoever may not be seen. One statement, however many. */
export async function canonicalIds(
  store: Store,
  audience: Audience,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await store.ask<{ id: string; canonicalId: string }>(CANONICAL_IDS[audience], { ids: wanted });
  return new Map(rows.map(({ id, canonicalId }) => [id, canonicalId]));
}

/** {@link canonicalPersonId} as of the time that a question asks about. */
export async function askedPerson(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  audience: Audience,
  id: string,
  asked: AskedTimes,
): Promise<CanonicalPerson | null> {
  if (!asked.knownAt) return canonicalPersonId(store, audience, id);
  const { seq } = await resolveTimes(store, clock, await readStoreState(store), asked);
  return canonicalPersonId(store, audience, id, seq);
}

/** The records on which choices about people hang, by the id under which the audience knows each; whoever may not be seen has none. */
export async function recordsOf(tx: Tx, audience: Audience, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  const rows = wanted.length === 0 ? [] : await tx.run<{ id: string; record: string }>(RECORD_OF[audience], { ids: wanted });
  return new Map(rows.map(({ id, record }) => [id, record]));
}

import type { SourceName } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { clustersOf, type OverruledLink } from './clusters';
import type { LinkHold } from './decisions/decision';
import { LINKING_CONSENTS } from './decisions/decisions.cypher';
import {
  BEGIN_DESCRIBES,
  END_DESCRIBES,
  RECORDS_BESIDE,
  RECORDS_BY_IDENTIFIER,
  RECORDS_BY_KEY,
  RECORDS_OF_PEOPLE,
} from './identity.cypher';
import { consentFor, oldestRecord, type BelievedFact, type DescribingRecord } from './projection';
import type { WriteContext } from './write-context';

/** A record with the person whom it describes now. */
export interface KnownRecord extends DescribingRecord {
  readonly active: boolean;
  /** Id of the person it describes now. */
  readonly person: string | null;
  readonly identifiers: readonly string[];
  /** Links and differences that are decided about it. */
  readonly decisions: readonly LinkHold[];
}

/** A person with the records that describe them. */
export interface DescribedPerson {
  /** The id under which the person answers. */
  readonly personId: string;
  readonly records: readonly DescribingRecord[];
}

/** Records that describe one person, with what made them do so. */
export interface PersonCluster extends DescribedPerson {
  readonly records: readonly KnownRecord[];
}

/** What {@link resolvePeople} found. */
export interface ResolvedPeople {
  readonly clusters: readonly PersonCluster[];
  /** Ids that no longer answer for anybody, with the id to go to (`null`: nobody is left). */
  readonly retired: readonly { readonly id: string; readonly canonicalId: string | null }[];
}

async function loadRecords(tx: Tx, keys: readonly string[], seq: number): Promise<Map<string, KnownRecord>> {
  const known = new Map<string, KnownRecord>();
  let wanted: readonly string[] = keys;
  while (wanted.length > 0) {
    const rows = await tx.run<KnownRecord & Record<string, unknown>>(RECORDS_BY_KEY, { keys: wanted, seq });
    for (const row of rows) known.set(row.key, { ...row, source: row.source as SourceName });
    const people = [...new Set(rows.map((row) => row.person).filter((id) => id !== null))];
    const identifiers = [...new Set(rows.filter((row) => row.active).flatMap((row) => row.identifiers))];
    const [siblings, sharing] = await Promise.all([
      people.length > 0 ? tx.run<{ key: string }>(RECORDS_OF_PEOPLE, { people }) : [],
      identifiers.length > 0 ? tx.run<{ key: string }>(RECORDS_BY_IDENTIFIER, { identifiers, seq }) : [],
    ]);
    const linked = rows.flatMap((row) => row.decisions).filter(({ decision }) => decision === 'link');
    const near = [...[...siblings, ...sharing].map((row) => row.key), ...linked.flatMap(({ left, right }) => [left, right])];
    wanted = [...new Set(near)].filter((key) => !known.has(key));
  }
  return known;
}

/** Of these records those whose person refused to be linked (contract 12). */
async function refusingAmong(tx: Tx, keys: readonly string[], seq: number): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.run<{ key: string; fact: Record<string, unknown> }>(LINKING_CONSENTS, { keys, seq });
  const said = new Map<string, BelievedFact[]>();
  for (const { key, fact } of rows)
    said.set(key, [...(said.get(key) ?? []), { ...(fact as unknown as BelievedFact), props: fact }]);
  return new Set([...said].filter(([, facts]) => consentFor(facts, 'linking') === 'no').map(([key]) => key));
}

/** What {@link clustersAround} found. */
export interface FoundClusters {
  readonly known: readonly KnownRecord[];
  readonly clusters: readonly PersonCluster[];
  /** Links that have no effect. */
  readonly overruled: readonly OverruledLink[];
}

/**
 * Which records describe one person, from decisions and identifiers: the clusters of the given person records and of all that share an
 * identifier, a link or a person with them. Writes nothing.
 */
export async function clustersAround(tx: Tx, recordKeys: readonly string[], seq: number): Promise<FoundClusters> {
  const known = [...(await loadRecords(tx, recordKeys, seq)).values()];
  const active = known.filter((record) => record.active);
  const decisions = new Map(active.flatMap((record) => record.decisions.map((decision) => [decision.id, decision] as const)));
  const linked = [...decisions.values()]
    .filter(({ decision }) => decision === 'link')
    .flatMap(({ left, right }) => [left, right]);
  const refusing = await refusingAmong(tx, [...new Set(linked)], seq);
  const { groups, overruled } = clustersOf(active, decisions.values(), refusing);
  return { known, clusters: groups.map((records) => ({ personId: oldestRecord(records).personId, records })), overruled };
}

/** What made a record describe a person that is not its own. */
function joinedBy(record: KnownRecord, cluster: PersonCluster | undefined): 'record' | 'identifier' | 'decision' {
  if (cluster?.personId === record.personId) return 'record';
  const shared = cluster?.records.some(
    (other) => other.key !== record.key && other.identifiers.some((identifier) => record.identifiers.includes(identifier)),
  );
  return shared ? 'identifier' : 'decision';
}

/**
 * Decides anew which records describe one person, for the given person records and all that share an identifier, a person
 * or a link with them; writes what changed as dated "describes" relationships (contract 3).
 */
export async function resolvePeople(tx: Tx, recordKeys: readonly string[], context: WriteContext): Promise<ResolvedPeople> {
  const { known, clusters } = await clustersAround(tx, recordKeys, context.seq);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.records.map((record) => [record.key, cluster] as const)));
  const personOf = new Map([...clusterOf].map(([key, cluster]) => [key, cluster.personId]));
  const moved = known.filter((record) => record.person !== (personOf.get(record.key) ?? null));
  const ending = moved.filter((record) => record.person !== null).map((record) => record.key);
  const beginning = moved.flatMap((record) => {
    const person = personOf.get(record.key);
    return person === undefined ? [] : [{ key: record.key, person, by: joinedBy(record, clusterOf.get(record.key)) }];
  });
  const times = { seq: context.seq, commandId: context.commandId };
  if (ending.length > 0) await tx.run(END_DESCRIBES, { keys: ending, ...times });
  if (beginning.length > 0) await tx.run(BEGIN_DESCRIBES, { rows: beginning, ...times });
  const answering = new Set(clusters.map((cluster) => cluster.personId));
  const ownRecord = new Map(known.map((record) => [record.personId, record]));
  // Who answered before, and whoever led to them: an id always leads to the end.
  const before = known.filter((record) => record.person !== null);
  const led = before.filter((record) => moved.includes(record)).map((record) => record.personId);
  const retired = [...new Set([...before.map((record) => record.person), ...led])]
    .filter((id): id is string => id !== null && !answering.has(id))
    .map((id) => ({ id, canonicalId: personOf.get(ownRecord.get(id)?.key ?? '') ?? null }));
  return { clusters, retired };
}

/** The people whom these records describe by what was decided before, each once. Of a record that describes nobody there is nothing. */
export async function describedPeople(tx: Tx, recordKeys: readonly string[]): Promise<readonly DescribedPerson[]> {
  const rows = await tx.run<DescribingRecord & Record<string, unknown> & { readonly person: string }>(RECORDS_BESIDE, {
    keys: recordKeys,
  });
  const people = new Map<string, DescribingRecord[]>();
  for (const { person, ...record } of rows) people.set(person, [...(people.get(person) ?? []), record]);
  return [...people].map(([personId, records]) => ({ personId, records }));
}

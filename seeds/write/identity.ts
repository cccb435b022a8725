import type { SourceName } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { BEGIN_DESCRIBES, END_DESCRIBES, RECORDS_BY_IDENTIFIER, RECORDS_BY_KEY, RECORDS_OF_PEOPLE } from './identity.cypher';
import { oldestRecord, type DescribingRecord } from './projection';
import type { WriteContext } from './write-context';

/** A record with the person whom it describes now. */
export interface KnownRecord extends DescribingRecord {
  readonly active: boolean;
  /** Id of the person it describes now. */
  readonly person: string | null;
  readonly identifiers: readonly string[];
}

/** Records that describe one person, and the id under which the person answers. */
export interface PersonCluster {
  readonly personId: string;
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
    const [siblings, sharing] = [
      people.length > 0 ? await tx.run<{ key: string }>(RECORDS_OF_PEOPLE, { people }) : [],
      identifiers.length > 0 ? await tx.run<{ key: string }>(RECORDS_BY_IDENTIFIER, { identifiers, seq }) : [],
    ];
    wanted = [...new Set([...siblings, ...sharing].map((row) => row.key))].filter((key) => !known.has(key));
  }
  return known;
}

/** Groups active records that share an identifier (union–find over identifiers). */
function clustersOf(records: readonly KnownRecord[]): KnownRecord[][] {
  const parent = records.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  const holder = new Map<string, number>();
  records.forEach((record, index) => {
    for (const identifier of record.identifiers) {
      const first = holder.get(identifier);
      if (first === undefined) holder.set(identifier, index);
      else parent[find(index)] = find(first);
    }
  });
  const groups = new Map<number, KnownRecord[]>();
  records.forEach((record, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(record);
    else groups.set(root, [record]);
  });
  return [...groups.values()];
}

/**
 * Which records describe one person, from identifiers alone: the clusters of the given person records and of all that share an
 * identifier or a person with them. Writes nothing.
 */
export async function clustersAround(
  tx: Tx,
  recordKeys: readonly string[],
  seq: number,
): Promise<{ readonly known: readonly KnownRecord[]; readonly clusters: readonly PersonCluster[] }> {
  const known = [...(await loadRecords(tx, recordKeys, seq)).values()];
  const clusters = clustersOf(known.filter((record) => record.active)).map((records) => ({
    personId: oldestRecord(records).personId,
    records,
  }));
  return { known, clusters };
}

/**
 * Decides anew which records describe one person, for the given person records and all that share an identifier or a person
 * with them; writes what changed as dated "describes" relationships (contract 3). Records join by equal identifiers only.
 */
export async function resolvePeople(tx: Tx, recordKeys: readonly string[], context: WriteContext): Promise<ResolvedPeople> {
  const { known, clusters } = await clustersAround(tx, recordKeys, context.seq);
  const personOf = new Map(
    clusters.flatMap((cluster) => cluster.records.map((record) => [record.key, cluster.personId] as const)),
  );
  const moved = known.filter((record) => record.person !== (personOf.get(record.key) ?? null));
  const ending = moved.filter((record) => record.person !== null).map((record) => record.key);
  const beginning = moved.flatMap((record) => {
    const person = personOf.get(record.key);
    return person === undefined ? [] : [{ key: record.key, person, by: person === record.personId ? 'record' : 'identifier' }];
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

import type { Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { resolvePeople, type DescribedPerson, type ResolvedPeople } from './identity';
import {
  changedTypes,
  consentFor,
  personLineHash,
  projectPerson,
  relationChanges,
  relationLines,
  relationsByType,
  suffixed,
  type RelationRow,
  type StoredRelation,
  type VocabularyNodes,
} from './projection';
import * as cypher from './reproject.cypher';
import { believedFact, group, type StoredObject } from './stored-facts';
import type { WriteContext } from './write-context';

/** Reads the nodes that projections point to by code. */
export async function loadVocabularyNodes(tx: Tx): Promise<VocabularyNodes> {
  const rows = await tx.run<{ kind: string; key: string; node: string }>(cypher.VOCABULARY_NODES);
  const byKey = new Map(rows.map((row) => [`${row.kind}:${row.key}`, row.node]));
  return { country: (code) => byKey.get(`Country:${code}`), technology: (code) => byKey.get(`Technology:${code}`) };
}

interface PersonBefore {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly node: string;
  readonly line: string | null;
  readonly relationLines: readonly string[];
}

async function loadBefore(tx: Tx, ids: readonly string[]): Promise<Map<string, PersonBefore>> {
  return new Map((await tx.run<PersonBefore>(cypher.PERSON_LINES, { ids })).map((row) => [row.id, row]));
}

/** Takes away what is shown of ids that no longer answer for anybody, and takes their lines out of the digest. */
export async function retirePeople(tx: Tx, retired: ResolvedPeople['retired'], delta: DigestSum): Promise<void> {
  if (retired.length === 0) return;
  const before = await loadBefore(
    tx,
    retired.map((person) => person.id),
  );
  for (const { line } of before.values()) if (line !== null) delta.remove(line);
  await tx.run(cypher.CLEAR_PEOPLE, { rows: retired });
}

/** What is to be written of people, made from what was read; see {@link derivePeople}. */
export interface DerivedPeople {
  /** Everybody who was looked at, also those of whom nothing changed. */
  readonly people: readonly string[];
  /** What writing it adds to the digest's projection sum. */
  readonly delta: DigestSum;
  readonly written: readonly { readonly person: string; readonly props: Record<string, unknown>; readonly programme: boolean }[];
  readonly create: readonly RelationRow[];
  readonly remove: readonly string[];
  readonly shared: readonly { readonly key: string; readonly shared: boolean }[];
}

/** Derives what is shown of people whose records are known already, for those of them of whom something changed. Writes nothing. */
export async function derivePeople(
  tx: Tx,
  clusters: readonly DescribedPerson[],
  { seq, at }: Pick<WriteContext, 'seq' | 'at'>,
): Promise<DerivedPeople> {
  const delta = new DigestSum();
  const keys = clusters.flatMap((cluster) => cluster.records.map((record) => record.key));
  const people = clusters.map((cluster) => cluster.personId);
  const [vocabulary, rows, before] = await Promise.all([
    loadVocabularyNodes(tx),
    tx.run<{ key: string; fact: Record<string, unknown>; object: StoredObject | null }>(cypher.FACTS_OF_RECORDS, { keys, seq }),
    loadBefore(tx, people),
  ]);
  const facts = group(
    rows.map((row) => ({ key: row.key, fact: believedFact(row.fact, row.key, row.object) })),
    (row) => row.key,
  );
  const today = koreanDay(new Date(at));
  const written: { person: string; props: Record<string, unknown>; programme: boolean }[] = [];
  const shared: { key: string; shared: boolean }[] = [];
  const outdated: { person: string; types: string[] }[] = [];
  const wanted: RelationRow[] = [];
  for (const cluster of clusters) {
    const belief = {
      records: cluster.records,
      facts: cluster.records.flatMap((record) => (facts.get(record.key) ?? []).map((row) => row.fact)),
    };
    const views = projectPerson(belief, today, vocabulary);
    const agreed = consentFor(belief.facts, 'organizers') === 'yes';
    // Facts taken back are marked too: what was known then is shown by the consent of now (contract 8). New people have none.
    if (before.get(cluster.personId)?.line || belief.facts.some((fact) => fact.visibility === 'consent'))
      shared.push(...cluster.records.map((record) => ({ key: record.key, shared: agreed })));
    const line = personLineHash(
      cluster.records.map((record) => record.key),
      views,
    );
    const known = before.get(cluster.personId);
    if (!known || known.line === line) continue;
    if (known.line !== null) delta.remove(known.line);
    delta.add(line);
    const relations = relationsByType(known.node, views);
    const changed = changedTypes(relations, known.relationLines);
    if (changed.stored.length > 0) outdated.push({ person: known.node, types: changed.stored });
    wanted.push(...changed.wanted.flatMap((type) => relations.get(type)?.rows ?? []));
    written.push({
      person: known.node,
      props: { id: cluster.personId, line, relationLines: relationLines(relations), ...suffixed(views) },
      programme: views.some((view) => view.audience === 'programme'),
    });
  }
  const stored = outdated.length > 0 ? await tx.run<StoredRelation>(cypher.RELATIONS_OF_PEOPLE, { rows: outdated }) : [];
  return { people, delta, written, shared, ...relationChanges(stored, wanted) };
}

/** Each person once, with the relationships that are to be made. */
const byPerson = (relations: readonly RelationRow[]) =>
  [...group(relations, ({ person }) => person)].map(([person, rows]) => ({
    person,
    relations: rows.map(({ node, type, props }) => ({ node, type, props })),
  }));

/** Writes what {@link derivePeople} found. */
export async function writePeople(
  tx: Tx,
  { written, create, remove, shared }: Omit<DerivedPeople, 'people' | 'delta'>,
): Promise<void> {
  // Sent without waiting for one another: the database works on one while the next is packed.
  await Promise.all([
    ...(remove.length > 0 ? [tx.run(cypher.CLEAR_RELATIONS, { relations: remove })] : []),
    ...(written.length > 0 ? [tx.run(cypher.WRITE_PEOPLE, { rows: written })] : []),
    ...(create.length > 0 ? [tx.run(cypher.WRITE_PERSON_RELATIONS, { rows: byPerson(create) })] : []),
    ...(shared.length > 0 ? [tx.run(cypher.MARK_SHARED_FACTS, { rows: shared })] : []),
  ]);
}

/** What records say that describe nobody any more is read by the secretariat only. */
export async function hideUndescribing(
  tx: Tx,
  recordKeys: readonly string[],
  clusters: readonly DescribedPerson[],
): Promise<void> {
  const described = new Set(clusters.flatMap(({ records }) => records.map(({ key }) => key)));
  const rows = recordKeys.filter((key) => !described.has(key)).map((key) => ({ key, shared: false }));
  if (rows.length > 0) await tx.run(cypher.MARK_SHARED_FACTS, { rows });
}

/**
 * Decides whom these records describe and derives the projection of those people, in the transaction that changed their facts.
 *
 * @returns what the change adds to the digest's projection sum
 */
export async function reprojectPeople(tx: Tx, recordKeys: readonly string[], context: WriteContext): Promise<DigestSum> {
  if (recordKeys.length === 0) return new DigestSum();
  const { clusters, retired } = await resolvePeople(tx, recordKeys, context);
  const derived = await derivePeople(tx, clusters, context);
  await retirePeople(tx, retired, derived.delta);
  await hideUndescribing(tx, recordKeys, clusters);
  await writePeople(tx, derived);
  return derived.delta;
}

import { THING_KINDS, type FactKind, type SourceName, type ThingKind, type Visibility } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { koreanDay, type PartialDate } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { resolvePeople, type DescribedPerson, type ResolvedPeople } from './identity';
import {
  changedTypes,
  consentFor,
  personLineHash,
  projectPerson,
  projectThing,
  relationChanges,
  relationLines,
  relationsByType,
  seenByOf,
  suffixed,
  thingLineHash,
  type BelievedFact,
  type FactObject,
  type RelationRow,
  type StoredRelation,
  type ThingView,
  type VocabularyNodes,
} from './projection';
import * as cypher from './reproject.cypher';
import type { WriteContext } from './write-context';

interface StoredObject {
  readonly node: string;
  readonly labels: readonly string[];
  readonly key: string;
  readonly name: string | null;
  readonly country?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

const isThingKind = (label: string): label is ThingKind => (THING_KINDS as readonly string[]).includes(label);

function objectOf(stored: StoredObject | null): FactObject | undefined {
  const kind = stored?.labels.find(isThingKind);
  if (!stored || !kind) return undefined;
  return {
    node: stored.node,
    kind,
    key: stored.key,
    name: stored.name ?? undefined,
    country: stored.country ?? undefined,
    from: (stored.from ?? undefined) as PartialDate | undefined,
    to: (stored.to ?? undefined) as PartialDate | undefined,
    seenBy: seenByOf(stored.labels),
  };
}

const sourceOfKey = (recordKey: string): SourceName => recordKey.slice(0, recordKey.indexOf(':')) as SourceName;

/** Reads a stored fact as the projection sees it. `about` is the key of the record it is about; thing facts take the stating record. */
export function believedFact(
  stored: Readonly<Record<string, unknown>>,
  about: string | undefined,
  object: StoredObject | null,
): BelievedFact {
  const key = about ?? String(stored.recordKey);
  return {
    id: String(stored.id),
    kind: stored.kind as FactKind,
    hash: String(stored.hash),
    validFrom: stored.validFrom as PartialDate | undefined,
    validTo: stored.validTo as PartialDate | undefined,
    fromDay: Number(stored.fromDay),
    toDay: Number(stored.toDay),
    visibility: stored.visibility as Visibility,
    byHand: stored.byHand === true,
    statedSeq: Number(stored.statedSeq ?? stored.seqFrom),
    object: objectOf(object),
    record: { key, source: sourceOfKey(key) },
    props: stored,
  };
}

/** Reads the nodes that projections point to by code. */
export async function loadVocabularyNodes(tx: Tx): Promise<VocabularyNodes> {
  const rows = await tx.run<{ kind: string; key: string; node: string }>(cypher.VOCABULARY_NODES);
  const byKey = new Map(rows.map((row) => [`${row.kind}:${row.key}`, row.node]));
  return { country: (code) => byKey.get(`Country:${code}`), technology: (code) => byKey.get(`Technology:${code}`) };
}

function group<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return groups;
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
  const vocabulary = await loadVocabularyNodes(tx);
  const keys = clusters.flatMap((cluster) => cluster.records.map((record) => record.key));
  const rows = await tx.run<{ key: string; fact: Record<string, unknown>; object: StoredObject | null }>(
    cypher.FACTS_OF_RECORDS,
    { keys, seq },
  );
  const facts = group(
    rows.map((row) => ({ key: row.key, fact: believedFact(row.fact, row.key, row.object) })),
    (row) => row.key,
  );
  const people = clusters.map((cluster) => cluster.personId);
  const before = await loadBefore(tx, people);
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

/** Writes what {@link derivePeople} found. */
export async function writePeople(
  tx: Tx,
  { written, create, remove, shared }: Omit<DerivedPeople, 'people' | 'delta'>,
): Promise<void> {
  if (remove.length > 0) await tx.run(cypher.CLEAR_RELATIONS, { relations: remove });
  if (written.length > 0) await tx.run(cypher.WRITE_PEOPLE, { rows: written });
  if (create.length > 0) await tx.run(cypher.WRITE_PERSON_RELATIONS, { rows: create });
  if (shared.length > 0) await tx.run(cypher.MARK_SHARED_FACTS, { rows: shared });
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

interface ThingRow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly id: string;
  readonly line: string | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly secretariat: boolean;
  readonly programme: boolean;
  readonly fact: Record<string, unknown> | null;
  readonly object: StoredObject | null;
}

const thingProps = (row: ThingRow, view: ThingView | null, line: string | undefined): Record<string, unknown> => ({
  ...(view?.props ?? {}),
  key: row.key,
  id: row.id,
  ...(line === undefined ? {} : { line }),
});

/**
 * Derives the projection of things.
 *
 * @returns what the change adds to the digest's projection sum, and the records whose people show a name that changed, or came to be seen
 */
export async function reprojectThings(
  tx: Tx,
  kind: ThingKind,
  keys: readonly string[],
  context: WriteContext,
): Promise<{ readonly delta: DigestSum; readonly referring: readonly string[] }> {
  const delta = new DigestSum();
  if (keys.length === 0) return { delta, referring: [] };
  const rows = await tx.run<ThingRow>(cypher.FACTS_OF_THINGS[kind], { keys, seq: context.seq });
  const written: { key: string; props: Record<string, unknown>; secretariat: boolean; programme: boolean }[] = [];
  const relations: { key: string; node: string; type: string }[] = [];
  const replaced: string[] = [];
  const renamed: string[] = [];
  for (const [key, facts] of group(rows, (row) => row.key)) {
    const first = facts[0] as ThingRow;
    const belief = {
      kind,
      key,
      facts: facts.flatMap((row) => (row.fact ? [believedFact(row.fact, undefined, row.object)] : [])),
    };
    const view = projectThing(belief);
    const line = view ? thingLineHash(belief, view) : undefined;
    if (first.line === (line ?? null)) continue;
    if (first.line !== null) {
      delta.remove(first.line);
      replaced.push(key);
    }
    if (line !== undefined) delta.add(line);
    const shown = { secretariat: view !== null, programme: view?.audiences.includes('programme') ?? false };
    const sameWords = (['name', 'country', 'from', 'to'] as const).every((name) => first[name] === (view?.props[name] ?? null));
    const sameReaders = first.secretariat === shown.secretariat && first.programme === shown.programme;
    if (!sameWords || !sameReaders) renamed.push(key);
    written.push({
      key,
      props: thingProps(first, view, line),
      ...shown,
    });
    relations.push(...(view?.relations ?? []).map((relation) => ({ key, node: relation.node, type: relation.type })));
  }
  if (replaced.length > 0) await tx.run(cypher.CLEAR_THING_RELATIONS[kind], { keys: replaced });
  if (written.length > 0) await tx.run(cypher.WRITE_THINGS[kind], { rows: written });
  if (relations.length > 0) await tx.run(cypher.WRITE_THING_RELATIONS[kind], { rows: relations });
  const referring =
    renamed.length > 0 ? await tx.run<{ key: string }>(cypher.RECORDS_REFERRING[kind], { keys: renamed, seq: context.seq }) : [];
  return { delta, referring: referring.map((row) => row.key) };
}

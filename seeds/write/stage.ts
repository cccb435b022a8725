import { FACT_BOOKKEEPING, THING_KINDS, type StatedFact, type StatedRecord } from '@brainlink/schema/facts';
import type { Store, Tx } from '@brainlink/schema/ports';
import { lastDay, type PartialDate } from '@brainlink/schema/time';
import { planRecord, verdictOn, type HashedFact, type StoredRecord, type StoredStatement } from '../plan/diff-record';
import type { HashedRecord } from '../plan/record-digest';
import { DigestSum } from './digest-sum';
import { erasedAmong, withoutNamesOf } from './erased-names';
import { factRow, joinsRecords, type FactRow } from './fact-row';
import { EXISTING_RECORDS, RECORD_NODES, STATED_FACTS } from './facts.cypher';
import * as cypher from './import.cypher';
import type { ImportRequest } from './import-request';
import type { IdMinter } from './ids';
import type { RowWriter, SubjectOfFact } from './row-writer';
import { type ThingNodes } from './thing-nodes';
import type { FactToWrite } from './write-facts';

/** What all batches of one import share. */
export interface StageContext {
  readonly importId: string;
  readonly commandId: string;
  /** When the import was begun, ISO, UTC. */
  readonly at: string;
  readonly ids: IdMinter;
  readonly nodes: ThingNodes;
  readonly writer: RowWriter;
}

/** What a batch came to. */
export interface StagedBatch {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly stated: number;
  /** Facts left out because the record that they are about does not exist, with that record's key. */
  readonly dangling: readonly { readonly record: StatedRecord; readonly about: string }[];
  readonly sum: DigestSum;
}

interface Existing extends StoredRecord {
  readonly [name: string]: unknown;
  readonly node: string;
  readonly staged: string | null;
  /** The import whose values it has. */
  readonly importId: string;
  /** Its person was erased (contract 9): the row is left alone for ever. */
  readonly erased: boolean;
}

interface FactToStage extends HashedFact {
  readonly record: StatedRecord;
}

const recordRow = (hashed: HashedRecord, context: StageContext, erased: ReadonlySet<string>) => ({
  key: hashed.record.key,
  source: hashed.record.source,
  sender: hashed.record.sender,
  scope: hashed.record.scope,
  describes: hashed.record.describes,
  file: hashed.record.origin.file,
  row: hashed.record.origin.row,
  raw: JSON.stringify(withoutNamesOf(hashed.record.raw, erased)),
  digest: hashed.digest,
  importId: context.importId,
  lastSeen: context.at,
});

async function loadExisting(
  tx: Tx,
  records: readonly HashedRecord[],
  context: StageContext,
): Promise<{ existing: Map<string, Existing>; drafted: ReadonlySet<string> }> {
  const keys = records.map((hashed) => hashed.record.key);
  const existing = new Map((await tx.run<Existing>(EXISTING_RECORDS, { keys })).map((row) => [row.key, row]));
  return { existing, drafted: await context.writer.changedBefore(tx, [...existing.keys()]) };
}

/** A statement with Neo4j's own id of its node. */
interface PlacedStatement extends StoredStatement {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly node: string;
}

async function loadStatements(tx: Tx, keys: readonly string[]): Promise<Map<string, PlacedStatement[]>> {
  const statements = new Map<string, PlacedStatement[]>();
  if (keys.length === 0) return statements;
  for (const row of await tx.run<PlacedStatement>(STATED_FACTS, { keys })) {
    const list = statements.get(row.key);
    if (list) list.push(row);
    else statements.set(row.key, [row]);
  }
  return statements;
}

interface PreparedFact extends FactToStage {
  readonly props: FactRow['props'];
}

/** Facts as they are written but for their two ends. What they need of the database is under way by then: it works while they are hashed. */
async function prepareFacts(facts: readonly FactToStage[], context: StageContext): Promise<readonly PreparedFact[]> {
  await new Promise(setImmediate);
  return facts.map((stated) => ({
    ...stated,
    props: factRow(stated.fact, {
      recordKey: stated.record.key,
      commandId: context.commandId,
      recordedAt: context.at,
      hash: stated.hash,
      ids: context.ids,
      ...(stated.inPlaceOf === undefined ? {} : { inPlaceOf: stated.inPlaceOf }),
    }).props,
  }));
}

async function stageFacts(
  tx: Tx,
  facts: readonly PreparedFact[],
  recordNodes: Map<string, string>,
  context: StageContext,
): Promise<Pick<StagedBatch, 'sum' | 'stated' | 'dangling'>> {
  const unknown = new Set(
    facts
      .map(({ fact }) => fact.subject)
      .filter((ref) => ref.kind === 'Record' && !recordNodes.has(ref.key))
      .map((ref) => ref.key),
  );
  if (unknown.size > 0)
    for (const row of await tx.run<{ key: string; node: string }>(RECORD_NODES, { keys: [...unknown] }))
      recordNodes.set(row.key, row.node);
  const sum = new DigestSum();
  const dangling: { record: StatedRecord; about: string }[] = [];
  const rows: (FactToWrite & { readonly subject: SubjectOfFact })[] = [];
  for (const { fact, record, props } of facts) {
    const about = fact.subject.kind === 'Record' ? recordNodes.get(fact.subject.key) : context.nodes.of(fact.subject);
    if (about === undefined) {
      dangling.push({ record, about: fact.subject.key });
      continue;
    }
    sum.add(props.hash);
    const object = (fact.object && context.nodes.of(fact.object)) ?? null;
    rows.push({ about, object, joins: joinsRecords(props), props, subject: fact.subject });
  }
  if (rows.length > 0) await context.writer.createFacts(tx, rows);
  return { sum, stated: rows.length, dangling };
}

/** Writes a batch of rows in one transaction. Repeating a batch after a crash changes nothing. */
export async function stageBatch(tx: Tx, records: readonly HashedRecord[], context: StageContext): Promise<StagedBatch> {
  const hashed = [...new Map(records.map((item) => [item.record.key, item])).values()];
  const { existing, drafted } = await loadExisting(tx, hashed, context);
  const isDone = (key: string): boolean =>
    drafted.has(key) || existing.get(key)?.importId === context.importId || existing.get(key)?.erased === true;
  const open = hashed.filter((item) => !isDone(item.record.key));
  const byVerdict = (verdict: string): HashedRecord[] =>
    open.filter((item) => verdictOn(item, existing.get(item.record.key)) === verdict);
  const [fresh, changed, unchanged] = [byVerdict('new'), byVerdict('changed'), byVerdict('unchanged')];
  const statements = await loadStatements(
    tx,
    changed.map((item) => item.record.key),
  );
  const erased = await erasedAmong(
    tx,
    [...fresh, ...changed].map((item) => item.record),
  );
  const facts: FactToStage[] = [];
  const retract: string[] = [];
  for (const item of [...fresh, ...changed]) {
    const stored = statements.get(item.record.key) ?? [];
    const plan = planRecord(item, existing.get(item.record.key), stored);
    if (plan.verdict === 'unchanged') continue;
    facts.push(...plan.state.map((stated) => ({ ...stated, record: item.record })));
    if (plan.verdict !== 'changed') continue;
    const gone = new Set(plan.retract);
    retract.push(...stored.filter(({ id }) => gone.has(id)).map(({ node }) => node));
  }
  const recordNodes = new Map([...existing.values()].filter((row) => !row.erased).map((row) => [row.key, row.node]));
  // The database makes the records while the things are packed.
  const create = async (): Promise<void> => {
    const rows = fresh.map((item) => ({
      ...recordRow(item, context, erased),
      ...(item.record.describes === 'person' ? { personId: context.ids.mint('person', item.record.key) } : {}),
    }));
    for (const row of await context.writer.createRecords(tx, rows)) recordNodes.set(row.key, row.node);
  };
  const [prepared] = await Promise.all([
    prepareFacts(facts, context),
    context.nodes.ensure(
      tx,
      facts.map(({ fact }) => fact),
    ),
    ...(fresh.length > 0 ? [create()] : []),
  ]);
  if (retract.length > 0) await context.writer.retract(tx, retract);
  if (changed.length > 0)
    await context.writer.changeRecords(
      tx,
      changed.map((item) => recordRow(item, context, erased)),
    );
  const { sum, stated, dangling } = await stageFacts(tx, prepared, recordNodes, context);
  if (unchanged.length > 0)
    await context.writer.confirm(
      tx,
      unchanged.map((item) => item.record.key),
    );
  return { created: fresh.length, changed: changed.length, unchanged: unchanged.length, stated, dangling, sum };
}

/** Keys of the records of the scope that a snapshot, taken in already, no longer has. */
export async function missingRecords(
  tx: Tx,
  { scope, source, sender }: Pick<ImportRequest, 'scope' | 'source' | 'sender'>,
  { importId }: Pick<StageContext, 'importId'>,
): Promise<readonly string[]> {
  const rows = await tx.run<{ key: string }>(cypher.MISSING_RECORDS, { scope, source, sender, importId });
  return rows.map((row) => row.key);
}

interface OpenSpell {
  readonly [name: string]: unknown;
  readonly fact: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly about: string;
  readonly node: string;
  readonly object: string | null;
  readonly objectKind: string | null;
  readonly objectKey: string | null;
}

/** The stated form of a fact that is stored, so that it can be stated with another end. */
function statedForm(spell: OpenSpell): StatedFact {
  const kind = THING_KINDS.find((name) => name === spell.objectKind);
  return {
    kind: spell.props.kind as StatedFact['kind'],
    subject: { kind: 'Record', key: spell.about },
    ...(kind && spell.objectKey !== null ? { object: { kind, key: spell.objectKey } } : {}),
    props: Object.fromEntries(Object.entries(spell.props).filter(([name]) => !FACT_BOOKKEEPING.has(name))) as StatedFact['props'],
    ...(typeof spell.props.validFrom === 'string' ? { validFrom: spell.props.validFrom as PartialDate } : {}),
    visibility: spell.props.visibility as StatedFact['visibility'],
  };
}

/**
 * Ends the open affiliations and memberships of records that a snapshot no longer has ("ended on DATE", contract 2).
 *
 * @returns what that adds to the digest, and how many facts were stated
 */
export async function stageEnds(
  tx: Tx,
  keys: readonly string[],
  endOn: PartialDate,
  context: StageContext,
): Promise<Pick<StagedBatch, 'sum' | 'stated'>> {
  const spells = await tx.run<OpenSpell>(cypher.OPEN_SPELLS, { keys, endDay: lastDay(endOn) });
  const sum = new DigestSum();
  if (spells.length === 0) return { sum, stated: 0 };
  const rows = spells.map((spell) => {
    const fact = { ...statedForm(spell), validTo: endOn };
    const { props } = factRow(fact, {
      recordKey: String(spell.props.recordKey),
      commandId: context.commandId,
      recordedAt: context.at,
      ids: context.ids,
    });
    sum.add(props.hash);
    return { about: spell.node, object: spell.object, joins: false, props, subject: fact.subject };
  });
  await context.writer.createFacts(tx, rows);
  await context.writer.retract(
    tx,
    spells.map(({ fact }) => fact),
  );
  return { sum, stated: rows.length };
}

/** Takes back the authorships that an author's file no longer has (contract 2). */
export async function stageVanishedAuthorships(
  tx: Tx,
  mention: string,
  works: ReadonlySet<string>,
  { writer }: Pick<StageContext, 'writer'>,
): Promise<number> {
  const believed = await tx.run<{ fact: string; work: string }>(cypher.AUTHORSHIPS_OF, { mention });
  const vanished = believed.filter((row) => !works.has(row.work));
  if (vanished.length === 0) return 0;
  await writer.retract(
    tx,
    vanished.map(({ fact }) => fact),
  );
  return vanished.length;
}

const DISCARD_STEP = 20_000;

/** Leaves nothing of an import that did not publish. */
export async function discardStaged(store: Store, importId: string): Promise<void> {
  for (const statement of [cypher.DISCARD_STAGED, cypher.DISCARD_MARKS]) {
    let done = 1;
    while (done > 0) {
      const [row] = await store.write((tx) => tx.run<{ done: number }>(statement, { importId, limit: DISCARD_STEP }));
      done = row?.done ?? 0;
    }
  }
}

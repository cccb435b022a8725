import type { Store, Tx } from '@brainlink/schema/ports';
import { hashRecord, type HashedRecord } from '../plan/record-digest';
import { DigestSum } from './digest-sum';
import * as cypher from './import.cypher';
import type { ImportCounts, ImportHooks, ImportItem, ImportOutcome, ImportRequest } from './import-request';
import { lockMeta, updateDigest } from './meta';
import { PUBLISH_COMMAND } from './meta.cypher';
import type { OpenedImport } from './open-import';
import { PublishedWriter } from './published-writer';
import { missingRecords, stageBatch, stageEnds, stageVanishedAuthorships, type StageContext } from './stage';
import { ThingNodes } from './thing-nodes';

/** What ends an import without anything of it: thrown, so that the transaction is rolled back. */
class Withdrawn extends Error {
  constructor(
    readonly state: 'blocked' | 'cancelled',
    readonly counts: ImportCounts,
  ) {
    super(state);
    this.name = 'Withdrawn';
  }
}

interface Taken {
  readonly counts: ImportCounts;
  readonly fileProblems: number;
  readonly sum: DigestSum;
}

/** Takes all items in, one batch after another as they come. */
async function takeAll(
  tx: Tx,
  request: ImportRequest,
  items: readonly ImportItem[],
  context: StageContext,
  writer: PublishedWriter,
): Promise<Taken> {
  const sum = new DigestSum();
  const counts = { created: 0, changed: 0, unchanged: 0, missing: 0, rejected: 0, dangling: 0, stated: 0 };
  let fileProblems = 0;
  let batch: HashedRecord[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const staged = await stageBatch(tx, batch, context);
    batch = [];
    sum.merge(staged.sum);
    for (const name of ['created', 'changed', 'unchanged', 'stated'] as const) counts[name] += staged[name];
    counts.dangling += staged.dangling.length;
  };
  for (const item of items) {
    if (item.kind === 'row') batch.push(...item.records.map(hashRecord));
    else if (item.kind === 'authorSnapshot') {
      await flush();
      counts.missing += await stageVanishedAuthorships(tx, item.mention, item.works, context);
    } else if (item.severity === 'row') counts.rejected += 1;
    else if (item.severity === 'file') fileProblems += 1;
  }
  await flush();
  if (request.mode === 'snapshot' && request.source !== 'openalex') {
    const missing = await missingRecords(tx, request, context);
    counts.missing += missing.length;
    if (request.missing.kind === 'endOn' && missing.length > 0) {
      const ends = await stageEnds(tx, missing, request.missing.date, context);
      sum.merge(ends.sum);
      counts.stated += ends.stated;
    }
  }
  return { counts: { ...counts, retracted: writer.retracted }, fileProblems, sum };
}

/**
 * Runs a small import in one transaction, under the lock from its beginning: everything is written as published, once. Blocked or cancelled,
 * the transaction is rolled back, and only the import itself says what happened.
 */
export async function importAtOnce(
  store: Store,
  request: ImportRequest,
  { context: opened }: OpenedImport,
  items: readonly ImportItem[],
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  const { importId, commandId, at, ids } = opened;
  const rows = items.filter((item) => item.kind === 'row').length;
  const ended = (tx: Tx, state: ImportOutcome['state'], counts: ImportCounts): Promise<unknown> =>
    tx.run(cypher.SET_IMPORT_STATE, {
      importId,
      state,
      counts: JSON.stringify(counts),
      finishedAt: at,
      commandId: state === 'done' ? commandId : null,
    });
  try {
    return await store.write(async (tx): Promise<ImportOutcome> => {
      const meta = await lockMeta(tx);
      const write = { seq: meta.seq + 1, commandId, at, ids };
      const writer = new PublishedWriter(importId, write);
      const context = { ...opened, nodes: new ThingNodes(ids), writer };
      const { counts, fileProblems, sum } = await takeAll(tx, request, items, context, writer);
      await hooks.onProgress?.({ phase: 'staging', rows });
      if (await hooks.isCancelled?.()) throw new Withdrawn('cancelled', counts);
      if (fileProblems > 0 || (counts.rejected > 0 && !request.applyOthers)) throw new Withdrawn('blocked', counts);
      if (counts.created + counts.changed + counts.stated + counts.retracted === 0) {
        await ended(tx, 'nothingToDo', counts);
        return { state: 'nothingToDo', importId, counts };
      }
      const projection = await writer.project(tx, request.people ?? 'now');
      const command = { id: commandId, kind: 'import', actor: request.actor, at, importId, summary: JSON.stringify(counts) };
      await Promise.all([
        updateDigest(tx, meta, sum.merge(writer.facts), projection),
        tx.run(PUBLISH_COMMAND, { seq: write.seq, command }),
        ended(tx, 'done', counts),
      ]);
      return { state: 'done', importId, seq: write.seq, counts };
    });
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error;
    await store.write((tx) => ended(tx, error.state, error.counts));
    return { state: error.state, importId, counts: error.counts };
  }
}

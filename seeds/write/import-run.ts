import type { Store } from '@brainlink/schema/ports';
import { claimSeq, givenUp, throwAway } from './claim';
import * as cypher from './import.cypher';
import { importAtOnce } from './import-at-once';
import type { ImportCounts, ImportHooks, ImportItem, ImportOutcome, ImportRequest } from './import-request';
import { openImport, type OpenedImport } from './open-import';
import { publishStaged } from './publish';
import { abandonImports, recoverPublishing } from './recover';
import { stagedWriter } from './staged-writer';
import { BATCH_FACTS, BATCH_RECORDS, Staging } from './staging';
import { ThingNodes } from './thing-nodes';

const CONFIRM_STEP = 5_000;

/** The first items of an import; `complete` when there are no others. */
async function firstBatch(
  items: AsyncIterator<ImportItem>,
): Promise<{ readonly head: readonly ImportItem[]; readonly complete: boolean }> {
  const head: ImportItem[] = [];
  let records = 0;
  let facts = 0;
  while (records < BATCH_RECORDS && facts < BATCH_FACTS) {
    const next = await items.next();
    if (next.done) return { head, complete: true };
    head.push(next.value);
    if (next.value.kind !== 'row') continue;
    records += next.value.records.length;
    facts += next.value.records.reduce((sum, record) => sum + record.facts.length, 0);
  }
  return { head, complete: false };
}

async function* chain(head: readonly ImportItem[], rest: AsyncIterator<ImportItem>): AsyncGenerator<ImportItem> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/**
 * Runs an import from rows to what is believed. Everything is staged where nobody reads it, then published as one command;
 * cancelled or blocked before that, it leaves nothing. A small import is written as published in one transaction. Run again with the same input after a
 * crash, a large one goes on. The caller makes sure that only one import is at work; what another one left behind when its worker
 * was gone is finished or thrown away first.
 */
export async function runImport(
  store: Store,
  request: ImportRequest,
  items: AsyncIterable<ImportItem>,
  hooks: ImportHooks = {},
): Promise<ImportOutcome> {
  let opened = await openImport(store, request);
  if (opened.publishing === givenUp(opened.context.commandId)) {
    // It was being thrown away. That is finished first, and it begins anew.
    await abandonImports(store, [opened.context.importId]);
    opened = await openImport(store, request);
  }
  if (opened.state !== 'publishing') {
    if (opened.publishing !== null) await recoverPublishing(store);
    await abandonImports(store, opened.others);
  }
  const iterator = items[Symbol.asyncIterator]();
  const { head, complete } = await firstBatch(iterator);
  // One that had claimed its seq before a crash goes on with it.
  const small = complete && opened.publishing !== opened.context.commandId;
  if (opened.state === 'staging' && small) return importAtOnce(store, request, opened, head, hooks);
  return execute(store, request, opened, chain(head, iterator), hooks);
}

/** Takes every item in; true when it was cancelled. Leaves nothing under way, also when reading fails. */
async function stageAll(
  staging: Staging,
  items: AsyncIterable<ImportItem>,
  report: (phase: 'staging') => Promise<void> | void,
  hooks: ImportHooks,
): Promise<boolean> {
  try {
    for await (const item of items) {
      if (!(await staging.take(item))) continue;
      await report('staging');
      if (!(await hooks.isCancelled?.())) continue;
      await staging.flush();
      return true;
    }
    await staging.flush();
    return false;
  } catch (error) {
    await staging.settle();
    throw error;
  }
}

async function execute(
  store: Store,
  request: ImportRequest,
  opened: OpenedImport,
  items: AsyncIterable<ImportItem>,
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  const { state, sum } = opened;
  const { importId, ids, commandId } = opened.context;
  const claimed = request.alone && state !== 'publishing' ? (await claimSeq(store, commandId)).seq : undefined;
  const context = { ...opened.context, nodes: new ThingNodes(ids, importId), writer: stagedWriter(importId, claimed) };
  const staging = new Staging(store, context, sum, claimed === undefined ? undefined : commandId);
  const report = (phase: 'staging' | 'publishing'): Promise<void> | void =>
    hooks.onProgress?.({ phase, rows: staging.committed });
  const close = async (ended: 'nothingToDo' | 'blocked' | 'cancelled'): Promise<ImportOutcome> => {
    const counts = await countsOf(store, staging, importId);
    if (ended === 'nothingToDo') await confirmSeen(store, context);
    await throwAway(store, { importId, commandId }, (tx) =>
      tx.run(cypher.SET_IMPORT_STATE, {
        importId,
        state: ended,
        counts: JSON.stringify(counts),
        finishedAt: request.at.toISOString(),
        commandId: null,
      }),
    );
    return { state: ended, importId, counts };
  };
  if (state !== 'publishing') {
    const cancelled = await stageAll(staging, items, report, hooks);
    if (cancelled) return close('cancelled');
    if (staging.fileProblems > 0 || (staging.rejected > 0 && !request.applyOthers)) return close('blocked');
    if (request.mode === 'snapshot' && request.source !== 'openalex') await staging.stageMissing(request);
    await report('staging');
    if (await hooks.isCancelled?.()) return close('cancelled');
  }
  const counts = state === 'publishing' ? await keptCounts(store, importId) : await countsOf(store, staging, importId);
  if (state !== 'publishing' && counts.created + counts.changed + counts.stated + counts.retracted === 0)
    return close('nothingToDo');
  await store.write((tx) =>
    tx.run(cypher.SET_IMPORT_STATE, {
      importId,
      state: 'publishing',
      counts: JSON.stringify(counts),
      finishedAt: null,
      commandId,
    }),
  );
  const seq = await publishStaged(
    store,
    {
      importId,
      commandId,
      actor: request.actor,
      at: context.at,
      summary: { ...counts },
      ...(request.people ? { people: request.people } : {}),
    },
    () => void report('publishing'),
  );
  return { state: 'done', importId, seq, counts };
}

/** Rows that came again as they were are confirmed although there is nothing to publish. */
async function confirmSeen(store: Store, { importId, at }: OpenedImport['context']): Promise<void> {
  for (let done = CONFIRM_STEP; done === CONFIRM_STEP;)
    done = await store.write(async (tx) => {
      const [row] = await tx.run<{ done: number }>(cypher.PUBLISH_CONFIRMATIONS, { importId, at, limit: CONFIRM_STEP });
      return row?.done ?? 0;
    });
}

async function countsOf(store: Store, staging: Staging, importId: string): Promise<ImportCounts> {
  const [row] = await store.ask<{ created: number; changed: number; stated: number; retracted: number }>(cypher.STAGED_COUNTS, {
    importId,
  });
  return {
    created: row?.created ?? 0,
    changed: row?.changed ?? 0,
    unchanged: staging.unchanged,
    missing: staging.missing,
    rejected: staging.rejected,
    dangling: staging.dangling,
    stated: row?.stated ?? 0,
    retracted: row?.retracted ?? 0,
  };
}

const KEPT_COUNTS = `
MATCH (i:Import {id: $importId})
RETURN i.counts AS counts`;

async function keptCounts(store: Store, importId: string): Promise<ImportCounts> {
  const [row] = await store.ask<{ counts: string }>(KEPT_COUNTS, { importId });
  return JSON.parse(row?.counts ?? '{}') as ImportCounts;
}

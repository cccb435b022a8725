import type { Store, Tx } from '@brainlink/schema/ports';
import { runCommand, restateFacts, retractFacts, type CommandResult } from './command';
import { SLOTS_OF_COMMAND } from './choices/choices.cypher';
import { settleSlots } from './choices/choose';
import { PAIRS_OF_COMMAND, RETIRE_DECISIONS } from './decisions/decisions.cypher';
import { settlePairs } from './decisions/pair-history';
import { DigestSum } from './digest-sum';
import { FactHistory } from './fact-history';
import { restatedRow, type StoredFactRow } from './fact-row';
import { FACTS_TO_RESTATE, STAGE_RETRACTIONS, TOUCH_NODES } from './facts.cypher';
import { saltedIds, type IdMinter } from './ids';
import * as imports from './import.cypher';
import { readMeta } from './meta';
import { publishStaged } from './publish';
import { discardStaged } from './stage';
import * as cypher from './undo.cypher';
import { writeFacts } from './write-facts';

/** Who undoes something, when and why. */
export interface UndoRequest {
  readonly actor: string;
  readonly at: Date;
  readonly reason?: string;
}

/** There is nothing of that name that could be undone, or it has been undone before. */
export class NothingToUndo extends Error {
  constructor(
    readonly what: string,
    readonly why: 'absent' | 'undone' | 'unfinished' | 'import' | 'undo',
  ) {
    super(`${what} cannot be undone: ${why}.`);
    this.name = 'NothingToUndo';
  }
}

/**
 * Undoes a command by hand: what it stated goes, what it retracted comes back (contract 4). An import is undone by {@link undoImport}.
 *
 * @throws NothingToUndo
 */
export const undoCommand = (
  store: Store,
  request: UndoRequest & { readonly seq: number },
  minter?: IdMinter,
): Promise<CommandResult> =>
  runCommand(
    store,
    { ...request, kind: 'undo', undoes: `seq:${String(request.seq)}`, summary: { undoes: request.seq } },
    async (tx, context, touched, facts) => {
      const [command] = await tx.run<{ id: string; undoneBy: string | null; importId: string | null }>(cypher.COMMAND_BY_SEQ, {
        seq: request.seq,
      });
      const what = `seq ${String(request.seq)}`;
      if (!command) throw new NothingToUndo(what, 'absent');
      if (command.undoneBy !== null) throw new NothingToUndo(what, 'undone');
      if (command.importId !== null) throw new NothingToUndo(what, 'import');
      const rows = await tx.run<{ id: string; stated: boolean }>(cypher.FACTS_OF_COMMAND, {
        commandId: command.id,
        seq: request.seq,
      });
      const back = rows.filter((row) => !row.stated).map((row) => row.id);
      const said = rows.filter((row) => row.stated).map((row) => row.id);
      const history = await FactHistory.load(tx, said);
      const stated = said.flatMap((id) => history.believed(id));
      await retractFacts(tx, stated, context, touched, facts, false);
      await tx.run(cypher.REMEMBER_HAND, { ids: stated });
      await tx.run(cypher.FORGET_HAND, { ids: back });
      const factIds = await restateFacts(tx, back, context, touched, facts);
      const pairs = await tx.run<{ pair: string }>(PAIRS_OF_COMMAND, { commandId: command.id });
      const settled = await settlePairs(
        tx,
        pairs.map(({ pair }) => pair),
        command.id,
        context,
        facts,
      );
      settled.forEach((key) => touched.add(['Record'], key));
      const slots = await tx.run<{ slot: string }>(SLOTS_OF_COMMAND, { commandId: command.id });
      await settleSlots(
        tx,
        slots.map(({ slot }) => slot),
        command.id,
        context,
        facts,
      );
      await tx.run(cypher.MARK_UNDONE, { commandId: command.id, by: context.commandId });
      return { factIds };
    },
    minter,
  );

interface RecordOfImport {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly confirmedBy: string | null;
  /** The seq at which the version before was replaced; `null`: there is none. */
  readonly until: number | null;
}

interface FactThenAndNow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly id: string;
  readonly node: string;
  readonly hash: string;
  readonly now: boolean;
  readonly then: boolean;
  readonly byHand: boolean;
}

interface UndoContext {
  readonly undoId: string;
  readonly commandId: string;
  readonly at: string;
  readonly ids: IdMinter;
}

const PAGE = 1_000;

/** Stages facts again with their old content. */
async function stageRestated(tx: Tx, factIds: readonly string[], context: UndoContext): Promise<DigestSum> {
  const sum = new DigestSum();
  if (factIds.length === 0) return sum;
  const stored = await tx.run<StoredFactRow>(FACTS_TO_RESTATE, { ids: factIds });
  const rows = stored.map((fact) => restatedRow(fact, context));
  for (const row of rows) sum.add(row.props.hash);
  await writeFacts(tx, rows, { staged: context.undoId });
  await tx.run(TOUCH_NODES, { nodes: [...new Set(rows.map(({ about }) => about))] });
  return sum;
}

async function stageRecordPage(tx: Tx, records: readonly RecordOfImport[], context: UndoContext): Promise<DigestSum> {
  const kept = records.filter((record) => record.confirmedBy !== null);
  const gone = records.filter((record) => record.confirmedBy === null);
  if (kept.length > 0) await tx.run(cypher.HAND_OVER, { rows: kept });
  const leaving = gone.filter((record) => record.until === null).map((record) => record.key);
  const reverting = gone.filter((record) => record.until !== null);
  if (leaving.length > 0) await tx.run(cypher.MARK_LEAVING, { keys: leaving });
  if (reverting.length > 0) await tx.run(imports.STAGE_CHANGES, { rows: reverting, importId: context.undoId });
  const facts = await tx.run<FactThenAndNow>(cypher.FACTS_NOW_AND_THEN, {
    rows: gone.map((record) => ({ key: record.key, until: record.until ?? 0 })),
  });
  const believed = new Set(facts.filter((fact) => fact.now).map((fact) => `${fact.key} ${fact.hash}`));
  const wanted = new Set(facts.filter((fact) => fact.then).map((fact) => `${fact.key} ${fact.hash}`));
  const retract = facts.filter((fact) => fact.now && !wanted.has(`${fact.key} ${fact.hash}`)).map((fact) => fact.node);
  const restate = facts
    .filter((fact) => fact.then && !fact.byHand && !believed.has(`${fact.key} ${fact.hash}`))
    .map((fact) => fact.id);
  if (retract.length > 0) await tx.run(STAGE_RETRACTIONS, { nodes: retract });
  return stageRestated(tx, restate, context);
}

async function stageSideEffects(
  tx: Tx,
  importId: string,
  command: { id: string; seq: number },
  context: UndoContext,
): Promise<DigestSum> {
  const rows = await tx.run<{ id: string; node: string; stated: boolean; key: string }>(cypher.SIDE_EFFECTS, {
    importId,
    commandId: command.id,
    seq: command.seq,
  });
  const stated = rows.filter((row) => row.stated).map((row) => row.node);
  const back = rows.filter((row) => !row.stated);
  if (stated.length > 0) await tx.run(STAGE_RETRACTIONS, { nodes: stated });
  if (back.length > 0) await tx.run(cypher.CLEAR_LOST, { keys: [...new Set(back.map((row) => row.key))] });
  return stageRestated(
    tx,
    back.map((row) => row.id),
    context,
  );
}

/**
 * Undoes a whole import as one command (contract 2): retracts what it stated, restates what it superseded. Rows that a later
 * import confirmed stay; a row that a later import changed keeps the later values; facts by hand about records that go
 * sleep until the row comes again.
 *
 * @returns the seq of the undo
 * @throws NothingToUndo; StoreBusy when another import is publishing
 */
export async function undoImport(
  store: Store,
  request: UndoRequest & { readonly importId: string },
  onStep?: (done: number) => void,
): Promise<{ readonly seq: number; readonly commandId: string }> {
  const { importId } = request;
  const undoId = `undo:${importId}`;
  const opened = await store.write(async (tx) => {
    const meta = await readMeta(tx);
    const [target] = await tx.run<{ state: string; commandId: string | null; seq: number | null }>(cypher.IMPORT_TO_UNDO, {
      importId,
    });
    if (!target) throw new NothingToUndo(importId, 'absent');
    if (target.state === 'undone') throw new NothingToUndo(importId, 'undone');
    if (target.state !== 'done' || target.commandId === null || target.seq === null)
      throw new NothingToUndo(importId, 'unfinished');
    const ids = saltedIds(meta.salt);
    const at = request.at.toISOString();
    const [row] = await tx.run<{ state: string }>(imports.OPEN_IMPORT, {
      import: { id: undoId, undoes: importId, actor: request.actor, startedAt: at },
    });
    return {
      command: { id: target.commandId, seq: target.seq },
      publishing: row?.state === 'publishing',
      context: { undoId, commandId: ids.mint('command', undoId), at, ids },
    };
  });
  const { context, command } = opened;
  if (!opened.publishing) {
    await discardUndo(store, undoId);
    const sum = new DigestSum();
    let after = '';
    for (;;) {
      const page = await store.write(async (tx) => {
        const records = await tx.run<RecordOfImport>(cypher.RECORDS_OF_IMPORT, { importId, after, limit: PAGE });
        return { records, sum: await stageRecordPage(tx, records, context) };
      });
      const last = page.records.at(-1);
      if (!last) break;
      sum.merge(page.sum);
      after = last.key;
      onStep?.(page.records.length);
    }
    await store.write(async (tx) => {
      sum.merge(await stageSideEffects(tx, importId, command, context));
      await tx.run(RETIRE_DECISIONS, { commandId: command.id });
      await tx.run(imports.SET_STAGED_SUM, { importId: undoId, stagedSum: sum.toHex(), rows: 0 });
      await tx.run(imports.SET_IMPORT_STATE, {
        importId: undoId,
        state: 'publishing',
        counts: null,
        finishedAt: null,
        commandId: context.commandId,
      });
    });
  }
  const seq = await publishStaged(
    store,
    {
      importId: undoId,
      commandId: context.commandId,
      actor: request.actor,
      at: context.at,
      ...(request.reason === undefined ? {} : { reason: request.reason }),
      summary: { undoes: importId },
    },
    onStep,
  );
  await store.write(async (tx) => {
    await tx.run(cypher.CLOSE_UNDONE, { importId, by: context.commandId, at: context.at });
    await tx.run(cypher.MARK_UNDONE, { commandId: command.id, by: context.commandId });
  });
  return { seq, commandId: context.commandId };
}

const DISCARD_LEAVING = `
MATCH (r:Leaving)
REMOVE r:Leaving`;

/** A crash while staging an undo leaves marks: begin again from nothing. */
async function discardUndo(store: Store, undoId: string): Promise<void> {
  await discardStaged(store, undoId);
  await store.write((tx) => tx.run(DISCARD_LEAVING));
}

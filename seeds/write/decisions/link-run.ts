import type { Store, Tx } from '@brainlink/schema/ports';
import { saltedIds } from '../ids';
import * as imports from '../import.cypher';
import { readMeta } from '../meta';
import { publishStaged } from '../publish';
import { abandonOthers, recoverPublishing } from '../recover';
import { discardStaged } from '../stage';
import { decisionProps, pairKey, type LinkStatement } from './decision';
import { STAGE_DECISIONS } from './decisions.cypher';

/** A run of linkage that is to be published. */
export interface LinkRunRequest {
  /** Names the run: the same key continues where a crash left it, and publishes once. */
  readonly runKey: string;
  readonly actor: string;
  readonly at: Date;
  /** Counts and settings for the trail: no personal data. */
  readonly summary: Readonly<Record<string, unknown>>;
}

/** How a run ended. */
export type LinkRunOutcome =
  | { readonly state: 'done'; readonly seq: number; readonly runId: string }
  /** Nothing was to be linked or unlinked: no command was published. */
  | { readonly state: 'nothingToDo'; readonly runId: string }
  | { readonly state: 'cancelled'; readonly runId: string };

const BATCH = 1_000;

const COMMAND_OF_RUN = `
MATCH (i:Import {id: $importId})
OPTIONAL MATCH (c:Command {id: i.commandId})
RETURN i.state AS state, c.seq AS seq`;

async function stage(tx: Tx, importId: string, statements: readonly LinkStatement[], commandId: string, at: string) {
  const ids = saltedIds((await readMeta(tx)).salt);
  const rows = statements.map((statement) =>
    decisionProps(statement, ids.mint('decision', `${commandId}:${pairKey(statement.left, statement.right)}`), { commandId, at }),
  );
  await tx.run(STAGE_DECISIONS, { rows, importId });
}

/**
 * Publishes what a run decided as one command: undone as one step by `undoImport` with its id. Staged where nobody reads it, then published
 * in steps; cancelled before that it leaves nothing. The caller makes sure that nothing else of this size is at work (a job's lease).
 *
 * @throws StoreBusy when an import is publishing
 */
export async function publishLinkRun(
  store: Store,
  request: LinkRunRequest,
  statements: readonly LinkStatement[],
  isCancelled: () => Promise<boolean> | boolean = () => false,
): Promise<LinkRunOutcome> {
  const { salt } = await store.read(readMeta);
  const ids = saltedIds(salt);
  const runId = ids.mint('import', `links:${request.runKey}`);
  const commandId = ids.mint('command', runId);
  const at = request.at.toISOString();
  const [known] = await store.ask<{ state: string; seq: number | null }>(COMMAND_OF_RUN, { importId: runId });
  if (known?.seq != null) return { state: 'done', seq: known.seq, runId };
  if (known?.state !== 'publishing') {
    await recoverPublishing(store);
    await abandonOthers(store, runId);
    await discardStaged(store, runId);
    if (statements.length === 0) return { state: 'nothingToDo', runId };
    await store.write((tx) =>
      tx.run(imports.OPEN_IMPORT, { import: { id: runId, kind: 'linkRun', actor: request.actor, startedAt: at } }),
    );
    const setState = (state: string) =>
      store.write((tx) =>
        tx.run(imports.SET_IMPORT_STATE, {
          importId: runId,
          state,
          counts: JSON.stringify(request.summary),
          finishedAt: null,
          commandId,
        }),
      );
    for (let from = 0; from < statements.length; from += BATCH) {
      if (await isCancelled()) {
        await discardStaged(store, runId);
        await setState('cancelled');
        return { state: 'cancelled', runId };
      }
      await store.write((tx) => stage(tx, runId, statements.slice(from, from + BATCH), commandId, at));
    }
    await setState('publishing');
  }
  const seq = await publishStaged(store, {
    importId: runId,
    commandId,
    kind: 'linkRun',
    actor: request.actor,
    at,
    summary: request.summary,
  });
  return { state: 'done', seq, runId };
}

import type { Store } from '@brainlink/schema/ports';
import { throwAway } from './claim';
import { saltedIds } from './ids';
import { PUBLISHING_IMPORT, SET_IMPORT_STATE, STAGING_IMPORTS } from './import.cypher';
import { readMeta } from './meta';
import { publishStaged } from './publish';
import { undoImport } from './undo';

/**
 * Finishes what a worker that is gone had begun to publish: readers of facts see all of it or nothing, so it can only go forward.
 * The caller makes sure that nobody else is at work (a job's lease).
 *
 * @returns the import that was finished, or null
 */
export async function recoverPublishing(store: Store): Promise<string | null> {
  const { publishing } = await store.read(readMeta);
  if (publishing === null) return null;
  const [found] = await store.ask<{
    id: string;
    kind: string | null;
    undoes: string | null;
    counts: string | null;
    actor: string;
    startedAt: string;
  }>(PUBLISHING_IMPORT, {
    commandId: publishing,
  });
  if (!found) return null;
  if (found.undoes !== null)
    await undoImport(store, { importId: found.undoes, actor: found.actor, at: new Date(found.startedAt) });
  else
    await publishStaged(store, {
      importId: found.id,
      commandId: publishing,
      actor: found.actor,
      at: found.startedAt,
      ...(found.kind === null ? {} : { kind: found.kind }),
      summary: JSON.parse(found.counts ?? '{}') as Record<string, unknown>,
    });
  return found.id;
}

/** Throws away what imports staged before their worker was gone; they begin anew when they are run again. */
export async function abandonImports(store: Store, importIds: readonly string[]): Promise<void> {
  if (importIds.length === 0) return;
  const ids = saltedIds((await store.read(readMeta)).salt);
  for (const id of importIds) {
    await throwAway(store, { importId: id, commandId: ids.mint('command', id) }, (tx) =>
      tx.run(SET_IMPORT_STATE, { importId: id, state: 'cancelled', counts: null, finishedAt: null, commandId: null }),
    );
  }
}

/** Throws away what all imports but one staged before their worker was gone. */
export const abandonOthers = async (store: Store, importId: string): Promise<void> => {
  const others = await store.ask<{ id: string }>(STAGING_IMPORTS, { except: importId });
  await abandonImports(
    store,
    others.map(({ id }) => id),
  );
};

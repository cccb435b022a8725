import type { Store, Tx } from '@brainlink/schema/ports';
import { DISCARD_CLAIMED } from './import.cypher';
import { lockMeta, StoreBusy } from './meta';
import { BEGIN_GIVING_UP, BEGIN_PUBLISHING, GIVE_UP_CLAIM } from './meta.cypher';
import { discardStaged } from './stage';

/**
 * Claims the next seq for a command that publishes in several transactions; claimed again it is the same. Until then nobody else publishes.
 *
 * @throws StoreBusy when another command has claimed it
 */
export async function claimSeq(store: Store, commandId: string): Promise<{ readonly seq: number; readonly salt: string }> {
  return store.write(async (tx) => {
    const meta = await lockMeta(tx, commandId);
    const [claimed] = await tx.run<{ seq: number }>(BEGIN_PUBLISHING, { commandId });
    return { seq: claimed?.seq ?? meta.seq + 1, salt: meta.salt };
  });
}

/**
 * Makes sure, in a transaction that writes under a claimed seq, that it is still ours: a worker that was taken for dead must not write under a
 * seq that another command publishes.
 *
 * @throws StoreBusy when it is not
 */
export async function holdClaim(tx: Tx, commandId: string): Promise<void> {
  const { publishing } = await lockMeta(tx, commandId);
  if (publishing !== commandId) throw new StoreBusy('what came since');
}

/** What stands in the place of a command that has claimed a seq while what it wrote is thrown away. */
export const givenUp = (commandId: string): string => `given up: ${commandId}`;

const STEP = 20_000;

/**
 * Throws away what an import wrote that did not publish, also under a seq that it had claimed, and gives that back. Interrupted, it can be
 * begun again.
 *
 * @param end - notes how the import ended, in the last transaction
 */
export async function throwAway(
  store: Store,
  { importId, commandId }: { readonly importId: string; readonly commandId: string },
  end: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  const mark = givenUp(commandId);
  const [claimed] = await store.write((tx) => tx.run<{ seq: number }>(BEGIN_GIVING_UP, { commandId, mark }));
  await discardStaged(store, importId);
  for (let done = claimed ? STEP : 0; done === STEP;) {
    const [row] = await store.write((tx) => tx.run<{ done: number }>(DISCARD_CLAIMED, { seq: claimed?.seq, limit: STEP }));
    done = row?.done ?? 0;
  }
  await store.write(async (tx) => {
    await tx.run(GIVE_UP_CLAIM, { mark });
    await end(tx);
  });
}

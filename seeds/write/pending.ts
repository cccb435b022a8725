import type { Store, Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { resolvePeople } from './identity';
import { saltedIds } from './ids';
import { lockMeta, updateDigest } from './meta';
import { MARK_PENDING, TAKE_PENDING } from './pending.cypher';
import { oldestRecord } from './projection';
import { reprojectPeople, retirePeople } from './reproject';
import { KEEP_FIRST_DAY } from './turn-day.cypher';
import type { WriteContext } from './write-context';

const PAGE = 1_000;

/**
 * Says of whom these records speak, as of this command, and leaves what is shown of the people for {@link projectPending}: of many
 * imports in a row only the last projection is read.
 */
export async function deferPeople(tx: Tx, recordKeys: readonly string[], context: WriteContext): Promise<DigestSum> {
  const delta = new DigestSum();
  if (recordKeys.length === 0) return delta;
  const { clusters, retired } = await resolvePeople(tx, recordKeys, context);
  await retirePeople(tx, retired, delta);
  // The oldest record stands for all that describe the person.
  await tx.run(MARK_PENDING, { keys: clusters.map(({ records }) => oldestRecord(records).key) });
  return delta;
}

/**
 * Derives the projection of everybody whose imports left it for later; begun again after a crash, it goes on where it was.
 *
 * @param now - its Korean day is the one for which the projection is derived
 * @returns how many records were looked at
 * @throws StoreBusy when an import is publishing
 */
export async function projectPending(store: Store, now: Date): Promise<number> {
  await store.write((tx) => tx.run(KEEP_FIRST_DAY, { day: koreanDay(now) }));
  let looked = 0;
  for (let done = PAGE; done === PAGE; looked += done)
    done = await store.write(async (tx) => {
      const meta = await lockMeta(tx);
      const keys = (await tx.run<{ key: string }>(TAKE_PENDING, { limit: PAGE })).map((row) => row.key);
      const context = { seq: meta.seq, commandId: '', at: now.toISOString(), ids: saltedIds(meta.salt) };
      await updateDigest(tx, meta, new DigestSum(), await reprojectPeople(tx, keys, context));
      return keys.length;
    });
  return looked;
}

import type { Store, Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { describedPeople, resolvePeople } from './identity';
import { lockMeta, readMeta, updateDigest } from './meta';
import { DONE_PENDING, MARK_PENDING, PENDING_KEYS } from './pending.cypher';
import { oldestRecord } from './projection';
import { derivePeople, retirePeople, writePeople, type DerivedPeople } from './reproject';
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

/** A page of what waits, derived as of a seq. */
interface DerivedPage extends DerivedPeople {
  readonly seq: number;
}

async function derivePage(tx: Tx, keys: readonly string[], seq: number, now: Date): Promise<DerivedPage> {
  return { seq, ...(await derivePeople(tx, await describedPeople(tx, keys), { seq, at: now.toISOString() })) };
}

/** Writes a page, derived anew when something was published or its people were written since it was derived. */
async function writePage(
  store: Store,
  keys: readonly string[],
  derived: DerivedPage,
  before: ReadonlySet<string>,
  now: Date,
): Promise<readonly string[]> {
  const meetsOthers = derived.people.some((person) => before.has(person));
  return store.write(async (tx) => {
    const meta = await lockMeta(tx);
    const page = meetsOthers || derived.seq !== meta.seq ? await derivePage(tx, keys, meta.seq, now) : derived;
    await tx.run(DONE_PENDING, { keys });
    await writePeople(tx, page);
    await updateDigest(tx, meta, new DigestSum(), page.delta);
    return page.people;
  });
}

/**
 * Derives the projection of everybody whose imports left it for later; begun again after a crash, it goes on where it was. While one page
 * is written the next is read and derived.
 *
 * @param now - its Korean day is the one for which the projection is derived
 * @param page - records of one transaction
 * @returns how many records were looked at
 * @throws StoreBusy when an import is publishing
 */
export async function projectPending(store: Store, now: Date, page = PAGE): Promise<number> {
  await store.write((tx) => tx.run(KEEP_FIRST_DAY, { day: koreanDay(now) }));
  const waiting = (await store.read((tx) => tx.run<{ key: string }>(PENDING_KEYS))).map((row) => row.key);
  const derive = (keys: readonly string[]): Promise<DerivedPage> =>
    store.read(async (tx) => derivePage(tx, keys, (await readMeta(tx)).seq, now));
  let underWay: Promise<readonly string[]> = Promise.resolve([]);
  for (let at = 0; at < waiting.length; at += page) {
    const keys = waiting.slice(at, at + page);
    const [derived, before] = await Promise.all([derive(keys), underWay]);
    underWay = writePage(store, keys, derived, new Set(before), now);
    // A failure is met where the page is waited for.
    underWay.catch(() => undefined);
  }
  await underWay;
  return waiting.length;
}

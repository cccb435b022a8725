import type { Store, Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { describedPeople, resolvePeople } from './identity';
import { inPages } from './in-pages';
import { lockMeta, readMeta, updateDigest } from './meta';
import { DONE_PENDING, MARK_PENDING, PENDING_KEYS } from './pending.cypher';
import { oldestRecord } from './projection';
import { derivePeople, hideUndescribing, retirePeople, writePeople, type DerivedPeople } from './reproject';
import { KEEP_FIRST_DAY } from './turn-day.cypher';
import type { WriteContext } from './write-context';

const PAGE = 1_000;

/**
 * Says of whom these records speak, as of this command, and leaves what is shown of the people for later: each of them is then derived
 * once, in pages of which the next is read while one is written.
 */
export async function deferPeople(tx: Tx, recordKeys: readonly string[], context: WriteContext): Promise<DigestSum> {
  const delta = new DigestSum();
  if (recordKeys.length === 0) return delta;
  const { clusters, retired } = await resolvePeople(tx, recordKeys, context);
  await retirePeople(tx, retired, delta);
  await hideUndescribing(tx, recordKeys, clusters);
  // The oldest record stands for all that describe the person.
  await tx.run(MARK_PENDING, { keys: clusters.map(({ records }) => oldestRecord(records).key) });
  return delta;
}

/** A page of what waits, derived as of a seq. */
interface DerivedPage extends DerivedPeople {
  readonly keys: readonly string[];
  readonly seq: number;
}

/** How what waits is derived. */
export interface PendingOptions {
  /** Its Korean day is the one for which the projection is derived, ISO, UTC. */
  readonly at: string;
  /** The command that publishes and the seq that it claimed; absent: what is published already. */
  readonly publishing?: Pick<WriteContext, 'commandId' | 'seq'>;
  /** Records of one transaction. */
  readonly page?: number;
  /** Told how many records a page had. */
  readonly onPage?: (records: number) => void;
}

/**
 * Derives the projection of everybody who waits for it; begun again after a crash, it goes on where it was. While one page is written the
 * next is read and derived; one that was overtaken, by a command or by the page before it, is derived again under the lock.
 *
 * @returns how many records were looked at
 * @throws StoreBusy when somebody else is publishing
 */
export async function showPending(store: Store, { at, publishing, page = PAGE, onPage }: PendingOptions): Promise<number> {
  const derive = async (tx: Tx, keys: readonly string[], seq: number): Promise<DerivedPage> => ({
    keys,
    seq,
    ...(await derivePeople(tx, await describedPeople(tx, keys), { seq, at })),
  });
  let looked = 0;
  await inPages<DerivedPage, readonly string[]>({
    // A transaction for reading would have a limit of time.
    read: (underWay) =>
      store.write(async (tx) => {
        const begun = new Set(underWay?.keys);
        const rows = await tx.run<{ key: string }>(PENDING_KEYS, { limit: page + begun.size });
        const keys = rows.map(({ key }) => key).filter((key) => !begun.has(key));
        return keys.length === 0 ? null : derive(tx, keys.slice(0, page), publishing?.seq ?? (await readMeta(tx)).seq);
      }),
    write: (derived, before) =>
      store.write(async (tx) => {
        const meta = await lockMeta(tx, publishing?.commandId);
        const seq = publishing?.seq ?? meta.seq;
        const written = new Set(before);
        const overtaken = derived.seq !== seq || derived.people.some((person) => written.has(person));
        const { keys, people, delta, ...rows } = overtaken ? await derive(tx, derived.keys, seq) : derived;
        await tx.run(DONE_PENDING, { keys });
        await writePeople(tx, rows);
        await updateDigest(tx, meta, new DigestSum(), delta);
        return people;
      }),
    onPage: ({ keys }) => {
      looked += keys.length;
      onPage?.(keys.length);
    },
  });
  return looked;
}

/**
 * Derives what is shown of everybody whose imports left it for later; see {@link showPending}.
 *
 * @param now - its Korean day is the one for which the projection is derived
 * @param page - records of one transaction
 * @returns how many records were looked at
 */
export async function projectPending(store: Store, now: Date, page = PAGE): Promise<number> {
  await store.write((tx) => tx.run(KEEP_FIRST_DAY, { day: koreanDay(now) }));
  return showPending(store, { at: now.toISOString(), page });
}

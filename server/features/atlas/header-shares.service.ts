import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { DATE_PRECISION, UNLINKED_RECORDS } from './store-state.cypher';

/** Shares of the last few seqs: the same for every answer of that seq. */
const shares = new WeakMap<Store, Map<string, Promise<number | null>>>();
const KEPT = 20;

function remembered(store: Store, key: string, work: () => Promise<number | null>): Promise<number | null> {
  const known = shares.get(store) ?? new Map<string, Promise<number | null>>();
  shares.set(store, known);
  const found = known.get(key);
  if (found) return found;
  const made = work();
  made.catch(() => known.delete(key));
  known.set(key, made);
  if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
  return made;
}

const share = (part: number | undefined, whole: number | undefined): number | null =>
  whole ? Math.round(((part ?? 0) / whole) * 10_000) / 10_000 : null;

/** Share of dated facts that are known to the year only (0–1); null when none is dated. */
export const yearPrecisionShare = (store: Store, audience: Audience, seq: number): Promise<number | null> =>
  remembered(store, `year:${audience}:${seq}`, async () => {
    const [row] = await store.read((tx) =>
      tx.run<{ dated: number; yearOnly: number }>(DATE_PRECISION, { seq, all: audience === 'secretariat' }),
    );
    return share(row?.yearOnly, row?.dated);
  });

/** Share of person records that are linked to no other record (0–1); null when there is none. */
export const unlinkedShare = (store: Store, audience: Audience, seq: number): Promise<number | null> =>
  remembered(store, `unlinked:${audience}:${seq}`, async () => {
    const [row] = await store.read((tx) => tx.run<{ total: number; alone: number }>(UNLINKED_RECORDS[audience], { seq }));
    return share(row?.alone, row?.total);
  });

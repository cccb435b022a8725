import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { RecentlyMade } from '../../recently-made';
import { DATE_PRECISION, ERASED_SINCE, UNLINKED_RECORDS } from './store-state.cypher';

/** What a header's figures are about. `nowSeq` is a part of it: who may be seen is judged now (contract 8). */
export interface HeaderMoment {
  readonly audience: Audience;
  readonly seq: number;
  readonly nowSeq: number;
}

/** Figures of the last few moments: the same for every answer of that moment. */
const figures = new WeakMap<Store, RecentlyMade<number | null>>();
const KEPT = 30;

function remembered(
  store: Store,
  name: string,
  moment: HeaderMoment,
  work: () => Promise<number | null>,
): Promise<number | null> {
  const known = figures.get(store) ?? new RecentlyMade<number | null>(KEPT);
  figures.set(store, known);
  return known.get(`${name}:${moment.audience}:${moment.seq}:${moment.nowSeq}`, work);
}

const share = (part: number | undefined, whole: number | undefined): number | null =>
  whole ? Math.round(((part ?? 0) / whole) * 10_000) / 10_000 : null;

/** Share of dated facts about people that are known to the year only (0–1); null when none is dated. */
export const yearPrecisionShare = (store: Store, moment: HeaderMoment): Promise<number | null> =>
  remembered(store, 'year', moment, async () => {
    const { audience, seq } = moment;
    const [row] = await store.ask<{ dated: number; yearOnly: number }>(DATE_PRECISION[audience], { seq });
    return share(row?.yearOnly, row?.dated);
  });

/** Share of person records that are linked to no other record (0–1); null when there is none. */
export const unlinkedShare = (store: Store, moment: HeaderMoment): Promise<number | null> =>
  remembered(store, 'unlinked', moment, async () => {
    const { audience, seq } = moment;
    const [row] = await store.ask<{ total: number; alone: number }>(UNLINKED_RECORDS[audience], { seq });
    return share(row?.alone, row?.total);
  });

/** How many people who were known then have been erased since (contract 9), of those the audience saw. */
export const erasedSince = async (store: Store, moment: HeaderMoment): Promise<number> => {
  const { audience, seq, nowSeq } = moment;
  if (seq >= nowSeq) return 0;
  return (
    (await remembered(store, 'erased', moment, async () => {
      const [row] = await store.ask<{ people: number }>(ERASED_SINCE[audience], { seq });
      return row?.people ?? 0;
    })) ?? 0
  );
};

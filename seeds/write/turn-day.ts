import type { Store } from '@brainlink/schema/ports';
import { koreanDay, type Day } from '@brainlink/schema/time';
import { DigestSum } from './digest-sum';
import { saltedIds } from './ids';
import { lockMeta, updateDigest } from './meta';
import { reprojectPeople } from './reproject';
import { KEEP_DAY, PROJECTED_DAYS, RECORDS_TURNING } from './turn-day.cypher';

const PAGE = 1_000;

/**
 * Derives anew what the Korean day decides: where somebody is now, which memberships are current. A command derives the people whom it
 * touches for the day on which it was given; this brings the others along when the day has changed. It publishes nothing; run on a day
 * that has turned already, it does nothing.
 *
 * @returns how many records were looked at
 * @throws StoreBusy when an import is publishing
 */
export async function turnDay(store: Store, now: Date): Promise<number> {
  const today = koreanDay(now);
  const [kept] = await store.ask<{ day: Day | null; seq: number; salt: string; first: string | null; last: string | null }>(
    PROJECTED_DAYS,
  );
  if (!kept) return 0;
  const days = [kept.day, ...[kept.first, kept.last].map((at) => (at === null ? null : koreanDay(new Date(at))))].filter(
    (day) => day !== null,
  );
  const [first, last] = [Math.min(today, ...days), Math.max(today, ...days)];
  if (first === last && kept.day === today) return 0;
  let looked = 0;
  let after = '';
  while (first < last) {
    const keys = (await store.ask<{ key: string }>(RECORDS_TURNING, { first, last, after, limit: PAGE })).map((row) => row.key);
    if (keys.length === 0) break;
    await store.write(async (tx) => {
      const meta = await lockMeta(tx);
      const context = { seq: meta.seq, commandId: '', at: now.toISOString(), ids: saltedIds(meta.salt) };
      await updateDigest(tx, meta, new DigestSum(), await reprojectPeople(tx, keys, context));
    });
    looked += keys.length;
    after = keys.at(-1) ?? '';
  }
  await store.write((tx) => tx.run(KEEP_DAY, { day: today, seq: kept.seq }));
  return looked;
}

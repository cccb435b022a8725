import type { Clock, Row, Store } from '@brainlink/schema/ports';
import { AtlasError } from '@brainlink/schema/errors';
import { dayText, koreanDay, lastDay, parsePartialDate, type Day } from '@brainlink/schema/time';
import { LAST_IMPORTS_THEN, SEQ_AT } from './store-state.cypher';
import type { SourceState, StoreState } from './store-state.service';

/** The two times of a question, resolved (contracts 6, 7). */
export interface ResolvedTimes {
  /** As asked, or today. */
  readonly validAt: string;
  /** The day whose state is described: the last one of `validAt`. */
  readonly day: Day;
  /** As asked, or `now`. */
  readonly knownAt: string;
  /** The command up to which facts were known. */
  readonly seq: number;
  /** The last published command: by what it left, rights and consents are judged. */
  readonly nowSeq: number;
  /** Digest of the projection of now. */
  readonly projection: string;
  /** The sources with their last imports as they were known then; null in answers about now, which the store's state tells of. */
  readonly sources: readonly SourceState[] | null;
  /** Whether the projection answers: today, and no earlier knowledge asked for. A question with `knownAt` is always answered from the facts. */
  readonly isNow: boolean;
}

/** Whether anything has been published since what was known. */
export const isEarlier = ({ seq, nowSeq }: Pick<ResolvedTimes, 'seq' | 'nowSeq'>): boolean => seq < nowSeq;

/** The times as they are asked. */
export interface AskedTimes {
  readonly validAt?: string | null;
  readonly knownAt?: string | null;
}

const SEQ = /^seq:(\d{1,9})$/;

/** A Korean day as the instant at its end. */
const endOfKoreanDay = (day: Day): string => new Date(`${dayText(day)}T23:59:59.999+09:00`).toISOString();

async function resolveKnownAt(store: Store, asked: string, now: number): Promise<number> {
  const exact = SEQ.exec(asked);
  if (exact) return Math.min(Number(exact[1]), now);
  const date = parsePartialDate(asked);
  const instant = date === null ? new Date(asked) : new Date(endOfKoreanDay(lastDay(date)));
  if (Number.isNaN(instant.getTime()) || (date === null && !/^\d{4}-\d{2}-\d{2}T/.test(asked))) {
    throw new AtlasError('INVALID_DATE', { details: { field: 'knownAt' } });
  }
  const [row] = await store.ask<{ seq: number }>(SEQ_AT, { instant: instant.toISOString() });
  return Math.min(row?.seq ?? 0, now);
}

/**
 * Resolves `validAt` to a day and `knownAt` to a seq: a later command never changes what an earlier seq answers.
 * @throws AtlasError INVALID_DATE
 */
export async function resolveTimes(
  store: Store,
  clock: Clock,
  state: StoreState,
  { validAt, knownAt }: AskedTimes,
): Promise<ResolvedTimes> {
  const today = koreanDay(clock.now());
  const date = validAt ? parsePartialDate(validAt) : dayText(today);
  if (date === null) throw new AtlasError('INVALID_DATE', { details: { field: 'validAt' } });
  const day = lastDay(date);
  const seq = knownAt ? await resolveKnownAt(store, knownAt, state.seq) : state.seq;
  const sources = knownAt ? await store.ask<SourceState & Row>(LAST_IMPORTS_THEN, { seq }) : null;
  return {
    validAt: date,
    day,
    knownAt: knownAt ?? 'now',
    seq,
    nowSeq: state.seq,
    projection: state.projection,
    sources,
    isNow: day === today && !knownAt,
  };
}

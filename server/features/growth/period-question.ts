import { periodsBetween, type Period, type PeriodLength } from '@brainlink/analytics/growth';
import { AtlasError } from '@brainlink/schema/errors';
import type { Clock } from '@brainlink/schema/ports';
import { dayText, firstDay, koreanDay, lastDay, type Day, type PartialDate } from '@brainlink/schema/time';
import type { ResolvedTimes } from '../atlas/two-times';

/** Most periods of an answer: twenty years of months. */
const MOST_PERIODS = 240;

/** Periods asked for. */
export interface AskedPeriods {
  readonly period: PeriodLength;
  readonly from: string;
  /** Today when left out. */
  readonly to?: string | null;
}

/** Periods, and the day at whose end people are described. */
export interface ResolvedPeriods {
  readonly periods: readonly Period[];
  readonly from: Day;
  readonly to: Day;
  /** `to` as `validAt`; null for today, so that the answer about today is the one that is at hand. */
  readonly validAt: PartialDate | null;
}

/**
 * The periods of a question. The year or month that today lies in ends today.
 * @throws AtlasError DATE_IN_FUTURE, PERIOD_REVERSED, PAGE_LIMIT
 */
export function resolvePeriods(clock: Clock, { period, from, to }: AskedPeriods): ResolvedPeriods {
  const today = koreanDay(clock.now());
  const begin = firstDay(from as PartialDate);
  const end = to ? lastDay(to as PartialDate) : today;
  for (const [field, day] of [
    ['from', begin],
    ['to', to ? firstDay(to as PartialDate) : today],
  ] as const) {
    if (day > today) throw new AtlasError('DATE_IN_FUTURE', { details: { field, today: dayText(today) } });
  }
  if (begin > end) throw new AtlasError('PERIOD_REVERSED', { details: { from, to: to ?? dayText(today) } });
  const last = Math.min(end, today);
  const periods = periodsBetween(period, begin, last);
  if (periods.length > MOST_PERIODS) throw new AtlasError('PAGE_LIMIT', { details: { field: 'from', most: MOST_PERIODS } });
  return { periods, from: begin, to: last, validAt: last === today ? null : dayText(last) };
}

/**
 * Refuses a day to come; the month or year that today lies in is none.
 * @throws AtlasError DATE_IN_FUTURE
 */
export function refuseFuture(clock: Clock, { day, validAt }: Pick<ResolvedTimes, 'day' | 'validAt'>): void {
  const today = koreanDay(clock.now());
  if (day > today && !dayText(today).startsWith(validAt))
    throw new AtlasError('DATE_IN_FUTURE', { details: { field: 'validAt', today: dayText(today) } });
}

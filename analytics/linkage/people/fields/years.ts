import type { PartialDate } from '@brainlink/schema/time';
import type { Period } from '../person-record';

/** Years from … to, both inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The year of a date. */
export const yearOf = (date: PartialDate | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

/** Years between two spans that do not touch; 0 when they overlap. */
export const gapOf = (a: Years, b: Years): number => Math.max(0, a.from - b.to, b.from - a.to);

/**
 * The years for which a statement vouches: from its beginning to its end; what is open, or not dated at all, holds for the year in which the
 * source said so. `null` when no year is known.
 */
export function vouchedYears({ from, to }: Period, statedOn: PartialDate | undefined): Years | null {
  const begin = yearOf(from) ?? yearOf(statedOn) ?? yearOf(to);
  if (begin === undefined) return null;
  return { from: begin, to: Math.max(begin, yearOf(to) ?? yearOf(statedOn) ?? begin) };
}

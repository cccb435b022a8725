/**
 * A calendar date as it is known: `2024`, `2024-05` or `2024-05-28`. The text carries its own precision. Days are Korean days.
 */
export type PartialDate = string & { readonly __partialDate: unique symbol };

/** How exactly a {@link PartialDate} is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A whole day as an integer `yyyymmdd`; orders like the calendar. */
export type Day = number;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a partial date; `null` when the text is not one, or names a day that does not exist (2026-02-30). */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return null;
  return text as PartialDate;
}

/** Precision of a partial date. */
export const precisionOf = (date: PartialDate): DatePrecision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** A whole number that stands where it is kept: what JavaScript made of texts would take 16 bytes more wherever half a million are. */
const whole = (number: number): Day => number | 0;

/** First day on which a partial date holds (contract 6: a fact known to the year holds on every day of it). */
export const firstDay = (date: PartialDate): Day => whole(Number(date.replaceAll('-', '').padEnd(6, '01').padEnd(8, '01')));

/** Last day on which a partial date holds. */
export function lastDay(date: PartialDate): Day {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return whole(year * 10_000 + month * 100 + (day ?? daysInMonth(year, month)));
}

/** The first day of all: stands for "no known start". */
export const BEGINNING: Day = 0;
/** The last day of all: stands for "no known end". */
export const END_OF_TIME: Day = 99_991_231;

/** `20240528` → `2024-05-28`. */
export const dayText = (day: Day): PartialDate => {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as PartialDate;
};

/** The Korean calendar day of an instant (contract 6). Korea has kept UTC+9 without summer time since 1988. */
export const koreanDay = (instant: Date): Day =>
  Number(new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', ''));

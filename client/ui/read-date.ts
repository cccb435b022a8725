const pad = (value: number): string => String(value).padStart(2, '0');

/** A day as `yyyy-mm-dd` counts in UTC, so that no time zone moves it. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** `yyyy-mm-dd` of a day, moved by days. */
export const plusDays = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * 86_400_000));

/** The first day of a month, moved by months. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year, month - 1 + months, 1)));
}

/** Reads a day as people type it (`2026-07-08`, `2026.7.8`, `2026/07/08`, `2026년 7월 8일`, `20260708`); null where there is no such day. */
export function readDate(text: string): string | null {
  const whole = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text) ?? /^\s*(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text);
  if (!whole) return null;
  const [year = 0, month = 0, day = 0] = whole.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** The six weeks that show a month, each from Sunday to Saturday. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month.slice(0, 7)}-01`;
  const start = plusDays(first, -new Date(first).getUTCDay());
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (__, at) => plusDays(start, week * 7 + at)));
}

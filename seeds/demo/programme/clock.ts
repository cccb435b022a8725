/** The day on which the demo world stands still: events after it are planned, ones before it were held. */
export const DEMO_TODAY = '2026-11-20';

const DAY_MS = 86_400_000;

/** A day some days later (or earlier, when negative): `2024-02-27` + 3 → `2024-03-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Office hours in Korea on that day, as an instant in UTC. */
export const officeTime = (day: string, hour = 10, minute = 0): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 9) * 3_600_000 + minute * 60_000).toISOString();

/** The quarter's name of a day: `2024-Q2`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

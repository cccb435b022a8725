import type { NetworkAnswer } from '../to-picture';

/** New ties of one quarter. */
export type Bin = NetworkAnswer['histogram'][number];

/** A quarter of a year as the histogram names it: `2024-Q2`. */
export type Quarter = string;

/** Counts quarters since the year 0, so that they can be compared and stepped. */
export function quarterIndex(quarter: Quarter): number {
  const [, year = '0', part = '1'] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  return Number(year) * 4 + Number(part) - 1;
}

/** The inverse of {@link quarterIndex}. */
export const quarterAt = (index: number): Quarter => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;

/** The quarter a partial date lies in; a year alone is its first quarter, or its last one when `end`. */
export function quarterOf(date: string, end: boolean): Quarter {
  const [year = '', month] = date.split('-');
  return `${year}-Q${month ? Math.ceil(Number(month) / 3) : end ? 4 : 1}`;
}

/** Every quarter from the first to the last bin, the empty ones too; at most the latest 100. */
export function fillQuarters(bins: readonly Bin[]): readonly Bin[] {
  if (!bins.length) return [];
  const byQuarter = new Map(bins.map((bin) => [quarterIndex(bin.quarter), bin]));
  const last = Math.max(...byQuarter.keys());
  const first = Math.max(Math.min(...byQuarter.keys()), last - 99);
  return Array.from(
    { length: last - first + 1 },
    (_, step) => byQuarter.get(first + step) ?? { quarter: quarterAt(first + step), newTies: 0, crossBorder: 0, events: 0 },
  );
}

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The first month of a quarter, as the filter takes it. */
export const firstMonth = (quarter: Quarter): string => `${quarter.slice(0, 4)}-${twoDigits(Number(quarter.slice(6)) * 3 - 2)}`;

/** The last month of a quarter. */
export const lastMonth = (quarter: Quarter): string => `${quarter.slice(0, 4)}-${twoDigits(Number(quarter.slice(6)) * 3)}`;

/** A period in as few signs as say it: `2019–2026` where it is whole years, else months. */
export function periodText(from: string | undefined, to: string | undefined): string {
  const whole = (!from || /^\d{4}(-01)?$/.test(from)) && (!to || /^\d{4}(-12)?$/.test(to));
  const show = (date: string | undefined) => (date ? (whole ? date.slice(0, 4) : date) : '');
  return from && to && show(from) === show(to) ? show(from) : `${show(from)}–${show(to)}`;
}

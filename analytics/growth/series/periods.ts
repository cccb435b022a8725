import { dayText, type Day } from '@brainlink/schema/time';

/** Lengths of a period. */
export const PERIOD_LENGTHS = ['MONTH', 'QUARTER', 'YEAR'] as const;
/** Length of a period. */
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** Months of each length. */
const MONTHS: Readonly<Record<PeriodLength, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Some days that follow one another. */
export interface Period {
  /** `2024-05`, `2024-Q2` or `2024`. */
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** Whether it is a whole month, quarter or year: the first and the last asked for may be cut. */
  readonly complete: boolean;
}

/** Months since year 0. */
const monthOf = (day: Day): number => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
const firstDayOf = (month: number): Day => Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + 1;
const lastDayOf = (month: number): Day => {
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  return year * 10_000 + number * 100 + new Date(Date.UTC(year, number, 0)).getUTCDate();
};

const keyOf = (length: PeriodLength, month: number): string => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (length === 'YEAR') return year;
  return length === 'QUARTER' ? `${year}-Q${Math.floor((month % 12) / 3) + 1}` : dayText(firstDayOf(month)).slice(0, 7);
};

/** The periods from one day to another, both inclusive; none when they are the wrong way round. */
export function periodsBetween(length: PeriodLength, from: Day, to: Day): Period[] {
  const months = MONTHS[length];
  const periods: Period[] = [];
  for (let month = monthOf(from) - (monthOf(from) % months); month <= monthOf(to) && from <= to; month += months) {
    const [first, last] = [firstDayOf(month), lastDayOf(month + months - 1)];
    const [begin, end] = [Math.max(first, from), Math.min(last, to)];
    periods.push({ key: keyOf(length, month), from: begin, to: end, complete: begin === first && end === last });
  }
  return periods;
}

/** The same day so many months earlier, or the last of that month where there is no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const month = monthOf(day) - months;
  return Math.min(Math.floor(firstDayOf(month) / 100) * 100 + (day % 100), lastDayOf(month));
}

/** The day before. */
export function dayBefore(day: Day): Day {
  if (day % 100 > 1) return day - 1;
  return lastDayOf(monthOf(day) - 1);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  const month = monthOf(day);
  return day < lastDayOf(month) ? day + 1 : firstDayOf(month + 1);
}

/** Number of the period in which a day lies: −1 before the first, the number of periods after the last. */
export function periodAt(periods: readonly Pick<Period, 'from' | 'to'>[], day: Day): number {
  if (periods.length === 0 || day < periods[0]!.from) return -1;
  if (day > periods.at(-1)!.to) return periods.length;
  let [low, high] = [0, periods.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (periods[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** {@link periodAt} for many days: each is looked up once, and then read from a table of the days between the first and the last period. */
export function periodFinder(periods: readonly Pick<Period, 'from' | 'to'>[]): (day: Day) => number {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return () => -1;
  const base = first.from;
  const unknown = -2;
  const found = new Int16Array(Math.max(0, last.to - base + 1)).fill(unknown);
  return (day) => {
    const at = day - base;
    if (at < 0 || at >= found.length) return at < 0 ? -1 : periods.length;
    if (found[at] === unknown) found[at] = periodAt(periods, day);
    return found[at]!;
  };
}

import type { Day } from '@brainlink/schema/time';
import { monthsBefore, periodFinder, type Period } from './periods';

/** A tie without contact for so many months is dormant. */
export const DORMANT_MONTHS = 24;

/** Whether a tie with its last contact on a day is dormant at the end of a period. */
export const isDormant = (last: Day, end: Day): boolean => last <= monthsBefore(end, DORMANT_MONTHS);

/** Counts ties without contact for a long time: each stands in the period in which it will fall asleep. */
export class Dormancy {
  private readonly falls: Int32Array;
  private readonly fallsAsleep: (day: Day) => number;
  /** In which period each pair falls asleep, and the day of its last contact so far, −1 before the first. */
  private readonly sleeps: Int32Array;
  private readonly lastDay: Int32Array;
  private asleep = 0;

  constructor(periods: readonly Period[], pairs: number) {
    this.falls = new Int32Array(periods.length + 1);
    this.sleeps = new Int32Array(pairs);
    this.lastDay = new Int32Array(pairs).fill(-1);
    // A last contact on a day is dormant from the first period on whose end lies the months after it.
    const ends = periods.map(({ to }) => monthsBefore(to, DORMANT_MONTHS));
    this.fallsAsleep = periodFinder(ends.map((to, at) => ({ from: at === 0 ? to : ends[at - 1]! + 1, to })));
  }

  /** A pair has a contact in a period (−1 before the first) that ends on a day. */
  contact(pair: number, period: number, day: Day): void {
    const isNew = this.lastDay[pair] === -1;
    if (!isNew && day <= this.lastDay[pair]!) return;
    this.lastDay[pair] = day;
    const now = Math.max(0, period);
    const before = this.sleeps[pair]!;
    const next = Math.max(0, this.fallsAsleep(day));
    if (!isNew) {
      if (before === next) return;
      if (before < now) this.asleep--;
      else this.falls[before]!--;
    }
    this.sleeps[pair] = next;
    if (next < now) this.asleep++;
    else this.falls[next]!++;
  }

  /** Ties asleep at the end of a period. */
  endPeriod(now: number): number {
    this.asleep += this.falls[now]!;
    return this.asleep;
  }
}

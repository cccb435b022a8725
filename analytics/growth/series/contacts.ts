import type { Day } from '@brainlink/schema/time';
import { periodFinder, type Period } from './periods';

/**
 * What tied which people, and when: distinct pairs, and for each thing that two people shared one contact. A contact begins on a day
 * (0 where it is not known: before everything) and lasts to another.
 */
export interface Contacts {
  readonly personCount: number;
  readonly pairA: Int32Array;
  readonly pairB: Int32Array;
  /** Pair of each contact. */
  readonly pair: Int32Array;
  readonly from: Int32Array;
  readonly last: Int32Array;
}

/** Contacts as they come, people by number: pairs are numbered as they first appear. */
export function contactsOf(
  personCount: number,
  rows: {
    readonly a: ArrayLike<number>;
    readonly b: ArrayLike<number>;
    readonly from: ArrayLike<Day>;
    readonly last: ArrayLike<Day>;
  },
): Contacts {
  const count = rows.a.length;
  const pair = new Int32Array(count);
  const pairA = new Int32Array(count);
  const pairB = new Int32Array(count);
  let bits = 4;
  while (2 ** bits < 2 * count) bits++;
  // Open addressing: a table of pair numbers, −1 where nothing lies.
  const table = new Int32Array(2 ** bits).fill(-1);
  const most = table.length - 1;
  let pairs = 0;
  for (let row = 0; row < count; row++) {
    const one = Math.min(rows.a[row]!, rows.b[row]!);
    const two = Math.max(rows.a[row]!, rows.b[row]!);
    let slot = ((Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> (32 - bits)) & most;
    while (table[slot] !== -1 && (pairA[table[slot]!] !== one || pairB[table[slot]!] !== two)) slot = (slot + 1) & most;
    if (table[slot] === -1) {
      table[slot] = pairs;
      pairA[pairs] = one;
      pairB[pairs++] = two;
    }
    pair[row] = table[slot]!;
  }
  return {
    personCount,
    pairA: pairA.slice(0, pairs),
    pairB: pairB.slice(0, pairs),
    pair,
    from: Int32Array.from(rows.from),
    last: Int32Array.from(rows.last),
  };
}

/** The period of each contact, and that in which each pair began: −1 before the first, the number of periods if later. */
export function beginnings({ pairA, pair, from }: Contacts, periods: readonly Period[]) {
  const contactPeriod = new Int32Array(from.length);
  const pairSince = new Int32Array(pairA.length).fill(periods.length);
  const periodOf = periodFinder(periods);
  for (let at = 0; at < from.length; at++) {
    const period = periodOf(from[at]!);
    contactPeriod[at] = period;
    if (period < pairSince[pair[at]!]!) pairSince[pair[at]!] = period;
  }
  return { contactPeriod, pairSince };
}

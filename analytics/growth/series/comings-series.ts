import { numbersTo, sortedBy } from '../../network';
import { beginnings, type Contacts } from './contacts';
import { Dormancy } from './dormancy';
import { GrowingSets } from './growing-sets';
import type { GrowthRow } from './growth-series';
import type { Period } from './periods';

/** What comes and goes in a network, with the wholes it is a part of. */
export type ComingsRow = Pick<GrowthRow, 'period' | 'people' | 'ties' | 'giant' | 'dormantTies'>;

/** These columns of `growthSeries` alone, at a third of its cost: no triangles, no reach, no mixing. */
export function comingsSeries(contacts: Contacts, periods: readonly Period[]): ComingsRow[] {
  const { personCount, pairA, pairB, pair: pairOf, last } = contacts;
  const later = periods.length;
  const { contactPeriod, pairSince } = beginnings(contacts, periods);
  const pairs = sortedBy(numbersTo(pairA.length), pairSince, later);
  const byPeriod = sortedBy(numbersTo(pairOf.length), contactPeriod, later);
  const sets = new GrowingSets(personCount);
  const isTied = new Uint8Array(personCount);
  const dormancy = new Dormancy(periods, pairA.length);
  let people = 0;
  const tie = (person: number): void => {
    if (isTied[person] === 1) return;
    isTied[person] = 1;
    people++;
  };
  const rows: ComingsRow[] = [];
  for (let now = -1; now < later; now++) {
    for (let slot = pairs.start[now + 1]!; slot < pairs.start[now + 2]!; slot++) {
      const [a, b] = [pairA[pairs.order[slot]!]!, pairB[pairs.order[slot]!]!];
      tie(a);
      tie(b);
      sets.join(a, b);
    }
    for (let slot = byPeriod.start[now + 1]!; slot < byPeriod.start[now + 2]!; slot++) {
      const contact = byPeriod.order[slot]!;
      dormancy.contact(pairOf[contact]!, now, last[contact]!);
    }
    if (now < 0) continue;
    const ties = pairs.start[now + 2]!;
    rows.push({ period: periods[now]!, people, ties, giant: sets.largest, dormantTies: dormancy.endPeriod(now) });
  }
  return rows;
}

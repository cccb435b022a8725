import type { Day } from '@brainlink/schema/time';
import { itemTest, type TieFilter, type TieIndex } from '../../network';
import type { DatedAffiliation } from './stays';

/** Somebody who comes to an institution. */
export interface Arrival {
  readonly person: string;
  readonly institution: string | null;
  readonly day: Day;
}

/**
 * Finds who was there already: people who were at the institution on the day before somebody came, and whose tie to them had begun before
 * that day. A tie of unknown beginning, or to somebody whose affiliation has no beginning, tells no order and counts not. Whoever was there
 * need not have brought anybody: the order is all that is known.
 * @param affiliations everybody's, dated
 * @param filter which ties count
 * @returns ids in the order of the index
 */
export function hostFinder(
  index: TieIndex,
  affiliations: readonly DatedAffiliation[],
  filter: Pick<TieFilter, 'ties'> = {},
): (arrival: Arrival) => string[] {
  const stays = new Map<string, DatedAffiliation[]>();
  for (const one of affiliations) {
    if (one.institution === null || one.from === 0) continue;
    const all = stays.get(one.person);
    if (all) all.push(one);
    else stays.set(one.person, [one]);
  }
  const counts = itemTest(index, filter);
  const { pairsOf, pairA, pairB, itemStart, itemFrom, people } = index;
  const isTiedBefore = (pair: number, day: Day): boolean => {
    for (let item = itemStart[pair]!; item < itemStart[pair + 1]!; item++)
      if (itemFrom[item]! > 0 && itemFrom[item]! < day && counts(item)) return true;
    return false;
  };
  const isThere = (person: string, { institution, day }: Arrival): boolean =>
    stays.get(person)?.some((stay) => stay.institution === institution && stay.from < day && stay.to >= day) ?? false;
  return (arrival) => {
    const row = index.byId.get(arrival.person);
    if (row === undefined || arrival.institution === null) return [];
    return [...pairsOf.items.subarray(pairsOf.start[row]!, pairsOf.start[row + 1]!)]
      .filter((pair) => isTiedBefore(pair, arrival.day))
      .map((pair) => (pairA[pair] === row ? pairB[pair]! : pairA[pair]!))
      .filter((other) => isThere(people.rows[other]!.id, arrival))
      .sort((one, two) => one - two)
      .map((other) => people.rows[other]!.id);
  };
}

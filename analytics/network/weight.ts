import type { Day } from '@brainlink/schema/time';
import { dayNumber } from './day-number';
import { TIE_KINDS, type TieKindName } from './rows';
import type { TieIndex } from './tie-index';

/** Version of the definition, for the header of answers. */
export const TIE_WEIGHT = 'tie-weight@1';

/** How much one of a kind counts, before size and age. */
export const KIND_WEIGHT: Readonly<Record<TieKindName, number>> = { CO_EVENT: 1, CLUB: 2, PROJECT: 4, PUBLICATION: 3 };

/** After so many days an item counts half. */
const HALF_LIFE = 5 * 365.25;

/**
 * Weight of one thing two people share: its kind, divided by the binary logarithm of its size (in a room of 40 two people meet less than
 * in a paper of two), halved every five years since it ended. `1` for a meeting of two that ends today.
 */
export function itemWeight(kind: TieKindName, size: number, lastDay: Day, today: Day): number {
  const age = lastDay === 0 ? HALF_LIFE : Math.max(0, dayNumber(today) - dayNumber(Math.min(lastDay, today)));
  return (KIND_WEIGHT[kind] / Math.log2(Math.max(2, size))) * 0.5 ** (age / HALF_LIFE);
}

/** Sum of the weights of the items of a pair that count. */
export function pairWeight(index: TieIndex, pair: number, counts: (item: number) => boolean = () => true): number {
  let sum = 0;
  for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
    if (!counts(item)) continue;
    const edge = index.edges[index.itemEdge[item]!]!;
    const kind = TIE_KINDS[index.edgeKind[index.itemEdge[item]!]!]!;
    // A work has a day, not a time: what counts as its end is its beginning.
    const last =
      index.itemTo[item]! === 99_991_231 && kind !== 'CLUB' && kind !== 'PROJECT' ? index.itemFrom[item]! : index.itemTo[item]!;
    sum += itemWeight(kind, Math.max(edge.size, edge.members.length), last, index.validAt);
  }
  return sum;
}

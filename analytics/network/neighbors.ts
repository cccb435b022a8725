import { FITS, itemTest, type PersonMask, type TieFilter } from './filter';
import { TIE_KINDS, type TieKindName } from './rows';
import type { TieIndex } from './tie-index';
import { pairWeight } from './weight';

/** Somebody's tie to another. */
export interface Neighbor {
  /** Row of the other person. */
  readonly row: number;
  readonly pair: number;
  readonly weight: number;
}

/** The people somebody is tied to under a filter, strongest first; equal ones in the order of their ids. */
export function neighborsOf(index: TieIndex, row: number, mask: PersonMask, filter: TieFilter): Neighbor[] {
  const counts = itemTest(index, filter);
  const { start, items } = index.pairsOf;
  const found: Neighbor[] = [];
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const pair = items[at]!;
    const other = index.pairA[pair] === row ? index.pairB[pair]! : index.pairA[pair]!;
    if (mask[other] !== FITS) continue;
    const weight = pairWeight(index, pair, counts);
    if (weight > 0) found.push({ row: other, pair, weight });
  }
  const { rows } = index.people;
  return found.sort((one, two) => two.weight - one.weight || (rows[one.row]!.id < rows[two.row]!.id ? -1 : 1));
}

/** Number of the pair of two people, or −1. */
export function pairOf(index: TieIndex, one: number, two: number): number {
  const [a, b] = one < two ? [one, two] : [two, one];
  const { start, items } = index.pairsOf;
  for (let at = start[a]!; at < start[a + 1]!; at++) {
    const pair = items[at]!;
    if (index.pairA[pair] === a && index.pairB[pair] === b) return pair;
  }
  return -1;
}

/** What ties a pair, of one kind: hyperedges, latest first. */
export interface TieReasonRow {
  readonly kind: TieKindName;
  readonly edges: readonly number[];
}

/** Why two people are tied: what they share, by kind. */
export function reasonsOf(index: TieIndex, pair: number, filter: TieFilter = {}): TieReasonRow[] {
  const counts = itemTest(index, filter);
  const byKind = TIE_KINDS.map((): { edge: number; day: number }[] => []);
  for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
    const edge = index.itemEdge[item]!;
    if (counts(item)) byKind[index.edgeKind[edge]!]!.push({ edge, day: index.itemFrom[item]! });
  }
  return TIE_KINDS.flatMap((kind, code) => {
    const found = byKind[code]!.sort(
      (one, two) => two.day - one.day || (index.edges[one.edge]!.id < index.edges[two.edge]!.id ? -1 : 1),
    );
    return found.length === 0 ? [] : [{ kind, edges: found.map(({ edge }) => edge) }];
  });
}

/** The latest day on which a pair was in something together, as far as it is known; 0 when it is not. */
export function lastContact(index: TieIndex, pair: number): number {
  let last = 0;
  for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
    const end = index.itemTo[item]! > index.validAt ? Math.max(index.itemFrom[item]!, 0) : index.itemTo[item]!;
    last = Math.max(last, end);
  }
  return last;
}

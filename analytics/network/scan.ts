import { FITS, itemTest, wantedKinds, type PersonMask, type TieFilter } from './filter';
import { TIE_KINDS } from './rows';
import type { TieIndex } from './tie-index';

/** Ties among the people who fit a filter. */
export interface TieScan {
  /** Distinct pairs. */
  readonly pairs: number;
  /** 1 for the pairs that count. */
  readonly counts: Uint8Array;
  /** Distinct partners of each person. */
  readonly ties: Int32Array;
  /** Pairs by kind of tie, whatever kinds the filter wants: a facet is counted under the other filters. */
  readonly byKind: readonly number[];
}

/** One pass over the pairs. */
export function scanTies(index: TieIndex, mask: PersonMask, filter: TieFilter): TieScan {
  const { pairA, pairB, pairKinds, itemStart } = index;
  const counts = new Uint8Array(pairA.length);
  const ties = new Int32Array(index.people.count);
  const byKind = TIE_KINDS.map(() => 0);
  const kinds = wantedKinds(filter);
  const windowed = filter.from !== undefined || filter.to !== undefined;
  const inWindow = itemTest(index, { ...filter, ties: undefined });
  let pairs = 0;
  for (let pair = 0; pair < pairA.length; pair++) {
    const [a, b] = [pairA[pair]!, pairB[pair]!];
    if (mask[a] !== FITS || mask[b] !== FITS) continue;
    let present = pairKinds[pair]!;
    if (windowed) {
      present = 0;
      for (let item = itemStart[pair]!; item < itemStart[pair + 1]!; item++) {
        if (inWindow(item)) present |= 1 << index.edgeKind[index.itemEdge[item]!]!;
      }
    }
    for (let kind = 0; kind < byKind.length; kind++) if ((present >> kind) & 1) byKind[kind]!++;
    if ((present & kinds) === 0) continue;
    counts[pair] = 1;
    ties[a]!++;
    ties[b]!++;
    pairs++;
  }
  return { pairs, counts, ties, byKind };
}

/** Numbers of people who fit, most ties first; equal ones in the order of their ids, so that an answer repeats. */
export function rankPeople(index: TieIndex, mask: PersonMask, ties: Int32Array): Int32Array {
  const fitting: number[] = [];
  for (let row = 0; row < mask.length; row++) if (mask[row] === FITS) fitting.push(row);
  const { rows } = index.people;
  fitting.sort((one, two) => ties[two]! - ties[one]! || (rows[one]!.id < rows[two]!.id ? -1 : 1));
  return Int32Array.from(fitting);
}

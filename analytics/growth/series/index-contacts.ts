import { FITS, itemTest, kindCode, type PersonMask, type TieFilter, type TieIndex } from '../../network';
import { END_OF_TIME } from '@brainlink/schema/time';
import type { Contacts } from './contacts';

/** Contacts of the people who fit, taken from an index of ties, with where its pairs stand in that index. */
export interface IndexContacts extends Contacts {
  /** Number in the index of each pair. */
  readonly indexPair: Int32Array;
}

/**
 * The contacts among the people who fit a filter, of the kinds and the time it allows. A meeting or a work without a known end ends when
 * it began; a club or a project without one goes on.
 */
export function contactsAmong(index: TieIndex, mask: PersonMask, filter: TieFilter): IndexContacts {
  const counts = itemTest(index, filter);
  const goesOn = [kindCode('CLUB'), kindCode('PROJECT')];
  const indexPair: number[] = [];
  const pair: number[] = [];
  const from: number[] = [];
  const last: number[] = [];
  for (let at = 0; at < index.pairA.length; at++) {
    if (mask[index.pairA[at]!] !== FITS || mask[index.pairB[at]!] !== FITS) continue;
    const before = pair.length;
    for (let item = index.itemStart[at]!; item < index.itemStart[at + 1]!; item++) {
      if (!counts(item)) continue;
      const [begin, end] = [index.itemFrom[item]!, index.itemTo[item]!];
      pair.push(indexPair.length);
      from.push(begin);
      last.push(end === END_OF_TIME && !goesOn.includes(index.edgeKind[index.itemEdge[item]!]!) ? begin : end);
    }
    if (pair.length > before) indexPair.push(at);
  }
  return {
    personCount: index.people.count,
    pairA: Int32Array.from(indexPair, (at) => index.pairA[at]!),
    pairB: Int32Array.from(indexPair, (at) => index.pairB[at]!),
    pair: Int32Array.from(pair),
    from: Int32Array.from(from),
    last: Int32Array.from(last),
    indexPair: Int32Array.from(indexPair),
  };
}

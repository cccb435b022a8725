import { FITS, itemTest, TIE_KINDS, type PersonMask, type TieFilter, type TieIndex } from '../../network';
import { END_OF_TIME } from '@brainlink/schema/time';
import type { Contacts } from './contacts';

/** Contacts of the people who fit, taken from an index of ties, with where its pairs stand in that index. */
export interface IndexContacts extends Contacts {
  /** Number in the index of each pair. */
  readonly indexPair: Int32Array;
}

/** Whole numbers, as many as come. */
class GrowingList {
  length = 0;
  private numbers = new Int32Array(256);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const before = this.numbers;
      this.numbers = new Int32Array(2 * before.length);
      this.numbers.set(before);
    }
    this.numbers[this.length++] = number;
  }

  /** What has come so far. */
  take(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}

/**
 * The contacts among the people who fit a filter, of the kinds and the time it allows. A meeting or a work without a known end ends when
 * it began; a club or a project without one goes on.
 */
export function contactsAmong(index: TieIndex, mask: PersonMask, filter: TieFilter): IndexContacts {
  const counts = itemTest(index, filter);
  const { pairA, pairB, itemStart, itemFrom, itemTo } = index;
  const goesOn = Uint8Array.from(TIE_KINDS, (kind) => (kind === 'CLUB' || kind === 'PROJECT' ? 1 : 0));
  // What is imported is looked up each time it is named, and there are many pairs.
  const fits = FITS;
  const [indexPair, pair, from, last] = [new GrowingList(), new GrowingList(), new GrowingList(), new GrowingList()];
  for (let at = 0; at < pairA.length; at++) {
    if (mask[pairA[at]!] !== fits || mask[pairB[at]!] !== fits) continue;
    const before = pair.length;
    for (let item = itemStart[at]!; item < itemStart[at + 1]!; item++) {
      if (!counts(item)) continue;
      const [begin, end] = [itemFrom[item]!, itemTo[item]!];
      pair.push(indexPair.length);
      from.push(begin);
      last.push(end === END_OF_TIME && goesOn[index.edgeKind[index.itemEdge[item]!]!] === 0 ? begin : end);
    }
    if (pair.length > before) indexPair.push(at);
  }
  const ofPairs = indexPair.take();
  return {
    personCount: index.people.count,
    pairA: ofPairs.map((at) => pairA[at]!),
    pairB: ofPairs.map((at) => pairB[at]!),
    pair: pair.take(),
    from: from.take(),
    last: last.take(),
    indexPair: ofPairs,
  };
}

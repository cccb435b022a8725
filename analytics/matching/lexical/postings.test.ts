import { Postings } from './postings';

/** Works with how often each of three terms comes there; the last one twice in a work, as two pairs with one hash do. */
const ENTRIES: readonly (readonly [term: number, doc: number, count: number])[] = [
  ...Array.from({ length: 400 }, (_, at) => [0, at * 3, 1 + (at % 5 === 0 ? at % 7 : 0)] as const),
  [2, 5, 1],
  [2, 70_000, 7],
  [2, 70_000, 1],
];

describe('Postings', () => {
  const postings = Postings.build(3, (take) => {
    for (const entry of [...ENTRIES].sort(([, one], [, two]) => one - two)) take(...entry);
  });

  it('give back works and counts in order, also of gaps of several bytes', () => {
    for (const wanted of [0, 1, 2]) {
      const found: unknown[] = [];
      postings.each(wanted, (doc, count) => found.push([wanted, doc, count]));
      expect(found).toEqual(ENTRIES.filter(([term]) => term === wanted));
    }
    expect([0, 1, 2].map((term) => postings.isEmpty(term))).toEqual([false, true, false]);
  });

  it('say which works a term has', () => {
    const has = Array.from({ length: 1_200 }, (_, doc) => doc).filter((doc) => postings.contains(0, doc));
    expect(has).toEqual(Array.from({ length: 400 }, (_, at) => at * 3));
    expect([4, 5, 69_999, 70_000, 70_001].map((doc) => postings.contains(2, doc))).toEqual([false, true, false, true, false]);
  });

  it('add to each work the weight of its count in whole steps', () => {
    const scores = new Float32Array(70_001);
    const raw = Float64Array.from({ length: 8 }, (_, count) => 10 * count);
    postings.addTo(scores, 2, { raw, scales: new Float32Array(70_001).fill(0.5), step: 2 }, 100);
    // 5 / 2 steps make 3; 35 / 2 make 18, and 3 of the second entry.
    expect([scores[5], scores[70_000], scores[6]]).toEqual([300, 2_100, 0]);
  });
});

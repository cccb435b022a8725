import { seededRandom } from '../../linkage';
import type { PeopleColumns } from '../people-columns';
import { BestFew } from './pool';
import { RoughPool } from './rough-pool';

const WORKS = 500;

/** People with 0 to 12 works each, drawn by a seed. */
function drawn(random: () => number): PeopleColumns {
  const counts = Array.from({ length: 300 }, (_, person) => (person < 3 ? 0 : Math.floor(random() * 13)));
  const start = Int32Array.from([0, ...counts.map((_, at) => counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0))]);
  const entries = start.at(-1)!;
  const cost = (): Float32Array => Float32Array.from({ length: entries }, () => (random() < 0.5 ? 0 : random()));
  return {
    ids: counts.map((_, person) => `p${person}`),
    start,
    works: Int32Array.from({ length: entries }, () => Math.floor(random() * WORKS)),
    authorship: cost(),
    kind: cost(),
  } as unknown as PeopleColumns;
}

const scores = (pool: RoughPool): Float32Array => pool.scores(1, 1);

describe('the quick look at everybody', () => {
  it('gives everybody the score of their best five works, with the costs of each entry as they are weighed, also to those with fewer works or none', () => {
    const random = seededRandom(11);
    const people = drawn(random);
    const pool = new RoughPool(people, WORKS);
    const best = new BestFew();
    for (const [ofAuthorship, ofKind] of [
      [1, 1],
      [0, 2],
      [1, 1],
    ] as const) {
      pool.values.forEach((_, work) => (pool.values[work] = 6 * random() - 4));
      const scores = pool.scores(ofAuthorship, ofKind);
      people.ids.forEach((_, person) => {
        best.clear();
        for (let entry = people.start[person]!; entry < people.start[person + 1]!; entry += 1) {
          const cost = ofAuthorship * people.authorship[entry]! + ofKind * people.kind[entry]!;
          best.add(pool.values[people.works[entry]!]! - cost, entry);
        }
        expect(scores[person]).toBeCloseTo(best.score(), 4);
      });
    }
    expect(scores(pool)[0]).toBe(-5);
  });

  it('has nobody to look at in an empty index', () => {
    const people = {
      ids: [],
      start: new Int32Array(1),
      works: new Int32Array(0),
      authorship: new Float32Array(0),
      kind: new Float32Array(0),
    };
    expect(scores(new RoughPool(people as unknown as PeopleColumns, 0))).toHaveLength(0);
  });
});

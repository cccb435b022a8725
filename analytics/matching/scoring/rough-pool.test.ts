import { seededRandom } from '../../linkage';
import { KernelBytes } from '../dense/web-assembly';
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
    years: Int16Array.from({ length: WORKS }, () => (random() < 0.1 ? 0 : 2000 + Math.floor(25 * random()))),
    latestYear: 2025,
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
    const pool = new RoughPool(people, new KernelBytes());
    const values = pool.numbers();
    const best = new BestFew();
    for (const [ofAuthorship, ofKind] of [
      [1, 1],
      [0, 2],
      [1, 1],
    ] as const) {
      values.forEach((_, work) => (values[work] = 6 * random() - 4));
      const scores = pool.scores(ofAuthorship, ofKind);
      people.ids.forEach((_, person) => {
        best.clear();
        for (let entry = people.start[person]!; entry < people.start[person + 1]!; entry += 1) {
          const cost = ofAuthorship * people.authorship[entry]! + ofKind * people.kind[entry]!;
          best.add(values[people.works[entry]!]! - cost, entry);
        }
        expect(scores[person]).toBeCloseTo(best.score(), 4);
      });
    }
    expect(scores(pool)[0]).toBe(-5);
  });

  it('weighs works by their words, and takes what their year costs, also where it is not known', () => {
    const random = seededRandom(12);
    const people = drawn(random);
    const pool = new RoughPool(people, new KernelBytes());
    const likeness = Float32Array.from({ length: WORKS }, () => random());
    const costs = Float64Array.from({ length: 2026 }, (_, year) => (year === 0 ? 0.7 : (2025 - year) / 50));
    pool.weigh(likeness, { scale: 3, mean: 0.25, costs }, 0, 200);
    pool.weigh(likeness, { scale: 2, mean: 0.5, costs }, 200, WORKS);
    pool.weigh(likeness, { scale: 9, mean: 9, costs }, WORKS, WORKS);
    const expected = (work: number): number =>
      (work < 200 ? 3 * (likeness[work]! - 0.25) : 2 * (likeness[work]! - 0.5)) - costs[people.years[work]!]!;
    pool.numbers().forEach((value, work) => expect(value).toBeCloseTo(expected(work), 4));
    expect(people.years.includes(0)).toBe(true);
  });

  it('has nobody to look at in an empty index', () => {
    const people = {
      ids: [],
      years: new Int16Array(0),
      latestYear: 0,
      start: new Int32Array(1),
      works: new Int32Array(0),
      authorship: new Float32Array(0),
      kind: new Float32Array(0),
    };
    expect(scores(new RoughPool(people as unknown as PeopleColumns, new KernelBytes()))).toHaveLength(0);
  });
});

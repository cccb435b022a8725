import { everyPath } from '../../bench/paths/exhaustive';
import { randomNetwork } from '../../bench/paths/random-network';
import { seededRandom } from '../../linkage/random';
import { pairOf } from '../neighbors';
import { buildPathIndex, findPaths, stepReasons, type PathIndex } from '.';

/** A small network in which no two paths are equally strong, so that there is one order. */
function small(seed: number): PathIndex {
  const index = buildPathIndex(randomNetwork(seed, 24, 70, 6));
  const { pairsOf } = index.ties;
  const next = seededRandom(seed);
  const strength = index.strength.map((each) => each * (0.9 + next() / 10));
  return { ...index, strength, cost: index.cost.map((_, at) => -Math.log(strength[pairsOf.items[at]!]!)) };
}
const strengthIn =
  (index: PathIndex) =>
  (one: number, two: number): number => {
    const pair = one === two ? -1 : pairOf(index.ties, one, two);
    return pair < 0 ? 0 : index.strength[pair]!;
  };

test('Paths are those that an exhaustive search finds: the strongest first, each unlike those before, through people who consent', () => {
  let found = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const index = small(seed);
    for (const mostTies of [2, 3, 4]) {
      for (const overlap of [0, 0.5]) {
        const ask = { from: 0, to: 23, mostTies, count: 5, overlap, allowed: (row: number) => (row * seed) % 7 !== 3 };
        const expected = everyPath(24, strengthIn(index), ask);
        const { paths, complete } = findPaths(index, ask.from, ask.to, ask);
        expect(complete).toBe(true);
        expect(paths.map(({ people }) => people)).toEqual(expected.map(({ people }) => people));
        paths.forEach(({ strength }, at) => expect(strength).toBeCloseTo(expected[at]!.strength, 12));
        found += paths.length;
      }
    }
  }
  expect(found).toBeGreaterThan(500);
});

test('Nobody who did not consent stands in between, and the two ends are not asked', () => {
  const asked = new Set<number>();
  const index = small(3);
  const { paths } = findPaths(index, 0, 23, {
    allowed: (row) => {
      asked.add(row);
      return row % 2 === 0;
    },
  });
  expect(paths.length).toBeGreaterThan(0);
  for (const { people } of paths) expect(people.slice(1, -1).filter((row) => row % 2 === 1)).toEqual([]);
  expect([asked.has(0), asked.has(23)]).toEqual([false, false]);
});

test('Without anybody who consents only a tie of the two themselves is left', () => {
  const index = small(5);
  const { people } = { people: index.ties.people.count };
  for (let to = 1; to < people; to++) {
    const { paths } = findPaths(index, 0, to, { allowed: () => false });
    expect(paths.map((path) => path.people)).toEqual(pairOf(index.ties, 0, to) < 0 ? [] : [[0, to]]);
  }
});

test('Nobody needs an introduction to themselves', () => {
  expect(findPaths(small(1), 4, 4, { allowed: () => true })).toEqual({ paths: [], complete: true });
});

test('A step says what it rests on, with its years', () => {
  const index = small(2);
  const { paths } = findPaths(index, 0, 23, { allowed: () => true });
  const [step] = paths[0]!.steps;
  const reasons = stepReasons(index, step!.pair);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { kind, edges, firstYear, lastYear } of reasons) {
    const rows = edges.map((edge) => index.ties.edges[edge]!);
    expect(new Set(rows.map((edge) => edge.kind))).toEqual(new Set([kind]));
    expect(firstYear).toBe(Math.min(...rows.map(({ from }) => Math.floor(from / 10_000))));
    expect(lastYear).toBeGreaterThanOrEqual(firstYear!);
    const members = rows.map((edge) => edge.members.map(({ person }) => index.ties.byId.get(person)));
    for (const list of members) expect(list).toEqual(expect.arrayContaining([step!.from, step!.to]));
  }
});

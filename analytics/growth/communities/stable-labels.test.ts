import { seededRandom } from '../../linkage/random';
import { StableLabels } from '.';

const set = (...members: string[]): ReadonlySet<string> => new Set(members);
const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `${prefix}${from + at}`);

describe('labels of communities over time', () => {
  it('stay while people do, and say who was born, grew and shrank', () => {
    const labels = new StableLabels();
    const first = labels.add([set(...range('a', 0, 10)), set(...range('b', 0, 10))]);
    expect(first.communities.map(({ label, change }) => [label, change])).toEqual([
      [0, 'born'],
      [1, 'born'],
    ]);
    const next = labels.add([set(...range('b', 0, 6)), set(...range('c', 0, 5)), set(...range('a', 0, 14))]);
    expect(next.communities.map(({ label, change }) => [label, change])).toEqual([
      [1, 'shrunk'],
      [2, 'born'],
      [0, 'grown'],
    ]);
  });

  it('tell a merger and a split, the larger part keeping the label', () => {
    const labels = new StableLabels();
    labels.add([set(...range('a', 0, 10)), set(...range('b', 0, 6))]);
    const merged = labels.add([set(...range('a', 0, 10), ...range('b', 0, 6))]);
    expect(merged.communities).toMatchObject([{ label: 0, change: 'merged', parents: [0, 1] }]);
    // What comes apart again at once is what it was before.
    expect(labels.add([set(...range('a', 0, 10)), set(...range('b', 0, 6))]).communities.map(({ label }) => label)).toEqual([
      0, 1,
    ]);
    const whole = new StableLabels();
    whole.add([set(...range('a', 0, 10), ...range('b', 0, 6))]);
    const split = whole.add([set(...range('a', 0, 10)), set(...range('b', 0, 6))]);
    expect(split.communities.map(({ label, change, parents }) => [label, change, parents])).toEqual([
      [0, 'shrunk', []],
      [1, 'split', [0]],
    ]);
  });

  it('wait for a community that flickers, and die when it stays away', () => {
    const labels = new StableLabels();
    const [a, b] = [set(...range('a', 0, 10)), set(...range('b', 0, 10))];
    labels.add([a, b]);
    expect(labels.add([a]).died).toEqual([]);
    expect(labels.add([a, b]).communities[1]).toMatchObject({ label: 1 });
    labels.add([a]);
    labels.add([a]);
    expect(labels.add([a]).died).toEqual([1]);
    expect(labels.add([a, b]).communities[1]).toMatchObject({ label: 2, change: 'born' });
  });

  it('keep their community in at least 95 of 100 months of a synthetic history with noise', () => {
    const random = seededRandom(60);
    const home = new Map<string, number>();
    let people = 0;
    let kept = 0;
    let seen = 0;
    const labels = new StableLabels();
    const last = new Map<number, number>();
    for (let month = 0; month < 60; month++) {
      // Twelve communities grow and lose people; every tenth month one is born, and one loses everybody.
      for (let community = 0; community < 12 + Math.floor(month / 10); community++) {
        if (community < Math.floor(month / 12)) continue;
        const joins =
          month === 0 || (community >= 12 && month % 10 === 0) ? 15 + Math.floor(random() * 30) : Math.floor(random() * 3);
        for (let one = 0; one < joins; one++) home.set(`p${people++}`, community);
      }
      for (const [person, community] of home) {
        if (random() < 0.02 || community < Math.floor(month / 12)) home.delete(person);
        else if (random() < 0.01) home.set(person, 12 + Math.floor(month / 10) - 1);
      }
      // What an algorithm finds: one in ten is put somewhere else.
      const found = new Map<number, Set<string>>();
      const there = [...new Set(home.values())];
      for (const [person, community] of home) {
        const put = random() < 0.1 ? there[Math.floor(random() * there.length)]! : community;
        found.set(put, (found.get(put) ?? new Set()).add(person));
      }
      const order = [...found].sort(() => random() - 0.5);
      for (const { label, community } of labels.add(order.map(([, members]) => members)).communities) {
        const truth = order[community]![0];
        if (last.has(truth)) {
          seen++;
          if (last.get(truth) === label) kept++;
        }
        last.set(truth, label);
      }
    }
    expect(seen).toBeGreaterThan(600);
    expect(kept / seen).toBeGreaterThanOrEqual(0.95);
  });
});

import type { PersonRow } from '../rows';
import { buildTieIndex } from '../tie-index';
import { layoutPeople, spreadOrder } from './layout-people';
import { placeDiscs } from './meta-layout';

const person = (at: number): PersonRow => ({
  id: `p${String(at).padStart(3, '0')}`,
  name: `${at}`,
  nameLatin: null,
  standing: 'korea',
  country: 'KR',
  stage: null,
  institution: null,
  institutionIds: [],
  associationIds: [],
  technologies: [],
  registered: false,
});

function indexOf(count: number, groups: number) {
  const people = Array.from({ length: count }, (_, at) => person(at));
  const edges = Array.from({ length: groups }, (_, group) => ({
    kind: 'CLUB' as const,
    id: `c${group}`,
    title: '',
    date: null,
    from: 20200101,
    to: 99991231,
    edition: null,
    size: 2,
    truncated: false,
    members: people.filter((_, at) => at % groups === group).map(({ id }) => ({ person: id, from: 0, to: 99991231 })),
  }));
  return buildTieIndex(people, edges, 20260101);
}

describe('the layout', () => {
  it('places discs without overlaps, and the same ones in the same places', () => {
    const discs = Array.from({ length: 60 }, (_, at) => ({ r: 10 + (at % 7) * 8 }));
    const links = Array.from({ length: 59 }, (_, at) => ({ source: at, target: at + 1, weight: 1 + (at % 3) }));
    const places = placeDiscs(discs, links);
    let overlaps = 0;
    places.forEach((one, i) =>
      places.slice(i + 1).forEach((two, j) => {
        if (Math.hypot(one.x - two.x, one.y - two.y) < discs[i]!.r + discs[i + 1 + j]!.r) overlaps++;
      }),
    );
    expect(overlaps).toBe(0);
    expect(placeDiscs(discs, links)).toEqual(places);
  });

  it('keeps every member inside the disc of the community, and nobody else', () => {
    const index = indexOf(120, 4);
    const labels = Int32Array.from({ length: 120 }, (_, at) => (at < 100 ? at % 4 : -1));
    const placed = layoutPeople(index, labels, null);
    expect(placed.communities.map(({ members }) => members.length)).toEqual([25, 25, 25, 25]);
    for (let row = 0; row < 120; row++) {
      const inside = placed.communities.filter(({ x, y, r }) => Math.hypot(placed.x[row]! - x, placed.y[row]! - y) <= r).length;
      expect(inside).toBe(row < 100 ? 1 : 0);
    }
  });

  it('spreads the first few members over the whole disc, whatever its size', () => {
    for (const count of [1, 2, 7, 100, 787]) {
      expect([...spreadOrder(count)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
    }
    const quarters = spreadOrder(1024)
      .slice(0, 8)
      .map((at) => Math.floor((at / 1024) * 4))
      .sort((a, b) => a - b);
    expect(quarters).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('leaves people and communities where they were when one person comes in', () => {
    const before = indexOf(100, 4);
    const first = layoutPeople(
      before,
      Int32Array.from({ length: 100 }, (_, at) => at % 4),
      null,
    );
    const previous = { ...first, rowOf: new Map(before.people.rows.map(({ id }, row) => [id, row])) };
    const after = indexOf(101, 4);
    // The numbers of the communities mean nothing: only their people do.
    const second = layoutPeople(
      after,
      Int32Array.from({ length: 101 }, (_, at) => 7 - (at % 4)),
      previous,
    );
    expect(new Set(second.communities.map(({ id, colour }) => `${id}${colour}`))).toEqual(
      new Set(first.communities.map(({ id, colour }) => `${id}${colour}`)),
    );
    let moved = 0;
    for (let row = 0; row < 100; row++)
      moved = Math.max(moved, Math.hypot(first.x[row]! - second.x[row]!, first.y[row]! - second.y[row]!));
    const width = Math.max(...first.communities.map(({ r }) => r));
    expect(moved).toBeLessThan(width / 2);
  });
});

import { seededRandom } from '../../linkage/random';
import { adamicAdarOf, areJoined, commonNeighborsOf, graphOf } from '../measures';
import { brokersOf, reachGap, suggestionsFor } from '.';

/** Two triangles, 0 1 2 and 4 5 6, joined by 3; 7 and 8 apart from them. */
const BOW = graphOf(9, [0, 1, 2, 2, 3, 4, 5, 6, 7], [1, 2, 0, 3, 4, 5, 6, 4, 8]);

describe('brokers', () => {
  it('are those between groups, by every measure of brokerage', () => {
    expect(brokersOf(BOW, 'betweenness', 1)[0]).toMatchObject({ node: 3, error: 0 });
    expect(brokersOf(BOW, 'constraint', 1)[0]!.node).toBe(3);
    expect(
      brokersOf(BOW, 'effectiveSize', 1)
        .slice(0, 3)
        .map(({ node }) => node),
    ).toEqual([2, 4, 3]);
    // Whoever has one neighbour is none.
    expect(brokersOf(BOW, 'pageRank', 1).map(({ node }) => node)).not.toContain(7);
  });
});

describe('the reach gap', () => {
  it('names who was not reached with the nearest who was, and who has no way', () => {
    expect(reachGap(BOW, (node) => node === 0, [0, 2, 5, 8])).toEqual([
      { node: 2, nearest: 0, steps: 1 },
      { node: 5, nearest: 0, steps: 4 },
      { node: 8, nearest: null, steps: null },
    ]);
    expect(reachGap(BOW, (node) => node === 6 || node === 2, [3, 5])).toEqual([
      { node: 3, nearest: 2, steps: 1 },
      { node: 5, nearest: 6, steps: 1 },
    ]);
  });
});

describe('suggested links', () => {
  it('are pairs two steps apart with the index of Adamic and Adar', () => {
    const random = seededRandom(3);
    const draw = (): number => Math.floor(random() * 30);
    const graph = graphOf(30, Array.from({ length: 70 }, draw), Array.from({ length: 70 }, draw));
    const found = suggestionsFor(graph, 4);
    expect(found.length).toBeGreaterThan(3);
    for (const { b, common, score } of found) {
      expect([areJoined(graph, 4, b), common]).toEqual([false, commonNeighborsOf(graph, 4, b).length]);
      expect(score).toBeCloseTo(adamicAdarOf(graph, 4, b), 12);
    }
  });
});

import { seededRandom } from '../../linkage/random';
import { adamicAdarOf, areJoined, commonNeighborsOf, graphOf } from '../measures';
import { bestSuggestions, brokersOf, circlesOf, judgeLinks, reachGap, suggestionsFor } from '.';

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

  it('of a whole network are the best of those of everybody, each pair once', () => {
    const random = seededRandom(11);
    const draw = (): number => Math.floor(random() * 60);
    const graph = graphOf(60, Array.from({ length: 150 }, draw), Array.from({ length: 150 }, draw));
    const everybody = Array.from({ length: 60 }, (_, node) => suggestionsFor(graph, node))
      .flat()
      .filter(({ a, b }) => a < b);
    const scores = everybody.map(({ score }) => score).sort((one, two) => two - one);
    const best = bestSuggestions(graph, { count: 40 });
    expect(best).toHaveLength(40);
    best.forEach(({ score }, at) => expect(score).toBeCloseTo(scores[at]!, 12));
    const even = bestSuggestions(graph, {
      count: 10,
      allows: (a, b) => (a + b) % 2 === 0,
      scoreOf: (_a, _b, _index, common) => common,
    });
    const wanted = everybody.filter(({ a, b }) => (a + b) % 2 === 0).map(({ common }) => common);
    expect(even.map(({ score }) => score)).toEqual(wanted.sort((one, two) => two - one).slice(0, 10));
    expect(even.every(({ a, b }) => (a + b) % 2 === 0 && !areJoined(graph, a, b))).toBe(true);
  });
});

describe('circles', () => {
  it('are the neighbours who hang together without whoever joins them', () => {
    expect(circlesOf(BOW, 3)).toEqual([[2], [4]]);
    expect(circlesOf(BOW, 2)).toEqual([[0, 1], [3]]);
    expect(circlesOf(BOW, 7)).toEqual([[8]]);
  });
});

describe('the judgement of suggestions', () => {
  const pairs = (text: string) => [...text].map((mark, at) => ({ score: text.length - at, tied: mark === '+' }));

  it('is 1 where all that were tied come first, 0 where last, and counts equal scores half', () => {
    expect(judgeLinks(pairs('++--'), [2])).toMatchObject({ auc: 1, precision: [{ at: 2, share: 1 }], tied: 2, others: 2 });
    expect(judgeLinks(pairs('--++'), [2])).toMatchObject({ auc: 0, precision: [{ at: 2, share: 0 }] });
    expect(judgeLinks(pairs('+-+-'), [2])).toMatchObject({ auc: 0.75, precision: [{ at: 2, share: 0.5 }] });
    const same = pairs('++--').map(({ tied }) => ({ score: 1, tied }));
    expect(judgeLinks(same, [1, 10])).toMatchObject({ auc: 0.5, precision: [{ share: 0.5 }, { share: 0.5 }] });
    expect(judgeLinks([], [5])).toEqual({ tied: 0, others: 0, auc: null, precision: [{ at: 5, share: 0 }] });
  });
});

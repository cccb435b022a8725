import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adamicAdarOf,
  areJoined,
  averageClusteringOf,
  averageDegreeOf,
  betweennessOf,
  categoricalAssortativity,
  closenessOf,
  commonNeighborsOf,
  componentsOf,
  constraintOf,
  coreNumbersOf,
  cutPointsOf,
  degreesOf,
  densityOf,
  distancesFrom,
  effectiveNumberOf,
  effectiveSizeOf,
  giantSize,
  giniOf,
  graphOf,
  localClusteringOf,
  numericAssortativity,
  pageRankOf,
  triadsOf,
  trianglesOf,
  type Graph,
} from '.';

const testing = (...path: string[]): string => readFileSync(join(__dirname, '..', 'testing', ...path), 'utf8');

interface PeerGraph {
  readonly name: string;
  readonly nodes: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly category: readonly number[];
  readonly amount: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly peer: Readonly<Record<string, unknown>>;
}
const PEERS = testing('peers.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PeerGraph);

const graphFrom = (nodes: number, edges: readonly (readonly [number, number])[]): Graph =>
  graphOf(
    nodes,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
  );

const isDefined = (value: number | null): value is number => value !== null && !Number.isNaN(value);
/** Largest difference of two answers, which must be undefined in the same places. */
function apart(ours: ArrayLike<number | null>, theirs: readonly (number | null)[]): number {
  expect(Array.from(ours, isDefined)).toEqual(theirs.map(isDefined));
  return theirs.reduce<number>((most, value, at) => Math.max(most, Math.abs((value ?? 0) - (ours[at] || 0))), 0);
}

const MEASURES: Readonly<Record<string, (graph: Graph, peer: PeerGraph) => ArrayLike<number | null>>> = {
  degree: degreesOf,
  density: (graph) => [densityOf(graph)],
  components: (graph) => [componentsOf(graph).count],
  giant: (graph) => [giantSize(componentsOf(graph))],
  triangles: trianglesOf,
  localClustering: localClusteringOf,
  averageClustering: (graph) => [averageClusteringOf(graph)],
  transitivity: (graph) => [triadsOf(graph).closed / Math.max(1, triadsOf(graph).all)],
  degreeAssortativity: (graph) => [numericAssortativity(graph, degreesOf(graph))],
  amountAssortativity: (graph, { amount }) => [numericAssortativity(graph, amount)],
  categoryAssortativity: (graph, { category }) => [categoricalAssortativity(graph, category)],
  pageRank: (graph) => pageRankOf(graph),
  betweenness: (graph) => betweennessOf(graph).score,
  closeness: closenessOf,
  core: coreNumbersOf,
  articulations: (graph) => cutPointsOf(graph).articulations,
  bridges: (graph) => cutPointsOf(graph).bridges.flat(),
  constraint: constraintOf,
  effectiveSize: effectiveSizeOf,
  commonNeighbors: (graph, { pairs }) => pairs.map(([a, b]) => commonNeighborsOf(graph, a, b).length),
  adamicAdar: (graph, { pairs }) => pairs.map(([a, b]) => adamicAdarOf(graph, a, b)),
};

describe('measures of a whole network', () => {
  it.each(PEERS.map((peer) => [peer.name, peer] as const))('of %s are what NetworkX says', (_name, peer) => {
    const graph = graphFrom(peer.nodes, peer.edges);
    for (const [name, measure] of Object.entries(MEASURES)) {
      const theirs = [peer.peer[name]].flat(2) as (number | null)[];
      expect([name, apart(measure(graph, peer), theirs) < 1e-8]).toEqual([name, true]);
    }
  });

  it('are not defined, rather than 0, where there is nothing to measure', () => {
    const nobody = graphFrom(0, []);
    expect([densityOf(nobody), averageDegreeOf(nobody), averageClusteringOf(nobody)]).toEqual([null, null, null]);
    expect(densityOf(graphFrom(1, []))).toBeNull();
    expect(categoricalAssortativity(graphFrom(2, [[0, 1]]), [3, 3])).toBeNull();
    expect(numericAssortativity(graphFrom(3, [[0, 1]]), [1, 1, 5])).toBeNull();
    expect([giniOf([]), giniOf([0, 0]), effectiveNumberOf([0])]).toEqual([null, null, null]);
  });

  it('leave loops out and count a double edge once', () => {
    const graph = graphOf(3, [0, 1, 0, 2], [1, 0, 1, 2]);
    expect([graph.edgeCount, [...degreesOf(graph)], areJoined(graph, 1, 0), areJoined(graph, 1, 2)]).toEqual([
      1,
      [1, 1, 0],
      true,
      false,
    ]);
  });

  it('give a sampled betweenness of central nodes within three standard errors of the exact one, the same for one seed', () => {
    const { nodes, edges } = PEERS.find(({ name }) => name === 'les miserables')!;
    const graph = graphFrom(nodes, edges);
    const exact = betweennessOf(graph);
    const sampled = betweennessOf(graph, { sources: 40, seed: 7 });
    const central = [...exact.score.keys()].sort((one, two) => exact.score[two]! - exact.score[one]!).slice(0, 10);
    for (const node of central) {
      expect(Math.abs(sampled.score[node]! - exact.score[node]!)).toBeLessThan(3 * sampled.error[node]!);
      expect(sampled.error[node]!).toBeLessThan(0.05);
    }
    expect([sampled.sources, exact.error.every((error) => error === 0)]).toEqual([40, true]);
    expect(betweennessOf(graph, { sources: 40, seed: 7 }).score).toEqual(sampled.score);
    expect(betweennessOf(graph, { sources: 500, seed: 7 }).score).toEqual(exact.score);
  });

  it('say how unequal counts are, and as how many equal groups they are', () => {
    expect(giniOf([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(giniOf([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
    expect(effectiveNumberOf([5, 5, 5, 5])).toBeCloseTo(4, 12);
    expect(effectiveNumberOf([8, 0, 4])).toBeCloseTo(1.8, 12);
  });
});

const ldbcInput = (text: string): { readonly ids: number[]; readonly graph: Graph } => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const ids = rows.map(([id]) => id!);
  const place = new Map(ids.map((id, at) => [id, at]));
  const edges = rows.flatMap(([id, ...others]) => others.map((other) => [place.get(id!)!, place.get(other)!] as const));
  return { ids, graph: graphFrom(ids.length, edges) };
};
const ldbcOutput = (text: string): Map<number, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/) as [string, string])
      .map(([id, value]) => [Number(id), value]),
  );
const ldbc = (input: string, output: string) => ({
  ...ldbcInput(testing('graphalytics', `${input}-input.txt`)),
  expected: ldbcOutput(testing('graphalytics', `${output}-output.txt`)),
});

describe('the undirected validation graphs of LDBC Graphalytics', () => {
  it.each([
    ['bfs', 'bfs', 1],
    ['example', 'example-bfs', 2],
  ])('of %s: breadth-first distances', (input, output, source) => {
    const { ids, graph, expected } = ldbc(input, output);
    const steps = distancesFrom(graph, ids.indexOf(source));
    expect(ids.map((_, at) => (steps[at] === -1 ? '9223372036854775807' : String(steps[at])))).toEqual(
      ids.map((id) => expected.get(id)),
    );
  });

  it.each([
    ['wcc', 'wcc'],
    ['example', 'example-wcc'],
  ])('of %s: weakly connected components', (input, output) => {
    const { ids, graph, expected } = ldbc(input, output);
    const { of } = componentsOf(graph);
    const smallest = ids.map((_, at) => String(Math.min(...ids.filter((__, other) => of[other] === of[at]))));
    expect(smallest).toEqual(ids.map((id) => expected.get(id)));
  });

  it.each([
    ['lcc', 'lcc'],
    ['example', 'example-lcc'],
  ])('of %s: local clustering coefficients', (input, output) => {
    const { ids, graph, expected } = ldbc(input, output);
    localClusteringOf(graph).forEach((value, at) => expect(value).toBeCloseTo(Number(expected.get(ids[at]!)), 10));
    expect(expected.size).toBe(ids.length);
  });
});

import { seededRandom } from '../random';
import { cluster, type Edges } from './cluster';

const edgesOf = (list: readonly (readonly [number, number, number])[]): Edges => ({
  left: Int32Array.from(list, ([a]) => a),
  right: Int32Array.from(list, ([, b]) => b),
  weight: Float64Array.from(list, ([, , weight]) => weight),
});

/** A random signed graph and some pairs that must stay apart. */
function randomProblem(seed: number) {
  const random = seededRandom(seed);
  const rows = 4 + Math.floor(random() * 16);
  const edges: [number, number, number][] = [];
  const cannotLink: [number, number][] = [];
  for (let a = 0; a < rows; a += 1)
    for (let b = a + 1; b < rows; b += 1) {
      if (random() < 0.5) edges.push([a, b, Math.round((random() * 16 - 6) * 100) / 100]);
      if (random() < 0.05) cannotLink.push([a, b]);
    }
  return { random, rows, edges, cannotLink };
}

describe('Correlation clustering', () => {
  it('puts what belongs together into one cluster and leaves the rest alone', () => {
    const of = cluster(
      6,
      edgesOf([
        [0, 1, 5],
        [1, 2, 4],
        [0, 2, 3],
        [4, 5, 9],
      ]),
    );
    expect([...of]).toEqual([0, 0, 0, 3, 4, 4]);
  });

  it('is no transitive closure: a weak bridge does not join two clusters', () => {
    const strong: [number, number, number][] = [];
    for (const base of [0, 4])
      for (let i = 0; i < 4; i += 1) for (let j = i + 1; j < 4; j += 1) strong.push([base + i, base + j, 8]);
    const of = cluster(8, edgesOf([...strong, [3, 4, 2]]));
    expect([...of]).toEqual([0, 0, 0, 0, 4, 4, 4, 4]);
  });

  it('never puts two records with a cannot-link together, in a thousand random graphs', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const { rows, edges, cannotLink } = randomProblem(seed);
      const of = cluster(rows, edgesOf(edges), { cannotLink });
      for (const [a, b] of cannotLink) expect(`${seed}: ${of[a] === of[b]}`).toBe(`${seed}: false`);
    }
  });

  it('does not depend on the order of the edges', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { random, rows, edges, cannotLink } = randomProblem(seed);
      const shuffled = edges
        .map((edge) => ({ edge, key: random() }))
        .sort((p, q) => p.key - q.key)
        .map(({ edge }) => edge);
      expect([...cluster(rows, edgesOf(shuffled), { cannotLink })]).toEqual([...cluster(rows, edgesOf(edges), { cannotLink })]);
    }
  });

  it('finds more evidence within clusters than either all together or all apart', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { rows, edges } = randomProblem(seed);
      const of = cluster(rows, edgesOf(edges), { weightOf: () => 0 });
      const within = edges.reduce((sum, [a, b, weight]) => (of[a] === of[b] ? sum + weight : sum), 0);
      expect(within).toBeGreaterThanOrEqual(-1e-9);
      expect(within).toBeGreaterThanOrEqual(edges.reduce((sum, [, , weight]) => sum + weight, 0) - 1e-9);
    }
  });

  it('asks for the evidence of pairs without an edge and heeds it', () => {
    const chain = edgesOf([
      [0, 1, 6],
      [1, 2, 6],
    ]);
    expect([...cluster(3, chain, { weightOf: () => 3 })]).toEqual([0, 0, 0]);
    expect(new Set(cluster(3, chain, { weightOf: () => -11 })).size).toBe(2);
  });
});

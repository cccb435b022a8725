import { seededRandom } from '../../linkage/random';
import { estimatePlanted } from '../testing/planted-world';
import {
  benjaminiHochberg,
  configurationTest,
  criticalT,
  differenceInDifferences,
  holm,
  matchPairs,
  twoSidedP,
  type Candidate,
} from '.';

describe("Student's t", () => {
  it('has the values of the tables', () => {
    expect([1, 7, 29, 1000].map((freedom) => Number(criticalT(0.05, freedom).toFixed(3)))).toEqual([12.706, 2.365, 2.045, 1.962]);
    expect(twoSidedP(2.045, 29)).toBeCloseTo(0.05, 4);
    expect(twoSidedP(0, 5)).toBeCloseTo(1, 12);
  });
});

describe('many comparisons', () => {
  it('are corrected as Holm and as Benjamini and Hochberg do', () => {
    const values = [0.01, 0.04, 0.03, 0.005];
    expect(holm(values).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(benjaminiHochberg(values).map((p) => Number(p.toFixed(6)))).toEqual([0.02, 0.04, 0.04, 0.02]);
    expect([holm([]), holm([0.9, 0.8])]).toEqual([[], [1, 1]]);
  });
});

const candidate = (person: number, attended: boolean, stratum: string, priorTies: number): Candidate => ({
  person,
  attended,
  stratum,
  priorTies,
});

describe('matched pairs', () => {
  it('join an attendee with the nearest of the same stratum, each person once', () => {
    const pairs = matchPairs(
      [
        candidate(0, true, 'AI:mid', 7),
        candidate(1, true, 'AI:mid', 7),
        candidate(2, true, 'QUANTUM:mid', 7),
        candidate(3, false, 'AI:mid', 6),
        candidate(4, false, 'AI:mid', 9),
        candidate(5, false, 'AI:mid', 200),
        candidate(6, false, 'AI:senior', 7),
      ],
      1,
    );
    expect(pairs.map(({ attendee }) => attendee).sort()).toEqual([0, 1]);
    expect(pairs.map(({ control }) => control).sort()).toEqual([3, 4]);
  });
});

describe('what an event changed', () => {
  it('is too few to tell below eight pairs', () => {
    const pairs = Array.from({ length: 7 }, (_, at) => ({ attendee: at, control: at + 100 }));
    expect(differenceInDifferences(pairs, [])).toEqual({ kind: 'tooFew', pairs: 7 });
  });

  it('is the rise of attendees less that of people like them', () => {
    const pairs = Array.from({ length: 10 }, (_, at) => ({ attendee: at, control: at + 100 }));
    const after = pairs.map(({ attendee }) => ({ a: attendee, b: 500, after: true }));
    const answer = differenceInDifferences(pairs, [
      ...after,
      { a: 0, b: 501, after: true },
      { a: 100, b: 502, after: true },
      { a: 1, b: 503, after: false },
      { a: 2, b: 3, after: true },
    ]);
    if (answer.kind !== 'effect') throw new Error('eight pairs are enough');
    // Rises: 10 of everybody, +1 and −1 in the first pair, −1 before, and one tie with two ends.
    expect(answer.effect.value).toBeCloseTo((10 + 1 - 1 - 1 + 2) / 10, 12);
    expect(answer.effect.high - answer.effect.value).toBeCloseTo(criticalT(0.05, 9) * answer.effect.standardError, 9);
  });

  it('lies in its interval in most worlds in which it was planted, and is seldom seen where there is none (the bench asks a thousand)', () => {
    const worlds = 40;
    const run = (effect: number) =>
      Array.from({ length: worlds }, (_, at) => estimatePlanted({ people: 150, attendees: 16, effect, trend: 0.25 }, 5_000 + at));
    const covered = run(1).filter(
      ({ answer, truth }) => answer.kind === 'effect' && answer.effect.low <= truth && truth <= answer.effect.high,
    );
    const alarms = run(0).filter(({ answer }) => answer.kind === 'effect' && answer.effect.p < 0.05);
    expect(covered.length / worlds).toBeGreaterThanOrEqual(0.85);
    expect(alarms.length / worlds).toBeLessThanOrEqual(0.15);
  });
});

describe('the configuration model', () => {
  const world = (seed: number, planted: number) => {
    const random = seededRandom(seed);
    const draw = (): number => Math.floor(60 * random() ** 1.5);
    const a = Array.from({ length: 200 }, draw);
    const b = a.map((one) => (one + 1 + Math.floor(59 * random())) % 60);
    for (let at = 0; at < planted; at++) {
      a.push(at % 10);
      b.push((at + 1 + (at % 7)) % 10);
    }
    return { a: Int32Array.from(a), b: Int32Array.from(b) };
  };
  const test = (seed: number, planted: number, permutations = 99) =>
    configurationTest(
      world(seed, planted),
      (person) => person < 10,
      () => 0,
      { permutations, seed },
    );

  it('finds ties among people that their numbers of ties do not explain, and none where there are none', () => {
    const alarms = Array.from({ length: 40 }, (_, at) => test(at + 1, 0, 39)).filter(({ p }) => p <= 0.05).length;
    expect(alarms).toBeLessThanOrEqual(5);
    const { observed, expected, p } = test(3, 30);
    expect(observed).toBeGreaterThan(expected + 10);
    expect(p).toBe(0.01);
  });

  it('gives the same for one seed, and keeps ties between blocks where they are', () => {
    expect(test(9, 5)).toEqual(test(9, 5));
    const ties = { a: Int32Array.of(0, 1, 2), b: Int32Array.of(10, 11, 12) };
    const byField = configurationTest(
      ties,
      (person) => person < 3,
      (person) => (person < 10 ? 0 : 1),
      { permutations: 50, seed: 1 },
    );
    expect(byField).toEqual({ observed: 0, expected: 0, p: 1, permutations: 50 });
  });
});

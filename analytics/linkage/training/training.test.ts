import { seededRandom } from '../random';
import { fitAdditive } from './additive-weights';
import { calibrate } from './calibrate';
import { maximise } from './expectation-maximisation';
import { resolveLabels } from './labels';
import { countPatterns } from './patterns';

/** Pairs of three fields with two levels, drawn from two classes. */
function draw(pairs: number, share: number, m: number, u: number) {
  const random = seededRandom(6);
  const levels = new Uint8Array(pairs * 3);
  const truth: boolean[] = [];
  for (let p = 0; p < pairs; p += 1) {
    const match = random() < share;
    truth.push(match);
    for (let f = 0; f < 3; f += 1) levels[p * 3 + f] = random() < (match ? m : u) ? 1 : 2;
  }
  return { levels, truth };
}

describe('Training of linkage', () => {
  it('counts patterns, also of more fields than fit one number', () => {
    const fields = 20;
    const levels = new Uint8Array(fields * 3);
    levels.fill(7, 0, fields);
    levels.fill(7, fields, 2 * fields);
    levels.fill(7, 2 * fields);
    levels[2 * fields] = 6;
    const patterns = countPatterns(levels, 3, new Array<number>(fields).fill(50));
    expect([...patterns.counts]).toEqual([2, 1]);
    expect([...patterns.ofPair]).toEqual([0, 0, 1]);
  });

  it('recovers share, m and u of a mixture without labels', () => {
    const { levels } = draw(40_000, 0.2, 0.9, 0.1);
    const patterns = countPatterns(levels, 40_000, [3, 3, 3]);
    const three = (same: number) => Array.from({ length: 3 }, () => Float64Array.of(0, same, 1 - same));
    const fitted = maximise(patterns, {
      m: three(0.7),
      u: three(0.2),
      share: 0.4,
      ignored: new Set(),
      strengthM: 1,
      strengthU: 1,
    });
    expect(fitted.share).toBeCloseTo(0.2, 1);
    expect(fitted.m[0]![1]).toBeCloseTo(0.9, 1);
    expect(fitted.u[2]![1]).toBeCloseTo(0.1, 1);
  });

  it('counts once what two fields say twice', () => {
    const { levels, truth } = draw(20_000, 0.5, 0.8, 0.3);
    // The third field repeats the second.
    for (let p = 0; p < 20_000; p += 1) levels[p * 3 + 2] = levels[p * 3 + 1]!;
    const patterns = countPatterns(levels, 20_000, [3, 3, 3]);
    const matches = new Float64Array(patterns.size);
    truth.forEach((match, p) => (matches[patterns.ofPair[p]!]! += match ? 1 : 0));
    const alone = Math.log2(0.8 / 0.3);
    const weights = Array.from({ length: 3 }, () => Float64Array.of(0, alone, Math.log2(0.2 / 0.7)));
    const fitted = fitAdditive(
      patterns,
      matches.map((count, p) => count / patterns.counts[p]!),
      patterns.counts,
      { prior: 0, weights },
      1,
    );
    expect(fitted.weights[0]![1]).toBeCloseTo(alone, 0);
    expect(fitted.weights[1]![1]! + fitted.weights[2]![1]!).toBeCloseTo(alone, 0);
    expect(fitted.weights[0]![0]).toBe(0);
  });

  it('takes the majority of labels that contradict each other, and nothing of a draw', () => {
    const { labels, contradictory } = resolveLabels([
      { a: 1, b: 2, match: true },
      { a: 2, b: 1, match: true },
      { a: 1, b: 2, match: false },
      { a: 3, b: 4, match: true },
      { a: 4, b: 3, match: false },
      { a: 5, b: 5, match: true },
    ]);
    expect(labels).toEqual([{ a: 1, b: 2, match: true }]);
    expect(contradictory).toBe(2);
  });

  it('calibrates overconfident scores by labels with a positive slope', () => {
    const random = seededRandom(12);
    const scores = Array.from({ length: 2000 }, () => random() * 20 - 10);
    const truly = scores.map((score) => random() < 1 / (1 + 2 ** -(0.5 * score - 1)));
    const { slope, intercept, labels } = calibrate(scores, truly);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(Math.abs(intercept + 1)).toBeLessThan(0.3);
    expect(labels).toBe(2000);
    expect(calibrate([-5, 5], [true, false]).slope).toBeGreaterThan(0);
  });
});

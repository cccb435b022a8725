import { waterfallOf, weightText } from './waterfall';

const weights = [4.2, 1.6, 2.1, -1.7, 3.4, 1.3, 0, -0.7, 1.9];
const drawn = waterfallOf({ prior: -6.5, weights, threshold: 6 });

describe('a waterfall of match weights', () => {
  it('ends at the prior and all weights together, without a rest', () => {
    expect(drawn.sum).toBeCloseTo(5.6, 9);
    expect(drawn.bars.at(-1)?.to).toBe(drawn.score);
  });

  it('starts every bar where the one above ended', () => {
    expect(drawn.bars[0]?.from).toBe(drawn.prior);
    drawn.bars.slice(1).forEach((bar, index) => expect(bar.from).toBe(drawn.bars[index]?.to));
  });

  it('holds zero, the threshold and every sum inside its width', () => {
    const places = [drawn.prior, drawn.zero, drawn.threshold, drawn.score, ...drawn.bars.flatMap((bar) => [bar.from, bar.to])];
    expect(Math.min(...places)).toBeGreaterThan(0.05);
    expect(Math.max(...places)).toBeLessThan(0.95);
  });

  it('draws evidence against to the left and one that says nothing without width', () => {
    expect(drawn.bars[3]?.to).toBeLessThan(drawn.bars[3]?.from ?? 0);
    expect(drawn.bars[6]?.width).toBe(0);
  });

  it('puts the figure of a bar near the right edge before it', () => {
    expect(drawn.bars[0]?.figure).toBe('after');
    expect(drawn.bars[4]?.figure).toBe('before');
  });

  it('keeps a pair without any evidence at its prior', () => {
    const bare = waterfallOf({ prior: -6.5, weights: [], threshold: 6 });
    expect(bare.sum).toBe(-6.5);
    expect(bare.score).toBe(bare.prior);
  });
});

it('writes weights with a sign, and zero without', () => {
  expect([4.2, -1.66, 0, 0.04, -0.04, 12].map(weightText)).toEqual(['+4.2', '−1.7', '0', '0', '0', '+12.0']);
});

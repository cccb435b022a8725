import type { CalibrationBin } from '../model';

/** Ten bins of equal width, those without pairs left out: mean probability said, mean observed, number of pairs; `weight` pairs an entry. */
export function calibrationBins(
  said: ArrayLike<number>,
  observed: ArrayLike<number>,
  weight: (i: number) => number = () => 1,
): CalibrationBin[] {
  const sums = Array.from({ length: 10 }, () => ({ said: 0, observed: 0, pairs: 0 }));
  for (let i = 0; i < said.length; i += 1) {
    const bin = sums[Math.min(9, Math.floor(said[i]! * 10))]!;
    const pairs = weight(i);
    bin.said += said[i]! * pairs;
    bin.observed += observed[i]! * pairs;
    bin.pairs += pairs;
  }
  return sums
    .filter(({ pairs }) => pairs > 0)
    .map((bin) => ({ said: bin.said / bin.pairs, observed: bin.observed / bin.pairs, pairs: bin.pairs }));
}

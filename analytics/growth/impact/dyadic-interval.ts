import { criticalT, twoSidedP } from './student-t';

/** A mean over matched pairs with its interval. */
export interface DyadicMean {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  readonly p: number;
}

/**
 * The mean of one number per matched pair. What two pairs have in common, because a tie joins people of theirs, adds to the variance
 * (dyadic-robust; Aronow, Samii and Assenova 2015); the interval is Student's.
 * @param joined pairs of places that a tie joins, as `first * values.length + second` with first < second
 */
export function dyadicMean(values: Float64Array, joined: ReadonlySet<number>, confidence: number): DyadicMean {
  const count = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / count;
  const off = values.map((one) => one - value);
  const own = off.reduce((sum, one) => sum + one * one, 0);
  let shared = 0;
  for (const key of joined) shared += 2 * off[Math.floor(key / count)]! * off[key % count]!;
  // Too few pairs can make the shared part negative by chance; it is never taken to make us surer.
  const variance = ((own + Math.max(0, shared)) / count ** 2) * (count / (count - 1));
  const standardError = Math.sqrt(variance);
  const reach = criticalT(1 - confidence, count - 1) * standardError;
  const p = standardError === 0 ? (value === 0 ? 1 : 0) : twoSidedP(value / standardError, count - 1);
  return { value, low: value - reach, high: value + reach, standardError, p };
}

import type { MatchedPair } from './matched-pairs';
import { criticalT, twoSidedP } from './student-t';

/** Fewer matched pairs say nothing. */
export const FEWEST_PAIRS = 8;

/** A tie that began in the time before or after an event. */
export interface BegunTie {
  readonly a: number;
  readonly b: number;
  readonly after: boolean;
}

/** What attending changed, per attendee. */
export interface Effect {
  /** Ties more per attendee than matched people gained over the same time. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  readonly p: number;
  readonly pairs: number;
}

/** An effect, or that there are too few to tell. */
export type EffectAnswer =
  { readonly kind: 'effect'; readonly effect: Effect } | { readonly kind: 'tooFew'; readonly pairs: number };

/**
 * Difference in differences over matched pairs: how much more the ties of attendees rose, from before to after, than those of people like
 * them. The interval allows for ties having two ends: what two pairs have in common, because a tie joins people of theirs, adds to the
 * variance (dyadic-robust; Aronow, Samii and Assenova 2015), with Student's t.
 */
export function differenceInDifferences(
  pairs: readonly MatchedPair[],
  ties: readonly BegunTie[],
  confidence = 0.95,
): EffectAnswer {
  const count = pairs.length;
  if (count < FEWEST_PAIRS) return { kind: 'tooFew', pairs: count };
  const place = new Map(pairs.flatMap(({ attendee, control }, at) => [[attendee, at + 1] as const, [control, -at - 1] as const]));
  const change = new Float64Array(count);
  const joined = new Set<number>();
  for (const { a, b, after } of ties) {
    const [one, two] = [place.get(a) ?? 0, place.get(b) ?? 0];
    for (const end of [one, two]) if (end !== 0) change[Math.abs(end) - 1]! += Math.sign(end) * (after ? 1 : -1);
    const [first, second] = [Math.abs(one) - 1, Math.abs(two) - 1].sort((x, y) => x - y) as [number, number];
    if (first >= 0 && second !== first) joined.add(first * count + second);
  }
  const value = change.reduce((sum, one) => sum + one, 0) / count;
  const off = change.map((one) => one - value);
  const own = off.reduce((sum, one) => sum + one * one, 0);
  let shared = 0;
  for (const key of joined) shared += 2 * off[Math.floor(key / count)]! * off[key % count]!;
  // Too few pairs can make the shared part negative by chance; it is never taken to make us surer.
  const variance = ((own + Math.max(0, shared)) / count ** 2) * (count / (count - 1));
  const standardError = Math.sqrt(variance);
  const reach = criticalT(1 - confidence, count - 1) * standardError;
  const p = standardError === 0 ? (value === 0 ? 1 : 0) : twoSidedP(value / standardError, count - 1);
  return { kind: 'effect', effect: { value, low: value - reach, high: value + reach, standardError, p, pairs: count } };
}

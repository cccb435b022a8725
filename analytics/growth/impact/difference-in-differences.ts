import { dyadicMean, type DyadicMean } from './dyadic-interval';
import type { MatchedPair } from './matched-pairs';

/** Fewer matched pairs say nothing. */
export const FEWEST_PAIRS = 8;

/** A tie that began in the time before or after an event. */
export interface BegunTie {
  readonly a: number;
  readonly b: number;
  readonly after: boolean;
}

/** What attending changed, per attendee: ties more than matched people gained over the same time. */
export interface Effect extends DyadicMean {
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
  return { kind: 'effect', effect: { ...dyadicMean(change, joined, confidence), pairs: count } };
}

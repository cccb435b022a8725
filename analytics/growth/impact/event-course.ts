import { FEWEST_PAIRS } from './difference-in-differences';
import { dyadicMean } from './dyadic-interval';
import type { MatchedPair } from './matched-pairs';

/** A tie that began in one of the steps before or after an event. */
export interface SteppedTie {
  readonly a: number;
  readonly b: number;
  /** From 0; the steps before the event come first. */
  readonly step: number;
}

/** One step of the course of an event. */
export interface CourseStep {
  /** Ties per attendee. */
  readonly observed: number;
  /** What matched people had, moved by the mean distance that attendees had from them before the event. */
  readonly expected: number;
  /** Ends of the interval of the expectation. */
  readonly low: number;
  readonly high: number;
  /** Ends of ties of attendees and of matched people that it rests on. */
  readonly attendeeTies: number;
  readonly controlTies: number;
}

/**
 * The course of what an event changed: in each of equally long steps, the ties of attendees beside what people like them let expect. Over
 * the steps after the event, observed less expected adds up to the effect of {@link differenceInDifferences} on the same ties, where as many
 * steps lie before as after. Empty when there are too few pairs.
 * @param before how many of the steps lie before the event
 */
export function eventCourse(
  pairs: readonly MatchedPair[],
  ties: readonly SteppedTie[],
  steps: number,
  before: number,
  confidence = 0.95,
): CourseStep[] {
  const count = pairs.length;
  if (count < FEWEST_PAIRS) return [];
  const place = new Map(pairs.flatMap(({ attendee, control }, at) => [[attendee, at + 1] as const, [control, -at - 1] as const]));
  const distance = Array.from({ length: steps }, () => new Float64Array(count));
  const sums = Array.from({ length: steps }, () => ({ attendees: 0, controls: 0 }));
  const joined = new Set<number>();
  for (const { a, b, step } of ties) {
    const ends = [place.get(a) ?? 0, place.get(b) ?? 0];
    for (const end of ends) {
      if (end === 0) continue;
      distance[step]![Math.abs(end) - 1]! += Math.sign(end);
      sums[step]![end > 0 ? 'attendees' : 'controls']++;
    }
    const [first, second] = ends.map((end) => Math.abs(end) - 1).sort((x, y) => x - y) as [number, number];
    if (first >= 0 && second !== first) joined.add(first * count + second);
  }
  const usual = Float64Array.from(pairs, (_, at) => distance.slice(0, before).reduce((sum, row) => sum + row[at]!, 0) / before);
  return distance.map((row, step): CourseStep => {
    const { attendees, controls } = sums[step]!;
    const observed = attendees / count;
    const beyond = dyadicMean(
      row.map((one, at) => one - usual[at]!),
      joined,
      confidence,
    );
    return {
      observed,
      expected: observed - beyond.value,
      low: observed - beyond.high,
      high: observed - beyond.low,
      attendeeTies: attendees,
      controlTies: controls,
    };
  });
}

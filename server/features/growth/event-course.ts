import {
  coverLone,
  dayAfter,
  dayBefore,
  eventCourse,
  isSmall,
  monthsBefore,
  SMALLEST_CELL,
  type CourseStep,
  type MatchedPair,
} from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { dayText, type Day } from '@brainlink/schema/time';
import type { EventWindows, WindowTie } from './event-windows';
import type { EventCoursePoint } from './event-course.types';

/** Months of a step: quarters where they fit. */
const stepOf = (months: number): number => [3, 2].find((length) => months % length === 0) ?? 1;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The steps before an event and after it, each of the same number of months; the days of the event are in none. */
function courseSpans({ months, eventFrom, eventTo }: EventWindows): readonly Span[] {
  const length = stepOf(months);
  const count = months / length;
  const before = Array.from({ length: count }, (_, at): Span => ({
    from: monthsBefore(eventFrom, months - at * length),
    to: dayBefore(monthsBefore(eventFrom, months - (at + 1) * length)),
  }));
  const after = Array.from({ length: count }, (_, at): Span => ({
    from: dayAfter(monthsBefore(eventTo, -at * length)),
    to: monthsBefore(eventTo, -(at + 1) * length),
  }));
  return [...before, ...after];
}

/** What of the steps may be shown: small sums of ties are withheld, and with a lone one the next, which the effect would give away. */
function shownSums(
  steps: readonly CourseStep[],
  audience: Audience,
): { readonly observed: boolean; readonly expected: boolean }[] {
  if (audience === 'secretariat') return steps.map(() => ({ observed: true, expected: true }));
  const sums = [...steps.map(({ attendeeTies }) => attendeeTies), ...steps.map(({ controlTies }) => controlTies)];
  const shown = coverLone(
    sums,
    sums.map((sum) => !isSmall(sum, SMALLEST_CELL.ties)),
  );
  return steps.map((_, at) => ({ observed: shown[at]!, expected: shown[steps.length + at]! }));
}

/**
 * The course of an event in steps, as far as the audience may see it; empty when there are too few pairs to tell.
 * @param ties those of the effect: each pair counts in the step of its first contact before the event, and of its first one after
 */
export function courseOf(
  pairs: readonly MatchedPair[],
  ties: readonly WindowTie[],
  windows: EventWindows,
  audience: Audience,
): EventCoursePoint[] {
  const spans = courseSpans(windows);
  const stepped = ties.map(({ a, b, day }) => ({ a, b, step: spans.findIndex(({ from, to }) => day >= from && day <= to) }));
  const steps = eventCourse(pairs, stepped, spans.length, spans.length / 2);
  const shown = shownSums(steps, audience);
  return steps.map(({ observed, expected, low, high }, at) => ({
    from: dayText(spans[at]!.from),
    to: dayText(spans[at]!.to),
    isAfter: at >= spans.length / 2,
    observed: shown[at]!.observed ? observed : null,
    ...(shown[at]!.expected ? { expected, low, high } : { expected: null, low: null, high: null }),
  }));
}

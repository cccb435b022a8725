import { monthsBefore, type BegunTie } from '@brainlink/analytics/growth';
import type { TieIndex } from '@brainlink/analytics/network';
import { END_OF_TIME, type Day } from '@brainlink/schema/time';

/** The time before an event and the time after, equally long. */
export interface EventWindows {
  readonly months: number;
  /** First day of the time before. */
  readonly start: Day;
  readonly eventFrom: Day;
  readonly eventTo: Day;
  /** Last day of the time after. */
  readonly end: Day;
}

const NEVER = END_OF_TIME + 1;

/** Windows of an event as long as asked for, or as have passed since; null when less than a month has. */
export function windowsOf(event: { readonly from: Day; readonly to: Day }, asked: number, today: Day): EventWindows | null {
  let months = asked;
  while (months > 0 && monthsBefore(event.to, -months) > today) months--;
  if (months === 0) return null;
  return {
    months,
    start: monthsBefore(event.from, months),
    eventFrom: event.from,
    eventTo: event.to,
    end: monthsBefore(event.to, -months),
  };
}

/** A tie with the day of its first contact in the window. */
export interface WindowTie extends BegunTie {
  readonly day: Day;
}

/** What is compared: ties begun in the two windows, and partners before them. */
export interface WindowTies {
  readonly ties: readonly WindowTie[];
  /** Partners of each person before the windows. */
  readonly prior: Int32Array;
}

/**
 * Pairs with a contact that began in the time before or after an event, each once a window; the event itself makes none.
 * @param counts which items count
 */
export function tiesInWindows(
  index: TieIndex,
  event: number,
  windows: EventWindows,
  counts: (item: number) => boolean,
): WindowTies {
  const ties: WindowTie[] = [];
  const prior = new Int32Array(index.people.count);
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const [a, b] = [index.pairA[pair]!, index.pairB[pair]!];
    let [isOld, before, after] = [false, NEVER, NEVER];
    for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
      if (index.itemEdge[item] === event || !counts(item)) continue;
      const day = index.itemFrom[item]!;
      if (day < windows.start) isOld = true;
      else if (day < windows.eventFrom) before = Math.min(before, day);
      else if (day > windows.eventTo && day <= windows.end) after = Math.min(after, day);
    }
    if (isOld) {
      prior[a]!++;
      prior[b]!++;
    }
    if (before < NEVER) ties.push({ a, b, after: false, day: before });
    if (after < NEVER) ties.push({ a, b, after: true, day: after });
  }
  return { ties, prior };
}

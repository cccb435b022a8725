import { monthsBefore, type BegunTie } from '@brainlink/analytics/growth';
import type { TieIndex } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';

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

/** What is compared: ties begun in the two windows, and partners before them. */
export interface WindowTies {
  readonly ties: readonly BegunTie[];
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
  const ties: BegunTie[] = [];
  const prior = new Int32Array(index.people.count);
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const [a, b] = [index.pairA[pair]!, index.pairB[pair]!];
    let [isOld, before, after] = [false, false, false];
    for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
      if (index.itemEdge[item] === event || !counts(item)) continue;
      const day = index.itemFrom[item]!;
      if (day < windows.start) isOld = true;
      else if (day < windows.eventFrom) before = true;
      else if (day > windows.eventTo && day <= windows.end) after = true;
    }
    if (isOld) {
      prior[a]!++;
      prior[b]!++;
    }
    if (before) ties.push({ a, b, after: false });
    if (after) ties.push({ a, b, after: true });
  }
  return { ties, prior };
}

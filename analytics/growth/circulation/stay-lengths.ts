import type { Day } from '@brainlink/schema/time';
import { yearsBetween } from './years-between';
import type { Duration } from './kaplan-meier';
import type { Stay } from './stays';

/**
 * How long each stay that began with a move lasted, in years, one for each of `movesOf(stays)`: until the next stay began; censored on the
 * last day on which somebody is known to have been there, `today` at the latest, when none followed.
 */
export function stayLengths(stays: readonly Stay[], today: Day): Duration[] {
  return stays.slice(1).map(({ from, to }, at) => {
    const next = stays[at + 2];
    return next
      ? { time: yearsBetween(from, next.from), ended: true }
      : { time: Math.max(0, yearsBetween(from, Math.min(to, today))), ended: false };
  });
}

import type { MipSolver, SolveLimits } from '../solver/mip';
import { ProgrammeBuilder, type Term } from '../solver/programme';
import type { DatedEvent, DayRange, ScheduleAnswer, ScheduleClash, ScheduleProblem } from './schedule-problem';

/** A date that counts, against the sum of all preferences. */
const DATED = 1_000;
/** What a second range and a second venue take off. */
const LATER_RANGE = 10;
const LATER_VENUE = 1;

const overlap = (one: DayRange, two: DayRange): boolean => one.from <= two.to && two.from <= one.to;

/**
 * Dates as many events as can be, each in one of its ranges at one of its venues, none overlapping another in a venue or a person (rule 28), first
 * preferences first; exact by a mixed-integer programme over all ranges and venues. What stays undated says what stands in its way.
 */
export function dateEvents(
  { events, occupied = [] }: ScheduleProblem,
  solver: MipSolver,
  limits: SolveLimits = {},
): ScheduleAnswer {
  const builder = new ProgrammeBuilder();
  const options = events.flatMap((event, number) =>
    event.ranges.flatMap((range, choice) => event.venues.map((venue, place) => ({ number, event, range, choice, venue, place }))),
  );
  const isTaken = (option: (typeof options)[number]): boolean =>
    occupied.some(
      (taken) =>
        overlap(taken, option.range) &&
        (taken.kind === 'venue' ? taken.id === option.venue : option.event.people.includes(taken.id)),
    );
  const columns = options.map((option) =>
    builder.integer(DATED - LATER_RANGE * option.choice - LATER_VENUE * option.place, 0, isTaken(option) ? 0 : 1),
  );
  events.forEach((_, number) =>
    builder.row(
      columns.flatMap((column, at): Term[] => (options[at]!.number === number ? [[column, 1]] : [])),
      0,
      1,
    ),
  );
  const share = events.map((one) => events.map((two) => one.people.some((person) => two.people.includes(person))));
  options.forEach((one, at) => {
    options.slice(at + 1).forEach((two, after) => {
      if (one.number === two.number || !overlap(one.range, two.range)) return;
      if (one.venue === two.venue || share[one.number]![two.number])
        builder.row(
          [
            [columns[at]!, 1],
            [columns[at + 1 + after]!, 1],
          ],
          -Infinity,
          1,
        );
    });
  });
  const answer = solver.solve(builder.build(), limits);
  const dated = options.flatMap(({ event, range, choice, venue }, at): DatedEvent[] =>
    answer.values && answer.values[columns[at]!]! > 0.5
      ? [{ event: event.id, from: range.from, to: range.to, choice, venue }]
      : [],
  );
  const undated = events
    .filter(({ id }) => dated.every(({ event }) => event !== id))
    .map((event) => ({ event: event.id, clashes: clashesOf(event, dated, { events, occupied }) }));
  return { dated, undated, optimal: answer.status === 'optimal' };
}

/** What stands in an event's way in each of its ranges. */
function clashesOf(
  event: ScheduleProblem['events'][number],
  dated: readonly DatedEvent[],
  { events, occupied = [] }: ScheduleProblem,
): ScheduleClash[] {
  return event.ranges.flatMap((range) => [
    ...dated.flatMap((other): ScheduleClash[] => {
      const people = events.find(({ id }) => id === other.event)!.people.filter((person) => event.people.includes(person));
      const venue = event.venues.includes(other.venue) ? other.venue : null;
      return overlap(range, other) && (people.length > 0 || venue !== null)
        ? [{ event: event.id, with: other.event, venue, people, range }]
        : [];
    }),
    ...occupied.flatMap((taken): ScheduleClash[] => {
      const mine = taken.kind === 'venue' ? event.venues.includes(taken.id) : event.people.includes(taken.id);
      const [venue, people] = taken.kind === 'venue' ? [taken.id, []] : [null, [taken.id]];
      return mine && overlap(range, taken) ? [{ event: event.id, with: taken.by, venue, people, range }] : [];
    }),
  ]);
}

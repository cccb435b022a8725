import { BEGINNING, END_OF_TIME, firstDay, lastDay, parsePartialDate } from '@brainlink/schema/time';
import type { DayRange, SpeakerQuestion } from './speaker-question';
import type { Participation } from './roster.service';
import type { SpeakerView } from './speaker-view';

/** How far a participation must have come to take somebody's time. */
const TAKES_TIME: ReadonlySet<string> = new Set(['invited', 'accepted', 'attended']);

const daysOf = ({ from, to }: Participation): DayRange | null => {
  const [one, two] = [from, to ?? from].map((date) => (date === null ? null : parsePartialDate(date)));
  return one && two ? { from: firstDay(one), to: lastDay(two) } : null;
};

/** Whether two ranges have a day in common. */
export const overlap = (one: DayRange, two: DayRange): boolean => one.from <= two.to && two.from <= one.to;

/** Days are known well enough to tell an overlap when the participation does not take up whole months. */
const isExact = ({ from, to }: DayRange): boolean => from > BEGINNING && to < END_OF_TIME && to - from < 100;

/** What somebody takes part in on a range of days, besides the event itself. */
export function clashesOn(view: SpeakerView, eventId: string | null, row: number, range: DayRange): Participation[] {
  const { id } = view.index.people.rows[row]!;
  return (view.roster.participations.get(id) ?? []).filter((one) => {
    if (one.event === eventId || one.held === 'cancelled' || !TAKES_TIME.has(one.status)) return false;
    const days = daysOf(one);
    return days !== null && isExact(days) && overlap(days, range);
  });
}

/** The ranges of a question on which somebody takes part in something else, with what that is. */
export const busyRanges = (
  view: SpeakerView,
  { dates, eventId }: Pick<SpeakerQuestion, 'dates' | 'eventId'>,
  row: number,
): readonly { readonly range: DayRange; readonly clashes: readonly Participation[] }[] =>
  dates.map((range) => ({ range, clashes: clashesOn(view, eventId, row, range) })).filter(({ clashes }) => clashes.length > 0);

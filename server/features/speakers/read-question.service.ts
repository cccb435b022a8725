import { AtlasError } from '@brainlink/schema/errors';
import { RULE_BOOKS, rulesOf, type KnownRuleBook } from '@brainlink/schema/rules';
import { dayText, firstDay, lastDay, parsePartialDate } from '@brainlink/schema/time';
import type { LocalText } from '../../graphql/types';
import { pageSize } from '../../graphql/limits';
import { canonicalIds } from '../people/canonical-person.service';
import { overlap } from './availability';
import { eventDays } from './event-days.service';
import { knownConditions } from './known-conditions';
import type { Topic } from './read-topic.service';
import type { Asker, SpeakerPorts, SpeakerView } from './speaker-view';
import type { MatchSpeakersInput } from './speakers.inputs';
import { SPEAKER_WEIGHTS, type PartWeights } from './score-weights';
import type { DayRange, SpeakerQuestion } from './speaker-question';

const MOST_DATES = 2;
const MOST_PEOPLE = 500;
/** Candidates that are weighed at most, unless said: the closest to the topic. Nobody goes through more of them, and the first is shown the sooner. */
const MOST_CANDIDATES = 2_000;
/** The page when nothing is said, and the largest one. */
const PAGE = { usual: 20, most: 200 };

const LATEST_RULES = RULE_BOOKS.filter((book) => book.known).at(-1) as KnownRuleBook;

/** Rules of an edition; the latest known ones where those of the year are not public. */
export function rulesFor(edition: number | null | undefined): KnownRuleBook {
  const book = edition == null ? undefined : rulesOf(edition);
  return book?.known ? book : LATEST_RULES;
}

const DAY = 86_400_000;

/** How many days a range has, both ends included. */
function daysOf({ from, to }: DayRange): number {
  const [first, last] = [from, to].map((day) => Date.parse(dayText(day)));
  return Math.round((last! - first!) / DAY) + 1;
}

/** Days of the longest meeting of an edition: four for `3N4D` (rule 15). */
const longestMeeting = (rules: KnownRuleBook): number =>
  Math.max(...rules.duration.default.map((duration) => Number(duration.slice(2, -1))));

function readDates(input: MatchSpeakersInput, rules: KnownRuleBook): { dates: DayRange[]; notices: LocalText[] } {
  const asked = input.dates ?? [];
  if (asked.length > MOST_DATES) throw new AtlasError('INVALID_INPUT', { details: { fields: ['dates'], most: MOST_DATES } });
  const notices: LocalText[] = [];
  const window = { from: firstDay(rules.eventWindow.from), to: lastDay(rules.eventWindow.lastDay.default) };
  const dates = asked.flatMap(({ from, to }): DayRange[] => {
    const [one, two] = [parsePartialDate(from), parsePartialDate(to)];
    if (one === null || two === null) throw new AtlasError('INVALID_DATE', { details: { field: 'dates' } });
    const range = { from: firstDay(one), to: lastDay(two) };
    if (range.from > range.to) {
      notices.push({
        ko: `${from} ~ ${to}: 끝이 시작보다 앞섭니다. 이 기간은 빼고 찾았습니다.`,
        en: `${from} to ${to} ends before it begins; this range was left out.`,
      });
      return [];
    }
    if (range.from < window.from || range.to > window.to)
      notices.push({
        ko: `${from} ~ ${to}: ${String(rules.year)}년 행사 기간(${dayText(window.from)} ~ ${dayText(window.to)}) 밖입니다. 그 안으로 옮기십시오.`,
        en: `${from} to ${to} lies outside the window of ${String(rules.year)} (${dayText(window.from)} to ${dayText(window.to)}). Move it inside.`,
      });
    const [days, most] = [daysOf(range), longestMeeting(rules)];
    if (days > most)
      notices.push({
        ko: `${from} ~ ${to}: ${String(days)}일입니다. 행사는 길어야 ${String(most)}일이므로 기간을 좁히십시오.`,
        en: `${from} to ${to} is ${String(days)} days; a meeting takes ${String(most)} at most. Narrow the range.`,
      });
    return [range];
  });
  const [one, two] = dates;
  if (one && two && overlap(one, two))
    notices.push({
      ko: '두 희망 기간이 겹칩니다. 겹치지 않게 고르면 맞출 여지가 커집니다.',
      en: 'The two date ranges overlap. Apart from each other they leave more room.',
    });
  return { dates, notices };
}

/** Rules other than those of the edition asked for are said to be so. */
function editionNotices(edition: number | null | undefined, rules: KnownRuleBook): LocalText[] {
  if (edition == null || edition === rules.year) return [];
  return [
    {
      ko: `${String(edition)}년의 규칙은 알려져 있지 않아 ${String(rules.year)}년의 규칙으로 찾았습니다.`,
      en: `The rules of ${String(edition)} are not known; those of ${String(rules.year)} were used.`,
    },
  ];
}

const NO_WEIGHT: LocalText = {
  ko: '가중치가 모두 0이라 차례에 뜻이 없습니다. 하나라도 올리십시오.',
  en: 'Every weight is 0, so the order means nothing. Raise one of them.',
};

function readWeights(input: MatchSpeakersInput): PartWeights {
  const said = Object.entries(input.weights ?? {}).filter(([, value]) => value != null) as [keyof PartWeights, number][];
  for (const [field, value] of said)
    if (!(value >= 0 && value <= 10))
      throw new AtlasError('INVALID_INPUT', { details: { fields: [`weights.${field}`], most: 10 } });
  return { ...SPEAKER_WEIGHTS, ...Object.fromEntries(said) };
}

/**
 * Rows of those whom ids lead to, by id, without whoever is not there or may not be seen. One statement for all ids that are not those of today.
 *
 * @throws AtlasError `INVALID_INPUT` for too many
 */
export async function rowsById(
  ports: SpeakerPorts,
  view: SpeakerView,
  ids: readonly string[] | null | undefined,
): Promise<ReadonlyMap<string, number>> {
  const asked = new Set(ids);
  if (asked.size > MOST_PEOPLE) throw new AtlasError('INVALID_INPUT', { details: { most: MOST_PEOPLE } });
  const { byId } = view.index;
  const today = await canonicalIds(
    ports.store,
    view.audience,
    [...asked].filter((id) => !byId.has(id)),
  );
  return new Map(
    [...asked].flatMap((id) => {
      const row = byId.get(id) ?? byId.get(today.get(id) ?? '');
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

/** Rows of those whom ids lead to, each once. @throws AtlasError as {@link rowsById} */
export const rowsOf = async (
  ports: SpeakerPorts,
  view: SpeakerView,
  ids: readonly string[] | null | undefined,
): Promise<number[]> => [...new Set((await rowsById(ports, view, ids)).values())];

/** Who organises: whom the question names, else those of the event, else whoever asks. */
async function organizersOf(ports: SpeakerPorts, view: SpeakerView, asker: Asker, input: MatchSpeakersInput): Promise<number[]> {
  const named = await rowsOf(ports, view, input.organizers);
  if (named.length > 0) return named;
  const ofEvent = input.eventId
    ? (view.roster.participants.get(input.eventId) ?? []).filter(({ role }) => role === 'organizer').map(({ person }) => person)
    : [];
  const rows = await rowsOf(ports, view, ofEvent);
  if (rows.length > 0) return rows;
  return rowsOf(ports, view, asker.actor.personId === null ? [] : [asker.actor.personId]);
}

async function daysOfEvent(ports: SpeakerPorts, view: SpeakerView, eventId: string): Promise<DayRange[]> {
  const event = await eventDays(ports.store, view.audience, eventId);
  const [from, to] = [event.from, event.to].map((date) => (date === null ? null : parsePartialDate(date)));
  return from && to ? [{ from: firstDay(from), to: lastDay(to) }] : [];
}

/**
 * Reads a question beside its topic. What cannot be answered as asked is said in a notice wherever an answer is still possible.
 *
 * @throws AtlasError `INVALID_INPUT`, `INVALID_DATE`, `PAGE_LIMIT`; `NOT_FOUND` for an event that may not be seen
 */
export async function readQuestion(
  ports: SpeakerPorts,
  view: SpeakerView,
  asker: Asker,
  input: MatchSpeakersInput,
  topic: Topic,
): Promise<SpeakerQuestion> {
  const rules = rulesFor(input.edition);
  const { dates, notices } = readDates(input, rules);
  const weights = readWeights(input);
  const weighed = Object.values(weights).some((weight) => weight > 0);
  const ofEvent = input.eventId ? await daysOfEvent(ports, view, input.eventId) : [];
  const known = knownConditions(input);
  return {
    input: known.input,
    topic,
    dates: input.dates && input.dates.length > 0 ? dates : ofEvent,
    organizers: await organizersOf(ports, view, asker, input),
    eventId: input.eventId ?? null,
    notLike: new Set(await rowsOf(ports, view, input.notLike)),
    exclude: new Set(await rowsOf(ports, view, input.exclude)),
    weights,
    rules,
    first: pageSize(input.first ?? PAGE.usual, PAGE.most),
    most: ports.mostCandidates ?? MOST_CANDIDATES,
    notices: [
      ...topic.notices,
      ...known.notices,
      ...editionNotices(input.edition, rules),
      ...notices,
      ...(weighed ? [] : [NO_WEIGHT]),
    ],
  };
}

import {
  configurationTest,
  differenceInDifferences,
  isSmall,
  matchPairs,
  SMALLEST_CELL,
  type BegunTie,
  type Candidate,
} from '@brainlink/analytics/growth';
import { itemTest, type TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { dayText, koreanDay, type Day } from '@brainlink/schema/time';
import type { TieKind } from '../../graphql/types';
import { answerHeader } from '../atlas/answer-header.service';
import { openView, type NetworkPorts } from '../network/network.service';
import { courseOf } from './event-course';
import { eventPairs } from './event-pairs';
import { tiesInWindows, windowsOf } from './event-windows';
import { EVENT_SEEN } from './growth.cypher';
import { NoEffect, type EventCohesion, type EventEffect, type EventImpact } from './impact.types';

/** Longest horizon: five years. */
const MOST_MONTHS = 60;
/** Chance networks drawn, and the seed of everything drawn: the same question has the same answer. */
const PERMUTATIONS = 499;
const SEED = 20260101;
/** Version of the method, for the header. */
const METHOD = 'eventImpact@2';

/** What is asked of `eventImpact`. */
export interface ImpactQuestion {
  readonly eventId: string;
  readonly horizonMonths: number;
  readonly tie?: readonly TieKind[] | null;
  readonly knownAt?: string | null;
}

const STATEMENT = {
  ko: '같은 분야·경력 단계·지역에서 이전 연결 수가 비슷하지만 참석하지 않은 사람과 짝을 지어, 행사 전후의 변화를 견준 값입니다(이중차분). 참석자를 무작위로 뽑은 것이 아니므로 인과가 아니라 관련으로 읽으십시오.',
  en: 'Attendees are paired with people of the same field, stage and standing towards Korea who had about as many ties and did not attend; what changed from before to after is compared (difference in differences). Nobody was drawn by lot to attend: read it as association, not as cause.',
};

/** Field, stage and standing in one text: what matched people share. */
function stratumOf({ people }: TieIndex, row: number): string {
  const technology =
    people.technologies.start[row]! < people.technologies.start[row + 1]!
      ? people.technologies.items[people.technologies.start[row]!]
      : -1;
  return `${technology}:${people.stage[row]}:${people.standing[row]}`;
}

function cohesionOf(index: TieIndex, ties: readonly BegunTie[], attended: Uint8Array): EventCohesion {
  const after = ties.filter((tie) => tie.after);
  const { people } = index;
  return configurationTest(
    { a: Int32Array.from(after, ({ a }) => a), b: Int32Array.from(after, ({ b }) => b) },
    (row) => attended[row] === 1,
    (row) =>
      people.technologies.start[row]! < people.technologies.start[row + 1]!
        ? people.technologies.items[people.technologies.start[row]!]!
        : -1,
    { permutations: PERMUTATIONS, seed: SEED },
  );
}

type Figures = Pick<EventImpact, 'attendees' | 'months' | 'from' | 'to' | 'pairs' | 'effect' | 'cohesion' | 'course' | 'reason'>;
const none = (reason: NoEffect, attendees: number | null): Figures => ({
  attendees,
  months: 0,
  from: null,
  to: null,
  pairs: null,
  effect: null,
  cohesion: null,
  course: [],
  reason,
});

function figuresOf(index: TieIndex, audience: Audience, question: ImpactQuestion, today: Day): Figures {
  const event = index.edges.findIndex(({ kind, id }) => kind === 'CO_EVENT' && id === question.eventId);
  if (event < 0) return none(NoEffect.NO_ATTENDEES, 0);
  const attended = new Uint8Array(index.people.count);
  for (const { person } of index.edges[event]!.members) {
    const row = index.byId.get(person);
    if (row !== undefined) attended[row] = 1;
  }
  const attendees = attended.reduce((sum, one) => sum + one, 0);
  if (attendees === 0) return none(NoEffect.NO_ATTENDEES, 0);
  if (audience !== 'secretariat' && isSmall(attendees, SMALLEST_CELL.people)) return none(NoEffect.SMALL_CELL, null);
  const { from, to } = index.edges[event]!;
  if (from === 0) return none(NoEffect.UNDATED, attendees);
  const windows = windowsOf({ from, to }, question.horizonMonths, today);
  if (!windows) return none(NoEffect.TOO_SOON, attendees);

  const counts = itemTest(index, question.tie?.length ? { ties: question.tie } : {});
  const { ties, prior } = tiesInWindows(index, event, windows, counts);
  const candidates = Array.from(attended, (came, person): Candidate => ({
    person,
    attended: came === 1,
    stratum: stratumOf(index, person),
    priorTies: prior[person]!,
  }));
  const matched = matchPairs(candidates, SEED);
  const answer = differenceInDifferences(matched, ties);
  const effect: EventEffect | null = answer.kind === 'effect' ? answer.effect : null;
  const cohesion = cohesionOf(index, ties, attended);
  const isHidden = audience !== 'secretariat' && isSmall(cohesion.observed, SMALLEST_CELL.ties);
  return {
    attendees,
    months: windows.months,
    from: dayText(windows.start),
    to: dayText(windows.end),
    pairs: eventPairs(index, event, attended, windows, audience),
    effect,
    cohesion: isHidden ? null : cohesion,
    course: courseOf(matched, ties, windows, audience),
    reason: effect ? null : NoEffect.TOO_FEW,
  };
}

/**
 * What an event changed for those who attended, against people like them who did not.
 * @throws AtlasError NOT_FOUND, INVALID_INPUT
 */
export async function eventImpact(ports: NetworkPorts, audience: Audience, question: ImpactQuestion): Promise<EventImpact> {
  const { eventId, horizonMonths, knownAt } = question;
  if (!Number.isInteger(horizonMonths) || horizonMonths < 1 || horizonMonths > MOST_MONTHS)
    throw new AtlasError('INVALID_INPUT', { details: { field: 'horizonMonths', most: MOST_MONTHS } });
  const seen = await ports.store.ask(EVENT_SEEN[audience], { id: eventId });
  if (seen.length === 0) throw new AtlasError('NOT_FOUND');
  const { state, times, index } = await openView(ports, audience, { knownAt });
  const today = koreanDay(ports.clock.now());
  const figures = times.seq === 0 ? none(NoEffect.NOTHING_KNOWN, null) : figuresOf(index, audience, question, today);
  const header = answerHeader({
    name: 'eventImpact',
    args: { eventId, horizonMonths, tie: question.tie },
    audience,
    state,
    times,
    definitions: [METHOD],
    // Numbers only: what opens a list is no part of the answer.
    answer: JSON.parse(JSON.stringify(figures)) as unknown,
  });
  return { header, eventId, ...figures, statement: STATEMENT };
}

import {
  absences,
  circulationOf,
  coverLone,
  flowsOf,
  isSmall,
  kaplanMeier,
  medianDuration,
  movesOf,
  SMALLEST_CELL,
  staysOf,
  type DatedAffiliation,
  type Duration,
  type Move,
  type Stay,
} from '@brainlink/analytics/growth';
import { STANDINGS, type TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import { openView, type NetworkPorts } from '../network/network.service';
import { CirculationKind, type AwayShare, type CirculationAnswer } from './circulation.types';
import { DATED_AFFILIATIONS } from './growth.cypher';
import { resolvePeriods } from './period-question';

const HOME = 'KR';
/** Version of the method, for the header. */
const METHOD = 'circulation@1';
/** Longest time that the curve shows, in years. */
const MOST_YEARS = 20;

const BIAS = {
  ko: '날짜와 기관의 나라를 아는 소속만 셉니다. 논문에서 짐작한 날짜가 많아 짧은 체류는 빠지고, 돌아온 뒤 기록이 늦게 쌓인 사람은 아직 해외에 있는 것으로 보일 수 있습니다.',
  en: 'Counts affiliations whose dates and countries are known. Many dates come from publications: short stays are missed, and whoever came back lately may still look away.',
};

/** What is asked of `circulation`. */
export interface CirculationQuestion {
  readonly from: string;
  readonly to?: string | null;
  readonly knownAt?: string | null;
}

type Row = Readonly<Record<string, unknown>> & DatedAffiliation;

/** The stays of everybody with a dated affiliation. */
function byPerson(rows: readonly Row[]): ReadonlyMap<string, readonly Stay[]> {
  const people = new Map<string, Row[]>();
  for (const row of rows) people.set(row.person, [...(people.get(row.person) ?? []), row]);
  return new Map([...people].map(([person, affiliations]) => [person, staysOf(affiliations)]));
}

/** Whether somebody is tied to a person in Korea. */
function isTiedToHome(index: TieIndex, id: string): boolean {
  const row = index.byId.get(id);
  if (row === undefined) return false;
  const { start, items } = index.pairsOf;
  const korea = STANDINGS.indexOf('korea');
  return items
    .subarray(start[row]!, start[row + 1]!)
    .some((pair) => index.people.standing[index.pairA[pair]! === row ? index.pairB[pair]! : index.pairA[pair]!] === korea);
}

/** The curve at whole years: what it was at the last step before. */
function curveOf(durations: readonly Duration[]): AwayShare[] {
  const steps = kaplanMeier(durations);
  const longest = Math.min(MOST_YEARS, Math.floor(durations.reduce((most, { time }) => Math.max(most, time), 0)));
  return Array.from({ length: longest + 1 }, (_, years) => {
    const step = steps.filter(({ time }) => time <= years).at(-1);
    return { years, share: step?.survival ?? 1, low: step?.low ?? 1, high: step?.high ?? 1 };
  });
}

/** How people circulate between Korea and abroad. */
export async function circulation(
  ports: NetworkPorts,
  audience: Audience,
  question: CirculationQuestion,
): Promise<CirculationAnswer> {
  const { from, to, validAt } = resolvePeriods(ports.clock, { ...question, period: 'YEAR' });
  const { state, times, index } = await openView(ports, audience, { validAt, knownAt: question.knownAt });
  const rows = await ports.store.read((tx) => tx.run<Row>(DATED_AFFILIATIONS[audience], { seq: times.seq, day: times.day }));
  const people = byPerson(rows);
  const isFew = (count: number): boolean => audience !== 'secretariat' && isSmall(count, SMALLEST_CELL.people);
  const shown = (count: number): number | null => (isFew(count) ? null : count);

  const counts = new Map<CirculationKind, number>(Object.values(CirculationKind).map((kind) => [kind, 0]));
  const moves: Move[] = [];
  const away: Duration[] = [];
  for (const [person, stays] of people) {
    const kind = circulationOf(stays, HOME, times.day, isTiedToHome(index, person)) as CirculationKind | null;
    if (kind) counts.set(kind, counts.get(kind)! + 1);
    moves.push(...movesOf(stays));
    away.push(...absences(stays, HOME, times.day));
  }
  const sizes = [...counts.values()];
  // All of them add up to the people: one that is withheld takes another with it.
  const safe = coverLone(
    sizes,
    sizes.map((size) => !isFew(size)),
  );
  const curve = isFew(away.length) ? [] : curveOf(away);
  const answer = {
    people: shown(people.size),
    kinds: [...counts.keys()].map((kind, at) => ({ kind, people: safe[at] ? sizes[at]! : null })),
    flows: flowsOf(moves, from, to).map((flow) => ({ ...flow, moves: shown(flow.moves) })),
    absences: shown(away.length),
    medianYears: curve.length === 0 ? null : medianDuration(kaplanMeier(away)),
    away: curve,
  };
  const header = answerHeader({
    name: 'circulation',
    args: { from, to },
    audience,
    state,
    times,
    definitions: [METHOD],
    answer,
  });
  return { header, ...answer, bias: BIAS };
}

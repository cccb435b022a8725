import { judge, supportedTickets, type Target } from '@brainlink/schema/rules';
import { covered } from './coverage';
import type { ReadCandidate, ReadProblem } from './read-problem';
import type { ObjectiveParts, SeatGauge, SetSummary } from './set-answer';
import type { AttendanceMode, SeatRule } from './set-problem';

/** Somebody in a set, by row, and how the person takes part. */
export interface Placed {
  readonly row: number;
  readonly mode: AttendanceMode;
}

/** Counts of values, in the order of their names. */
function tally(people: readonly ReadCandidate[], values: (person: ReadCandidate) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) for (const value of new Set(values(person))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [two]) => (one < two ? -1 : 1)));
}

const listed = (value: string | null | undefined): readonly string[] => (value == null ? [] : [value]);

/** Values that count for diversity, by kind. */
export const DIVERSITY = {
  countries: (person: ReadCandidate) => listed(person.country),
  associations: (person: ReadCandidate) => person.associations ?? [],
  stages: (person: ReadCandidate) => listed(person.stage),
  institutions: (person: ReadCandidate) => person.institutions ?? [],
} as const satisfies Record<string, (person: ReadCandidate) => readonly string[]>;
/** What sets are diverse in. */
export type DiversityKind = keyof typeof DIVERSITY;
/** Kinds of diversity, in a fixed order. */
export const DIVERSITY_KINDS: readonly DiversityKind[] = ['countries', 'associations', 'stages', 'institutions'];

/** Seats off the target, within the tolerance and beyond it. */
export function seatMiss({ min, max, from = min, to = max }: SeatRule, count: number): { within: number; beyond: number } {
  if (count < min) return { within: min - Math.max(count, from), beyond: Math.max(0, from - count) };
  if (count > max) return { within: Math.min(count, to) - max, beyond: Math.max(0, count - to) };
  return { within: 0, beyond: 0 };
}

/** How many of a group are in. */
export const seatCount = (seat: SeatRule, people: readonly ReadCandidate[]): number =>
  seat.group === 'total' ? people.length : people.filter(({ group }) => group === seat.group).length;

const gauge = (seat: SeatRule, count: number): SeatGauge => {
  const { group, min, max, hard, from = min, to = max } = seat;
  const met = judge({ kind: 'target', rule: seat.rule, min, max, tolerance: 0, relaxCost: 0 } satisfies Target, count);
  const near = !hard && count >= from && count <= to;
  return { group, count, min, max, hard, verdict: met === 'met' ? 'met' : near ? 'within' : met };
};

/** What a set comes to, computed from the set alone. */
export function summarizeSet(problem: ReadProblem, placed: readonly Placed[]): SetSummary {
  const { weights, rules } = problem;
  const people = placed.map(({ row }) => problem.people[row]!);
  const economy = placed.filter(({ mode }) => mode === 'economy').length;
  const business = placed.filter(({ mode }) => mode === 'business').length;
  const subtopics = problem.subtopics.map(({ id }) => ({
    id,
    covered: covered(people.reduce((sum, person) => sum + (person.subtopics?.[id] ?? 0), 0)),
  }));
  const diverse = {
    countries: tally(people, DIVERSITY.countries),
    associations: tally(people, DIVERSITY.associations),
    stages: tally(people, DIVERSITY.stages),
    institutions: tally(people, DIVERSITY.institutions),
  };
  const ids = (test: (person: ReadCandidate) => boolean | undefined): string[] => people.filter(test).map(({ id }) => id);
  const previousBeneficiaries = ids(({ previousBeneficiary }) => previousBeneficiary);
  const newToNetwork = ids((person) => person.newToNetwork);
  const seats = rules.seats.map((seat) => gauge(seat, seatCount(seat, people)));
  const parts: ObjectiveParts = {
    score: weights.score * people.reduce((sum, { score }) => sum + score, 0),
    coverage:
      weights.coverage * subtopics.reduce((sum, { covered: share }, at) => sum + share * problem.subtopics[at]!.weight, 0),
    diversity: DIVERSITY_KINDS.reduce((sum, kind) => sum + weights[kind] * Object.keys(diverse[kind]).length, 0),
    history: weights.newToNetwork * newToNetwork.length + weights.previousBeneficiary * previousBeneficiaries.length,
    modes: -placed.reduce((sum, { mode }) => sum + weights.modes[mode], 0),
    seats: -rules.seats
      .filter(({ hard }) => !hard)
      .reduce((sum, seat) => {
        const { within, beyond } = seatMiss(seat, seatCount(seat, people));
        return sum + weights.seatWithin * within + weights.seatBeyond * beyond;
      }, 0),
  };
  return {
    seats,
    tickets: { economy, business, supported: supportedTickets(rules.airfare, Math.min(business, rules.airfare.businessCap)) },
    subtopics,
    ...diverse,
    previousBeneficiaries,
    newToNetwork,
    parts,
    objective: Object.values(parts).reduce((sum, part) => sum + part, 0),
  };
}

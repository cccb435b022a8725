import { AtlasError } from '@brainlink/schema/errors';
import {
  SET_WEIGHTS,
  type AttendanceMode,
  type SetCandidate,
  type SetConflict,
  type SetExclusion,
  type SetProblem,
  type SetRules,
  type SetWeights,
  type Subtopic,
} from './set-problem';

/** A problem that was checked: people in the order of their ids, so that the order of the input changes nothing. */
export interface ReadProblem {
  readonly people: readonly ReadCandidate[];
  readonly byId: ReadonlyMap<string, number>;
  readonly rules: SetRules;
  readonly weights: SetWeights;
  /** Weights of the subtopics sum to 1. */
  readonly subtopics: readonly Required<Subtopic>[];
  readonly locks: ReadonlySet<number>;
  readonly exclusions: readonly (SetExclusion & { readonly row: number })[];
  readonly conflicts: readonly (SetConflict & { readonly rows: readonly [number, number] })[];
  /** Institutions of which more people could come than may, with the rows. */
  readonly crowded: readonly { readonly institution: string; readonly rows: readonly number[] }[];
}

/** A candidate with the ways of taking part that are open, the way it is meant first. */
export interface ReadCandidate extends SetCandidate {
  readonly modes: readonly AttendanceMode[];
  /** Ways that a fix could open. */
  readonly openable: readonly Openable[];
}

/** A way that a fix could open. */
export type Openable = 'economy' | 'inKorea' | 'hostFunded' | 'selfFunded' | 'remote';

const OPENABLE: readonly Openable[] = ['economy', 'inKorea', 'hostFunded', 'selfFunded', 'remote'];

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

const bad = (message: string, details: Readonly<Record<string, string>>): AtlasError =>
  new AtlasError('INVALID_INPUT', { message, details });

/** Whether a supported ticket is at stake: organizers and invited speakers who travel from abroad (rules 21, 22). */
const flies = ({ group, travelsFrom }: SetCandidate): boolean =>
  travelsFrom !== 'KR' && (group === 'organizers' || group === 'overseasSpeakers');

function readCandidate(candidate: SetCandidate): ReadCandidate {
  const { ticket = 'economy', agreed = [], impossible = [] } = candidate;
  if (!flies(candidate)) {
    const base: AttendanceMode = candidate.travelsFrom === 'KR' || candidate.travelsFrom === null ? 'inKorea' : 'selfFunded';
    return { ...candidate, modes: [...new Set([base, ...agreed.filter((mode) => mode === 'remote')])], openable: [] };
  }
  const others = OPENABLE.filter((mode) => agreed.includes(mode) && mode !== ticket);
  if (ticket === 'none' && others.length === 0)
    throw bad('Somebody without a ticket takes part in no way.', { person: candidate.id });
  const modes: AttendanceMode[] = ticket === 'none' ? others : [ticket, ...others];
  return { ...candidate, modes, openable: OPENABLE.filter((mode) => !modes.includes(mode) && !impossible.includes(mode)) };
}

/**
 * Checks a problem.
 *
 * @throws AtlasError `INVALID_INPUT`
 */
export function readProblem(problem: SetProblem): ReadProblem {
  const people = [...problem.candidates].sort((one, two) => compare(one.id, two.id)).map(readCandidate);
  const byId = new Map<string, number>();
  people.forEach((person, row) => {
    if (byId.has(person.id)) throw bad('A candidate stands there twice.', { person: person.id });
    if (!Number.isFinite(person.score)) throw bad('A score is not a number.', { person: person.id });
    for (const [subtopic, share] of Object.entries(person.subtopics ?? {}))
      if (!(share >= 0 && share <= 1)) throw bad('Coverage is a number from 0 to 1.', { person: person.id, subtopic });
    byId.set(person.id, row);
  });
  const weights: SetWeights = { ...SET_WEIGHTS, ...problem.weights };
  for (const [name, weight] of [...Object.entries({ ...weights, modes: 0 }), ...Object.entries(weights.modes)])
    if (!Number.isFinite(weight) || (weight < 0 && name !== 'previousBeneficiary'))
      throw bad('A weight is a number of at least 0.', { weight: name });
  if (weights.seatBeyond < weights.seatWithin)
    throw bad('A seat beyond the tolerance weighs at least as much as one within.', { weight: 'seatBeyond' });
  problem.rules.seats.forEach(({ group }, at, all) => {
    if (all.findIndex((seat) => seat.group === group) < at) throw bad('A group has two rules about its seats.', { group });
  });
  for (const { group, min, max, from = min, to = max } of problem.rules.seats)
    if ([min, max, from, to].some((bound) => Number.isNaN(bound) || typeof bound !== 'number'))
      throw bad('Seats are numbers.', { group });
  const locks = new Set(
    (problem.locks ?? []).map((person) => {
      const row = byId.get(person);
      if (row === undefined) throw bad('Somebody who is held in the set is no candidate.', { person });
      return row;
    }),
  );
  return {
    people,
    byId,
    rules: problem.rules,
    weights,
    subtopics: readSubtopics(problem.subtopics ?? []),
    locks,
    exclusions: readExclusions(problem.exclusions ?? [], byId),
    conflicts: readConflicts(problem.conflicts ?? [], byId),
    crowded: crowded(people, problem.rules),
  };
}

function readSubtopics(subtopics: readonly Subtopic[]): ReadProblem['subtopics'] {
  const all = subtopics.reduce((sum, { id, weight = 1 }) => {
    if (!(weight >= 0 && weight < Infinity)) throw bad('The weight of a subtopic is a number of at least 0.', { subtopic: id });
    return sum + weight;
  }, 0);
  return subtopics.map(({ id, weight = 1 }) => ({ id, weight: all === 0 ? 0 : weight / all }));
}

/** One exclusion a person: of several the one that cannot give way, else the dearest. */
function readExclusions(exclusions: readonly SetExclusion[], byId: ReadonlyMap<string, number>): ReadProblem['exclusions'] {
  const kept = new Map<number, SetExclusion>();
  for (const exclusion of exclusions) {
    const row = byId.get(exclusion.person);
    if (row === undefined) continue;
    const other = kept.get(row);
    const graver =
      other === undefined || (other.relaxable && (!exclusion.relaxable || (exclusion.relaxCost ?? 0) > (other.relaxCost ?? 0)));
    if (graver) kept.set(row, exclusion);
  }
  return [...kept].sort(([one], [two]) => one - two).map(([row, exclusion]) => ({ ...exclusion, row }));
}

/** One conflict a pair: of several the one that cannot be waived, else the dearest. */
function readConflicts(conflicts: readonly SetConflict[], byId: ReadonlyMap<string, number>): ReadProblem['conflicts'] {
  const kept = new Map<number, SetConflict & { rows: readonly [number, number] }>();
  for (const conflict of conflicts) {
    const [one, two] = conflict.people.map((person) => byId.get(person));
    if (one === undefined || two === undefined || one === two) continue;
    const rows = [Math.min(one, two), Math.max(one, two)] as const;
    const key = rows[0] * byId.size + rows[1];
    const other = kept.get(key);
    const graver =
      other === undefined || (other.waivable && (!conflict.waivable || (conflict.relaxCost ?? 0) > (other.relaxCost ?? 0)));
    if (graver) kept.set(key, { ...conflict, rows });
  }
  return [...kept].sort(([one], [two]) => one - two).map(([, conflict]) => conflict);
}

/** At most so many of an institution. */
export const institutionCap = ({ perInstitution: { max, more } }: SetRules, institution: string): number =>
  max + (more?.[institution] ?? 0);

function crowded(people: readonly ReadCandidate[], rules: SetRules): ReadProblem['crowded'] {
  const rows = new Map<string, number[]>();
  people.forEach((person, row) => {
    for (const institution of new Set(person.institutions ?? [])) {
      const list = rows.get(institution);
      if (list) list.push(row);
      else rows.set(institution, [row]);
    }
  });
  return [...rows]
    .filter(([institution, list]) => list.length > institutionCap(rules, institution))
    .sort(([one], [two]) => compare(one, two))
    .map(([institution, list]) => ({ institution, rows: list }));
}

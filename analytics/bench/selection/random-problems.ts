import { RULES_2026 } from '@brainlink/schema/rules';
import { seededRandom } from '../../linkage/random';
import {
  setRulesOf,
  type SeatRule,
  type SetCandidate,
  type SetConflict,
  type SetExclusion,
  type SetProblem,
} from '../../selection';

/** What a random problem is drawn from. */
export interface RandomShape {
  /** Numbers of candidates of the four groups. */
  readonly sizes: readonly [organizers: number, overseas: number, domestic: number, graduates: number];
  readonly subtopics: number;
  readonly seats?: readonly SeatRule[];
  /** Chance of a conflict of any pair, of an exclusion, of a lock, of a wish for business class. */
  readonly conflict: number;
  readonly exclusion: number;
  readonly lock: number;
  readonly business: number;
}

const COUNTRIES = ['US', 'DE', 'JP', 'GB', 'FR', 'CA', 'AU', 'CH', 'SE', 'NL', 'KR', 'SG'];
const STAGES = ['senior', 'mid', 'early', 'postdoc', 'phd'];

/** A problem that a seed determines. */
export function randomProblem(seed: number, shape: RandomShape): SetProblem {
  const next = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const chance = (share: number): boolean => next() < share;
  const all = shape.sizes.reduce((sum, size) => sum + size, 0);
  const institutions = Math.max(3, Math.round(all / 4));
  const subtopics = Array.from({ length: shape.subtopics }, (_, at) => ({ id: `t${at}`, weight: 1 + Math.floor(next() * 3) }));
  const candidates = (['organizers', 'overseasSpeakers', 'domesticScholars', 'graduates'] as const).flatMap((group, at) =>
    Array.from({ length: shape.sizes[at]! }, (_, number): SetCandidate => {
      const domestic = at >= 2 || (at === 0 && number % 2 === 0);
      const from = domestic || chance(0.1) ? 'KR' : chance(0.05) ? null : pick(COUNTRIES.slice(0, 10));
      return {
        id: `${group.slice(0, 2)}${number}`,
        group,
        score: Math.round(next() ** 1.5 * 1000) / 1000,
        travelsFrom: from,
        ticket: chance(shape.business) ? 'business' : 'economy',
        agreed: (['economy', 'hostFunded', 'selfFunded', 'remote'] as const).filter(() => chance(0.08)),
        impossible: (['economy', 'inKorea', 'hostFunded', 'selfFunded', 'remote'] as const).filter(() => chance(0.4)),
        subtopics: Object.fromEntries(subtopics.filter(() => chance(0.25)).map(({ id }) => [id, Math.round(next() * 100) / 100])),
        institutions: Array.from({ length: chance(0.2) ? 2 : 1 }, () => `i${Math.floor(next() ** 2 * institutions)}`),
        country: from ?? pick(COUNTRIES),
        associations: chance(0.4) ? [`a${Math.floor(next() * 12)}`] : [],
        stage: pick(STAGES),
        previousBeneficiary: chance(0.15),
        newToNetwork: chance(0.5),
      };
    }),
  );
  const ids = candidates.map(({ id }) => id);
  const conflicts: SetConflict[] = [];
  for (let one = 0; one < ids.length; one++) {
    for (let two = one + 1; two < ids.length; two++) {
      if (chance(shape.conflict))
        conflicts.push({ people: [ids[one]!, ids[two]!], kind: 'coAuthor', rule: 27, waivable: chance(0.7) });
    }
  }
  const exclusions = ids
    .filter(() => chance(shape.exclusion))
    .map((person): SetExclusion => ({ person, reason: 'byOrganizer', rule: 16, relaxable: chance(0.7) }));
  return {
    candidates,
    rules: setRulesOf(RULES_2026, shape.seats),
    subtopics,
    locks: ids.filter(() => chance(shape.lock)),
    exclusions,
    conflicts,
  };
}

/** Numbers that fit a wide problem: 300 candidates of all groups, as an organizer of a large topic has them. */
export const WIDE: RandomShape = {
  sizes: [6, 120, 110, 64],
  subtopics: 8,
  conflict: 0.003,
  exclusion: 0.05,
  lock: 0.006,
  business: 0.1,
};

/**
 * A problem that is small enough to try every set of, with its own seats, tickets and caps. `tight`: more is held and asked for than can be had,
 * more often than not.
 */
export function smallProblem(seed: number, tight = false): SetProblem {
  const next = seededRandom(seed ^ 0x5e1ec7);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const sizes = [1 + upTo(1), 2 + upTo(2), upTo(2), upTo(1)] as const;
  const group = (key: SeatRule['group'], size: number): SeatRule => {
    const min = upTo(tight ? size : Math.max(0, size - 1));
    return { group: key, rule: 16, min, max: min + upTo(2), from: Math.max(0, min - upTo(1)), to: min + 3, hard: next() < 0.5 };
  };
  const seats = [
    group('organizers', sizes[0]),
    group('overseasSpeakers', sizes[1]),
    group('domesticScholars', sizes[2]),
    group('graduates', sizes[3]),
    group('total', sizes[0] + sizes[1]),
  ];
  const problem = randomProblem(seed, {
    sizes,
    subtopics: 3,
    seats,
    conflict: 0.12,
    exclusion: tight ? 0.15 : 0.1,
    lock: tight ? 0.45 : 0.15,
    business: 0.35,
  });
  const { airfare, perInstitution } = problem.rules;
  return {
    ...problem,
    rules: {
      ...problem.rules,
      airfare: {
        ...airfare,
        supported: (tight ? 1 : 2) + upTo(2),
        businessCap: 1 + upTo(1),
        withOneBusiness: { ...airfare.withOneBusiness, default: upTo(3) },
      },
      perInstitution: { ...perInstitution, max: 1 + upTo(1) },
    },
  };
}

import type { Airfare, ConflictKind, FixKind, FixRule, RelaxCost, RuleNumber } from '@brainlink/schema/rules';

/** Groups that have seats (rule 16). */
export const SEAT_GROUPS = ['organizers', 'overseasSpeakers', 'domesticScholars', 'graduates'] as const;
/** A group that has seats. */
export type SeatGroup = (typeof SEAT_GROUPS)[number];

/**
 * How somebody takes part: with a supported ticket (`economy`, `business`), or without one: `inKorea` on the dates, a ticket that the host or
 * the person pays (`hostFunded`, `selfFunded`), or `remote`ly.
 */
export const ATTENDANCE_MODES = ['economy', 'business', 'inKorea', 'hostFunded', 'selfFunded', 'remote'] as const;
/** A way of taking part. */
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];
/** A way of taking part that needs no supported ticket, and can be proposed as a fix. */
export type Ticketless = Exclude<AttendanceMode, 'economy' | 'business'>;

/** Somebody who may be put into the set. */
export interface SetCandidate {
  /** Public id. */
  readonly id: string;
  readonly group: SeatGroup;
  /** Fit to the topic, 0–1. */
  readonly score: number;
  /** Country the person travels from on the dates (ISO 3166-1 alpha-2), not nationality (rule 22); `KR`: no ticket; `null`: not known, counted as from abroad. */
  readonly travelsFrom: string | null;
  /** Ticket the organizer wants for the person; `economy` unless said. `none`: one of the agreed ways is how the person takes part. */
  readonly ticket?: 'economy' | 'business' | 'none';
  /** Other ways that are agreed on: the best for the set is taken. `economy` here: a business traveller who would fly economy. */
  readonly agreed?: readonly (Ticketless | 'economy')[];
  /** Ways that are known to be impossible: never proposed as a fix. */
  readonly impossible?: readonly (Ticketless | 'economy')[];
  /** Subtopics of the topic, with how much the person covers each (0–1). */
  readonly subtopics?: Readonly<Record<string, number>>;
  /** Places of work, with campuses' parents where these count as one (rule 27). */
  readonly institutions?: readonly string[];
  /** Country of work, for diversity. */
  readonly country?: string | null;
  readonly associations?: readonly string[];
  readonly stage?: string | null;
  /** Took part with support before (rule 17): counted and shown, weighs only what `weights.previousBeneficiary` says. */
  readonly previousBeneficiary?: boolean;
  /** Reached by no X-Lab Day yet. */
  readonly newToNetwork?: boolean;
}

/** Why somebody cannot be in the set. */
export const EXCLUSION_REASONS = [
  'byOrganizer',
  'conflict',
  'overlappingEvent',
  'unavailable',
  'consent',
  'outsideCountries',
] as const;
/** A reason for which somebody cannot be in the set. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Somebody who stays out. */
export interface SetExclusion {
  readonly person: string;
  readonly reason: ExclusionReason;
  readonly rule: RuleNumber;
  /** Whether admitting the person may be proposed; the cost, where it is not that of the edition's `readmit` or `waive`. */
  readonly relaxable: boolean;
  readonly relaxCost?: RelaxCost;
  /** What it rests on, such as ids of facts or of the other event. */
  readonly evidence?: readonly string[];
}

/** Two people who cannot both be in the set. */
export interface SetConflict {
  readonly people: readonly [string, string];
  readonly kind: ConflictKind | 'other';
  readonly rule: RuleNumber;
  readonly waivable: boolean;
  readonly relaxCost?: RelaxCost;
  readonly evidence?: readonly string[];
}

/** How many of a group, or of all. A soft miss costs and is shown; a hard one makes the problem infeasible. */
export interface SeatRule {
  readonly group: SeatGroup | 'total';
  readonly rule: RuleNumber;
  readonly min: number;
  readonly max: number;
  /** Bounds within which a soft target counts as met within its tolerance; `min` and `max` unless said. */
  readonly from?: number;
  readonly to?: number;
  readonly hard: boolean;
}

/** What a set is worth: what one point of each part weighs. All ≥ 0 but `previousBeneficiary`. */
export interface SetWeights {
  /** A person's fit of 1. */
  readonly score: number;
  /** All subtopics covered fully; shared among them by their weights. */
  readonly coverage: number;
  /** One more country, association, stage or institution in the set. */
  readonly countries: number;
  readonly associations: number;
  readonly stages: number;
  readonly institutions: number;
  readonly newToNetwork: number;
  readonly previousBeneficiary: number;
  /** One seat off its target: within the tolerance, and beyond. */
  readonly seatWithin: number;
  readonly seatBeyond: number;
  /** What a way of taking part takes off. */
  readonly modes: Readonly<Record<AttendanceMode, number>>;
}

/** A subtopic to be covered. */
export interface Subtopic {
  readonly id: string;
  /** 1 unless said. */
  readonly weight?: number;
}

/** Rules of one edition for a set. */
export interface SetRules {
  readonly seats: readonly SeatRule[];
  readonly airfare: Airfare;
  readonly perInstitution: {
    readonly rule: RuleNumber;
    readonly max: number;
    readonly relaxCost: RelaxCost;
    /** So many more for some institutions, by id. */
    readonly more?: Readonly<Record<string, number>>;
  };
  readonly fixes: Readonly<Record<FixKind, FixRule>>;
}

/** A set to be built. */
export interface SetProblem {
  readonly candidates: readonly SetCandidate[];
  readonly rules: SetRules;
  readonly subtopics?: readonly Subtopic[];
  readonly weights?: Partial<SetWeights>;
  /** People who are in, by id. */
  readonly locks?: readonly string[];
  readonly exclusions?: readonly SetExclusion[];
  readonly conflicts?: readonly SetConflict[];
}

/** What the parts weigh unless the organizer moves the sliders. */
export const SET_WEIGHTS: SetWeights = {
  score: 1,
  coverage: 2,
  countries: 0.15,
  associations: 0.1,
  stages: 0.1,
  institutions: 0.03,
  newToNetwork: 0.1,
  previousBeneficiary: 0,
  seatWithin: 1.5,
  seatBeyond: 3,
  modes: { economy: 0, business: 0.02, inKorea: 0, hostFunded: 0.02, selfFunded: 0.1, remote: 0.3 },
};

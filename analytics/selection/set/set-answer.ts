import type { FixKind, RelaxCost, RuleNumber } from '@brainlink/schema/rules';
import type { AttendanceMode, SeatGroup } from './set-problem';

/** Somebody in the set and how the person takes part. */
export interface SetMember {
  readonly person: string;
  readonly group: SeatGroup;
  readonly mode: AttendanceMode;
  readonly locked: boolean;
}

/**
 * A rule in words: `key` names the sentence, `params` its numbers and names (people, institutions and groups by id or code). The catalogue of
 * keys is {@link RULE_MESSAGE_KEYS}.
 */
export interface RuleMessage {
  readonly key: RuleMessageKey;
  readonly rule: RuleNumber;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Sentences about rules, with their parameters. Of a set that misses them: `airfare.tickets` travellers, tickets, business, uncovered ·
 * `airfare.business` business, cap · `seats.below`, `seats.above` group, count, min, max · `institution.tooMany` institution, count, max ·
 * `conflict.pair` one, two, kind · `exclusion` person, reason · `lock` person (is held and is not in). Of rules that clash: `airfare.limit`
 * tickets · `airfare.businessLimit` cap · `seats.atLeast` group, min · `seats.atMost` group, max · `institution.limit` institution, max ·
 * `lock` person · `exclusion` · `conflict.pair`.
 */
export const RULE_MESSAGE_KEYS = [
  'airfare.tickets',
  'airfare.business',
  'airfare.limit',
  'airfare.businessLimit',
  'seats.below',
  'seats.above',
  'seats.atLeast',
  'seats.atMost',
  'institution.tooMany',
  'institution.limit',
  'lock',
  'exclusion',
  'conflict.pair',
] as const;
/** Key of a sentence about a rule. */
export type RuleMessageKey = (typeof RULE_MESSAGE_KEYS)[number];

/** One change that makes room, with the person, pair, institution or group it is about. */
export type SetFix =
  | {
      readonly kind: 'economy' | 'inKorea' | 'hostFunded' | 'selfFunded' | 'remote' | 'oneFewer' | 'readmit';
      readonly person: string;
      readonly cost: RelaxCost;
    }
  | { readonly kind: 'waive'; readonly people: readonly [string, string]; readonly cost: RelaxCost }
  | { readonly kind: 'perInstitution'; readonly institution: string; readonly by: number; readonly cost: RelaxCost }
  /** `by` < 0 lowers the least number of a group, > 0 raises the most. */
  | { readonly kind: 'seats'; readonly group: SeatGroup | 'total'; readonly by: number; readonly cost: RelaxCost };

/** Changes that together make the problem feasible. */
export interface FixPlan {
  readonly cost: RelaxCost;
  readonly kinds: readonly FixKind[];
  readonly fixes: readonly SetFix[];
}

/** A rule that a given set misses: `hard` ones must not stay, soft ones are shown. */
export interface SetViolation extends RuleMessage {
  readonly hard: boolean;
  /** People it is about: the travellers without a ticket, those of the institution, the pair. */
  readonly people: readonly string[];
  /** Single changes that would mend it by one, the cheapest first. */
  readonly fixes: readonly SetFix[];
}

/** A gauge of a group of seats. */
export interface SeatGauge {
  readonly group: SeatGroup | 'total';
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly hard: boolean;
  readonly verdict: 'met' | 'within' | 'below' | 'above';
}

/** What a set comes to. */
export interface SetSummary {
  readonly seats: readonly SeatGauge[];
  /** `supported`: how many tickets there are in all with so many business ones. */
  readonly tickets: { readonly economy: number; readonly business: number; readonly supported: number };
  /** Covered share of each subtopic, 0–1, in the order of the problem. */
  readonly subtopics: readonly { readonly id: string; readonly covered: number }[];
  readonly countries: Readonly<Record<string, number>>;
  readonly associations: Readonly<Record<string, number>>;
  readonly stages: Readonly<Record<string, number>>;
  readonly institutions: Readonly<Record<string, number>>;
  readonly previousBeneficiaries: readonly string[];
  readonly newToNetwork: readonly string[];
  /** The parts of the objective; they sum to it. */
  readonly parts: ObjectiveParts;
  readonly objective: number;
}

/** Parts of what a set is worth; `seats` and `modes` are ≤ 0. */
export interface ObjectiveParts {
  readonly score: number;
  readonly coverage: number;
  readonly diversity: number;
  readonly history: number;
  readonly modes: number;
  readonly seats: number;
}

/** A set, its sum and its soft misses. */
export interface BuiltSet {
  readonly members: readonly SetMember[];
  readonly summary: SetSummary;
  /** Soft targets that are missed; no hard rule is. */
  readonly violations: readonly SetViolation[];
}

/** How good a set is known to be: `gap` 0 is proven optimal; else no set is better by more than `gap` of the objective. */
export interface Proof {
  readonly optimal: boolean;
  readonly objective: number;
  readonly bound: number;
  /** (bound − objective) ÷ max(1, |objective|). */
  readonly gap: number;
  readonly nodes: number;
  /** Why the search ended before it was done. */
  readonly stopped: 'nodes' | 'cancelled' | null;
}

/** The best set; or why there is none and what to do; or that the search was stopped before it knew. */
export type SetAnswer =
  | { readonly status: 'found'; readonly set: BuiltSet; readonly proof: Proof }
  | { readonly status: 'infeasible'; readonly clash: readonly RuleMessage[]; readonly plans: readonly FixPlan[] }
  | { readonly status: 'undecided'; readonly stopped: 'nodes' | 'cancelled' };

/** Sets that differ clearly, best first. */
export interface SetAlternatives {
  readonly sets: readonly { readonly set: BuiltSet; readonly proof: Proof; readonly loss: number }[];
  /** In how many members at least each differs from each other. */
  readonly difference: number;
}

/** What it would cost to have somebody in. */
export type WhyNot =
  | { readonly status: 'unknownPerson' }
  | { readonly status: 'isIn' }
  /** Allowed, and the objective falls by `loss`; who leaves and who comes beside the person. */
  | {
      readonly status: 'costs';
      readonly loss: number;
      readonly parts: ObjectiveParts;
      readonly leaves: readonly string[];
      readonly comes: readonly string[];
      readonly set: BuiltSet;
      readonly proof: Proof;
    }
  | { readonly status: 'impossible'; readonly clash: readonly RuleMessage[]; readonly plans: readonly FixPlan[] }
  | { readonly status: 'undecided'; readonly stopped: 'nodes' | 'cancelled' };

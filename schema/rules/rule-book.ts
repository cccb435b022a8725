import type { PartialDate } from '../time';
import type { Taxonomy } from '../vocabulary';
import type { ConflictRules } from './conflict-rules';
import type { Exact, RelaxCost, RuleNumber, Setting, Target } from './rule-value';
import type { SelectionRules } from './selection-rules';

/** Who sits at an event (rules 6, 16). */
export interface Seats {
  readonly organizers: Exact;
  readonly overseasSpeakers: Target;
  readonly domesticScholars: Target;
  readonly graduates: Target;
  readonly total: Target;
}

/**
 * Airfare (rule 22) as one linear constraint over tickets: `economy + businessWeight · business ≤ supported`, `business ≤ businessCap`.
 * All economy: 8 supported; two business: 6 in all; one business: the setting.
 */
export interface Airfare {
  readonly rule: RuleNumber;
  readonly supported: number;
  readonly businessCap: number;
  readonly businessWeight: number;
  /** Of one ticket more than is supported; the rule itself never gives way, it says what an uncovered traveller stands for. */
  readonly relaxCost: RelaxCost;
  /** How many are supported in all with one business ticket. */
  readonly withOneBusiness: Setting<number>;
}

/** A span of days, both included, Korean time. */
export interface Window {
  readonly rule: RuleNumber;
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** When reports are due (rule 32), in days after the last day of the event. */
export interface ReportRules {
  readonly rule: RuleNumber;
  readonly dueDays: number;
  readonly languages: readonly ('ko' | 'en')[];
}

/** What a proposal must have (rules 13–15). */
export interface ProposalRules {
  readonly technologies: { readonly rule: RuleNumber; readonly min: number };
  readonly dateRanges: Exact;
  readonly coreNeedsJustification: { readonly rule: RuleNumber; readonly value: true };
}

/** Committees and panels (rules 4, 5). */
export interface CommitteeRules {
  readonly steering: Target;
  readonly panels: Exact;
  readonly expertsPerPanel: Target;
}

/** Weights of criteria, equal unless the edition says otherwise. */
export type Weights<Criterion extends string> = Setting<Readonly<Record<Criterion, number>>>;
/** Criteria of gate 2 (rule 25). */
export type ReviewCriterion = 'validity' | 'suitability' | 'relevance' | 'necessity' | 'content';
/** Criteria of the evaluation of an event (rule 37). */
export type EvaluationCriterion = 'fitness' | 'survey' | 'engagement';

/**
 * The rules of one edition. `known` is false for years of which only the taxonomy is public: their events are shown, and judged by nothing.
 */
export type RuleBook =
  | { readonly year: number; readonly taxonomy: Taxonomy; readonly known: false }
  | {
      readonly year: number;
      readonly taxonomy: Taxonomy;
      readonly known: true;
      readonly events: Target;
      readonly call: Window & { readonly closingTime: Setting<string> };
      readonly eventWindow: Window & { readonly lastDay: Setting<PartialDate> };
      readonly duration: Setting<readonly ('2N3D' | '3N4D')[]>;
      readonly venues: { readonly rule: RuleNumber; readonly codes: readonly string[] };
      readonly seats: Seats;
      readonly airfare: Airfare;
      readonly selection: SelectionRules;
      readonly conflicts: ConflictRules;
      readonly proposal: ProposalRules;
      readonly committees: CommitteeRules;
      readonly reviewWeights: Weights<ReviewCriterion>;
      readonly evaluationWeights: Weights<EvaluationCriterion>;
      readonly reports: ReportRules;
      readonly closing: { readonly rule: RuleNumber; readonly finalReports: PartialDate; readonly steeringCloses: PartialDate };
    };

/** A rule book whose rules are known. */
export type KnownRuleBook = Extract<RuleBook, { known: true }>;

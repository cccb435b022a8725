import type { RelaxCost, RuleNumber } from './rule-value';

/** How the rules of a set can give way; each names a person, a pair, an institution or a group of seats. */
export const FIX_KINDS = [
  'economy',
  'inKorea',
  'hostFunded',
  'selfFunded',
  'remote',
  'seats',
  'perInstitution',
  'oneFewer',
  'waive',
  'readmit',
] as const;
/**
 * A way out: `economy` instead of business class; already `inKorea` on the dates; a ticket that the host (`hostFunded`) or the person
 * (`selfFunded`) pays; taking part `remote`ly; a seat more or less; one more of an institution; somebody held in the set leaves (`oneFewer`); a
 * conflict is waived; somebody who was excluded is admitted again.
 */
export type FixKind = (typeof FIX_KINDS)[number];

/** What somebody does about a rule that cannot be met, and what that costs. */
export interface FixRule {
  readonly rule: RuleNumber;
  readonly relaxCost: RelaxCost;
}

/** Rules about who sits together at an event, beyond seats and airfare. */
export interface SelectionRules {
  /** At most so many from one institution, its campuses and parents included; ours, the programme only asks for a network (rule 25). */
  readonly perInstitution: { readonly rule: RuleNumber; readonly max: number; readonly relaxCost: RelaxCost };
  /** What each way out costs. */
  readonly fixes: Readonly<Record<FixKind, FixRule>>;
}

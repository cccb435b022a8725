import type { RelaxCost, RuleNumber } from './rule-value';

/** Kinds of conflicts of interest (rule 27), the gravest first. */
export const CONFLICT_KINDS = [
  'ownProposal',
  'family',
  'adviserStudent',
  'sameInstitution',
  'coOrganizer',
  'coAuthor',
  'jointProject',
] as const;
/** A kind of conflict of interest. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** When a relation is a conflict, and whether it can be waived. */
export interface ConflictRule {
  readonly rule: RuleNumber;
  /** Years after its end during which a relation still counts; `null`: for ever; 0: only while it lasts. */
  readonly years: number | null;
  /** Whether somebody may waive it with a reason. */
  readonly waivable: boolean;
  readonly relaxCost: RelaxCost;
}

/** The rules of an edition about conflicts. */
export interface ConflictRules {
  readonly kinds: Readonly<Record<ConflictKind, ConflictRule>>;
  /** A work with more authors makes nobody a co-author of anybody (contract 15). */
  readonly largestWork: number;
  /** Two campuses of one parent are one institution if the parent has at most so many; a research council or a university system has more. */
  readonly mostCampuses: number;
}

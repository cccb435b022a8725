import type { KnownRuleBook } from '@brainlink/schema/rules';
import type { SetAlternatives, SetAnswer, SetFix, SetMember, SetSummary, SetViolation, WhyNot } from './set/set-answer';
import type { SeatRule, SetProblem, SetRules } from './set/set-problem';
import type { MipSolver, SolveLimits } from './solver/mip';
import type {
  AssignmentAnswer,
  AssignmentOptions,
  AssignmentProblem,
  RandomAssignmentAnswer,
  RandomAssignmentOptions,
} from './assignment/assignment-problem';
import type { ScheduleAnswer, ScheduleProblem } from './schedule/schedule-problem';

export * from './assignment/assignment-problem';
export * from './schedule/schedule-problem';
export * from './set/set-answer';
export * from './set/set-problem';
export * from './solver/mip';

/** Rules of an edition for a set; `seats` replace those of the same group (such as a hard "8 speakers"). */
export declare function setRulesOf(book: KnownRuleBook, seats?: readonly SeatRule[]): SetRules;

/**
 * The best set under the rules, proven or with its gap; or why there is none, and the cheapest ways out.
 *
 * @throws AtlasError `INVALID_INPUT` for unknown or repeated ids, numbers that are none, a group without meaning
 */
export declare function buildSet(problem: SetProblem, solver: MipSolver, limits?: SolveLimits): SetAnswer;

/** Up to `count` sets, each different from all before it in at least `difference` members (a quarter of the free seats unless said). */
export declare function buildAlternatives(
  problem: SetProblem,
  solver: MipSolver,
  options?: { readonly count?: number; readonly difference?: number },
  limits?: SolveLimits,
): SetAlternatives;

/** What it would cost to have a person in `best` (the answer of {@link buildSet} for the same problem). */
export declare function whyNot(problem: SetProblem, solver: MipSolver, person: string, limits?: SolveLimits): WhyNot;

/** Judges a set that somebody put together: its sum, and every rule it misses with what would mend it. Needs no solver. */
export declare function checkSet(
  problem: SetProblem,
  members: readonly Pick<SetMember, 'person' | 'mode'>[],
): { readonly summary: SetSummary; readonly violations: readonly SetViolation[] };

/** The problem after fixes were agreed on. */
export declare function applyFixes(problem: SetProblem, fixes: readonly SetFix[]): SetProblem;

/** Reviewers for proposals: the worst off first, then the sum. */
export declare function assignReviewers(
  problem: AssignmentProblem,
  solver: MipSolver,
  options?: AssignmentOptions,
  limits?: SolveLimits,
): AssignmentAnswer;

/** Draws reviewers so that no pair is likelier than the cap. */
export declare function drawReviewers(
  problem: AssignmentProblem,
  solver: MipSolver,
  options: RandomAssignmentOptions,
): RandomAssignmentAnswer;

/** Dates and venues for events. */
export declare function dateEvents(problem: ScheduleProblem, solver: MipSolver, limits?: SolveLimits): ScheduleAnswer;

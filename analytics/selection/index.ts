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
export * from './set';
export * from './solver';

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

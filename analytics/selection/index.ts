import type { MipSolver, SolveLimits } from './solver/mip';
import type { AssignmentProblem, RandomAssignmentAnswer, RandomAssignmentOptions } from './assignment';
import type { ScheduleAnswer, ScheduleProblem } from './schedule/schedule-problem';

export * from './assignment';
export * from './schedule/schedule-problem';
export * from './set';
export * from './solver';

/** Draws reviewers so that no pair is likelier than the cap. */
export declare function drawReviewers(
  problem: AssignmentProblem,
  solver: MipSolver,
  options: RandomAssignmentOptions,
): RandomAssignmentAnswer;

/** Dates and venues for events. */
export declare function dateEvents(problem: ScheduleProblem, solver: MipSolver, limits?: SolveLimits): ScheduleAnswer;

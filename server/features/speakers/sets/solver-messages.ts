import type {
  AssignmentAnswer,
  AssignmentProblem,
  RandomAssignmentAnswer,
  RandomAssignmentOptions,
  SetAlternatives,
  SetAnswer,
  SetProblem,
  WhyNot,
} from '@brainlink/analytics/selection';
import type { ErrorDetails } from '@brainlink/schema/errors';

/** What the thread of the solver can be asked, and what it answers. */
export interface SolverTasks {
  readonly set: { readonly ask: { readonly problem: SetProblem }; readonly answer: SetAnswer };
  readonly alternatives: {
    readonly ask: { readonly problem: SetProblem; readonly count: number };
    readonly answer: SetAlternatives;
  };
  readonly whyNot: { readonly ask: { readonly problem: SetProblem; readonly person: string }; readonly answer: WhyNot };
  readonly assign: { readonly ask: { readonly problem: AssignmentProblem }; readonly answer: AssignmentAnswer };
  readonly draw: {
    readonly ask: { readonly problem: AssignmentProblem; readonly options: RandomAssignmentOptions };
    readonly answer: RandomAssignmentAnswer;
  };
}

/** A kind of task. */
export type SolverTaskName = keyof SolverTasks;

/** A task on its way to the thread. */
export interface SolverRequest<K extends SolverTaskName = SolverTaskName> {
  readonly id: number;
  readonly kind: K;
  readonly ask: SolverTasks[K]['ask'];
}

/** What comes back; `code` and `details` are those of an error of ours. */
export type SolverReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string; readonly code: string | null; readonly details?: ErrorDetails };

import { parentPort } from 'node:worker_threads';
import { assignReviewers, buildAlternatives, buildSet, drawReviewers, whyNot } from '@brainlink/analytics/selection';
import type { MipSolver } from '@brainlink/analytics/selection/solver';
import { AtlasError } from '@brainlink/schema/errors';
import { loadSolver } from '../../../solver';
import type { SolverReply, SolverRequest, SolverTaskName, SolverTasks } from './solver-messages';

const WORK: { readonly [K in SolverTaskName]: (ask: SolverTasks[K]['ask'], solver: MipSolver) => SolverTasks[K]['answer'] } = {
  set: ({ problem }, solver) => buildSet(problem, solver),
  alternatives: ({ problem, count }, solver) => buildAlternatives(problem, solver, { count }),
  whyNot: ({ problem, person }, solver) => whyNot(problem, solver, person),
  assign: ({ problem }, solver) => assignReviewers(problem, solver),
  draw: ({ problem, options }, solver) => drawReviewers(problem, solver, options),
};

async function answer({ id, kind, ask }: SolverRequest): Promise<SolverReply> {
  try {
    return { id, answer: WORK[kind](ask as never, await loadSolver()) };
  } catch (error) {
    const known = error instanceof AtlasError ? error : null;
    const fault = error instanceof Error ? error.message : String(error);
    return { id, fault, code: known?.code ?? null, details: known?.details };
  }
}

parentPort?.on('message', (request: SolverRequest) => void answer(request).then((reply) => parentPort?.postMessage(reply)));

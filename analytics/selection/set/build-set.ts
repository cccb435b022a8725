import { AtlasError } from '@brainlink/schema/errors';
import type { MipAnswer, MipSolver, SolveLimits } from '../solver/mip';
import { solveCore } from '../solver/solve-core';
import { findClash, SearchStopped } from './find-clash';
import { judgeSet } from './judge-set';
import { planFixes } from './plan-fixes';
import { readProblem, type ReadProblem } from './read-problem';
import { ruleMessage } from './rule-items';
import type { BuiltSet, Proof, SetAnswer } from './set-answer';
import { writeSetModel, type ModelOptions } from './set-model';
import type { SetProblem } from './set-problem';
import { summarizeSet, type Placed } from './summarize-set';

/** A gap below this share of the objective is the arithmetic's, not the search's. */
const ROUNDING = 1e-6;

/**
 * The best set under the rules, proven or with its gap; or why there is none, and the cheapest ways out.
 *
 * @throws AtlasError `INVALID_INPUT` for unknown or repeated ids and numbers that are none
 */
export function buildSet(problem: SetProblem, solver: MipSolver, limits: SolveLimits = {}): SetAnswer {
  const read = readProblem(problem);
  const best = solveValue(read, solver, limits, {});
  if (best.placed) return { status: 'found', set: describeSet(read, best.placed), proof: best.proof };
  if (best.answer.status !== 'infeasible') return { status: 'undecided', stopped: best.answer.stopped ?? 'nodes' };
  return explainInfeasible(read, solver, limits);
}

/** Why there is no set, and the ways out. */
export function explainInfeasible(
  read: ReadProblem,
  solver: MipSolver,
  limits: SolveLimits,
  require?: number,
): Exclude<SetAnswer, { status: 'found' }> {
  try {
    const clash = findClash(read, solver, limits, require).map((item) => ruleMessage(item, read));
    return { status: 'infeasible', clash, plans: planFixes(read, solver, limits, require) };
  } catch (thrown) {
    if (thrown instanceof SearchStopped) return { status: 'undecided', stopped: thrown.stopped };
    throw thrown;
  }
}

/** What a search for the best set came to; `placed` is null if none was met. */
export type ValueSearch =
  | { readonly placed: readonly Placed[]; readonly proof: Proof; readonly answer: MipAnswer }
  | { readonly placed: null; readonly answer: MipAnswer };

/** Looks for the best set under more than the rules. */
export function solveValue(
  read: ReadProblem,
  solver: MipSolver,
  limits: SolveLimits,
  more: Pick<ModelOptions, 'avoid' | 'require'>,
): ValueSearch {
  const model = writeSetModel(read, { goal: 'value', ...more });
  const answer = solveCore(solver, model.programme, limits);
  if (answer.values === null) return { placed: null, answer };
  const placed = model.readPlaced(answer.values);
  const { objective } = summarizeSet(read, placed);
  // The set's own sum is what counts: if the programme saw another, model and rules differ, and no proof holds.
  if (Math.abs(objective - answer.objective) > 1e-4 * Math.max(1, Math.abs(objective)))
    throw new AtlasError('INTERNAL', { message: `a set of ${objective} was ${answer.objective} to the solver` });
  const gap = Math.max(0, answer.bound - objective) / Math.max(1, Math.abs(objective));
  const optimal = answer.status === 'optimal' && gap <= ROUNDING;
  const proof: Proof = {
    optimal,
    objective,
    bound: optimal ? objective : answer.bound,
    gap: optimal ? 0 : gap,
    nodes: answer.nodes,
    stopped: answer.stopped,
  };
  return { placed, proof, answer };
}

/** A set as an answer. */
export function describeSet(read: ReadProblem, placed: readonly Placed[]): BuiltSet {
  const { summary, violations } = judgeSet(read, placed);
  const members = placed.map(({ row, mode }) => {
    const { id, group } = read.people[row]!;
    return { person: id, group, mode, locked: read.locks.has(row) };
  });
  return { members, summary, violations };
}

import type { FixKind } from '@brainlink/schema/rules';
import type { MipSolver, SolveLimits } from '../solver/mip';
import { SearchStopped } from './find-clash';
import type { ReadProblem } from './read-problem';
import type { FixPlan, SetFix } from './set-answer';
import { writeSetModel, type ModelOptions } from './set-model';

/** Plans that are named. */
const PLANS = 6;

/**
 * The cheapest ways out, each of other kinds than those before it: the elastic problem is solved for the least cost, then for the best set
 * within that cost, which names the people.
 *
 * @throws SearchStopped if a solve ended before it knew
 */
export function planFixes(problem: ReadProblem, solver: MipSolver, limits: SolveLimits, require?: number): readonly FixPlan[] {
  const plans: FixPlan[] = [];
  const without: (readonly FixKind[])[] = [];
  const solve = (relaxed: NonNullable<ModelOptions['relaxed']>): readonly SetFix[] | null => {
    const model = writeSetModel(problem, { goal: 'relax', require, relaxed });
    const answer = solver.solve(model.programme, { nodes: limits.nodes, cancelled: limits.cancelled });
    if (answer.status === 'infeasible') return null;
    if (answer.values === null || answer.stopped === 'cancelled') throw new SearchStopped(answer.stopped ?? 'nodes');
    return model.readRelaxations(answer.values);
  };
  while (plans.length < PLANS) {
    const cheapest = solve({ without });
    if (cheapest === null) break;
    const kinds = kindsOf(cheapest);
    if (kinds.length === 0) break;
    const fixes = solve({ without: [], within: { most: costOf(cheapest), kinds } }) ?? cheapest;
    plans.push({ cost: costOf(fixes), kinds: kindsOf(fixes), fixes });
    without.push(kinds);
  }
  return plans;
}

const kindsOf = (fixes: readonly SetFix[]): FixKind[] => [...new Set(fixes.map(({ kind }) => kind))];

const costOf = (fixes: readonly SetFix[]): number => fixes.reduce((sum, { cost }) => sum + cost, 0);

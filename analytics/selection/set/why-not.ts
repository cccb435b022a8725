import type { MipSolver, SolveLimits } from '../solver/mip';
import { describeSet, explainInfeasible, solveValue, type ValueSearch } from './build-set';
import { readProblem, type ReadProblem } from './read-problem';
import type { ObjectiveParts, WhyNot } from './set-answer';
import type { SetProblem } from './set-problem';
import { summarizeSet, type Placed } from './summarize-set';

/**
 * What it would cost to have a person in: how much less the best set with the person is worth, by parts, who leaves and who comes; or which rules
 * forbid it, and the ways out.
 *
 * @throws AtlasError `INVALID_INPUT` as `buildSet`
 */
export function whyNot(problem: SetProblem, solver: MipSolver, person: string, limits: SolveLimits = {}): WhyNot {
  const read = readProblem(problem);
  const require = read.byId.get(person);
  if (require === undefined) return { status: 'unknownPerson' };
  const best = solveValue(read, solver, limits, {});
  if (best.placed?.some(({ row }) => row === require)) return { status: 'isIn' };
  const withPerson = solveValue(read, solver, limits, { require });
  if (withPerson.placed !== null) return cost(read, best, withPerson);
  if (withPerson.answer.status !== 'infeasible') return { status: 'undecided', stopped: withPerson.answer.stopped ?? 'nodes' };
  const answer = explainInfeasible(read, solver, limits, require);
  return answer.status === 'infeasible' ? { ...answer, status: 'impossible' } : answer;
}

function cost(read: ReadProblem, best: ValueSearch, changed: ValueSearch & { readonly placed: readonly Placed[] }): WhyNot {
  const before = best.placed ?? changed.placed;
  const [one, two] = [summarizeSet(read, before), summarizeSet(read, changed.placed)];
  const outside = (placed: readonly Placed[], other: readonly Placed[]): string[] =>
    placed.filter(({ row }) => other.every((each) => each.row !== row)).map(({ row }) => read.people[row]!.id);
  const parts = Object.fromEntries(
    (Object.keys(one.parts) as (keyof ObjectiveParts)[]).map((part) => [part, one.parts[part] - two.parts[part]]),
  ) as unknown as ObjectiveParts;
  return {
    status: 'costs',
    loss: one.objective - two.objective,
    parts,
    leaves: outside(before, changed.placed),
    comes: outside(changed.placed, before),
    set: describeSet(read, changed.placed),
    proof: changed.proof,
  };
}

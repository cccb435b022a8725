import type { MipSolver, SolveLimits } from '../solver/mip';
import type { ReadProblem } from './read-problem';
import { ruleItems, type RuleItem } from './rule-items';
import { writeSetModel } from './set-model';

/** Thrown when a search within a search was stopped. */
export class SearchStopped extends Error {
  override readonly name = 'SearchStopped';
  constructor(readonly stopped: 'nodes' | 'cancelled') {
    super(`stopped: ${stopped}`);
  }
}

/**
 * A set of rules that cannot be met together, of which none can be left out (irreducible), by QuickXplain (Junker 2004): halves of the rules are
 * tried, so few rules among many are found in few solves. Of several such sets the one whose rules come first in `ruleItems` is preferred: what
 * people held and excluded is blamed only where the programme's rules could be met without it. Seats that contradict themselves come before all:
 * whatever else clashes, that is what was meant otherwise.
 *
 * @throws SearchStopped if a solve ended before it knew
 */
export function findClash(problem: ReadProblem, solver: MipSolver, limits: SolveLimits, require?: number): readonly RuleItem[] {
  const feasible = (items: readonly RuleItem[]): boolean => {
    const { programme } = writeSetModel(problem, { goal: 'feasible', items, require });
    const answer = solver.solve(programme, { nodes: limits.nodes, cancelled: limits.cancelled });
    if (answer.values === null && answer.stopped) throw new SearchStopped(answer.stopped);
    return answer.status !== 'infeasible';
  };
  const explain = (background: readonly RuleItem[], isNew: boolean, items: readonly RuleItem[]): readonly RuleItem[] => {
    if (isNew && !feasible(background)) return [];
    if (items.length <= 1) return items;
    const half = items.length >> 1;
    const [first, second] = [items.slice(0, half), items.slice(half)];
    const fromSecond = explain([...background, ...first], first.length > 0, second);
    const fromFirst = explain([...background, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  const items = ruleItems(problem);
  const contradicting = items.filter(
    (item) => (item.type === 'seatsMin' || item.type === 'seatsMax') && item.seat.min > item.seat.max,
  );
  return explain([], false, contradicting.length > 0 ? contradicting : items);
}

import type { MipSolver, SolveLimits } from '../solver/mip';
import { describeSet, solveValue } from './build-set';
import { readProblem } from './read-problem';
import type { SetAlternatives } from './set-answer';
import type { SetProblem } from './set-problem';

/** How many sets are asked for unless said. */
const COUNT = 3;
/** Share of the seats that are not held, in which sets differ unless said. */
const DIFFERENCE = 0.25;

/**
 * Up to `count` sets, best first, each different from all before it in at least `difference` members (a quarter of the seats that are not held
 * unless said), by no-good cuts. Fewer where there are no more; none where there is no set.
 *
 * @throws AtlasError `INVALID_INPUT` as `buildSet`
 */
export function buildAlternatives(
  problem: SetProblem,
  solver: MipSolver,
  options: { readonly count?: number; readonly difference?: number } = {},
  limits: SolveLimits = {},
): SetAlternatives {
  const read = readProblem(problem);
  const { count = COUNT } = options;
  const sets: { readonly set: SetAlternatives['sets'][number]; readonly rows: readonly number[] }[] = [];
  let difference = options.difference ?? 1;
  while (sets.length < count) {
    const avoid = sets.map(({ rows }) => ({ rows, difference }));
    const { placed, ...search } = solveValue(read, solver, limits, { avoid });
    if (placed === null || !('proof' in search)) break;
    const { proof } = search;
    const loss = (sets[0]?.set.proof.objective ?? proof.objective) - proof.objective;
    sets.push({ set: { set: describeSet(read, placed), proof, loss }, rows: placed.map(({ row }) => row) });
    if (sets.length === 1) {
      const free = placed.filter(({ row }) => !read.locks.has(row)).length;
      difference = options.difference ?? Math.max(1, Math.ceil(free * DIFFERENCE));
    }
  }
  return { sets: sets.map(({ set }) => set), difference };
}

import type { MipAnswer, MipSolver, MixedIntegerProgramme, SolveLimits } from './mip';

/** Columns below which cutting down is not worth a relaxation. */
const FEW_COLUMNS = 120;
/** Yes-or-no columns that a first search is about. */
const CORE = 60;
/** What numbers of the solver may be off by, as a share of the objective. */
const SLACK = 1e-6;

/** The programme with some columns held at their lower bounds. */
const holding = (programme: MixedIntegerProgramme, held: (column: number) => boolean): MixedIntegerProgramme => ({
  ...programme,
  upper: programme.upper.map((upper, column) => (held(column) ? programme.lower[column]! : upper)),
});

/**
 * Solves a programme of many yes-or-no columns of which few can matter, exactly. The relaxation says by how much a solution with a column
 * at one falls short at least (its reduced cost). A first search is about the columns of least reduced cost; whatever column would leave less
 * than what that search found is out, proven, and if any is left that the first search had not, a second one decides (reduced-cost fixing:
 * Dantzig, Fulkerson, Johnson 1954; the core as in Balas, Zemel 1980).
 *
 * @param core yes-or-no columns that the first search is about; the answer does not depend on it
 */
export function solveCore(solver: MipSolver, programme: MixedIntegerProgramme, limits: SolveLimits = {}, core = CORE): MipAnswer {
  const { integer, lower, upper } = programme;
  const choices = Array.from(integer, (_, column) => column).filter(
    (column) => integer[column] === 1 && lower[column] === 0 && upper[column] === 1,
  );
  if (choices.length < FEW_COLUMNS || limits.start) return solver.solve(programme, limits);
  const relaxed = solver.solve({ ...programme, integer: new Uint8Array(integer.length) }, limits);
  if (relaxed.status !== 'optimal' || !relaxed.values || !relaxed.reducedCosts) return solver.solve(programme, limits);
  const { objective: ceiling, values, reducedCosts } = relaxed;
  // Only a column that stands at zero has a shortfall.
  const shortfall = (column: number): number => (values[column]! > 1e-9 ? 0 : Math.max(0, -reducedCosts[column]!));
  const order = [...choices].sort((a, b) => shortfall(a) - shortfall(b) || a - b);
  const inCore = new Set(
    order.slice(
      0,
      Math.max(
        core,
        order.findIndex((column) => shortfall(column) > 0),
      ),
    ),
  );
  const isChoice = new Set(choices);
  const first = solver.solve(
    holding(programme, (column) => isChoice.has(column) && !inCore.has(column)),
    limits,
  );
  if (first.status !== 'optimal' || first.values === null) return solver.solve(programme, limits);
  const least = first.objective - SLACK * Math.max(1, Math.abs(first.objective));
  const open = choices.filter((column) => ceiling - shortfall(column) >= least);
  if (open.every((column) => inCore.has(column))) return first;
  const left = new Set(open);
  const second = solver.solve(
    holding(programme, (column) => isChoice.has(column) && !left.has(column)),
    limits,
  );
  return { ...second, nodes: first.nodes + second.nodes };
}

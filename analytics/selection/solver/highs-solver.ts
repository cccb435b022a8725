import type { Highs, Model } from 'highs';
import type { MipAnswer, MipSolver, MixedIntegerProgramme, SolveLimits } from './mip';

/** Nodes after which a search ends unless more are asked for. */
const NODES = 20_000;

/** Heuristics that cost more than they find here: relaxations of sets are nearly whole, so that the first one ends most searches. */
const HEURISTICS = {
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_zi_round: false,
  mip_heuristic_run_shifting: false,
} as const;

/**
 * HiGHS (Huangfu, Hall 2018: parallelizing the dual revised simplex method) as a {@link MipSolver}: one thread, a fixed seed, nodes as its only
 * limit, no tolerated gap; so the same programme gives the same answer on every machine. `highs` is what its loader resolves to.
 */
export const highsSolver = (highs: Highs): MipSolver => ({
  solve: (programme, limits = {}) => solve(highs, programme, limits),
});

/** Whether HiGHS gave up by itself: its presolve now and then cuts an elastic programme down to one that it cannot put together again. */
const gaveUp = (error: unknown): boolean => error instanceof Error && (error as { operation?: unknown }).operation === 'run';

function solve(highs: Highs, programme: MixedIntegerProgramme, limits: SolveLimits): MipAnswer {
  try {
    return attempt(highs, programme, limits, 'choose');
  } catch (error) {
    if (!gaveUp(error)) throw error;
    return attempt(highs, programme, limits, 'off');
  }
}

function attempt(highs: Highs, programme: MixedIntegerProgramme, limits: SolveLimits, presolve: 'choose' | 'off'): MipAnswer {
  const { rows, cost } = programme;
  return highs.withModel(
    {
      numCols: cost.length,
      numRows: rows.lower.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: cost,
      colLower: programme.lower,
      colUpper: programme.upper,
      rowLower: rows.lower,
      rowUpper: rows.upper,
      integrality: Int32Array.from(programme.integer),
      matrix: {
        format: 'csr',
        numRows: rows.lower.length,
        numCols: cost.length,
        starts: rows.start,
        indices: rows.column,
        values: rows.value,
      },
    },
    (model): MipAnswer => {
      const mixed = programme.integer.includes(1);
      model.options.set({
        output_flag: false,
        presolve,
        random_seed: 0,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-7,
        mip_feasibility_tolerance: 1e-7,
        ...HEURISTICS,
        mip_max_nodes: limits.nodes ?? NODES,
      });
      if (limits.start) model.setSolution({ colValue: limits.start });
      const stop = (event: { interrupt(): void }): undefined => {
        if (limits.cancelled?.()) event.interrupt();
      };
      const { mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
      if (limits.cancelled) model.run({ [mipInterrupt]: stop, [simplexInterrupt]: stop });
      else model.run();
      return answerOf(highs, model, mixed);
    },
  );
}

function answerOf(highs: Highs, model: Model, mixed: boolean): MipAnswer {
  const { modelStatus: known } = highs.constants;
  const code = model.getModelStatus();
  const nodes = mixed ? Math.max(0, Number(model.info.get('mip_node_count'))) : 0;
  const none = { values: null, objective: -Infinity, nodes, reducedCosts: null } as const;
  if (code === known.infeasible) return { ...none, status: 'infeasible', stopped: null, bound: -Infinity };
  if (code === known.unbounded || code === known.unboundedOrInfeasible)
    return { ...none, status: 'unbounded', stopped: null, bound: Infinity };
  if (code === known.empty || code === known.optimal) {
    const objective = model.getObjectiveValue();
    const { colValue: values, colDual } = model.getSolution();
    return {
      status: 'optimal',
      stopped: null,
      values,
      objective,
      bound: mixed && code === known.optimal ? Number(model.info.get('mip_dual_bound')) : objective,
      nodes,
      reducedCosts: mixed ? null : colDual,
    };
  }
  const stopped =
    code === known.interrupted ? 'cancelled' : code === known.solutionLimit || code === known.iterationLimit ? 'nodes' : null;
  if (stopped === null) throw new Error(`HiGHS ended with model status ${code}`);
  const bound = mixed ? Number(model.info.get('mip_dual_bound')) : Infinity;
  // 2: a feasible solution is there.
  if (model.info.get('primal_solution_status') !== 2) return { ...none, status: 'stopped', stopped, bound };
  return {
    status: 'stopped',
    stopped,
    values: model.getSolution().colValue,
    objective: model.getObjectiveValue(),
    bound,
    nodes,
    reducedCosts: null,
  };
}

/** Rows of a linear programme, end to end: row `i` has the entries `start[i] … start[i + 1] − 1`. */
export interface MipRows {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A mixed-integer linear programme, to be maximised. Bounds may be ±Infinity. */
export interface MixedIntegerProgramme {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1: integer. */
  readonly integer: Uint8Array;
  readonly rows: MipRows;
}

/** Where a search ends. Nodes are counted, so that an answer repeats; time only cancels. */
export interface SolveLimits {
  /** Nodes of the search tree; 20,000 unless said. */
  readonly nodes?: number;
  /** Asked now and then; true stops the search. */
  readonly cancelled?: () => boolean;
  /** Values to begin with. */
  readonly start?: Float64Array;
}

/** What a solver found. `values` are there for `optimal`, and for `stopped` if something feasible was met. */
export interface MipAnswer {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped';
  readonly stopped: 'nodes' | 'cancelled' | null;
  readonly values: Float64Array | null;
  readonly objective: number;
  /** No solution is better. */
  readonly bound: number;
  readonly nodes: number;
  /** Of a programme without integers: by how much the objective changes with each column; ≤ 0 for one at its lower bound. */
  readonly reducedCosts: Float64Array | null;
}

/** A solver of mixed-integer programmes: a port, since loading one is input. `server/solver` loads HiGHS. */
export interface MipSolver {
  solve(programme: MixedIntegerProgramme, limits?: SolveLimits): MipAnswer;
}

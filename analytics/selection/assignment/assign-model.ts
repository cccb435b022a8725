import type { MipAnswer, MipSolver, SolveLimits } from '../solver/mip';
import { ProgrammeBuilder, type Term } from '../solver/programme';
import type { AssignmentProblem } from './assignment-problem';

/** An assignment as pairs (numbers of `scores`), with what it is worth. */
export interface Assigned {
  readonly pairs: readonly number[];
  readonly total: number;
  /** Mean score of the proposal that is worst off; Infinity if none asks for anybody. */
  readonly worst: number;
}

/** What looking for the best sum above a floor came to. */
export type FloorAnswer =
  /** `bound`: no assignment above the floor has a larger sum. */
  | { readonly status: 'found'; readonly assigned: Assigned; readonly bound: number }
  | { readonly status: 'impossible' }
  | { readonly status: 'unknown' };

/** Half-widths of the core, as shares of the spread of scores, tried one after another; the last is everything. */
const CORES = [0.1, 0.35, Infinity];

/** Solves assignments above floors, of one problem. */
export class AssignModel {
  private readonly columns: readonly number[];
  private readonly spread: number;

  constructor(
    private readonly problem: AssignmentProblem,
    allowed: Uint8Array,
    private readonly solver: MipSolver,
    private readonly limits: SolveLimits,
  ) {
    this.columns = Array.from(allowed.keys()).filter((at) => allowed[at] === 1);
    const scores = this.columns.map((at) => problem.scores[at]!);
    this.spread = Math.max(
      1e-9,
      scores.reduce((most, score) => Math.max(most, score), -Infinity) -
        scores.reduce((least, score) => Math.min(least, score), Infinity),
    );
  }

  /** What pairs are worth. */
  value(pairs: readonly number[]): Assigned {
    const { proposals, scores } = this.problem;
    const sums = new Float64Array(proposals.length);
    for (const at of pairs) sums[at % proposals.length]! += scores[at]!;
    const means = proposals.flatMap(({ reviewers }, p) => (reviewers === 0 ? [] : [sums[p]! / reviewers]));
    return { pairs, total: sums.reduce((sum, each) => sum + each, 0), worst: Math.min(...means) };
  }

  /**
   * The best sum with every proposal's mean at `floor` or above. The relaxation is solved over all pairs; then whole numbers over a core of pairs
   * whose reduced costs are small. A pair outside loses more than its reduced cost, so once the core is as wide as the gap between the relaxation
   * and what was found, nothing outside can be better (reduced-cost fixing): the answer is exact.
   */
  best(floor: number | null): FloorAnswer {
    const relaxed = this.solve(this.columns, floor, false);
    if (relaxed.status === 'infeasible') return { status: 'impossible' };
    const { reducedCosts } = relaxed;
    if (relaxed.values === null || reducedCosts === null) return { status: 'unknown' };
    if (relaxed.values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) {
      const assigned = this.value(this.columns.filter((_, column) => relaxed.values![column]! > 0.5));
      return { status: 'found', assigned, bound: assigned.total };
    }
    let width = 0;
    for (const core of CORES) {
      width = core * this.spread;
      const found = this.within(reducedCosts, width, floor);
      if (found === null) return { status: 'unknown' };
      if (found === 'impossible') continue;
      const gap = relaxed.objective - found.assigned.total;
      if (gap <= width) return { ...found, status: 'found' };
      const wider = this.within(reducedCosts, gap * 1.000001 + 1e-9, floor);
      if (wider === null || wider === 'impossible') return { ...found, status: 'found', bound: relaxed.objective };
      return { ...wider, status: 'found' };
    }
    return { status: 'impossible' };
  }

  private within(
    reducedCosts: Float64Array,
    width: number,
    floor: number | null,
  ): { readonly assigned: Assigned; readonly bound: number } | 'impossible' | null {
    const core = this.columns.filter((_, column) => reducedCosts[column]! >= -width);
    const answer = this.solve(core, floor, true);
    if (answer.status === 'infeasible') return 'impossible';
    if (answer.values === null) return null;
    const assigned = this.value(core.filter((_, column) => answer.values![column]! > 0.5));
    return { assigned, bound: answer.status === 'optimal' ? assigned.total : answer.bound };
  }

  private solve(columns: readonly number[], floor: number | null, whole: boolean): MipAnswer {
    const { reviewers, proposals, scores } = this.problem;
    const builder = new ProgrammeBuilder();
    const ofProposal = proposals.map((): Term[] => []);
    const ofReviewer = reviewers.map((): Term[] => []);
    const sums = proposals.map((): Term[] => []);
    for (const at of columns) {
      const p = at % proposals.length;
      const column = whole ? builder.integer(scores[at]!) : builder.continuous(scores[at]!, 0, 1);
      ofProposal[p]!.push([column, 1]);
      ofReviewer[Math.floor(at / proposals.length)]!.push([column, 1]);
      sums[p]!.push([column, scores[at]!]);
    }
    proposals.forEach((proposal, p) => builder.row(ofProposal[p]!, proposal.reviewers, proposal.reviewers));
    reviewers.forEach(({ load }, r) => builder.row(ofReviewer[r]!, -Infinity, load));
    if (floor !== null)
      proposals.forEach((proposal, p) => {
        if (proposal.reviewers > 0) builder.row(sums[p]!, floor * proposal.reviewers, Infinity);
      });
    return this.solver.solve(builder.build(), this.limits);
  }
}

import { AtlasError } from '@brainlink/schema/errors';
import { seededRandom } from '../../linkage/random';
import type { MipSolver } from '../solver/mip';
import { ProgrammeBuilder, type Term } from '../solver/programme';
import type { AssignmentProblem, RandomAssignmentAnswer, RandomAssignmentOptions } from './assignment-problem';
import { findShortage } from './find-shortage';
import { allowedPairs } from './flow';
import { checkAssignment } from './read-assignment';

/** A probability this near to 0 or 1 is it. */
const WHOLE = 1e-9;

/**
 * Draws reviewers so that no pair is likelier than the cap, and nobody can count on reviewing a proposal (Jecmen et al. 2020): a linear programme gives
 * the probabilities with the largest expected sum; dependent rounding (Gandhi et al. 2006) draws an assignment that has just these, with every load
 * and every number of reviewers kept.
 *
 * @throws AtlasError `INVALID_INPUT`, also for a cap with which there are not enough reviewers
 */
export function drawReviewers(
  problem: AssignmentProblem,
  solver: MipSolver,
  { cap, seed }: RandomAssignmentOptions,
): RandomAssignmentAnswer {
  checkAssignment(problem);
  if (!(cap > 0 && cap <= 1))
    throw new AtlasError('INVALID_INPUT', { message: 'The cap is above 0 and at most 1.', details: { cap } });
  const allowed = allowedPairs(problem);
  const shortage = findShortage(problem, allowed);
  if (shortage) return { status: 'infeasible', shortage };
  const { reviewers, proposals, scores } = problem;
  const builder = new ProgrammeBuilder();
  const ofReviewer = reviewers.map((): Term[] => []);
  const ofProposal = proposals.map((): Term[] => []);
  const columns = [...allowed.keys()].filter((at) => allowed[at] === 1);
  for (const at of columns) {
    const term: Term = [builder.continuous(scores[at]!, 0, cap), 1];
    ofReviewer[Math.floor(at / proposals.length)]!.push(term);
    ofProposal[at % proposals.length]!.push(term);
  }
  reviewers.forEach(({ load }, r) => builder.row(ofReviewer[r]!, -Infinity, load));
  proposals.forEach(({ reviewers: count }, p) => builder.row(ofProposal[p]!, count, count));
  const answer = solver.solve(builder.build());
  if (answer.values === null)
    throw new AtlasError('INVALID_INPUT', {
      message: 'With this cap there are not enough reviewers: raise it.',
      details: { cap },
    });
  const probabilities = new Float64Array(scores.length);
  columns.forEach((at, column) => (probabilities[at] = answer.values![column]!));
  const drawn = roundDependently(probabilities, reviewers.length, proposals.length, seededRandom(seed));
  const pairs = proposals.flatMap(({ id }, p) =>
    reviewers.flatMap((reviewer, r) => {
      const at = r * proposals.length + p;
      return drawn[at] === 1 ? [{ proposal: id, reviewer: reviewer.id, score: scores[at]! }] : [];
    }),
  );
  return { status: 'found', pairs, probabilities, expected: answer.objective };
}

/** Moves probabilities along paths and cycles of pairs that are not settled, up on every other one and down on the rest, until all are. */
function roundDependently(probabilities: Float64Array, reviewers: number, proposals: number, next: () => number): Float64Array {
  const values = probabilities.map((value) => (value < WHOLE ? 0 : value > 1 - WHOLE ? 1 : value));
  const open = Array.from({ length: reviewers + proposals }, (): Set<number> => new Set());
  const ends = (at: number): readonly [number, number] => [Math.floor(at / proposals), reviewers + (at % proposals)];
  values.forEach((value, at) => {
    if (value > 0 && value < 1) for (const end of ends(at)) open[end]!.add(at);
  });
  for (;;) {
    // A path begins at an end with one open pair, where there is one; else there are only cycles.
    let begin = open.findIndex((pairs) => pairs.size === 1);
    if (begin < 0) begin = open.findIndex((pairs) => pairs.size > 0);
    if (begin < 0) return values;
    const walk = alternating(open, ends, begin);
    const room = (up: boolean): number =>
      Math.min(...walk.map((at, turn) => ((turn % 2 === 0) === up ? 1 - values[at]! : values[at]!)));
    const [rise, fall] = [room(true), room(false)];
    const up = next() < fall / (rise + fall);
    walk.forEach((at, turn) => {
      const value = values[at]! + ((turn % 2 === 0) === up ? 1 : -1) * (up ? rise : fall);
      values[at] = value < WHOLE ? 0 : value > 1 - WHOLE ? 1 : value;
      if (values[at] === 0 || values[at] === 1) for (const end of ends(at)) open[end]!.delete(at);
    });
  }
}

/** Open pairs from one end on, until none is left or an end comes again: then the cycle alone. */
function alternating(
  open: readonly ReadonlySet<number>[],
  ends: (at: number) => readonly [number, number],
  begin: number,
): number[] {
  const walk: number[] = [];
  const seen = new Map([[begin, 0]]);
  let end = begin;
  for (;;) {
    const at = [...open[end]!].find((pair) => pair !== walk[walk.length - 1]);
    if (at === undefined) return walk;
    walk.push(at);
    const [one, two] = ends(at);
    end = one === end ? two : one;
    const before = seen.get(end);
    if (before !== undefined) return walk.slice(before);
    seen.set(end, walk.length);
  }
}

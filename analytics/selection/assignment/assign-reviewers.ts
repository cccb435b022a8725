import type { MipSolver, SolveLimits } from '../solver/mip';
import { AssignModel, type Assigned } from './assign-model';
import type { AssignedPair, AssignmentAnswer, AssignmentOptions, AssignmentProblem, ProvenValue } from './assignment-problem';
import { findShortage } from './find-shortage';
import { allowedPairs } from './flow';
import { checkAssignment } from './read-assignment';

/** Nodes of each search of whole numbers. */
const NODES = 2_000;
/** Floors that are tried before the rest is reported as a gap. */
const FLOORS = 40;
/** Differences below this share of the scores are the arithmetic's. */
const ROUNDING = 1e-7;

/**
 * Reviewers for proposals, fair to the worst off: first the least mean score of any proposal is made as large as can be, then the sum of all scores
 * (the fairness of PeerReview4All, Stelmakh et al. 2021, solved exactly rather than approximated). The floor is found by bisection between what was
 * reached and what was proven impossible; no proposal can be better off than by its own best reviewers, and most often that is reached at once.
 *
 * @throws AtlasError `INVALID_INPUT`
 */
export function assignReviewers(
  problem: AssignmentProblem,
  solver: MipSolver,
  options: AssignmentOptions = {},
  limits: SolveLimits = {},
): AssignmentAnswer {
  checkAssignment(problem);
  const allowed = allowedPairs(problem);
  const shortage = findShortage(problem, allowed);
  if (shortage) return { status: 'infeasible', shortage };
  const model = new AssignModel(problem, allowed, solver, { nodes: NODES, ...limits });
  const unfair = model.best(null);
  if (unfair.status !== 'found') throw new Error('an assignment exists and was not found');
  if (options.fairness === 'sum') {
    const worst = { value: unfair.assigned.worst, bound: unfair.assigned.worst, gap: 0 };
    return answerOf(problem, unfair.assigned, worst, proven(unfair.assigned.total, unfair.bound));
  }
  const fair = raiseFloor(problem, allowed, model, unfair.assigned, unfair.bound, limits);
  return answerOf(problem, fair.assigned, proven(fair.assigned.worst, fair.most), proven(fair.assigned.total, fair.bound));
}

const proven = (value: number, bound: number): ProvenValue => {
  const gap = Math.max(0, bound - value);
  return gap <= ROUNDING * Math.max(1, Math.abs(value)) ? { value, bound: value, gap: 0 } : { value, bound, gap };
};

/** The highest floor, the best sum above it, and up to where a higher floor could not be ruled out. */
function raiseFloor(
  problem: AssignmentProblem,
  allowed: Uint8Array,
  model: AssignModel,
  start: Assigned,
  bound: number,
  limits: SolveLimits,
): { readonly assigned: Assigned; readonly bound: number; readonly most: number } {
  let best = { assigned: start, bound };
  let most = ceiling(problem, allowed);
  const step = gridOf(problem);
  const close = (): boolean => most - best.assigned.worst <= Math.max(step * 0.999, ROUNDING * Math.max(1, Math.abs(most)));
  let floor = most;
  for (let tries = 0; tries < FLOORS && !close() && !limits.cancelled?.(); tries++) {
    const answer = model.best(floor - ROUNDING * Math.max(1, Math.abs(floor)) * 0.1);
    if (answer.status === 'found' && answer.assigned.worst > best.assigned.worst) best = answer;
    else if (answer.status === 'impossible') most = floor;
    else break;
    floor = (best.assigned.worst + most) / 2;
  }
  if (close()) most = best.assigned.worst;
  // The sum was the best above the floor that was asked for, which lies below what was reached.
  const last = model.best(best.assigned.worst - ROUNDING * Math.max(1, Math.abs(best.assigned.worst)) * 0.1);
  if (last.status === 'found' && last.assigned.worst >= best.assigned.worst - ROUNDING) best = last;
  return { ...best, most };
}

/** No proposal's mean can be above that of its own best reviewers, were they all free. */
function ceiling({ reviewers, proposals, scores }: AssignmentProblem, allowed: Uint8Array): number {
  const means = proposals.flatMap(({ reviewers: count }, p) => {
    if (count === 0) return [];
    const own = reviewers.flatMap((_, r) => (allowed[r * proposals.length + p] === 1 ? [scores[r * proposals.length + p]!] : []));
    own.sort((one, two) => two - one);
    return [own.slice(0, count).reduce((sum, score) => sum + score, 0) / count];
  });
  return Math.min(...means);
}

/** Least difference of two means where scores are decimals of few places (marks of 0–5, two decimals); 0 where they are not. */
function gridOf({ scores, proposals }: AssignmentProblem): number {
  const counts = new Set(proposals.map(({ reviewers }) => reviewers));
  for (const places of [1, 10, 100, 1_000]) {
    if (scores.every((score) => Math.abs(score * places - Math.round(score * places)) < 1e-9))
      return counts.size === 1 ? 1 / places / Math.max(1, ...counts) : 0;
  }
  return 0;
}

function answerOf(problem: AssignmentProblem, assigned: Assigned, worst: ProvenValue, total: ProvenValue): AssignmentAnswer {
  const { reviewers, proposals, scores } = problem;
  const loads: Record<string, number> = Object.fromEntries(reviewers.map(({ id }) => [id, 0]));
  const byProposal = proposals.map((): AssignedPair[] => []);
  for (const at of assigned.pairs) {
    const [reviewer, p] = [reviewers[Math.floor(at / proposals.length)]!.id, at % proposals.length];
    loads[reviewer]! += 1;
    byProposal[p]!.push({ proposal: proposals[p]!.id, reviewer, score: scores[at]! });
  }
  for (const pairs of byProposal) pairs.sort((one, two) => two.score - one.score || (one.reviewer < two.reviewer ? -1 : 1));
  const mean = (pairs: readonly AssignedPair[]): number => pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
  const worstProposals = byProposal
    .filter((pairs) => pairs.length > 0 && mean(pairs) <= worst.value + ROUNDING)
    .map(([first]) => first!.proposal);
  return { status: 'found', pairs: byProposal.flat(), worst, worstProposals, total, loads };
}

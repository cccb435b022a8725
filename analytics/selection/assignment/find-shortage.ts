import type { AssignmentProblem, AssignmentShortage } from './assignment-problem';
import { maximumFlow } from './flow';

/** Why nothing can be assigned, and the least common load that would do; `null` if everything can be. */
export function findShortage(problem: AssignmentProblem, allowed: Uint8Array): AssignmentShortage | null {
  const { reviewers, proposals } = problem;
  const demand = proposals.map((proposal) => proposal.reviewers);
  const flow = maximumFlow(
    demand,
    reviewers.map(({ load }) => load),
    allowed,
  );
  if (flow.missing === 0) return null;
  const choices = proposals.map((_, p) => reviewers.filter((__, r) => allowed[r * proposals.length + p] === 1).length);
  const few = proposals.filter((_, p) => choices[p]! < demand[p]!);
  const wanted = demand.reduce((sum, count) => sum + count, 0);
  const loads = reviewers.reduce((sum, { load }) => sum + load, 0);
  const meets = (load: number): boolean =>
    maximumFlow(
      demand,
      reviewers.map(() => load),
      allowed,
    ).missing === 0;
  let enoughLoad: number | null = null;
  if (few.length === 0) {
    let [low, high] = [0, proposals.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (meets(middle)) high = middle;
      else low = middle;
    }
    enoughLoad = high;
  }
  if (few.length > 0)
    return {
      kind: 'choice',
      missing: few.reduce((sum, proposal) => sum + proposal.reviewers - choices[proposals.indexOf(proposal)]!, 0),
      proposals: few.map(({ id }) => id),
      reviewers: [],
      enoughLoad,
    };
  return {
    kind: wanted > loads ? 'reviews' : 'load',
    missing: flow.missing,
    proposals: flow.proposals.map((p) => proposals[p]!.id),
    reviewers: flow.reviewers.map((r) => reviewers[r]!.id),
    enoughLoad,
  };
}

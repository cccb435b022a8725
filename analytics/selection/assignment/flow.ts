import type { AssignmentProblem } from './assignment-problem';

/** Whether reviewer `r` may have proposal `p`: no conflict, and an area in common where both name any. */
export function allowedPairs({ reviewers, proposals, forbidden }: AssignmentProblem): Uint8Array {
  const allowed = new Uint8Array(reviewers.length * proposals.length);
  reviewers.forEach((reviewer, r) => {
    const areas = new Set(reviewer.areas ?? []);
    proposals.forEach((proposal, p) => {
      const at = r * proposals.length + p;
      const wanted = proposal.areas ?? [];
      const fits = areas.size === 0 || wanted.length === 0 || wanted.some((area) => areas.has(area));
      allowed[at] = fits && forbidden?.[at] !== 1 ? 1 : 0;
    });
  });
  return allowed;
}

/** The most reviews that can be given out, and where it stops. */
export interface FlowAnswer {
  readonly missing: number;
  /** Proposals that lack reviewers and those they compete with, and the reviewers who could have them: all of them are full. */
  readonly proposals: readonly number[];
  readonly reviewers: readonly number[];
}

/**
 * Maximum flow from proposals to reviewers by augmenting paths (Ford–Fulkerson; demands are a few hundred). What the last search reached is a
 * minimum cut: the proposals whose demand cannot be met, with the reviewers who are full for it.
 */
export function maximumFlow(demand: readonly number[], load: readonly number[], allowed: Uint8Array): FlowAnswer {
  const [proposals, reviewers] = [demand.length, load.length];
  const given = load.map((): Set<number> => new Set());
  let missing = 0;
  const cutProposals = new Set<number>();
  const cutReviewers = new Set<number>();
  for (let p = 0; p < proposals; p++) {
    for (let unit = 0; unit < demand[p]!; unit++) {
      const cameFrom = new Int32Array(reviewers).fill(-1);
      const reached = new Set([p]);
      /** The reviewer who would pass a proposal on. */
      const heldBy = new Map<number, number>();
      let end = -1;
      search: for (const each of reached) {
        for (let r = 0; r < reviewers; r++) {
          if (cameFrom[r]! >= 0 || allowed[r * proposals + each] !== 1 || given[r]!.has(each)) continue;
          cameFrom[r] = each;
          if (given[r]!.size < load[r]!) {
            end = r;
            break search;
          }
          for (const other of given[r]!) {
            if (reached.has(other)) continue;
            reached.add(other);
            heldBy.set(other, r);
          }
        }
      }
      if (end < 0) {
        missing += demand[p]! - unit;
        for (const each of reached) cutProposals.add(each);
        cameFrom.forEach((from, r) => {
          if (from >= 0) cutReviewers.add(r);
        });
        break;
      }
      for (let r = end; ;) {
        const gets = cameFrom[r]!;
        given[r]!.add(gets);
        const before = heldBy.get(gets);
        if (before === undefined) break;
        given[before]!.delete(gets);
        r = before;
      }
    }
  }
  const sorted = (rows: ReadonlySet<number>): number[] => [...rows].sort((one, two) => one - two);
  return { missing, proposals: sorted(cutProposals), reviewers: sorted(cutReviewers) };
}

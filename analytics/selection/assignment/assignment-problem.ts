/** Somebody who reviews. */
export interface Reviewer {
  readonly id: string;
  /** At most so many proposals. */
  readonly load: number;
  /** Areas of expertise; a reviewer of no area of a proposal does not get it. Without areas on either side, any goes. */
  readonly areas?: readonly string[];
}

/** A proposal to be reviewed. */
export interface ReviewedProposal {
  readonly id: string;
  /** How many reviewers it gets. */
  readonly reviewers: number;
  readonly areas?: readonly string[];
}

/** Who reviews what. */
export interface AssignmentProblem {
  readonly reviewers: readonly Reviewer[];
  readonly proposals: readonly ReviewedProposal[];
  /** Score of reviewer `r` for proposal `p` at `r · proposals.length + p`; finite, higher is better. */
  readonly scores: Float64Array;
  /** 1 where a reviewer must not have a proposal (conflicts), in the order of `scores`. */
  readonly forbidden?: Uint8Array;
}

/** A reviewer's proposal. */
export interface AssignedPair {
  readonly proposal: string;
  readonly reviewer: string;
  readonly score: number;
}

/** A value that was maximised and how far from the best it can be: `gap` = bound − value, 0 when proven. */
export interface ProvenValue {
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
}

/** Why nothing can be assigned, and what to raise by how much. */
export interface AssignmentShortage {
  /**
   * `reviews`: more reviews are asked for than all loads allow · `load`: these proposals can have too few of these reviewers left ·
   * `choice`: a proposal has fewer possible reviewers than it needs, whatever the loads.
   */
  readonly kind: 'reviews' | 'load' | 'choice';
  /** Reviews that no one can take. */
  readonly missing: number;
  readonly proposals: readonly string[];
  readonly reviewers: readonly string[];
  /** Least common load with which it works; `null`: no load does. */
  readonly enoughLoad: number | null;
}

/**
 * An assignment. Fairness is lexicographic: first the proposal that is worst off is made as well off as can be (the least sum of a proposal's
 * scores per reviewer it asked for), then the sum of all scores.
 */
export type AssignmentAnswer =
  | {
      readonly status: 'found';
      /** By proposal in the order of the problem, best reviewer first. */
      readonly pairs: readonly AssignedPair[];
      /** Mean score of the proposal that is worst off. */
      readonly worst: ProvenValue;
      readonly worstProposals: readonly string[];
      readonly total: ProvenValue;
      readonly loads: Readonly<Record<string, number>>;
    }
  | { readonly status: 'infeasible'; readonly shortage: AssignmentShortage };

/** Whether the worst off come first, or only the sum counts. */
export interface AssignmentOptions {
  readonly fairness?: 'worstFirst' | 'sum';
}

/** A random assignment that no one can predict: no pair has a probability above `cap`. */
export interface RandomAssignmentOptions {
  /** Largest probability of any pair, in (0, 1]. */
  readonly cap: number;
  readonly seed: number;
}

/** What was drawn, from which probabilities. */
export type RandomAssignmentAnswer =
  | {
      readonly status: 'found';
      readonly pairs: readonly AssignedPair[];
      /** Probability of each pair, in the order of `scores`. */
      readonly probabilities: Float64Array;
      /** Expected sum of scores: the most that the cap allows. */
      readonly expected: number;
    }
  | { readonly status: 'infeasible'; readonly shortage: AssignmentShortage };

import type { Blocks, Rule } from './blocks';
import type { KeyMatrix } from './key-matrix';

/** What is compared with what. Only typed arrays and plain objects: a worker can be sent it. */
export interface BlockingPlan {
  readonly matrix: KeyMatrix;
  readonly rules: readonly Rule[];
  readonly blocks: readonly Blocks[];
  /** Largest block that is used. */
  readonly cap: number;
  /** Least pre-score, in tenths of a bit, of a pair that is compared. */
  readonly threshold: number;
  /** Pairs that will be compared, about. */
  readonly expectedPairs: number;
}

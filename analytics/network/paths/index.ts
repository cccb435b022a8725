import type { TieIndex } from '../tie-index';
import type { PathAnswer, PathOptions, StepReason } from './path-types';

export * from './path-types';

/** Ties with their strengths, laid out for walking; built once for a {@link TieIndex}. */
export interface PathIndex {
  readonly ties: TieIndex;
  /** Strength of each pair. */
  readonly strength: Float64Array;
}

/** Lays out ties for {@link findPaths}. */
export declare function buildPathIndex(ties: TieIndex): PathIndex;

/** Up to five short, strong and different ways from one person to another (rows of the index). */
export declare function findPaths(index: PathIndex, from: number, to: number, options: PathOptions): PathAnswer;

/** What a step rests on, by kind, latest first. */
export declare function stepReasons(index: PathIndex, pair: number): readonly StepReason[];

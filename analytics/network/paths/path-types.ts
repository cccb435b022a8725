import type { TieReasonRow } from '../neighbors';

/** How paths are looked for. */
export interface PathOptions {
  /** At most so many; 5 unless said. */
  readonly count?: number;
  /** Most ties of a path, 1–4; 4 unless said. */
  readonly mostTies?: number;
  /** Share of a path's people in between that may be on one that was found before; 0.5 unless said. */
  readonly overlap?: number;
  /** Whether somebody may stand in between: consents to introduce others. Never asked about the two ends. */
  readonly allowed: (row: number) => boolean;
}

/** A tie on a path. */
export interface PathStep {
  readonly from: number;
  readonly to: number;
  readonly pair: number;
  /** Chance that the tie carries an introduction, 0–1. */
  readonly strength: number;
}

/** A way from one person to another. */
export interface IntroductionPath {
  /** Rows of all people, both ends included. */
  readonly people: readonly number[];
  readonly steps: readonly PathStep[];
  /** Product of the strengths. */
  readonly strength: number;
}

/** What was found; `complete` is false if the search ended at its bound. */
export interface PathAnswer {
  readonly paths: readonly IntroductionPath[];
  readonly complete: boolean;
}

/** What a tie rests on, for a sentence. */
export interface StepReason extends TieReasonRow {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

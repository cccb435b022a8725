import type { FieldSpec } from './spec';

/** Changes when a model of an older version can no longer be read. */
export const MODEL_VERSION = 'linkage-1';

/** A level of agreement with what was learnt about it. */
export interface TrainedLevel {
  readonly name: string;
  /** Probability of the level among pairs of one entity, and among pairs of two, both values given. */
  readonly m: number;
  readonly u: number;
  /** Bits that this level adds: log2(m / u), less what fields that depend on this one say already; 0 for `missing`. */
  readonly weight: number;
}

/**
 * How often values are: of a value in `values` its share among the rows of other entities, of all others `rare`. Its weight is added to that of
 * agreement: log2(average / share) (Winkler 2000).
 */
export interface FrequencyTable {
  /** Probability that two random rows have the same value. */
  readonly average: number;
  readonly rare: number;
  readonly values: Readonly<Record<string, number>>;
}

/** A field with its trained levels. Level 0 is `missing`; its weight is 0 whatever it says. */
export interface TrainedField extends FieldSpec {
  readonly levels: readonly TrainedLevel[];
  /** 0 … 1: how much of log2(m / u) is the field's own, not said already by fields that depend on it; what a value's frequency adds is damped so. */
  readonly damping: number;
  /** One per column that is compared on its own; empty when frequencies do not count. */
  readonly frequencies: readonly FrequencyTable[];
}

/** Probability of a score: logistic over `slope · score + intercept` bits, so strictly monotone (Platt 1999). Slope 1, intercept 0: as it is. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  /** Labelled pairs it was fitted to; 0: none, the score is taken at its word. */
  readonly labels: number;
}

/** A trained model: plain data, can be kept as JSON and read by people. */
export interface LinkageModel {
  readonly version: typeof MODEL_VERSION;
  /** log2 odds that two random records (when linking: one of each table) are of one entity. */
  readonly prior: number;
  readonly fields: readonly TrainedField[];
  readonly calibration: Calibration;
  readonly training: TrainingReport;
}

/** What is said about how a model came about. */
export interface TrainingReport {
  readonly randomPairs: number;
  readonly rules: readonly { readonly name: string; readonly pairs: number; readonly matchShare: number }[];
  /** Entities' pairs expected among all pairs, and the share of them that blocking finds. */
  readonly expectedMatches: number;
  readonly blockingRecall: number;
  readonly labels: { readonly used: number; readonly contradictory: number };
  /** What the sum of weights says against what the mixture of classes says, over sampled candidates; not compared with the truth. */
  readonly fit: readonly CalibrationBin[];
}

/** Pairs whose probability was said to be about `said`, and the share of them that are of one entity. */
export interface CalibrationBin {
  readonly said: number;
  readonly observed: number;
  readonly pairs: number;
}

/** The calibrated probability of a score in bits. */
export const probabilityOf = ({ slope, intercept }: Calibration, score: number): number =>
  1 / (1 + 2 ** -(slope * score + intercept));

/** The score at which a probability is reached. */
export const scoreAt = ({ slope, intercept }: Calibration, probability: number): number =>
  (Math.log2(probability / (1 - probability)) - intercept) / slope;

export { FIELD_KINDS, specify, type ColumnKind, type FieldKind, type FieldSpec } from './spec';
export { DictionaryBuilder } from './dictionary';
export { columnsOf, DatasetBuilder, valueText, type Dataset, type EncodedField } from './dataset';
export { joinColumns } from './join-columns';
export type { BlockingPlan } from './blocking/blocking-plan';
export { planBlocking, defaultBudget, type BlockingOptions } from './blocking/plan';
export { firstRows, forEachPair } from './blocking/scan';
export { LINKAGE_PARTS, learnBeside, scoreBeside, type Learnt, type SecondThread } from './beside';
export { train, type TrainingOptions } from './training/train';
export { calibrationBins } from './training/calibration-bins';
export type { Label } from './training/labels';
export {
  MODEL_VERSION,
  probabilityOf,
  scoreAt,
  type Calibration,
  type CalibrationBin,
  type FrequencyTable,
  type LinkageModel,
  type TrainedField,
  type TrainedLevel,
  type TrainingReport,
} from './model';
export { createScorer, type Scorer } from './score';
export { scorePairs, type ScoredPairs, type Shard } from './pairs';
export { explain, type Bar, type Explanation, type LinkageRecord } from './explain';
export { jaroWinkler } from './text/jaro-winkler';
export { seededRandom } from './random';
export { cluster, type ClusterOptions, type Edges } from './clustering/cluster';
export { clusterPairs, dedupe, link, type DedupeOptions, type DedupeResult, type LinkOptions, type LinkResult } from './link';

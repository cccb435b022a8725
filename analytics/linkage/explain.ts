import { columnsOf, DatasetBuilder, valueText } from './dataset';
import { probabilityOf, type LinkageModel } from './model';
import { createScorer } from './score';

/** One step of the waterfall from the prior to the score. */
export interface Bar {
  readonly field: string;
  /** Name of the level of agreement; `missing` when either side has no value. */
  readonly level: string;
  /** Bits that this field adds; 0 when missing. */
  readonly weight: number;
  /** The two values as they were compared. */
  readonly a?: string;
  readonly b?: string;
}

/** Why two records have their score: `score = prior + Σ weight` of the bars, nothing else. */
export interface Explanation {
  readonly prior: number;
  readonly bars: readonly Bar[];
  readonly score: number;
  readonly probability: number;
}

/** A record by column name. */
export type LinkageRecord = Readonly<Record<string, string | undefined>>;

/** Explains the score of two records under a model; needs nothing but the model. */
export function explain(model: LinkageModel, a: LinkageRecord, b: LinkageRecord): Explanation {
  const columns = columnsOf(model.fields);
  const builder = new DatasetBuilder(model.fields);
  builder.add(columns.map((column) => a[column]));
  builder.add(columns.map((column) => b[column]));
  const dataset = builder.finish();
  const scorer = createScorer(dataset, model);
  const weights = new Float64Array(model.fields.length);
  const levels = new Uint8Array(model.fields.length);
  scorer.weights(0, 1, weights);
  scorer.levels(0, 1, levels);
  const score = weights.reduce((sum, weight) => sum + weight, model.prior);
  return {
    prior: model.prior,
    bars: model.fields.map((field, f) => {
      const [left, right] = [valueText(dataset, dataset.fields[f]!, 0), valueText(dataset, dataset.fields[f]!, 1)];
      return {
        field: field.name,
        level: field.levels[levels[f]!]!.name,
        weight: weights[f]!,
        ...(left === '' ? {} : { a: left }),
        ...(right === '' ? {} : { b: right }),
      };
    }),
    score,
    probability: probabilityOf(model.calibration, score),
  };
}

import { probabilityOf } from '../model';
import type { Explanation } from '../explain';
import { FIELD_SPECS } from './fields';
import type { PeopleModel } from './people-model';
import type { PersonRecord } from './person-record';
import { readValues, scoreValues } from './score-people';

/**
 * Why two people have their score: one bar a field, `score = prior + Σ weight`, nothing else. Taking a field's value away from a record
 * (see {@link withoutField}) changes the score by exactly its bar.
 */
export function explainPair(model: PeopleModel, a: PersonRecord, b: PersonRecord): Explanation {
  const [left, right] = [readValues(a, model.context), readValues(b, model.context)];
  const levels = new Uint8Array(FIELD_SPECS.length);
  const weights = new Float64Array(FIELD_SPECS.length);
  const score = scoreValues(model, left, right, levels, weights);
  return {
    prior: model.parameters.prior,
    bars: FIELD_SPECS.map((spec, f) => ({
      field: spec.name,
      level: spec.levels[levels[f]!]!,
      weight: weights[f]!,
      ...(left[f] === null ? {} : { a: spec.show(left[f]) }),
      ...(right[f] === null ? {} : { b: spec.show(right[f]) }),
    })),
    score,
    probability: probabilityOf(model.parameters.calibration, score),
  };
}

/** A record that is silent in one field and says all else as before. */
export const withoutField = (record: PersonRecord, field: string): PersonRecord =>
  FIELD_SPECS.find((spec) => spec.name === field)?.without(record) ?? record;

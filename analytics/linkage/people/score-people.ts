import { type Agreement, type CompareTools, MISSING } from './field-spec';
import { FIELD_SPECS } from './fields';
import { type FrequencyKey, shareOf } from './frequencies';
import type { LinkContext } from './link-context';
import type { PeopleModel, TrainedPersonField } from './people-model';
import type { PersonRecord } from './person-record';

/** A record's values, field by field; `null` where it is silent. */
export type PersonValues = readonly unknown[];

/** Reads all fields of a record. */
export const readValues = (record: PersonRecord, context: LinkContext): PersonValues =>
  FIELD_SPECS.map((spec) => spec.read(record, context));

/** All values whose frequencies matter. */
export function* frequencyKeys(values: PersonValues): Generator<FrequencyKey> {
  for (let f = 0; f < FIELD_SPECS.length; f += 1) if (values[f] !== null) yield* FIELD_SPECS[f]!.keys(values[f]);
}

const SILENT: Agreement = { level: MISSING };

/** How a field of two records agrees. */
export const compareField = (field: number, a: PersonValues, b: PersonValues, tools: CompareTools): Agreement =>
  a[field] === null || b[field] === null ? SILENT : FIELD_SPECS[field]!.compare(a[field], b[field], tools);

/** No single frequency makes more of a level than this, in bits above its average. */
const MOST_RARE = 14;

/** The weight of an agreement in bits: log2(m ÷ u), with the frequency of the value in place of u where it is known; 0 when missing. */
export function agreementWeight({ level, on, bits }: Agreement, trained: TrainedPersonField, tools: CompareTools): number {
  if (level === MISSING) return 0;
  if (bits !== undefined) return bits;
  const { m, u } = trained.levels[level]!;
  const average = Math.log2(m / u);
  if (!on) return average;
  return Math.min(Math.log2(m / shareOf(tools.frequencies, on)), average + MOST_RARE);
}

/** The tools of a model. */
export const toolsOf = ({ context, parameters }: PeopleModel): CompareTools => ({
  context,
  frequencies: parameters.frequencies,
  translations: parameters.translations,
});

/** Compares two people's values: levels and weights into the given arrays from `at`, the score as the answer. */
export function scoreValues(
  model: PeopleModel,
  a: PersonValues,
  b: PersonValues,
  levels: Uint8Array,
  weights: Float64Array,
  at = 0,
  tools: CompareTools = toolsOf(model),
): number {
  const { fields, prior } = model.parameters;
  let score = prior;
  for (let f = 0; f < fields.length; f += 1) {
    const agreement = compareField(f, a, b, tools);
    const weight = agreementWeight(agreement, fields[f]!, tools);
    levels[at + f] = agreement.level;
    weights[at + f] = weight;
    score += weight;
  }
  return score;
}

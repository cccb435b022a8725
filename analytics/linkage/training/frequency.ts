import type { Dataset, EncodedField } from '../dataset';
import { textOf } from '../dictionary';
import type { FrequencyTable } from '../model';
import type { FieldKind } from '../spec';

/** Values that a table names; all others share one frequency. */
const NAMED = 5000;

/** Kinds in which agreeing on a frequent value says less. */
const COUNTS: Readonly<Record<FieldKind, boolean>> = {
  personName: true,
  givenName: true,
  surname: true,
  fullName: true,
  date: true,
  number: true,
  postcode: true,
  text: true,
  address: true,
  category: true,
  email: true,
  identifier: false,
  occupation: true,
  place: true,
  set: true,
};

/**
 * Term frequencies of a field, less what an entity's own records add: of a value that `c` rows have, `c − 1 − d` are other entities', where `d`
 * other records of one entity have the value too.
 */
export function frequencyTables(dataset: Dataset, field: EncodedField, duplicates: number): FrequencyTable[] {
  if (!COUNTS[field.spec.kind]) return [];
  return field.counts.map((counts) => {
    const present = counts.reduce((sum, count, value) => (value === 0 ? sum : sum + count), 0);
    const share = (count: number): number => (Math.max(0, count - 1 - duplicates) + 0.5) / Math.max(1, present);
    const order = Array.from({ length: field.dictionary.size }, (_, i) => i + 1).filter((value) => counts[value]! > 1);
    order.sort((p, q) => counts[q]! - counts[p]! || p - q);
    const named = order.slice(0, NAMED);
    const rest = order.slice(NAMED);
    let average = 0;
    for (let value = 1; value < counts.length; value += 1) average += (counts[value]! / present) * share(counts[value]!);
    const restRows = rest.reduce((sum, value) => sum + counts[value]!, 0);
    const rare =
      restRows === 0
        ? share(0)
        : 2 ** (rest.reduce((sum, value) => sum + counts[value]! * Math.log2(share(counts[value]!)), 0) / restRows);
    return {
      average: average || 1,
      rare,
      values: Object.fromEntries(named.map((value) => [textOf(field.dictionary, value), share(counts[value]!)])),
    };
  });
}

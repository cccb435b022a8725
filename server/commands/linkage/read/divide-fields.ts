import type { FieldSpec } from '@brainlink/analytics/linkage';
import { isNameColumn } from './read-fields';

/** What the ids of rows cost, and what else is done with them, in columns of which every value is another. */
const IDS_PRICE = 3;

/** Fields that this thread reads, and those that another one reads. */
export interface DividedFields {
  readonly here: readonly FieldSpec[];
  readonly there: readonly FieldSpec[];
}

/**
 * Divides fields between two threads by what they cost: a value that was met before is found faster than a new one is kept. Names of people
 * stay here: what is odd about them is counted, and Korean ones need the model of names.
 */
export function divideFields(specs: readonly FieldSpec[], sampled: (column: string) => readonly string[]): DividedFields {
  const price = (spec: FieldSpec): number => {
    if (hasNames(spec)) return spec.columns.length;
    return spec.columns.reduce((sum, column) => {
      const cells = sampled(column);
      return sum + 0.5 + new Set(cells).size / Math.max(1, cells.length);
    }, 0);
  };
  const there = new Set<FieldSpec>();
  let balance = IDS_PRICE + specs.filter(hasNames).reduce((sum, spec) => sum + price(spec), 0);
  const others = specs.filter((spec) => !hasNames(spec)).map((spec) => ({ spec, price: price(spec) }));
  for (const { spec, price: cost } of others.sort((p, q) => q.price - p.price)) {
    if (balance > 0) there.add(spec);
    balance += balance > 0 ? -cost : cost;
  }
  return { here: specs.filter((spec) => !there.has(spec)), there: specs.filter((spec) => there.has(spec)) };
}

const hasNames = ({ columns }: FieldSpec): boolean => columns.some((column) => isNameColumn(column.split(':')[0]!));

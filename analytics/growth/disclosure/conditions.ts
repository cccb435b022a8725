import type { TieFilter } from '../../network';

/** One condition of a filter: a value of a list, or a field that holds one thing. */
export interface Condition {
  readonly field: keyof TieFilter;
  readonly value: unknown;
}

/** Fields that hold a list, whose values are joined by "or". */
const LISTS: ReadonlySet<keyof TieFilter> = new Set([
  'technologies',
  'countries',
  'associations',
  'editions',
  'institutions',
  'events',
  'standings',
  'stages',
  'people',
  'ties',
]);

/** The conditions of a filter, in one order. */
export function conditionsOf(filter: TieFilter): Condition[] {
  const fields = Object.keys(filter).sort() as (keyof TieFilter)[];
  return fields.flatMap((field): Condition[] => {
    const value = filter[field];
    if (value === undefined) return [];
    if (!LISTS.has(field)) return [{ field, value }];
    return [...new Set(value as readonly unknown[])].sort().map((one) => ({ field, value: one }));
  });
}

/** The filter of some conditions. */
export function filterOf(conditions: readonly Condition[]): TieFilter {
  const filter: Record<string, unknown> = {};
  for (const { field, value } of conditions) {
    filter[field] = LISTS.has(field) ? [...((filter[field] as unknown[] | undefined) ?? []), value] : value;
  }
  return filter;
}

/** Every choice of some conditions, from none to all; the last is all of them. */
export const subsetsOf = (conditions: readonly Condition[]): Condition[][] =>
  Array.from({ length: 2 ** conditions.length }, (_, bits) => conditions.filter((_one, at) => ((bits >> at) & 1) === 1));

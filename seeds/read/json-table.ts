import type { JsonItem } from './json-items';
import type { ReadLimits } from './limits';
import type { RawRow } from './raw-row';
import { ReadError } from './read-error';

/** A JSON value as the text of a cell: lists are joined with `; `, objects stay JSON. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object'))
    return value.map(cellOf).join('; ');
  return JSON.stringify(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of all objects in the order in which they first appear: the header of the table that they form. */
export async function keysOf(items: AsyncIterable<JsonItem>, limits: ReadLimits): Promise<string[]> {
  const keys = new Set<string>();
  for await (const { value, index } of items) {
    if (!isObject(value)) continue;
    for (const key of Object.keys(value)) keys.add(key);
    if (keys.size > limits.columns) throw new ReadError('COLUMNS_TOO_MANY', `${keys.size} keys (limit ${limits.columns})`, index);
  }
  return [...keys];
}

/** Objects as rows under a header of their keys (row 0). What is not an object comes out as a single cell. */
export async function* jsonRows(keys: readonly string[], items: AsyncIterable<JsonItem>): AsyncGenerator<RawRow> {
  yield { row: 0, cells: keys };
  for await (const { index, value } of items) {
    yield { row: index, cells: isObject(value) ? keys.map((key) => cellOf(value[key])) : [JSON.stringify(value)] };
  }
}

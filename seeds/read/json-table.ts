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

/**
 * Keys of all objects in the order in which they first appear: the header of the table that they form. A text that breaks has the
 * keys of the part before; reading the rows meets the break again and reports it.
 */
export async function keysOf(items: AsyncIterable<JsonItem>, limits: ReadLimits): Promise<string[]> {
  const keys = new Set<string>();
  try {
    for await (const { value } of items) {
      if (!isObject(value)) continue;
      for (const key of Object.keys(value)) keys.add(key);
      if (keys.size > limits.columns) break;
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
  return [...keys];
}

/** Objects as rows under a header of their keys (row 0); what is not an object is a row with a fault. */
export async function* jsonRows(keys: readonly string[], items: AsyncIterable<JsonItem>): AsyncGenerator<RawRow> {
  yield { row: 0, cells: keys };
  for await (const { index, value } of items) {
    if (value instanceof NotJson) yield { row: index, cells: [value.text], fault: 'JSON_BROKEN' };
    else if (!isObject(value)) yield { row: index, cells: [JSON.stringify(value)], fault: 'ROW_SHAPE' };
    else yield { row: index, cells: keys.map((key) => cellOf(value[key])) };
  }
}

/** A line of JSONL that is not JSON. */
export class NotJson {
  constructor(readonly text: string) {}
}

import type { Cell } from '../cell';
import { HEADER, PAGE, TOTAL } from './edit-query';

/** A row of an answer: columns by the path of fields that leads to them. */
export type AnswerRow = Readonly<Record<string, Cell>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isRows = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.some(isObject);

const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
};

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The fields of an object that are values, and its lists of objects with their paths. */
function split(value: Readonly<Record<string, unknown>>, path: string) {
  const cells: Record<string, Cell> = {};
  const lists: { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }[] = [];
  const walk = (at: Readonly<Record<string, unknown>>, here: string): void => {
    for (const [name, inner] of Object.entries(at)) {
      if (name === HEADER || name === PAGE || name === TOTAL || name === '__typename') continue;
      if (isRows(inner)) lists.push({ path: join(here, name), rows: inner });
      else if (isObject(inner)) walk(inner, join(here, name));
      else if (!(Array.isArray(inner) && inner.length === 0)) cells[join(here, name)] = cellOf(inner);
    }
  };
  walk(value, path);
  return { cells, lists };
}

/** An object as rows: one for each row of its lists, each beside the object's own values; one where it has no list. */
function* unnest(value: Readonly<Record<string, unknown>>, path: string): Generator<AnswerRow> {
  const { cells, lists } = split(value, path);
  if (lists.length === 0) yield cells;
  for (const { path: inner, rows } of lists)
    for (const row of rows) for (const one of unnest(row, inner)) yield { ...cells, ...one };
}

/** An answer of a root field as rows, part by part, with what is said once beside them. */
export interface FlatAnswer {
  /** Values that belong to the answer and to no row. */
  readonly once: AnswerRow;
  readonly parts: readonly { readonly part: string; readonly rows: Iterable<AnswerRow> }[];
}

/** Fields that say what an answer rests on, not what it is. */
const ASIDE: ReadonlySet<string> = new Set(['header', 'pageInfo', 'definitions']);

/**
 * Turns an answer into rows. Each list of objects in it is a part, and so is an object that holds lists (`all` beside `groups`); lists
 * within a row multiply it. Columns are named by their path within the part, so that parts of one form share their columns.
 */
export function flattenAnswer(answer: unknown): FlatAnswer {
  if (isRows(answer)) return { once: {}, parts: [{ part: '', rows: rowsOf(answer) }] };
  if (!isObject(answer)) return { once: { value: cellOf(answer) }, parts: [] };
  const once: Record<string, Cell> = {};
  const parts: { part: string; rows: Iterable<AnswerRow> }[] = [];
  for (const [name, value] of Object.entries(answer)) {
    if (name === HEADER || name === PAGE || name === TOTAL || name === '__typename' || ASIDE.has(name)) continue;
    if (isRows(value)) parts.push({ part: name, rows: rowsOf(value) });
    else if (isObject(value)) {
      const { cells, lists } = split(value, '');
      if (lists.length > 0) parts.push({ part: name, rows: unnest(value, '') });
      else for (const [path, cell] of Object.entries(cells)) once[join(name, path)] = cell;
    } else if (!Array.isArray(value) || value.length > 0) once[name] = cellOf(value);
  }
  return { once, parts };
}

function* rowsOf(values: readonly unknown[]): Generator<AnswerRow> {
  for (const value of values) if (isObject(value)) yield* unnest(value, '');
}

/** Lists within an answer that were cut: those of which a page follows. */
export function cutLists(answer: unknown, path = ''): string[] {
  if (Array.isArray(answer)) return [...new Set(answer.flatMap((one) => cutLists(one, path)))];
  if (!isObject(answer)) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    if (name === PAGE || name === HEADER) return [];
    const inner = join(path, name);
    const isCut = isObject(value) && isObject(value['pageInfo']) && value['pageInfo']['hasNextPage'] === true;
    return [...(isCut ? [inner] : []), ...cutLists(value, inner)];
  });
}

import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import { fileInput, isBlankRow, openTable, READ_LIMITS, ReadError, type Table, type TableHints } from '@brainlink/seeds/read';

/** A row of a file of names. */
export interface NameRow {
  readonly id: string;
  readonly name: string;
}

/** The rows of a file of names, and how many were left out. */
export interface NameRows {
  readonly rows: readonly NameRow[];
  /** Rows without an id, and without a name. */
  readonly leftOut: { readonly withoutId: number; readonly withoutName: number };
}

/** What the columns may be called. */
const COLUMNS = {
  id: ['id', 'key', '아이디', '식별자', '번호'],
  name: ['name', 'full name', 'fullname', '이름', '성명', '성함', '국문성명', '영문성명'],
} as const;

const fold = (header: string): string =>
  header
    .replace(/^\uFEFF/u, '')
    .trim()
    .toLowerCase()
    .replace(/[_-]+/gu, ' ');
const find = (header: readonly string[], names: readonly string[]): number =>
  header.findIndex((cell) => names.includes(fold(cell)));

async function readTable(table: Table): Promise<NameRows | readonly string[]> {
  const rows: NameRow[] = [];
  const leftOut = { withoutId: 0, withoutName: 0 };
  let columns: { readonly id: number; readonly name: number } | undefined;
  for await (const row of table.rows(table.sheets[0] ?? '')) {
    if (isBlankRow(row)) continue;
    if (!columns) {
      columns = { id: find(row.cells, COLUMNS.id), name: find(row.cells, COLUMNS.name) };
      if (columns.id < 0 || columns.name < 0) return row.cells;
      continue;
    }
    const id = (row.cells[columns.id] ?? '').trim();
    const name = (row.cells[columns.name] ?? '').trim();
    if (id === '') leftOut.withoutId += 1;
    else if (name === '') leftOut.withoutName += 1;
    else rows.push({ id, name });
  }
  return columns ? { rows, leftOut } : [];
}

async function open(path: string, hints: TableHints): Promise<NameRows | readonly string[]> {
  const table = await openTable(fileInput(path), READ_LIMITS, hints);
  try {
    return await readTable(table);
  } finally {
    await table.close();
  }
}

/**
 * Reads a file of names with the columns `id` and `name`, in whatever format and encoding `seeds/read` knows.
 *
 * @throws {AtlasError} `NOT_FOUND` without the file, `FILE_UNREADABLE`, `MAPPING_INCOMPLETE` without the columns
 */
export async function readNames(path: string): Promise<NameRows> {
  const file = basename(path);
  if (!existsSync(path)) throw new AtlasError('NOT_FOUND', { message: `There is no file ${path}.` });
  try {
    const tabbed = /^\.(tsv|tab)$/i.test(extname(path));
    let found = await open(path, tabbed ? { delimiter: '\t' } : {});
    if (!('rows' in found) && tabbed) found = await open(path, {});
    if ('rows' in found) return found;
    throw new AtlasError('MAPPING_INCOMPLETE', {
      message: `${file} needs a first line with the columns "id" and "name"; its first line is: ${found.slice(0, 8).join(' | ') || '(empty)'}`,
      details: { file, columns: found.slice(0, 8).map((cell) => cell.slice(0, 40)) },
    });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new AtlasError('FILE_UNREADABLE', { message: `${file} cannot be read: ${error.code}, ${error.found}`, cause: error });
  }
}

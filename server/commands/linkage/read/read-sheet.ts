import { AtlasError } from '@brainlink/schema/errors';
import { problem } from '@brainlink/seeds/check';
import { fileInput, isBlankRow, openTable, ReadError, type RawRow, type Table, type TableHints } from '@brainlink/seeds/read';
import { unopened } from '../../check-input';
import { knowsHeader } from '../columns/recognise-columns';

/** Cells of a row, and its number in the file, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file's table whose row of headers was found. Close it when done. */
export interface Sheet {
  readonly file: string;
  readonly format: string;
  readonly encoding?: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Cells of the first rows below the headers. */
  readonly sample: readonly (readonly string[])[];
  /** Whether the file begins with data; its columns are then called by their number. */
  readonly headless: boolean;
  /** Every row below the headers, some at a time, blank ones left out; may be walked more than once. */
  rows(): AsyncGenerator<readonly SheetRow[]>;
  close(): Promise<void>;
}

/** What a mapping may say of how a file is opened. */
export type SheetHints = TableHints & { readonly sheet?: string };

const HEADER_SEARCH_ROWS = 30;
const SAMPLE_ROWS = 2_000;

/** A fault of the whole file as an error with the advice of its problem. */
export function asFileError(file: string, error: unknown): unknown {
  if (!(error instanceof ReadError)) return unopened(file, error) ?? error;
  const { advice } = problem(error.code, { file, found: error.found });
  const where = error.row === undefined ? '' : ` at row ${String(error.row)}`;
  return new AtlasError('FILE_UNREADABLE', {
    message: `${file}: ${error.code}${where}: ${advice.en} (${error.found})`,
    advice,
    details: { problem: error.code },
  });
}

/**
 * Opens a file of any format that `seeds/read` knows, finds its row of headers under titles and blank rows, and takes nested JSON apart.
 *
 * @throws AtlasError `FILE_UNREADABLE`, `FILE_WITHOUT_ROWS`
 */
export async function openSheet(path: string, hints: SheetHints = {}): Promise<Sheet> {
  let table: Table | undefined;
  try {
    table = await openTable(fileInput(path), undefined, hints);
    const sheet = await pickSheet(table, hints.sheet, path);
    return opened(path, table, sheet);
  } catch (error) {
    await table?.close();
    throw asFileError(path, error);
  }
}

interface Found {
  readonly sheet: string;
  readonly first: readonly RawRow[];
  /** Place of the headers among them; −1 when there are none. */
  readonly headerAt: number;
}

async function pickSheet(table: Table, wanted: string | undefined, path: string): Promise<Found> {
  let best: (Found & { score: number }) | undefined;
  for (const sheet of table.sheets) {
    if (wanted !== undefined && wanted !== sheet) continue;
    const first: RawRow[] = [];
    for await (const row of table.rows(sheet)) {
      if (!isBlankRow(row)) first.push(row);
      if (first.length > SAMPLE_ROWS + HEADER_SEARCH_ROWS) break;
    }
    const { at, score } = headerRow(first);
    if (first.length > 0 && (best === undefined || score > best.score)) best = { sheet, first, headerAt: at, score };
  }
  if (best === undefined)
    throw new AtlasError('FILE_WITHOUT_ROWS', {
      message: wanted === undefined ? `${path} has no rows.` : `${path} has no sheet ${wanted}.`,
    });
  return best;
}

/** The row of which most cells are headers that we know; without any the first that is about as wide as the table. */
function headerRow(first: readonly RawRow[]): { at: number; score: number } {
  const filled = (row: RawRow): number => row.cells.filter((cell) => cell.trim() !== '').length;
  let best = { at: -1, score: 0 };
  first.slice(0, HEADER_SEARCH_ROWS).forEach((row, at) => {
    const known = row.cells.filter((cell) => cell.trim() !== '' && cell.length < 60 && knowsHeader(cell)).length;
    if ((known >= 2 || (known === 1 && filled(row) <= 2)) && known > best.score) best = { at, score: known };
  });
  if (best.at >= 0) return best;
  const width = Math.max(0, ...first.map(filled));
  const at = Math.max(
    0,
    first.findIndex((row) => filled(row) * 2 >= width),
  );
  return { at: isData(first, at) ? -1 : at, score: 0 };
}

const VALUE = /^[\d\s.,:/+-]*\d[\d\s.,:/+-]*$|^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a row without any known header holds values: numbers, dates, addresses, or what stands in the same column again further down. */
function isData(first: readonly RawRow[], at: number): boolean {
  const below = first.slice(at + 1);
  const cells = first[at]?.cells.map((cell) => cell.trim()) ?? [];
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
  if (below.length < 2 || filled.length === 0) return false;
  const again = filled.filter(({ cell, index }) => below.some((row) => (row.cells[index] ?? '').trim() === cell));
  return filled.some(({ cell }) => VALUE.test(cell)) || again.length >= Math.max(2, filled.length * 0.3);
}

/** Keys of the objects in a column, when that is what its cells are: `{"given":"…","family":"…"}`. */
function nestedKeys(cells: readonly string[]): readonly string[] | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.filter((cell) => cell.startsWith('{')).length < filled.length * 0.5) return undefined;
  const keys = new Set(filled.flatMap((cell) => Object.keys(objectOf(cell))));
  return keys.size === 0 || keys.size > 40 ? undefined : [...keys];
}

function objectOf(cell: string): Record<string, unknown> {
  try {
    const value = JSON.parse(cell) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const textOfValue = (value: unknown): string =>
  value == null
    ? ''
    : typeof value === 'object'
      ? Array.isArray(value)
        ? value.map(textOfValue).join('; ')
        : JSON.stringify(value)
      : String(value as string | number | boolean);

function opened(file: string, table: Table, { sheet, first, headerAt }: Found): Sheet {
  const header = headerAt < 0 ? undefined : first[headerAt]!;
  const headerRow = header?.row ?? -1;
  const raw = header
    ? header.cells.map((cell) => cell.trim())
    : Array.from({ length: Math.max(...first.map(({ cells }) => cells.length)) }, (_, i) => `column ${i + 1}`);
  while (raw.length > 0 && raw.at(-1) === '') raw.pop();
  const below = first.filter(({ row, fault }) => row > headerRow && fault === undefined).slice(0, SAMPLE_ROWS);
  const nested = raw.map((_, i) =>
    table.format === 'csv' || table.format === 'xlsx' ? undefined : nestedKeys(below.map(({ cells }) => cells[i] ?? '')),
  );
  const flat = nested.every((keys) => keys === undefined);
  const headers = flat ? raw : raw.flatMap((name, i) => nested[i]?.map((key) => `${name}.${key}`) ?? [name]);
  const spread = (cells: readonly string[]): readonly string[] =>
    flat
      ? cells
      : raw.flatMap((_, i) => {
          const keys = nested[i];
          if (keys === undefined) return [cells[i] ?? ''];
          const value = objectOf(cells[i] ?? '');
          const plain = (cells[i] ?? '').startsWith('{') ? '' : (cells[i] ?? '');
          return keys.map((key, k) => textOfValue(value[key]) || (k === 0 ? plain : ''));
        });
  const isData = (row: RawRow): boolean => row.row > headerRow && row.fault === undefined && !isBlankRow(row);
  async function* rows(): ReturnType<Sheet['rows']> {
    try {
      for await (const batch of table.batches(sheet))
        yield batch.filter(isData).map(({ row, cells }) => ({ row, cells: spread(cells) }));
    } catch (error) {
      throw asFileError(file, error);
    }
  }
  return {
    file,
    format: table.format,
    ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
    sheet,
    headers,
    sample: below.map(({ cells }) => spread(cells)),
    headless: header === undefined,
    rows,
    close: () => table.close(),
  };
}

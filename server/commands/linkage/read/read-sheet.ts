import { AtlasError } from '@brainlink/schema/errors';
import { problem } from '@brainlink/seeds/check';
import { fileInput, isBlankRow, openTable, ReadError, type RawRow, type Table, type TableHints } from '@brainlink/seeds/read';
import { knowsHeader } from '../columns/recognise-columns';

/** A file's table whose row of headers was found. Close it when done. */
export interface Sheet {
  readonly file: string;
  readonly format: string;
  readonly encoding?: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Cells of the first rows below the headers. */
  readonly sample: readonly (readonly string[])[];
  /** Cells of every row below the headers, blank ones left out; may be walked more than once. */
  rows(): AsyncGenerator<readonly string[]>;
  close(): Promise<void>;
}

const HEADER_SEARCH_ROWS = 30;
const SAMPLE_ROWS = 2_000;

/** A fault of the whole file as an error with the advice of its problem. */
export function asFileError(file: string, error: unknown): unknown {
  if (!(error instanceof ReadError)) {
    const missing = (error as { code?: string } | null)?.code === 'ENOENT';
    return missing ? new AtlasError('FILE_UNREADABLE', { message: `There is no file ${file}.` }) : error;
  }
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
export async function openSheet(path: string, hints: TableHints & { readonly sheet?: string } = {}): Promise<Sheet> {
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
  return {
    at: Math.max(
      0,
      first.findIndex((row) => filled(row) * 2 >= width),
    ),
    score: 0,
  };
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
  const header = first[headerAt]!;
  const raw = header.cells.map((cell) => cell.trim());
  while (raw.length > 0 && raw.at(-1) === '') raw.pop();
  const below = first.filter(({ row, fault }) => row > header.row && fault === undefined).slice(0, SAMPLE_ROWS);
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
  return {
    file,
    format: table.format,
    ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
    sheet,
    headers,
    sample: below.map(({ cells }) => spread(cells)),
    async *rows() {
      try {
        for await (const row of table.rows(sheet))
          if (row.row > header.row && row.fault === undefined && !isBlankRow(row)) yield spread(row.cells);
      } catch (error) {
        throw asFileError(file, error);
      }
    },
    close: () => table.close(),
  };
}

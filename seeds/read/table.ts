import { csvBatches } from './csv';
import { sniffDelimiter } from './delimiter';
import type { TextEncoding } from './encoding';
import type { Input } from './input';
import { type JsonItem, jsonItems } from './json-items';
import { NotJson, jsonRows, keysOf } from './json-table';
import { READ_LIMITS, type ReadLimits } from './limits';
import { textLines } from './lines';
import type { RawRow } from './raw-row';
import { ReadError } from './read-error';
import { sniffContainer, sniffText } from './sniff';
import { openText } from './text-input';
import { openWorkbook } from './xlsx/open';

/** Formats that hold a table. */
export type TableFormat = 'csv' | 'xlsx' | 'json' | 'jsonl';

/** A table that can be read more than once. Close it when done. */
export interface Table {
  readonly format: TableFormat;
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  /** Names of its sheets; one without a name when the format has none. */
  readonly sheets: readonly string[];
  rows(sheet: string): AsyncGenerator<RawRow>;
  /** The same rows, several at a time where the format gives them so: waiting for each of a million costs more than cutting it. */
  batches(sheet: string): AsyncGenerator<readonly RawRow[]>;
  close(): Promise<void>;
}

/** What a saved mapping may say about a file, instead of its being told from the content. */
export interface TableHints {
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
}

async function* oneByOne(rows: AsyncIterable<RawRow>): AsyncGenerator<readonly RawRow[]> {
  for await (const row of rows) yield [row];
}

async function* flat(batches: AsyncIterable<readonly RawRow[]>): AsyncGenerator<RawRow> {
  for await (const batch of batches) yield* batch;
}

const nothing = async (): Promise<void> => undefined;

/**
 * Opens a file as a table, by its content.
 *
 * @throws {@link ReadError} for a fault of the whole file
 */
export async function openTable(input: Input, limits: ReadLimits = READ_LIMITS, hints: TableHints = {}): Promise<Table> {
  const container = await sniffContainer(input, limits);
  if (container === 'tar') throw new ReadError('FORMAT_UNSUPPORTED', 'a TAR archive holds no table');
  if (container === 'zip') {
    const workbook = await openWorkbook(input, limits);
    return { format: 'xlsx', ...workbook, batches: (sheet) => oneByOne(workbook.rows(sheet)) };
  }
  const { encoding, beginning, text } = await openText(input, limits, hints.encoding);
  const format = sniffText(beginning, input.name);
  if (format === 'xml') throw new ReadError('FORMAT_UNSUPPORTED', 'XML');
  if (format === 'delimited') {
    const delimiter = hints.delimiter ?? sniffDelimiter(beginning);
    const batches = (): AsyncGenerator<readonly RawRow[]> => csvBatches(text(), delimiter, limits);
    return { format: 'csv', encoding, delimiter, sheets: [''], rows: () => flat(batches()), batches, close: nothing };
  }
  const items = (): AsyncGenerator<JsonItem> => (format === 'json' ? jsonItems(text(), limits) : jsonLineItems(text(), limits));
  const keys = await keysOf(items(), limits);
  const rows = (): AsyncGenerator<RawRow> => jsonRows(keys, items());
  return { format, encoding, sheets: [''], rows, batches: () => oneByOne(rows()), close: nothing };
}

/** Lines of JSONL as items; a line that is not JSON is kept as {@link NotJson}, and the others are read all the same. */
async function* jsonLineItems(text: AsyncIterable<string>, limits: ReadLimits): AsyncGenerator<JsonItem> {
  for await (const { row, line } of textLines(text, limits)) yield { index: row, value: jsonOrNot(line) };
}

const jsonOrNot = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return new NotJson(line);
  }
};

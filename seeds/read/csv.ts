import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ReadLimits } from './limits';
import type { RawRow } from './raw-row';
import { ReadError } from './read-error';

const noop = (): void => undefined;

/** Rows of delimited text; quoted cells may hold line breaks, stray quotes are kept as they stand. */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string, limits: ReadLimits): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.cellLength * 40,
  });
  pipeline(Readable.from(text), parser, noop);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ReadError('CSV_BROKEN', error.message, row + 1);
    throw error;
  }
}

import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ReadLimits } from './limits';
import { PlainRows } from './plain-rows';
import type { RawRow } from './raw-row';
import { ReadError } from './read-error';

const noop = (): void => undefined;

/** Rows of delimited text, those of a piece of it together; quoted cells may hold line breaks, stray quotes are kept as they stand. */
export async function* csvBatches(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: ReadLimits,
): AsyncGenerator<readonly RawRow[]> {
  const longest = limits.cellLength * 40;
  const plain = new PlainRows(delimiter, longest);
  const chunks = text[Symbol.asyncIterator]();
  let row = 0;
  try {
    while (!plain.stopped) {
      const next = await chunks.next();
      if (next.done) break;
      yield Array.from(plain.cut(next.value), (cells) => ({ row: (row += 1), cells }));
    }
    // From the first quote on, and for a last line without an end, the parser that knows them all.
    for await (const cells of parsedRows(remaining(plain.rest, chunks), delimiter, longest)) yield [{ row: (row += 1), cells }];
  } catch (error) {
    if (error instanceof CsvError) throw new ReadError('CSV_BROKEN', error.message, row + 1);
    throw error;
  } finally {
    await chunks.return?.();
  }
}

async function* remaining(rest: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  if (rest !== '') yield rest;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

function parsedRows(text: AsyncIterable<string>, delimiter: string, longest: number): AsyncIterable<string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longest,
  });
  pipeline(Readable.from(text), parser, noop);
  return parser as AsyncIterable<string[]>;
}

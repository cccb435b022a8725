import { writeWholeFile } from '../../write-whole-file';

/** A value as a cell of CSV (RFC 4180). */
export const csvCell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const BATCH = 2_000;

/** Writes rows as CSV in UTF-8, in batches, so that a million of them need no memory; the file is there when it is whole. */
export async function writeCsvFile(
  path: string,
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Promise<number> {
  let count = 0;
  function* text(): Generator<string> {
    let batch = [header.map(csvCell).join(',')];
    for (const row of rows) {
      count += 1;
      batch.push(row.map(csvCell).join(','));
      if (batch.length < BATCH) continue;
      yield `${batch.join('\n')}\n`;
      batch = [];
    }
    if (batch.length > 0) yield `${batch.join('\n')}\n`;
  }
  await writeWholeFile(path, text());
  return count;
}

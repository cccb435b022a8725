import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A value as a cell of CSV (RFC 4180). */
export const csvCell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const BATCH = 2_000;
/** What a shell answers for a command that was interrupted. */
const INTERRUPTED = 130;

/**
 * Writes rows as CSV in UTF-8, in batches, so that a million of them need no memory. The file has its name only when it is whole: a run that is
 * interrupted leaves what was there before.
 */
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
  const part = `${path}.${process.pid}.part`;
  // Only while something is being written: before that the signal ends the process at once, even in the middle of a computation.
  const interrupted = (): never => {
    rmSync(part, { force: true });
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await pipeline(Readable.from(text()), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  return count;
}

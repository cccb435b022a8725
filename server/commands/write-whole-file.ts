import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a shell answers for a command that was interrupted. */
const INTERRUPTED = 130;

/** Writes a file that has its name only when it is whole: a run that fails or is interrupted leaves what was there before. */
export async function writeWholeFile(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  // Only while something is being written: before that the signal ends the process at once, even in the middle of a computation.
  const interrupted = (): never => {
    rmSync(part, { force: true });
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

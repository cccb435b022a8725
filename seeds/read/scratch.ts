import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A folder for one reading, removed afterwards. */
export interface Scratch {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes a scratch folder that only this user may look into. */
export async function makeScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'brainlink-read-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Writes bytes to a file of the scratch folder and returns its path. */
export async function spill(bytes: AsyncIterable<Buffer>, scratch: Scratch): Promise<string> {
  const path = join(scratch.folder, 'input');
  await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
  return path;
}

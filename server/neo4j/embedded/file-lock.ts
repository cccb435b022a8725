import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that ended and whose parent has not asked for its end yet; where there is no `/proc` it cannot be told. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Whether a process runs (one of another user counts as running). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Does `work` while no other process does its own under the same file. A lock whose holder died is taken over.
 * The lock is not re-entrant.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const mark = `${process.pid} ${randomUUID()}`;
  for (;;) {
    try {
      await writeFile(path, mark, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await breakStale(path);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function breakStale(path: string): Promise<void> {
  const held = await readFile(path, 'utf8').catch(() => undefined);
  const holder = held === undefined ? Number.NaN : Number.parseInt(held, 10);
  if (held === undefined) return;
  if (Number.isNaN(holder) || isAlive(holder)) {
    await pause(100);
    return;
  }
  // Moving it aside first: of two that see the same dead holder only one succeeds, and a fresh lock moved by mistake is put back.
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => held);
  if (moved !== held) await rename(aside, path).catch(() => undefined);
  else await rm(aside, { force: true });
}

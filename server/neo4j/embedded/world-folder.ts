import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './file-lock';

/** Which process runs the database of a world, and where it listens. */
export interface RunningNeo4j {
  readonly pid: number;
  readonly port: number;
}

/** Paths in the folder of one world (contract 17: a store is one world, in its own folder). */
export const worldPaths = (home: string, world: string) => {
  const folder = join(home, world);
  return {
    folder,
    neo4j: join(folder, 'neo4j'),
    /** pid and port of the database (contract 19). */
    running: join(folder, 'neo4j.lock'),
    /** Held while a database is being started or stopped. */
    turn: join(folder, 'neo4j.turn'),
    password: join(folder, 'neo4j.password'),
    /** One file for each process that uses the database. */
    users: join(folder, 'neo4j.users'),
  };
};
/** See {@link worldPaths}. */
export type WorldPaths = ReturnType<typeof worldPaths>;

/** What the lock file says, whether or not the process still lives. */
export async function readRunning(paths: WorldPaths): Promise<RunningNeo4j | undefined> {
  const content = await readFile(paths.running, 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  try {
    const { pid, port } = JSON.parse(content) as RunningNeo4j;
    return Number.isInteger(pid) && Number.isInteger(port) ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the lock file in one step, so that nobody reads half of it. */
export async function writeRunning(paths: WorldPaths, running: RunningNeo4j): Promise<void> {
  await writeFile(`${paths.running}.new`, `${JSON.stringify(running)}\n`);
  await rename(`${paths.running}.new`, paths.running);
}

/** Forgets the database. */
export const removeRunning = (paths: WorldPaths): Promise<void> => rm(paths.running, { force: true });

/** The generated password of a world's database; made on first use, readable by the owner only. */
export async function passwordOf(paths: WorldPaths): Promise<string> {
  const kept = await readFile(paths.password, 'utf8').catch(() => undefined);
  if (kept) return kept.trim();
  // Hex: neo4j-admin takes a password that begins with a dash for an option.
  const password = randomBytes(24).toString('hex');
  await mkdir(paths.folder, { recursive: true });
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Notes that this process uses the database. */
export async function addUser(paths: WorldPaths, name: string): Promise<void> {
  await mkdir(paths.users, { recursive: true });
  await writeFile(join(paths.users, name), '');
}

/** Takes the note back. */
export const removeUser = (paths: WorldPaths, name: string): Promise<void> => rm(join(paths.users, name), { force: true });

/** How many living processes use the database; notes of dead ones are removed. Names are `<pid>-<anything>`. */
export async function countUsers(paths: WorldPaths): Promise<number> {
  const names = await readdir(paths.users).catch(() => []);
  const dead = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
  await Promise.all(dead.map((name) => removeUser(paths, name)));
  return names.length - dead.length;
}

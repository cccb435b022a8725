import { type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type Neo4jAddress } from '../store';
import { isAlive, withFileLock } from './file-lock';
import { install, type Installation } from './install';
import { archiveInTheMaking, archiveOf, freePort, heapFor, isNeo4jOf, launch, samePort } from './launch';
import { findJava, type Java } from './tools';
import { DatabaseUnavailable } from './unavailable';
import {
  addUser,
  countUsers,
  passwordOf,
  readRunning,
  removeRunning,
  removeUser,
  worldPaths,
  writeRunning,
  type RunningNeo4j,
  type WorldPaths,
} from './world-folder';

/** Which embedded Neo4j is wanted. */
export interface EmbeddedOptions {
  /** The git-ignored folder of everything that is made while running. */
  readonly home: string;
  /** Name of the folder below it: a world. */
  readonly world: string;
  /** Preferred Bolt port. */
  readonly port: number;
  readonly heapMegabytes?: number;
  readonly javaHome?: string;
  /** Further lines of its settings. */
  readonly settings?: readonly string[];
  /** Its data are thrown away afterwards: it need not stop cleanly. */
  readonly disposable?: boolean;
  /** Where progress is told. */
  readonly say: (message: string) => void;
}

/** How this process came to its database: it started it, or found it running with (`attached`) or without (`adopted`) other users. */
export type Arrival = 'started' | 'attached' | 'adopted';

/** A running embedded Neo4j, used by this process until `release`. */
export interface EmbeddedNeo4j {
  readonly address: Neo4jAddress;
  readonly arrival: Arrival;
  /** Process that runs the database now. */
  pid(): Promise<number | undefined>;
  /** Lets go; the last user's release stops the database. Safe to call twice. */
  release(): Promise<void>;
}

/** A process that lives is waited for: on a busy machine a start takes minutes. */
const START_SECONDS = 300;
const STOP_SECONDS = 60;
const RESTARTS_IN_A_ROW = 5;
const PORTS_TRIED = 3;

let users = 0;

/**
 * Gives this process the Neo4j of a world: attaches to it when it runs, starts it when it does not. While held, a Neo4j that dies
 * is started again on the same port, by whichever of its users notices first.
 * @throws DatabaseUnavailable when it cannot be installed or does not start.
 */
export async function acquireNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const paths = worldPaths(options.home, options.world);
  const java = await findJava(options.javaHome);
  const installation = await install(options.home, options.say);
  const user = `${process.pid}-${++users}`;
  const host = { options, paths, java, installation };
  const { running, arrival } = await withFileLock(paths.turn, async () => {
    const others = await countUsers(paths);
    await addUser(paths, user);
    try {
      const found = await findRunning(host);
      if (found) return { running: found, arrival: others > 0 ? ('attached' as const) : ('adopted' as const) };
      const known = others > 0 ? await readRunning(paths) : undefined;
      const running = known ? await start(host, await samePort(known.port, options.say)) : await startAnywhere(host);
      return { running, arrival: 'started' as const };
    } catch (error) {
      await removeUser(paths, user);
      throw error;
    }
  });
  const watch = new AbortController();
  void supervise(host, running, watch.signal);
  let released: Promise<void> | undefined;
  return {
    address: await addressOf(paths, running.port),
    arrival,
    pid: async () => (await readRunning(paths))?.pid,
    release: () => {
      watch.abort();
      released ??= withFileLock(paths.turn, async () => {
        await removeUser(paths, user);
        if ((await countUsers(paths)) === 0) await stop(host);
      });
      return released;
    },
  };
}

/** Whether the Neo4j of a world runs, started by whomever. */
export async function isNeo4jRunning(home: string, world: string): Promise<boolean> {
  const paths = worldPaths(home, world);
  const running = await readRunning(paths);
  return running !== undefined && isAlive(running.pid) && isNeo4jOf(running.pid, paths);
}

interface Host {
  readonly options: EmbeddedOptions;
  readonly paths: WorldPaths;
  readonly java: Java;
  readonly installation: Installation;
}

const addressOf = async (paths: WorldPaths, port: number): Promise<Neo4jAddress> => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: 'neo4j',
  password: await passwordOf(paths),
  database: 'neo4j',
});

/** The database of the lock file when it lives and answers to the kept password. One that lives and never answers is ended. */
async function findRunning({ paths }: Host): Promise<RunningNeo4j | undefined> {
  const running = await readRunning(paths);
  if (!running || !isAlive(running.pid) || !(await isNeo4jOf(running.pid, paths))) return undefined;
  if (await answers(paths, running)) return running;
  process.kill(running.pid, 'SIGKILL');
  await gone(running.pid, STOP_SECONDS);
  return undefined;
}

async function start(host: Host, port: number): Promise<RunningNeo4j> {
  const { paths, options } = host;
  options.say('Starting Neo4j …');
  const password = await passwordOf(paths);
  const heapMegabytes = options.heapMegabytes ?? heapFor();
  const child = await launch({ ...host, port, password, heapMegabytes, settings: options.settings ?? [] });
  const running = { pid: child.pid, port };
  await writeRunning(paths, running);
  if (await answers(paths, running, child)) return running;
  if (isAlive(child.pid)) process.kill(child.pid, 'SIGKILL');
  await removeRunning(paths);
  throw new DatabaseUnavailable(`Neo4j did not start. The end of its log:\n${await endOfLog(paths)}`);
}

/** Starts on the wanted port or any other: between the look at a port and Neo4j's own listening there, somebody else may take it. */
async function startAnywhere(host: Host): Promise<RunningNeo4j> {
  const { options } = host;
  for (let tried = 1, wanted = options.port; ; tried += 1, wanted = 0) {
    const port = await freePort(wanted);
    try {
      return await start(host, port);
    } catch (error) {
      if (tried === PORTS_TRIED || !(error instanceof DatabaseUnavailable && error.reason.includes('Address already in use')))
        throw error;
      options.say(`Port ${port} was taken in the meantime; trying another one.`);
    }
  }
}

/** Waits until Bolt answers; false when the process ends first or the time is over. */
async function answers(paths: WorldPaths, running: RunningNeo4j, child?: ChildProcess): Promise<boolean> {
  const store = openStore(await addressOf(paths, running.port));
  try {
    const deadline = Date.now() + START_SECONDS * 1_000;
    while (Date.now() < deadline) {
      if (!isAlive(running.pid) || (child && child.exitCode !== null)) return false;
      const ready = await store.ping().then(
        () => true,
        () => false,
      );
      if (ready) return true;
      await pause(200);
    }
    return false;
  } finally {
    await store.close();
  }
}

async function stop({ paths, installation, java, options }: Host): Promise<void> {
  const running = await readRunning(paths);
  if (running && isAlive(running.pid) && (await isNeo4jOf(running.pid, paths))) {
    const archived = existsSync(archiveOf(installation, java));
    process.kill(running.pid, options.disposable && archived ? 'SIGKILL' : 'SIGTERM');
    if (!(await gone(running.pid, STOP_SECONDS))) process.kill(running.pid, 'SIGKILL');
    const made = archiveInTheMaking(installation, paths);
    if (existsSync(made)) await rename(made, archiveOf(installation, java)).catch(() => undefined);
  }
  await removeRunning(paths);
}

async function gone(pid: number, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1_000;
  while (Date.now() < deadline) {
    if (!isAlive(pid)) return true;
    await pause(100);
  }
  return false;
}

/** Looks once a second whether the database still lives, and starts it again on its port when it does not. */
async function supervise(host: Host, first: RunningNeo4j, signal: AbortSignal): Promise<void> {
  let failures = 0;
  let current = first;
  while (!signal.aborted && failures < RESTARTS_IN_A_ROW) {
    await pause(1_000, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted || isAlive(current.pid)) continue;
    host.options.say('Neo4j ended unexpectedly; starting it again.');
    try {
      current = await withFileLock(host.paths.turn, async () => {
        if (signal.aborted) return current;
        return (await findRunning(host)) ?? (await start(host, await samePort(current.port, host.options.say)));
      });
      failures = 0;
    } catch (error) {
      failures += 1;
      host.options.say(error instanceof Error ? error.message : String(error));
    }
  }
}

const endOfLog = async (paths: WorldPaths): Promise<string> =>
  (await readFile(join(paths.neo4j, 'logs', 'console.log'), 'utf8').catch(() => '')).trim().split('\n').slice(-15).join('\n');

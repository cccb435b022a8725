import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config, World } from '../config';
import type { AppServices } from '../services';

/** What works with a database; loaded when a command first needs one. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see registry.ts
const withDatabase = (): typeof import('./with-database') => require('./with-database') as typeof import('./with-database');

/** What a command is given to work with. */
export interface CommandContext {
  /** The configuration with the world that is meant (see {@link resolveWorld}). */
  config(): Promise<Config>;
  /** Attaches to the world's database, or starts it for as long as `work` takes (contract 19). */
  withServices<T>(work: (services: AppServices) => Promise<T>, options?: { readonly mayBeHalfRestored?: boolean }): Promise<T>;
  /** What was asked for: standard output. */
  print(text: string): void;
  /** How it goes: standard error. */
  say(text: string): void;
}

/** Adds one command to the program; every file of `server/commands` that is a command exports one. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;

/**
 * Which world a command means when neither `--world` nor ATLAS_WORLD says so: the one whose database runs, else the one that was made
 * (demo before real), else demo.
 */
export async function resolveWorld(home: string): Promise<World> {
  const { isNeo4jRunning, LAST_WORLD } = withDatabase();
  const made = await readdir(home).catch((): string[] => []);
  const worlds = (['demo', 'real'] as const).filter((world) => made.includes(world));
  for (const world of worlds) if (await isNeo4jRunning(home, world)) return world;
  const last = await readFile(join(home, LAST_WORLD), 'utf8').catch(() => '');
  return worlds.find((world) => world === last.trim()) ?? worlds[0] ?? 'demo';
}

/** The context of a real run. */
export function commandContext(flags: () => { readonly world?: World }): CommandContext {
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const config = async (): Promise<Config> => {
    const { loadConfig } = withDatabase();
    const { world } = flags();
    const told = loadConfig(world === undefined ? {} : { world });
    return world !== undefined || told.worldIsSet || told.neo4j.uri !== undefined
      ? told
      : loadConfig({ world: await resolveWorld(told.home) });
  };
  return {
    config,
    say,
    print: (text) => void process.stdout.write(`${text}\n`),
    async withServices(work, options) {
      const { openDatabase, openLog, openServices, prepareStore, publicAddress } = withDatabase();
      const known = await config();
      const database = await openDatabase(known, say);
      try {
        await prepareStore(database.store, known.world, options);
        const baseUrl = await publicAddress(known);
        const services = await openServices({ config: known, store: database.store, log: openLog('warn'), baseUrl });
        try {
          return await work(services);
        } finally {
          await services.stop();
        }
      } finally {
        await database.close();
      }
    },
  };
}

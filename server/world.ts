import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import type { Store } from '@brainlink/schema/ports';
import type { Config, World } from './config';
import { FIRST_LOADS, type FirstLoad } from './first-loads';
import { dropUnaskedIndexes, isAlive, makeMissingIndexes, migrate, type Neo4jStore } from './neo4j';
import type { AppServices } from './services';
import { ENSURE_META, HOLDS_ONLY_LOADS, IS_HALF_RESTORED, LOADED, REMEMBER_LOADED } from './world.cypher';

/** File below the home folder that names the world served last. */
export const LAST_WORLD = 'last-world';

/**
 * Migrates the store and makes its own node on first use. A store is one world for ever (contract 17).
 * @throws AtlasError WORLD_IS_DEMO or CONFLICT when the store is the other world; NOT_READY after an interrupted restore.
 */
export async function prepareStore(store: Neo4jStore, world: Config['world'], { mayBeHalfRestored = false } = {}): Promise<void> {
  await migrate(store);
  const [state] = await store.ask<{ half: boolean }>(IS_HALF_RESTORED);
  if (state?.half && !mayBeHalfRestored) {
    throw new AtlasError('NOT_READY', {
      message: 'A restore was interrupted. Run `npx brainlink restore FILE --replace` again.',
    });
  }
  const salt = randomBytes(32).toString('hex');
  const [meta] = await store.write((tx) => tx.run<{ world: World }>(ENSURE_META, { world, salt }));
  if (meta?.world === world) return;
  throw new AtlasError(world === 'real' ? 'WORLD_IS_DEMO' : 'CONFLICT', {
    message: `This store is the ${meta?.world} world, and the ${world} world was asked for.`,
  });
}

/** Notes which world was served last, for commands that do not say which one they mean. */
export const rememberWorld = ({ home, world }: Config): Promise<void> => writeFile(join(home, LAST_WORLD), world);

/** File in the folder of a world that says where its server answers, and which process that is. */
const addressFile = ({ home, world }: Pick<Config, 'home' | 'world'>): string => join(home, world, 'server.json');

/** Notes where this process serves a world, for commands that print links; answers how to take the note back. */
export async function rememberAddress(config: Pick<Config, 'home' | 'world'>, url: string): Promise<() => Promise<void>> {
  await mkdir(join(config.home, config.world), { recursive: true });
  await writeFile(addressFile(config), `${JSON.stringify({ url, pid: process.pid })}\n`);
  return () => rm(addressFile(config), { force: true });
}

/** Where a server of this machine serves the world now; `null` when none does, also after one was killed. */
export async function servedAt(config: Pick<Config, 'home' | 'world'>): Promise<string | null> {
  const note = await readFile(addressFile(config), 'utf8').catch(() => '');
  const served = note === '' ? null : (JSON.parse(note) as { readonly url: string; readonly pid: number });
  return served && isAlive(served.pid) ? served.url : null;
}

/** The address people use: the configured one, else that of the server that runs, else the one it would take. */
export async function publicAddress({ http, ...config }: Pick<Config, 'home' | 'world' | 'http'>): Promise<string> {
  if (http.publicUrl !== undefined) return http.publicUrl;
  return (await servedAt(config)) ?? `http://localhost:${http.port}`;
}

/** What the world starts with and its store does not have yet. */
export async function missingLoads(store: Store, world: World): Promise<readonly FirstLoad[]> {
  const [state] = await store.ask<{ loaded: readonly string[] }>(LOADED);
  return FIRST_LOADS.filter(({ name, worlds }) => worlds.includes(world) && !state?.loaded.includes(name));
}

/**
 * Loads what the world starts with, each part once in a store's life; a part that was interrupted is loaded again. Indexes that only readers
 * ask for are away meanwhile, unless somebody has worked with the store: it then has much already, and not all of it came this way.
 */
export async function loadWorld({ store, ...services }: AppServices, say: (message: string) => void): Promise<void> {
  const parts = await missingLoads(store, services.config.world);
  const [state] = await store.ask<{ onlyLoads: boolean }>(HOLDS_ONLY_LOADS);
  const alone = state?.onlyLoads === true;
  if (alone) await dropUnaskedIndexes(store);
  for (const part of parts) {
    say(part.message);
    await part.load({ store, ...services }, say, alone);
    await store.write((tx) => tx.run(REMEMBER_LOADED, { part: part.name }));
  }
  await makeMissingIndexes(store);
}

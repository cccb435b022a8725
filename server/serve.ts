import type { Config } from './config';
import { openDatabase, type Database } from './database';
import { createApp, listen, startingApp, type Listening } from './http';
import { firstStartLink } from './identity';
import { keepDay } from './keep-day';
import { loadWorldBeside } from './load-beside';
import type { Log } from './log';
import { openServices, type AppServices, type OpenServices } from './services';
import { missingLoads, prepareStore, rememberAddress, rememberWorld } from './world';

/** How a server is run. */
export interface ServeOptions {
  readonly config: Config;
  readonly log: Log;
  /** Whether exactly the configured port is wanted, or one near it will do. */
  readonly exactPort: boolean;
  /** For the person at the terminal. */
  readonly say: (message: string) => void;
}

/** A server that answers. */
export interface RunningServer {
  readonly services: AppServices;
  readonly url: string;
  /** One-time link for the first user; null once there is one. */
  readonly signInLink: string | null;
}

/** A server on its way. */
export interface Serving {
  readonly started: Promise<RunningServer>;
  /** Ends answers in progress, jobs, connections and, when nobody else uses it, the embedded Neo4j; also in the middle of starting. */
  stop(): Promise<void>;
}

const GRACE_MS = 10_000;

/** What has been opened so far. */
interface Opened {
  http?: Listening;
  services?: OpenServices;
  database?: Database;
}

/** Starts everything: listens at once (health only), opens and prepares the database, loads the world on first start, then answers. */
export function serve(options: ServeOptions): Serving {
  const opened: Opened = {};
  let stopped: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await opened.http?.close(GRACE_MS);
    await opened.services?.stop();
    await opened.database?.close();
    options.log.info('stopped');
  };
  const stop = (): Promise<void> => (stopped ??= close());
  const started = start(options, opened, () => stopped !== undefined);
  started.catch(stop);
  return { started, stop };
}

async function start(
  { config, log, exactPort, say }: ServeOptions,
  opened: Opened,
  isStopping: () => boolean,
): Promise<RunningServer> {
  const { host, port, trustProxy, publicUrl } = config.http;
  const http = (opened.http = await listen(startingApp(log, publicUrl ?? '', trustProxy), host, port, exactPort));
  const url =
    publicUrl ??
    `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${http.port}`;
  const { store, address, arrival } = (opened.database = await openDatabase(config, say));
  await prepareStore(store, config.world);
  if (arrival !== 'external') await rememberWorld(config);
  const services = (opened.services = await openServices({ config, store, log, baseUrl: url }));
  if ((await missingLoads(store, config.world)).length > 0)
    await loadWorldBeside({ config, address }, say, (end) => services.onStop(end));
  await keepDay(services);
  services.onStop(await rememberAddress(config, url));
  services.onStop(() => services.features.jobs.stop());
  services.features.jobs.start();
  http.use(await createApp(services, isStopping));
  log.info({ port: http.port, world: config.world, database: arrival, gds: services.gds }, 'ready');
  return { services, url, signInLink: await firstStartLink(store, services.clock, url) };
}

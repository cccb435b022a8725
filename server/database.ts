import type { Config } from './config';
import { acquireNeo4j, openStore, type Neo4jAddress, type Neo4jStore, type StoreOptions } from './neo4j';

/** A database that is open for this process. */
export interface Database {
  readonly store: Neo4jStore;
  readonly address: Neo4jAddress;
  /** Whether it is the embedded one, and how this process came to it. */
  readonly arrival: 'started' | 'attached' | 'adopted' | 'external';
  /** Closes the connections and lets go of the embedded Neo4j, which stops when nobody else uses it. */
  close(): Promise<void>;
}

/**
 * Opens the database that the configuration means: the one of NEO4J_URI, else the embedded one of the world, started when it does not run.
 * @throws DatabaseUnavailable when there is none to be had.
 */
export async function openDatabase(
  config: Config,
  say: (message: string) => void,
  options: StoreOptions = {},
): Promise<Database> {
  const { neo4j, home, world } = config;
  const storeOptions = { readSeconds: neo4j.querySeconds, ...options };
  if (neo4j.uri !== undefined) {
    const address = { uri: neo4j.uri, username: neo4j.username, password: neo4j.password ?? '', database: neo4j.database };
    const store = openStore(address, storeOptions);
    await store.ping();
    return { store, address, arrival: 'external', close: () => store.close() };
  }
  const { port, heapMegabytes, javaHome } = neo4j;
  const embedded = await acquireNeo4j({ home, world, port, heapMegabytes, javaHome, say });
  const store = openStore(embedded.address, storeOptions);
  return {
    store,
    address: embedded.address,
    arrival: embedded.arrival,
    async close() {
      await store.close();
      await embedded.release();
    },
  };
}

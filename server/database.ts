import { ConfigError, type Config } from './config';
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

/** The settings that may be wrong, by what the database (or the driver, which got none) answered. */
function whyAway({ uri, username, database }: Neo4jAddress, error: unknown): string {
  const { protocol, host } = new URL(uri);
  const at = `${protocol}//${host}`;
  const code = String((error as { code?: unknown } | null)?.code);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code))
    return `The Neo4j at ${at} does not let ${username} in: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code.includes('DatabaseNotFound')) return `The Neo4j at ${at} has no database ${database}: check NEO4J_DATABASE.`;
  return `The Neo4j at ${at} does not answer: check that it runs, and NEO4J_URI (host, port, and +s when it wants encryption).`;
}

/**
 * Opens the database that the configuration means: the one of NEO4J_URI, else the embedded one of the world, started when it does not run.
 * @throws DatabaseUnavailable when there is none to be had; ConfigError when NEO4J_URI and what belongs to it lead to none.
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
    try {
      await store.ping();
      // A name of a database is looked at by the first question.
      await store.ask('RETURN true AS answers');
    } catch (error) {
      await store.close();
      throw new ConfigError(whyAway(address, error), { cause: error });
    }
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

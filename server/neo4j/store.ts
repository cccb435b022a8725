import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Result,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { Row, Store, Tx } from '@brainlink/schema/ports';
import { gatherWritesTo } from './gather-writes';
import { toParameters, toRow } from './values';

/** Where a Neo4j answers and who asks. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** How a store behaves. */
export interface StoreOptions {
  /** Longest time of a reading transaction in seconds; absent: the database's own limit. */
  readonly readSeconds?: number;
  /** Told of every statement before it runs; for counting statements in tests and benches. */
  readonly onStatement?: (cypher: string) => void;
  /** Integers are bigints both ways and numbers are floats, so that nothing about a value is lost; for backups. */
  readonly exactNumbers?: boolean;
}

/** The store over neo4j-driver, with what only the server needs. */
export interface Neo4jStore extends Store {
  /** For what is not asked through the store: `@neo4j/graphql` wants it to make a schema. Nobody else uses it. */
  readonly driver: Driver;
  /** What `@neo4j/graphql` runs its statements by: each by itself, as {@link Store.ask} does, by the bookmarks and limits of this store. */
  readonly statements: { run(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<QueryResult> };
  readonly database: string;
  /**
   * Runs one statement in a transaction of its own, as `… IN TRANSACTIONS` and `CREATE INDEX` ask for.
   * Not retried by the driver.
   */
  autocommit<T extends Row = Row>(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<T[]>;
  /** The same database with {@link StoreOptions.exactNumbers}; to be closed by whoever asked for it. */
  exact(): Neo4jStore;
  /** Answers when the database can be reached, throws otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs a statement without the driver's writing down who asked: it would do so for each, a twentieth of the processor time of a page. Whoever waits for a
 * failed one is told by {@link withOurStack}.
 */
function runPlainly(
  session: Session,
  cypher: string,
  params: Readonly<Record<string, unknown>> | undefined,
  config: { timeout?: number },
): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(cypher, params, config);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** An error with the calls that wait for what failed. */
function withOurStack(error: unknown): unknown {
  if (error instanceof Error) {
    const [, ...calls] = (new Error().stack ?? '').split('\n');
    error.stack = [String(error), ...calls].join('\n');
  }
  return error;
}

/** Opens a store. Nothing is sent before the first question; `ping` to be sure. */
export function openStore(address: Neo4jAddress, options: StoreOptions = {}): Neo4jStore {
  let stopGathering: (() => void) | null = gatherWritesTo(address.uri);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    ...(options.exactNumbers ? { useBigInt: true } : { disableLosslessIntegers: true }),
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 30_000,
    // A restart of the embedded Neo4j takes about ten seconds: managed transactions outlive it.
    maxTransactionRetryTime: 60_000,
    userAgent: 'brainlink-atlas',
  });
  // One bookmark manager for the process: whoever reads after a write sees it, on a cluster too.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: SessionConfig['defaultAccessMode']) =>
    driver.session({ database: address.database, bookmarkManager, defaultAccessMode: mode });
  const timeout = options.readSeconds === undefined ? {} : { timeout: options.readSeconds * 1000 };

  const send = (params: Readonly<Record<string, unknown>> | undefined) => toParameters(params, options.exactNumbers);

  const asTx = (tx: ManagedTransaction): Tx => ({
    async run<T extends Row>(cypher: string, params?: Readonly<Record<string, unknown>>) {
      options.onStatement?.(cypher);
      const result = await tx.run(cypher, send(params));
      return result.records.map((record) => toRow<T>(record));
    },
  });

  const read = async <T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> => {
    const reading = session(neo4j.session.READ);
    try {
      return await reading.executeRead(work, timeout);
    } finally {
      await reading.close();
    }
  };

  const runAlone = async (cypher: string, params: Readonly<Record<string, unknown>> | undefined): Promise<QueryResult> => {
    options.onStatement?.(cypher);
    const reading = session(neo4j.session.READ);
    try {
      return await runPlainly(reading, cypher, params, timeout);
    } catch (error) {
      // Nothing was read yet. A managed transaction waits until the database is back.
      if (!neo4j.Neo4jError.isRetryable(error)) throw withOurStack(error);
      return await read(async (tx) => await tx.run(cypher, params));
    } finally {
      await reading.close();
    }
  };

  return {
    driver,
    database: address.database,
    statements: { run: runAlone },
    async ask<T extends Row>(cypher: string, params?: Readonly<Record<string, unknown>>) {
      const { records } = await runAlone(cypher, send(params));
      return records.map((record) => toRow<T>(record));
    },
    read: (work) => read((tx) => work(asTx(tx))),
    async write(work) {
      const writing = session(neo4j.session.WRITE);
      try {
        return await writing.executeWrite((tx) => work(asTx(tx)));
      } finally {
        await writing.close();
      }
    },
    async *stream<T extends Row>(cypher: string, params?: Readonly<Record<string, unknown>>) {
      const reading = session(neo4j.session.READ);
      try {
        options.onStatement?.(cypher);
        // The driver's iterator pauses the server while the consumer is busy; no time limit, for the consumer sets the pace.
        for await (const record of reading.run(cypher, send(params), { timeout: 0 })) yield toRow<T>(record);
      } finally {
        await reading.close();
      }
    },
    async autocommit<T extends Row>(cypher: string, params?: Readonly<Record<string, unknown>>) {
      const writing = session(neo4j.session.WRITE);
      try {
        options.onStatement?.(cypher);
        const result = await writing.run(cypher, send(params), { timeout: 0 });
        return result.records.map((record) => toRow<T>(record));
      } finally {
        await writing.close();
      }
    },
    exact: () => openStore(address, { ...options, exactNumbers: true }),
    async ping() {
      await driver.verifyConnectivity({ database: address.database });
    },
    async close() {
      stopGathering?.();
      stopGathering = null;
      await driver.close();
    },
  };
}

/** One row of an answer, as plain JavaScript values: integers are numbers, lists are arrays, nodes are never returned whole. */
export type Row = Readonly<Record<string, unknown>>;

/** A transaction on the graph. The text is a whole, readable query; values are always parameters. */
export interface Tx {
  run<T extends Row = Row>(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<T[]>;
}

/**
 * The port through which `seeds` and the services reach Neo4j; implemented in `server/neo4j` over neo4j-driver
 * (managed transactions, so `work` may run more than once).
 */
export interface Store {
  /**
   * One reading statement by itself: one turn to the database, where a transaction of several takes one for each and one more to end.
   * Tried again, as `read` does, when the database was away.
   */
  ask<T extends Row = Row>(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<T[]>;
  /** Several statements that see the same graph. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Rows as they arrive, with back-pressure; for bulk reading. */
  stream<T extends Row = Row>(cypher: string, params?: Readonly<Record<string, unknown>>): AsyncIterable<T>;
}

/** Time, randomness and ids come in as parameters (craft 10). */
export interface Clock {
  now(): Date;
}

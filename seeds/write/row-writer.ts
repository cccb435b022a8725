import type { Tx } from '@brainlink/schema/ports';
import type { FactToWrite } from './write-facts';

/** A record as it is written, flat. */
export type RecordRow = Readonly<Record<string, unknown>> & { readonly key: string };

/**
 * How what a batch of rows comes to is written: at once as published, or where nobody reads it until the import publishes. Both read the
 * same plan, so that an import means the same whatever its size.
 */
export interface RowWriter {
  /** Which of these records the import has changed already. */
  changedBefore(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>>;
  createRecords(tx: Tx, rows: readonly RecordRow[]): Promise<readonly { readonly key: string; readonly node: string }[]>;
  /** Facts that rows no longer state, by Neo4j's own ids; called before the records of those rows are changed. */
  retract(tx: Tx, nodes: readonly string[]): Promise<void>;
  changeRecords(tx: Tx, rows: readonly RecordRow[]): Promise<void>;
  createFacts(tx: Tx, facts: readonly (FactToWrite & { readonly subject: SubjectOfFact })[]): Promise<void>;
  /** Rows that came again as they were (rule 39, "last confirmed"). */
  confirm(tx: Tx, keys: readonly string[]): Promise<void>;
}

/** What a fact is about: a kind of thing or `Record`, and its key. */
export interface SubjectOfFact {
  readonly kind: string;
  readonly key: string;
}

import type { SourceName } from '@brainlink/schema/facts';
import type { RosterStyle } from './associations';

/** A cell of a table, or a value of a JSON document. */
export type DemoRow = Readonly<Record<string, unknown>>;

interface DeliveryHead {
  readonly source: Exclude<SourceName, 'hand'>;
  /** Who sends it: an association's key, `kofst`, `openalex` … */
  readonly sender: string;
  /** What a snapshot of it covers (contract 2). */
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  /** When it came: the clock of its time (contract 17), ISO in UTC. */
  readonly at: string;
  readonly fileName: string;
  /** For event lists: the edition they belong to. */
  readonly edition?: string;
}

/** A table as an office sends it: its own headers, its own encoding. */
export interface TableDelivery extends DeliveryHead {
  readonly form: 'table';
  readonly headers: readonly string[];
  /** Cells by header; a missing one is empty. Can be walked more than once. */
  readonly rows: Iterable<Readonly<Record<string, string>>>;
  readonly encoding: RosterStyle['encoding'];
  readonly titleRows: readonly string[];
}

/** Documents, one a line of a JSONL file. */
export interface JsonDelivery extends DeliveryHead {
  readonly form: 'json';
  readonly rows: Iterable<DemoRow>;
}

/** Something that arrives at the secretariat at one moment, to be imported as one import. */
export type Delivery = TableDelivery | JsonDelivery;

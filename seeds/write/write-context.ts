import type { IdMinter } from './ids';

/** What every step of a command shares: its place in time, and where ids come from. */
export interface WriteContext {
  /** The `seq` that the command publishes as (contract 7). */
  readonly seq: number;
  readonly commandId: string;
  /** When the command was given, ISO, UTC. */
  readonly at: string;
  readonly ids: IdMinter;
}

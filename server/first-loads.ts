import type { World } from './config';
import type { AppServices } from './services';

/** Something a world starts with, loaded once at the first start of a store. */
export interface FirstLoad {
  /** Kept in the store when done: never reuse one for something else. */
  readonly name: string;
  readonly worlds: readonly World[];
  /** Told to whoever waits at the terminal. */
  readonly message: string;
  /** May be called again after an interruption; must then end in the same state. */
  load(services: AppServices, say: (message: string) => void): Promise<void>;
}

/** In this order: reference data (countries, technologies, associations, institutions, past editions), then the demo world. */
export const FIRST_LOADS: readonly FirstLoad[] = [];

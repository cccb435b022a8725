import type { Store } from '@brainlink/schema/ports';
import { LAST_IMPORTS, STORE_STATE } from './store-state.cypher';

/** How recent a source is. */
export interface SourceState {
  readonly source: string;
  readonly lastImport: string | null;
}

/** Where the store stands. */
export interface StoreState {
  /** The last published command. */
  readonly seq: number;
  readonly world: 'demo' | 'real';
  /** When it was published. */
  readonly asOf: string | null;
  readonly sources: readonly SourceState[];
}

/** Reads where the store stands: two statements in one transaction. */
export const readStoreState = (store: Store): Promise<StoreState> =>
  store.read(async (tx) => {
    const [meta] = await tx.run<{ seq: number; world: 'demo' | 'real'; asOf: string | null }>(STORE_STATE);
    const sources = await tx.run<{ source: string; lastImport: string | null }>(LAST_IMPORTS);
    return { seq: meta?.seq ?? 0, world: meta?.world ?? 'demo', asOf: meta?.asOf ?? null, sources };
  });

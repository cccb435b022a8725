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
  /** Digest of everything that is projected: while it stands, nothing that readers see of now has changed. */
  readonly projection: string;
  readonly sources: readonly SourceState[];
}

interface StateRow {
  readonly [name: string]: unknown;
  readonly seq: number;
  readonly world: 'demo' | 'real';
  readonly asOf: string | null;
  readonly projection: string;
  /** Another value whenever anything was published or taken back. */
  readonly version: string;
}

/** The sources as of a version of a store: they change only when something is published, and every answer tells them. */
const known = new WeakMap<Store, { readonly version: string; readonly sources: readonly SourceState[] }>();

/** Reads where the store stands: one statement, and a second one after something was published. */
export const readStoreState = (store: Store): Promise<StoreState> =>
  store.read(async (tx) => {
    const [meta] = await tx.run<StateRow>(STORE_STATE);
    const { seq, world, asOf, projection, version } = meta ?? { seq: 0, world: 'demo', asOf: null, projection: '', version: '' };
    const kept = known.get(store);
    if (kept?.version === version) return { seq, world, asOf, projection, sources: kept.sources };
    const sources = await tx.run<SourceState & Record<string, unknown>>(LAST_IMPORTS);
    known.set(store, { version, sources });
    return { seq, world, asOf, projection, sources };
  });

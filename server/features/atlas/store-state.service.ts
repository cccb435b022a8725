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

const NOTHING: StateRow = { seq: 0, world: 'demo', asOf: null, projection: '', version: '' };

/** Reads where the store stands: one statement, and more after something was published. */
export const readStoreState = async (store: Store): Promise<StoreState> => (await readStateWith(store, STORE_STATE)).state;

/**
 * {@link readStoreState} with what is read in the same statement and the same moment; no row before anything was published.
 *
 * @param statement - of `storeStateWith`
 */
export async function readStateWith<T>(
  store: Store,
  statement: string,
  params?: Readonly<Record<string, unknown>>,
): Promise<{ readonly state: StoreState; readonly row: T | null }> {
  const [row = null] = await store.ask<StateRow & T>(statement, params);
  const kept = known.get(store);
  if (row && kept?.version === row.version) return { state: stateOf(row, kept.sources), row };
  // Both from one state of the graph, so that no version is kept with the sources of another.
  const state = await store.read(async (tx) => {
    const [now = NOTHING] = await tx.run<StateRow>(STORE_STATE);
    const sources = await tx.run<SourceState & Record<string, unknown>>(LAST_IMPORTS);
    known.set(store, { version: now.version, sources });
    return stateOf(now, sources);
  });
  return { state, row };
}

const stateOf = ({ seq, world, asOf, projection }: StateRow, sources: readonly SourceState[]): StoreState => ({
  seq,
  world,
  asOf,
  projection,
  sources,
});

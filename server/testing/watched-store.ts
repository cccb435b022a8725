import type { Store } from '@brainlink/schema/ports';

/** A store that tells of every stream before it begins; a watcher that throws lets the stream fail. */
export const watchedStore = (
  store: Store,
  onStream: (cypher: string, params: Readonly<Record<string, unknown>> | undefined) => void,
): Store => ({
  ask: (cypher, params) => store.ask(cypher, params),
  read: (work) => store.read(work),
  write: (work) => store.write(work),
  stream: (cypher, params) => {
    onStream(cypher, params);
    return store.stream(cypher, params);
  },
});

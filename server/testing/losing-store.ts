import type { Store } from '@brainlink/schema/ports';

/** What a {@link losing} store fails with. */
export const gone = new Error('ServiceUnavailable');

/** A store whose n-th commit is lost, or whose n-th commit happens and is not heard of; none for 0. */
export function losing(
  store: Store,
  nth: number,
  how: 'lost' | 'unheard',
): { readonly store: Store; readonly commits: () => number } {
  let commits = 0;
  return {
    commits: () => commits,
    store: {
      ask: (cypher, params) => store.ask(cypher, params),
      read: (work) => store.read(work),
      stream: (cypher, params) => store.stream(cypher, params),
      async write(work) {
        commits += 1;
        const fails = commits === nth;
        const result = await store.write(async (tx) => {
          const done = await work(tx);
          if (fails && how === 'lost') throw gone;
          return done;
        });
        if (fails) throw gone;
        return result;
      },
    },
  };
}

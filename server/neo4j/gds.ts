import type { Store } from '@brainlink/schema/ports';

/** Version of the Graph Data Science plugin, or null where the database has none (everything else still works without it). */
export async function gdsVersion(store: Store): Promise<string | null> {
  const [found] = await store.read((tx) =>
    tx.run<{ present: boolean }>(`SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN count(*) > 0 AS present`),
  );
  if (!found?.present) return null;
  const [row] = await store.read((tx) => tx.run<{ version: string }>('RETURN gds.version() AS version'));
  return row?.version ?? null;
}

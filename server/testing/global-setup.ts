import globalTeardown from './global-teardown';
import { loadConfig } from '../config';
import { fromRoot } from '../paths';
import { acquireNeo4j, openStore, migrate, type EmbeddedNeo4j } from '../neo4j';

declare global {
  // How the teardown finds what the setup started: both run in jest's own process.
  var atlasTestNeo4j: EmbeddedNeo4j | undefined;
}

/**
 * Worlds come and go in the Neo4j of the tests, asked the same questions each time: plans are kept, and not made anew because the new world has
 * other numbers. Planning what GraphQL generates takes longer than answering it.
 */
const KEEP_PLANS = ['server.memory.query_cache.per_db_cache_num_entries=5000', 'dbms.cypher.min_replan_interval=1d'];

/** Starts one Neo4j for the run in a folder of its own, or uses the one that ATLAS_TEST_NEO4J names (as JSON). */
export default async function globalSetup(): Promise<void> {
  if (!process.env.ATLAS_TEST_NEO4J) {
    globalThis.atlasTestNeo4j = await acquireNeo4j({
      home: fromRoot('.atlas'),
      world: `test-${process.pid}`,
      port: 0,
      heapMegabytes: 1_536,
      settings: KEEP_PLANS,
      disposable: true,
      javaHome: loadConfig().neo4j.javaHome,
      say: (message) => process.stderr.write(`${message}\n`),
    });
    process.env.ATLAS_TEST_NEO4J = JSON.stringify(globalThis.atlasTestNeo4j.address);
  }
  const store = openStore(JSON.parse(process.env.ATLAS_TEST_NEO4J));
  try {
    await migrate(store);
  } catch (error) {
    // Jest runs no teardown after a setup that failed.
    await globalTeardown();
    throw error;
  } finally {
    await store.close();
  }
}

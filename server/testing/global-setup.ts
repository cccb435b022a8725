import globalTeardown from './global-teardown';
import { loadConfig } from '../config';
import { fromRoot } from '../paths';
import { acquireNeo4j, openStore, migrate, type EmbeddedNeo4j } from '../neo4j';

declare global {
  // How the teardown finds what the setup started: both run in jest's own process.
  var atlasTestNeo4j: EmbeddedNeo4j | undefined;
}

/** Starts one Neo4j for the run in a folder of its own, or uses the one that ATLAS_TEST_NEO4J names (as JSON). */
export default async function globalSetup(): Promise<void> {
  if (!process.env.ATLAS_TEST_NEO4J) {
    globalThis.atlasTestNeo4j = await acquireNeo4j({
      home: fromRoot('.atlas'),
      world: `test-${process.pid}`,
      port: 0,
      heapMegabytes: 512,
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

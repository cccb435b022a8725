import { rm } from 'node:fs/promises';
import { fromRoot } from '../paths';

/** Stops the Neo4j of the run, and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  if (!globalThis.atlasTestNeo4j) return;
  await globalThis.atlasTestNeo4j.release();
  delete process.env.ATLAS_TEST_NEO4J;
  await rm(fromRoot('.atlas', `test-${process.pid}`), { recursive: true, force: true });
}

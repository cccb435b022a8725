import { openStore, type Neo4jAddress, type Neo4jStore, type StoreOptions } from '../neo4j';

/** The Neo4j of this test run. Only in files named `*.int.test.ts`. */
export function testAddress(): Neo4jAddress {
  const address = process.env.ATLAS_TEST_NEO4J;
  if (!address) throw new Error('There is no Neo4j in this test run: name the file *.int.test.ts.');
  return JSON.parse(address) as Neo4jAddress;
}

/** What a test wants of its store. */
export interface TestStoreOptions extends StoreOptions {
  readonly world?: 'demo' | 'real';
}

/** Removes everything but the memory of the migrations. */
const WIPE = `
MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`;

const META = `CREATE (:Meta {id: 'store', world: $world, seq: 0, salt: 'salt of the tests'})`;

/**
 * A store on a migrated database that holds nothing but its `Meta` node. Close it in `afterAll`.
 * Test files that use it run one after another.
 */
export async function testStore({ world = 'demo', ...options }: TestStoreOptions = {}): Promise<Neo4jStore> {
  const store = openStore(testAddress(), options);
  await store.autocommit(WIPE);
  await store.write((tx) => tx.run(META, { world }));
  return store;
}

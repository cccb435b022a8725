import type { Neo4jStore } from './neo4j';
import type { AppServices } from './services';
import { testStore } from './testing';
import { loadWorld } from './world';

describe('Loading what a world starts with', () => {
  let store: Neo4jStore;
  let statements: string[];
  const indexes = () => store.ask('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name');
  const load = () => loadWorld({ store, config: { world: 'demo' } } as AppServices, () => undefined);
  const dropped = () => statements.filter((statement) => statement.startsWith('DROP ')).length;

  beforeEach(async () => {
    statements = [];
    store = await testStore({ onStatement: (statement) => statements.push(statement) });
    // All parts are there: what is looked at is what goes on around them.
    await store.write((tx) => tx.run(`MATCH (m:Meta) SET m.loaded = ['reference', 'demo']`));
  });
  afterEach(() => store.close());

  it('does without the indexes and the constraint that no import asks, and leaves all of them answering', async () => {
    const before = await indexes();
    await store.write((tx) => tx.run(`CREATE (:Command {id: 'c_1', seq: 1, kind: 'import', actor: 'system'})`));
    await load();
    expect(dropped()).toBe(16);
    expect(await indexes()).toEqual(before);
    expect(before.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  it('takes none away from a store in which somebody has given a command', async () => {
    await store.write((tx) => tx.run(`CREATE (:Command {id: 'c_1', seq: 1, kind: 'retractFact', actor: 'u_1'})`));
    await load();
    expect(dropped()).toBe(0);
  });
});

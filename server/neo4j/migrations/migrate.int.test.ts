import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '../../paths';
import { testAddress, testStore } from '../../testing';
import { readCypherFolder } from '../cypher-file';
import { openStore, type Neo4jStore } from '../store';
import { migrate } from './migrate';
import { dropUnaskedIndexes, NOT_ASKED_BY_IMPORTS, NOT_NEEDED_BY_IMPORTS } from './missing-indexes';

describe('migrating a store', () => {
  let store: Neo4jStore;
  let other: Neo4jStore;
  let folder: string;

  const forget = () =>
    store.write((tx) => tx.run(`MATCH (m:Migration) WHERE m.name STARTS WITH '9' OR m.name STARTS WITH '8' DETACH DELETE m`));

  beforeAll(async () => {
    store = await testStore();
    other = openStore(testAddress());
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  });
  afterAll(async () => {
    await forget();
    await store.autocommit('DROP CONSTRAINT try_key IF EXISTS');
    await Promise.all([store.close(), other.close(), rm(folder, { recursive: true })]);
  });

  const kept = async () =>
    (await store.read((tx) => tx.run<{ names: string[] }>('MATCH (m:Migration) RETURN collect(m.name) AS names')))[0]?.names ??
    [];

  it('finds nothing left to do the second time', async () => {
    expect(await migrate(store)).toEqual({ ran: [] });
  });

  it('has an online index for every one that the files ask for', async () => {
    const rows = await store.read((tx) => tx.run(`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name`));
    expect(rows).toEqual([]);
    const [fulltext] = await store.read((tx) =>
      tx.run<{ names: string[] }>(`SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN collect(name) AS names`),
    );
    expect(fulltext?.names.sort()).toEqual(['search_programme', 'search_secretariat', 'things_programme', 'things_secretariat']);
  });

  it('makes again what a first load took away and was killed before it made it again', async () => {
    const indexes = () =>
      store.ask<{ name: string }>(
        `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, options
         RETURN name, type, labelsOrTypes, properties, state, toString(options.indexConfig['fulltext.analyzer']) AS analyzer ORDER BY name`,
      );
    const before = await indexes();
    const constraints = () => store.ask('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name');
    const unique = await constraints();
    await dropUnaskedIndexes(store);
    const away: readonly string[] = [...NOT_ASKED_BY_IMPORTS, ...NOT_NEEDED_BY_IMPORTS];
    expect((await indexes()).map(({ name }) => name)).toEqual(
      before.map(({ name }) => name).filter((name) => !away.includes(name)),
    );
    expect(await migrate(store)).toEqual({ ran: [] });
    expect(await indexes()).toEqual(before);
    expect(await constraints()).toEqual(unique);
  });

  it('runs once when two servers start at once', async () => {
    // The store of the tests remembers the real migrations; a folder with those and one more is what a new version looks like.
    const real = fromRoot('schema', 'migrations');
    await cp(real, folder, { recursive: true });
    await writeFile(
      join(folder, '900-try.cypher'),
      'CREATE CONSTRAINT try_key IF NOT EXISTS FOR (n:Try) REQUIRE n.key IS UNIQUE;\nCREATE (:Tried);\n',
    );
    const before = (await readCypherFolder(real)).length;
    const [first, second] = await Promise.all([migrate(store, folder), migrate(other, folder)]);
    expect([...first.ran, ...second.ran]).toEqual(['900-try']);
    expect(await store.read((tx) => tx.run('MATCH (n:Tried) RETURN count(n) AS n'))).toEqual([{ n: 1 }]);
    expect(await kept()).toHaveLength(before + 1);
  });

  it('refuses when an old migration was changed, and gives the lock back', async () => {
    await writeFile(join(folder, '900-try.cypher'), 'CREATE (:Tried);\n');
    await expect(migrate(store, folder)).rejects.toThrow('"900-try" was changed after it ran');
    const [lock] = await store.read((tx) => tx.run(`MATCH (l:Lock {id: 'migrations'}) RETURN l.holder AS holder`));
    expect(lock).toEqual({ holder: null });
  });

  it('takes over the lock of a server that died', async () => {
    await store.write((tx) => tx.run(`MATCH (l:Lock {id: 'migrations'}) SET l.holder = 'dead', l.until = timestamp() - 1`));
    await forget();
    expect(await migrate(store)).toEqual({ ran: [] });
  });
});

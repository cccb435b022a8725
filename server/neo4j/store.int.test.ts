import { testStore } from '../testing';
import { profile } from './profile';
import { gdsVersion } from './gds';
import type { Neo4jStore } from './store';

describe('the store over Neo4j', () => {
  let store: Neo4jStore;
  beforeAll(async () => {
    store = await testStore();
  });
  afterAll(() => store.close());

  it('gives whole numbers back as numbers and stores them as integers', async () => {
    const [row] = await store.write((tx) =>
      tx.run(
        'CREATE (n:Probe {whole: $whole, part: $part}) RETURN n.whole AS whole, n.part AS part, valueType(n.whole) AS type',
        {
          whole: 5,
          part: 2.5,
        },
      ),
    );
    expect(row).toEqual({ whole: 5, part: 2.5, type: 'INTEGER NOT NULL' });
  });

  it('accepts a number as a limit', async () => {
    expect(await store.read((tx) => tx.run('UNWIND range(1, 9) AS n RETURN n LIMIT $limit', { limit: 2 }))).toEqual([
      { n: 1 },
      { n: 2 },
    ]);
  });

  it('gives nodes, lists, maps and dates back as plain values', async () => {
    const [row] = await store.write((tx) =>
      tx.run(`CREATE (n:Probe {name: '김민수'}) RETURN n AS node, [1, 2] AS list, {a: {b: 3}} AS map, date('2026-05-01') AS day`),
    );
    expect(row).toEqual({ node: { name: '김민수' }, list: [1, 2], map: { a: { b: 3 } }, day: '2026-05-01' });
  });

  it('leaves nothing behind of a write that fails in its middle', async () => {
    const failing = store.write(async (tx) => {
      await tx.run('CREATE (:HalfWritten)');
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await store.read((tx) => tx.run('MATCH (n:HalfWritten) RETURN count(n) AS n'))).toEqual([{ n: 0 }]);
  });

  it('refuses to write in a reading transaction', async () => {
    await expect(store.read((tx) => tx.run('CREATE (:Probe)'))).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('asks one statement by itself, which may not write either', async () => {
    await store.write((tx) => tx.run('MERGE (:Asked {n: 7})'));
    expect(await store.ask('MATCH (a:Asked) WHERE a.n > $least RETURN a.n AS n LIMIT $limit', { least: 5, limit: 3 })).toEqual([
      { n: 7 },
    ]);
    await expect(store.ask('CREATE (:Probe)')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await expect(store.ask('RETURN 1 +')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });

  it('tells of a statement that failed who waits for it', async () => {
    const askInVain = async (): Promise<unknown> => await store.ask('RETURN 1 +');
    const error: unknown = await askInVain().catch((thrown: unknown) => thrown);
    expect((error as Error).stack).toMatch(/^Neo4jError: [\s\S]*\n +at (async )?askInVain/);
    expect(Error.stackTraceLimit).toBeGreaterThan(0);
  });

  it('asks again when the connections were lost meanwhile', async () => {
    // Several at once, so that several connections wait for the next question.
    await Promise.all([1, 2, 3, 4].map((n) => store.ask('UNWIND range(1, 20000) AS m RETURN sum(m) + $n AS n', { n })));
    await store
      .autocommit(
        `CALL dbms.listConnections() YIELD connectionId WITH collect(connectionId) AS ids
         CALL dbms.killConnections(ids) YIELD message RETURN count(message) AS killed`,
      )
      .catch(() => undefined);
    const found = await Promise.all([1, 2, 3].map((n) => store.ask('RETURN $n AS n', { n })));
    expect(found).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });

  it('streams rows in order and stops when the reader stops', async () => {
    const seen: number[] = [];
    for await (const { n } of store.stream<{ n: number }>('UNWIND range(1, 1000000) AS n RETURN n')) {
      seen.push(n);
      if (n === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('counts the db hits of a question and names its operators', async () => {
    await store.write((tx) => tx.run(`CREATE (:Record {key: 'a'}), (:Record {key: 'b'})`));
    const found = await profile(store, 'MATCH (r:Record {key: $key}) RETURN r.key', { key: 'a' });
    expect(found.rows).toBe(1);
    expect(found.dbHits).toBeLessThanOrEqual(4);
    expect(found.operators.join()).toContain('NodeUniqueIndexSeek');
  });

  it('finds the Graph Data Science plugin of the embedded database', async () => {
    expect(await gdsVersion(store)).toMatch(/^2\.13\./);
  });
});

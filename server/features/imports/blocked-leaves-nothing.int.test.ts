import { runImport, type ImportItem, type ImportOutcome } from '@brainlink/seeds/write';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf } from '../../testing/rows';

jest.setTimeout(120_000);

/** Fits into one transaction, and does not. */
const SIZES = [3, 1_500] as const;
const BEFORE = new Date('2026-11-22T03:00:00Z');
const AFTER = new Date('2026-11-23T03:00:00Z');

let store: Neo4jStore;
beforeEach(async () => {
  store = await testStore();
});
afterEach(() => store.close());

const members = (count: number, institution?: string) =>
  Array.from({ length: count }, (_, index) =>
    memberRecord({ no: String(index + 1), name: '윤하람', ...(institution === undefined ? {} : { institution }) }),
  );

async function* withBadRow(items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem> {
  yield* items;
  yield { kind: 'problem', severity: 'row' };
}

const bring = (file: string, items: AsyncIterable<ImportItem>, at: Date, changes = {}): Promise<ImportOutcome> =>
  runImport(store, importOf(file, { at, mode: 'delta', ...changes }), items);

const confirmations = () =>
  store.read((tx) =>
    tx.run(
      `MATCH (r:Record) RETURN r.lastSeen AS lastSeen, size(coalesce(r.confirmedBy, [])) AS confirmedBy, count(*) AS records`,
    ),
  );

test.each(SIZES)(
  'of a file with %i good rows that is blocked, no row counts as confirmed and no thing is left',
  async (count) => {
    await bring('first', rowsOf(members(count)), BEFORE);
    const nodes = () =>
      store.read((tx) => tx.run('MATCH (n) WHERE NOT n:Import RETURN labels(n) AS labels, count(n) AS count ORDER BY labels'));
    const [seen, there] = [await confirmations(), await nodes()];
    expect(seen).toEqual([{ lastSeen: BEFORE.toISOString(), confirmedBy: 0, records: count }]);
    const same = await bring('same with a bad row', withBadRow(rowsOf(members(count))), AFTER);
    expect(same).toMatchObject({ state: 'blocked', counts: { unchanged: count, rejected: 1 } });
    const moved = await bring('moved with a bad row', withBadRow(rowsOf(members(count, 'ror:new'))), AFTER);
    expect(moved).toMatchObject({ state: 'blocked', counts: { changed: count, rejected: 1 } });
    expect(await confirmations()).toEqual(seen);
    expect(await nodes()).toEqual(there);
  },
);

test.each(SIZES)('%i rows that come again as they were are confirmed, although nothing is published', async (count) => {
  await bring('first', rowsOf(members(count)), BEFORE);
  const again = await bring('again', rowsOf(members(count)), AFTER);
  expect(again).toMatchObject({ state: 'nothingToDo', counts: { unchanged: count } });
  expect(await confirmations()).toEqual([{ lastSeen: AFTER.toISOString(), confirmedBy: 1, records: count }]);
});

test.each(SIZES)('of %i rows, those that changed are confirmed with the others once their file is published', async (count) => {
  await bring('first', rowsOf(members(count)), BEFORE);
  const rows = [...members(1, 'ror:new'), ...members(count).slice(1)];
  const outcome = await bring('one moved', rowsOf(rows), AFTER);
  expect(outcome).toMatchObject({ state: 'done', counts: { changed: 1, unchanged: count - 1 } });
  const seen = await store.read((tx) => tx.run('MATCH (r:Record) RETURN r.lastSeen AS lastSeen, count(*) AS records'));
  expect(seen).toEqual([{ lastSeen: AFTER.toISOString(), records: count }]);
  const left = await store.read((tx) => tx.run('MATCH (n:Staged|Touched|Retiring|Seen) RETURN count(n) AS left'));
  expect(left).toEqual([{ left: 0 }]);
});

import type { StatedRecord } from '@brainlink/schema/facts';
import {
  canonicalJson,
  graphDigest,
  projectPending,
  readMeta,
  recomputeDigest,
  runImport,
  undoImport,
  type ImportItem,
  type ImportRequest,
} from '@brainlink/seeds/write';
import { checkInvariants, type Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { gone, losing } from '../../testing/losing-store';
import { importOf, memberRecord, rowsOf } from '../../testing/rows';

jest.setTimeout(240_000);

const TODAY = 20261122;
const AT = new Date('2026-11-22T03:00:00Z');
/** More than a batch, so that the import is many transactions. */
const ROWS = Array.from({ length: 1_100 }, (_, index) =>
  memberRecord({
    no: `K-${index}`,
    name: '김민수',
    institution: `ror:${index % 7}`,
    ...(index % 11 === 0 ? { orcid: `0009-0000-0000-${String(1000 + (index % 22))}` } : {}),
  }),
);
/** The next roster: some have moved. */
const NEXT = ROWS.map((record, index) =>
  index % 3 === 0 ? memberRecord({ no: `K-${index}`, name: '김민수', institution: 'ror:next' }) : record,
);

describe('an import while nobody else publishes', () => {
  let store: Neo4jStore;
  beforeEach(async () => {
    store = await testStore();
  });
  afterEach(() => store.close());

  const afresh = async (): Promise<void> => {
    await store.close();
    store = await testStore();
  };
  const digest = async () => graphDigest(await store.read(readMeta));
  const roster = (file: string, changes: Partial<ImportRequest> = {}) =>
    importOf(file, { alone: true, people: 'later', ...changes });
  const bring = (file: string, rows: readonly StatedRecord[], changes?: Partial<ImportRequest>) =>
    runImport(store, roster(file, changes), rowsOf(rows));
  /** Everything in the store, but how often its lock was taken. */
  const everything = async (): Promise<Set<string>> => {
    const nodes = await store.ask<{ labels: string[]; values: object }>(
      `MATCH (n) RETURN labels(n) AS labels, n {.*, locked: null} AS values`,
    );
    const relations = await store.ask(
      `MATCH (a)-[x]->(b)
       RETURN type(x) AS type, properties(x) AS values, coalesce(a.id, a.key) AS one, coalesce(b.id, b.key) AS other, count(*) AS count`,
    );
    return new Set([...nodes.map((node) => ({ ...node, labels: [...node.labels].sort() })), ...relations].map(canonicalJson));
  };
  const left = () =>
    store.ask('MATCH (n) WHERE n:Staged OR n:Touched OR n:Retiring OR n:Record OR n:Fact RETURN count(n) AS left');

  it('leaves the same store as one that writes where nobody reads first, with what it changes and when it is undone', async () => {
    const all = async (alone: boolean) => {
      await bring('first', ROWS, { alone });
      const second = await bring('second', NEXT, { alone });
      await projectPending(store, AT);
      const whole = await everything();
      await undoImport(store, { importId: second.importId, actor: 'test', at: AT });
      return { whole, undone: await everything(), digest: await digest() };
    };
    const usual = await all(false);
    await afresh();
    const alone = await all(true);
    for (const when of ['whole', 'undone'] as const) {
      expect([...alone[when]].filter((line) => !usual[when].has(line)).slice(0, 3)).toEqual([]);
      expect(alone[when].size).toBe(usual[when].size);
    }
    expect(alone.digest).toBe(usual.digest);
    expect(await recomputeDigest(store, TODAY)).toMatchObject({ full: alone.digest, parts: [], differences: [] });
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('shows nothing before it publishes, and lets nobody else publish meanwhile', async () => {
    const looked: { seq: number; publishing: boolean; unread: boolean }[] = [];
    const outcome = await runImport(store, roster('first'), rowsOf(ROWS), {
      onProgress: async ({ phase }) => {
        if (phase !== 'staging') return;
        const { seq, publishing } = await store.read(readMeta);
        const [facts] = await store.ask<{ read: number }>('MATCH (f:Fact) WHERE f.seqFrom <= $seq RETURN count(f) AS read', {
          seq,
        });
        looked.push({ seq, publishing: publishing !== null, unread: facts?.read === 0 });
      },
    });
    expect(looked.length).toBeGreaterThan(1);
    expect(new Set(looked.map((look) => JSON.stringify(look)))).toEqual(
      new Set([JSON.stringify({ seq: 0, publishing: true, unread: true })]),
    );
    expect(outcome).toMatchObject({ state: 'done', seq: 1 });
    expect(await store.read(readMeta)).toMatchObject({ seq: 1, publishing: null });
  });

  it('ends where an unbroken one ends, wherever the database went away', async () => {
    const whole = losing(store, 0, 'lost');
    await runImport(whole.store, roster('first'), rowsOf(ROWS));
    await projectPending(store, AT);
    const wanted = await digest();
    const last = whole.commits();
    const points = [3, ...[0.4, 0.6, 0.9].map((part) => Math.round(part * last))];
    for (const [index, nth] of points.entries()) {
      await afresh();
      const broken = losing(store, nth, index % 2 === 0 ? 'lost' : 'unheard');
      await expect(runImport(broken.store, roster('first'), rowsOf(ROWS))).rejects.toBe(gone);
      expect(await bring('first', ROWS)).toMatchObject({ state: 'done', seq: 1, counts: { created: ROWS.length } });
      await projectPending(store, AT);
      expect(await digest()).toBe(wanted);
      expect(await recomputeDigest(store, TODAY)).toMatchObject({ full: wanted, parts: [], differences: [] });
      expect(await checkInvariants(store)).toEqual([]);
    }
  });

  it.each([ROWS.length, 3])('leaves nothing when it was interrupted and another one comes, of %i rows', async (count) => {
    await expect(runImport(losing(store, 4, 'unheard').store, roster('first'), rowsOf(ROWS))).rejects.toBe(gone);
    expect((await store.read(readMeta)).publishing).not.toBeNull();
    const others = ROWS.slice(0, count).map((record) => ({ ...record, raw: { other: 'file' } }));
    expect(await bring('other', others)).toMatchObject({ state: 'done', seq: 1, counts: { created: count } });
    await projectPending(store, AT);
    const [facts] = await store.ask<{ count: number }>('MATCH (f:Fact) RETURN count(f) AS count');
    expect(facts?.count).toBe(others.reduce((sum, { facts: stated }) => sum + stated.length, 0));
    expect(await recomputeDigest(store, TODAY)).toMatchObject({ full: await digest(), parts: [], differences: [] });
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('begins anew when the database went away while it was being thrown away', async () => {
    const broken = losing(store, 4, 'unheard');
    await expect(runImport(broken.store, roster('first'), rowsOf(ROWS))).rejects.toBe(gone);
    // Another one comes: its first commit opens it, the second takes the seq from the first, the third throws a part away.
    const other = losing(store, 3, 'unheard');
    await expect(runImport(other.store, roster('other'), rowsOf(ROWS.slice(0, 3)))).rejects.toBe(gone);
    expect((await store.read(readMeta)).publishing).toMatch(/^given up: /);
    expect(await bring('first', ROWS)).toMatchObject({ state: 'done', seq: 1, counts: { created: ROWS.length } });
    await projectPending(store, AT);
    expect(await recomputeDigest(store, TODAY)).toMatchObject({ full: await digest(), parts: [], differences: [] });
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('writes nothing more once another one took it for dead', async () => {
    let others: Promise<unknown> | undefined;
    const first = runImport(
      store,
      roster('first'),
      rowsOf([...ROWS, ...ROWS.map((record) => ({ ...record, key: `${record.key}-b` }))]),
      {
        onProgress: async () => void (await (others ??= bring('other', ROWS.slice(0, 3)))),
      },
    );
    await expect(first).rejects.toThrow('The store is publishing');
    expect(await others).toMatchObject({ state: 'done', seq: 1, counts: { created: 3 } });
    const [facts] = await store.ask<{ read: number }>('MATCH (f:Fact) WHERE f.seqFrom <= 1 RETURN count(f) AS read');
    expect(facts?.read).toBe(ROWS.slice(0, 3).reduce((sum, record) => sum + record.facts.length, 0));
  });

  it('leaves nothing and lets others publish when it is cancelled or blocked', async () => {
    const before = await digest();
    const cancelled = await runImport(store, roster('first'), rowsOf(ROWS), { isCancelled: () => true });
    const withBadRow = async function* (): AsyncGenerator<ImportItem> {
      yield* rowsOf(ROWS);
      yield { kind: 'problem', severity: 'row' };
    };
    const blocked = await runImport(store, roster('second'), withBadRow());
    expect([cancelled.state, blocked.state]).toEqual(['cancelled', 'blocked']);
    expect(await digest()).toBe(before);
    expect(await left()).toEqual([{ left: 0 }]);
    expect(await store.read(readMeta)).toMatchObject({ seq: 0, publishing: null });
  });
});

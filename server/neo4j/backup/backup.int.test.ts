import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { applyCommand, recomputeDigest } from '@brainlink/seeds/write';
import { testStore } from '../../testing';
import { importPeople, rosterKey } from '../../testing/import-people';
import { storeText } from '../../testing/store-text';
import type { Neo4jStore } from '../store';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

const AT = new Date('2026-03-02T00:00:00Z');

const PLANT = `
UNWIND range(1, 4500) AS n
CREATE (p:Person:SeenBySecretariat {id: 'p' + n, name_secretariat: '김민수 ' + n, fields_secretariat: ['수소', 'a "quoted" text'], whole: n, float: toFloat(n), part: n / 7.0})
CREATE (r:Record {key: 'k' + n, active: n % 2 = 0, big: 9007199254740993})-[:DESCRIBES {seqFrom: n}]->(p)`;

/** What tells a whole float from an integer, which a plain row does not. */
const TYPES = `MATCH (p:Person {id: 'p5'})<-[d:DESCRIBES]-(r) RETURN valueType(p.whole) AS whole, valueType(p.float) AS float,
  valueType(d.seqFrom) AS onRelationship, toString(r.big) AS big, labels(p) AS labels`;

describe('backup and restore', () => {
  let store: Neo4jStore;
  let folder: string;
  beforeEach(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const file = (name: string) => join(folder, name);
  /** Every node and relationship as text with its properties in the order of their names, but for those that belong to the place. */
  const sorted = async () =>
    (await storeText(store))
      .split('\n')
      .filter((line) => !/^(Lock|Migration|Meta) /.test(line))
      .map((line) => {
        const [what = '', properties = '{}'] = line.split(/ (.*)/s);
        return `${what} ${JSON.stringify(Object.entries(JSON.parse(properties) as object).sort(([a], [b]) => a.localeCompare(b)))}`;
      })
      .sort();

  it('bring back every node, relationship, label, property and its type', async () => {
    await store.write((tx) => tx.run(PLANT));
    const written = await writeBackup(store, file('a.gz'), AT);
    expect(written).toMatchObject({ nodes: 9_001, relationships: 4_500 });
    const before = { text: await sorted(), types: await store.read((tx) => tx.run(TYPES)) };
    await store.write((tx) => tx.run(`MATCH (p:Person {id: 'p5'}) DETACH DELETE p CREATE (:Person {id: 'later'})`));

    expect(await restoreBackup(store, file('a.gz'), { replace: true })).toEqual({ nodes: 9_001, relationships: 4_500 });
    const types = await store.read((tx) => tx.run(TYPES));
    expect(types).toEqual(before.types);
    expect(types[0]).toMatchObject({ whole: 'INTEGER NOT NULL', float: 'FLOAT NOT NULL', big: '9007199254740993' });
    expect(await sorted()).toEqual(before.text);
    expect(before.text).toHaveLength(13_500);
  });

  it('bring back the digest into an empty store, read anew from the graph', async () => {
    const affiliation = { kind: 'affiliation' as const, props: { text: 'KAIST', score: 0.5 }, visibility: 'public' as const };
    const consent = {
      kind: 'consent' as const,
      props: { purpose: 'organizers', value: 'yes' },
      visibility: 'secretariat' as const,
    };
    await importPeople(store, [
      { key: '1', hangul: '김민수', email: 'minsu@example.org', facts: [affiliation, consent] },
      { key: '2', hangul: '이영희' },
    ]);
    const statement = { left: rosterKey('1'), right: rosterKey('2'), decision: 'different' as const, note: '통화' };
    await applyCommand(store, { kind: 'decideLink', actor: 'u', at: AT, changes: [{ op: 'decide', statement }] });
    const before = await recomputeDigest(store, 20260301);
    expect(before).toMatchObject({ full: before.kept, differences: [], counted: { facts: 5, decisions: 1, people: 2 } });
    await writeBackup(store, file('a.gz'), AT);
    await store.close();
    store = await testStore();
    const empty = await recomputeDigest(store, 20260301);
    expect(empty).toMatchObject({ full: empty.kept, counted: { facts: 0, people: 0, things: 0 } });
    expect(empty.full).not.toBe(before.full);

    await restoreBackup(store, file('a.gz'), { replace: false });
    expect(await recomputeDigest(store, 20260301)).toEqual(before);
  });

  it('keep the file from other users of the machine, and never overwrite one', async () => {
    await writeBackup(store, file('a.gz'), AT);
    expect((await stat(file('a.gz'))).mode & 0o777).toBe(0o600);
    await expect(writeBackup(store, file('a.gz'), AT)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuse a store that holds something, unless told to replace it', async () => {
    await writeBackup(store, file('empty.gz'), AT);
    await store.write((tx) => tx.run(`CREATE (:Person {id: 'p'})`));
    await expect(restoreBackup(store, file('empty.gz'), { replace: false })).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await store.read((tx) => tx.run('MATCH (p:Person) RETURN p.id AS id'))).toEqual([{ id: 'p' }]);
  });

  it('touch nothing when the file is cut off or was changed', async () => {
    await store.write((tx) => tx.run(`CREATE (:Person {id: 'p'})-[:IS]->(:Person {id: 'q'})`));
    await writeBackup(store, file('a.gz'), AT);
    const text = gunzipSync(await readFile(file('a.gz'))).toString();
    const spoiled = {
      'changed.gz': gzipSync(text.replace('"p"', '"x"')),
      'missing-line.gz': gzipSync(
        text
          .split('\n')
          .filter((line) => !line.includes('"s"'))
          .join('\n'),
      ),
      'no-end.gz': gzipSync(text.split('\n').slice(0, -2).join('\n')),
      'half.gz': (await readFile(file('a.gz'))).subarray(0, 80),
      'no-gzip.gz': Buffer.from(text),
    };
    for (const [name, bytes] of Object.entries(spoiled)) {
      await writeFile(file(name), bytes);
      await expect(restoreBackup(store, file(name), { replace: true })).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    }
    expect(await store.read((tx) => tx.run('MATCH (p:Person) RETURN p.id AS id ORDER BY id'))).toEqual([
      { id: 'p' },
      { id: 'q' },
    ]);
  });

  it('refuse a backup of the other world', async () => {
    await writeBackup(store, file('demo.gz'), AT);
    await store.write((tx) => tx.run(`MATCH (m:Meta) SET m.world = 'real'`));
    await expect(restoreBackup(store, file('demo.gz'), { replace: true })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

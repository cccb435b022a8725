import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { applyCommand, graphDigest, readMeta, recomputeDigest, runImport } from '@brainlink/seeds/write';

import { readAuditPage } from '../../audit';
import { cliActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { checkInvariants } from '../../neo4j/invariants';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf } from '../../testing/rows';
import { importPeople, personIdOf, rosterKey } from '../../testing/import-people';
import { storeText } from '../../testing/store-text';
import { stateFact, undoCommand } from '../corrections/corrections.service';
import { type ErasureList, folderErasureList } from './erasure-list';
import { erasePerson, listErasures, reapplyErasures } from './erasure.service';

const KIM = {
  key: '1',
  hangul: '김민수',
  latin: 'Minsu Kim',
  email: 'minsu@example.org',
  facts: [{ kind: 'affiliation' as const, props: { text: '한국과학기술원 배터리연구실' }, visibility: 'consent' as const }],
};
const LEE = { key: '2', hangul: '이영희', latin: 'Younghee Lee', email: 'younghee@example.org' };
const TRACES = ['김민수', 'Minsu', 'minsu@example.org', '배터리연구실'];

describe('erasing a person', () => {
  let store: Neo4jStore;
  let folder: string;
  let erasures: ErasureList;
  let person: string;
  const removed: string[][] = [];
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('erasure');
  const ports = () => ({
    store,
    clock,
    random,
    erasures,
    removeFilesOf: async (ids: readonly string[]) => void removed.push([...ids]),
  });
  const staff = { ...cliActor('kim'), via: 'session' as const, id: 'u_staff' };

  beforeEach(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'atlas-erasures-'));
    erasures = folderErasureList(folder);
    await importPeople(store, [KIM, LEE]);
    person = await personIdOf(store, '1');
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('leaves no name, address or raw value anywhere in the store, not even in what others wrote or what was corrected', async () => {
    await importPeople(store, [{ ...KIM, latin: 'Min-Su Kim' }], 'changed.csv');
    await stateFact(ports(), staff, {
      personId: person,
      kind: 'residence',
      value: { country: 'US', city: 'Ulsan' },
      reason: '김민수 본인 전화',
    });
    await store.write((tx) =>
      tx.run("CREATE (:User {id: 'u_kim', personId: $person, name: '김민수', email: 'minsu@example.org', roles: []})", {
        person,
      }),
    );
    const before = await storeText(store);
    for (const trace of [...TRACES, 'Min-Su', 'Ulsan']) expect(before).toContain(trace);

    await erasePerson(ports(), staff, person, '김민수 본인의 요청');

    const after = await storeText(store);
    for (const trace of [...TRACES, 'Min-Su', 'Ulsan']) expect(after).not.toContain(trace);
    for (const other of ['이영희', 'Younghee Lee', 'younghee@example.org']) expect(after).toContain(other);
  });

  it('takes the person out of both audiences and keeps the store’s digest that of the others', async () => {
    await erasePerson(ports(), staff, person, '요청');
    const [row] = await store.read((tx) =>
      tx.run('MATCH (p:Person {id: $person}) RETURN labels(p) AS labels, keys(p) AS keys', { person }),
    );
    expect(row).toEqual({ labels: ['Person'], keys: ['id'] });
    const digest = graphDigest(await store.read((tx) => readMeta(tx)));
    const other = await testStore();
    await importPeople(other, [LEE]);
    expect(graphDigest(await other.read((tx) => readMeta(tx)))).toBe(digest);
    await other.close();
  });

  it('takes with it what was decided about the person, evidence and notes included', async () => {
    const decided = await applyCommand(store, {
      kind: 'decideLink',
      actor: 'u_staff',
      at: clock.now(),
      reason: '김민수와 통화',
      changes: [
        {
          op: 'decide',
          statement: {
            left: rosterKey('1'),
            right: rosterKey('2'),
            decision: 'different',
            note: '김민수와 통화',
            evidence: '{"a":"Minsu Kim"}',
          },
        },
      ],
    });
    await erasePerson(ports(), staff, person, '요청');
    const text = await storeText(store);
    for (const trace of TRACES) expect(text).not.toContain(trace);
    expect(text).toContain('이영희');
    await undoCommand(ports(), staff, decided.seq, null);
    expect(await recomputeDigest(store, 20260302)).toMatchObject({ parts: [], differences: [], counted: { decisions: 0 } });
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('is written down without a name, and cannot be undone', async () => {
    const { seq } = await erasePerson(ports(), staff, person, '김민수 요청');
    const { entries } = await readAuditPage(ports(), { audience: 'secretariat', first: 10, subject: person });
    expect(entries[0]).toMatchObject({ actor: 'u_staff', action: 'erasePerson', seq, reason: '▇ 요청' });
    await expect(undoCommand(ports(), staff, seq, null)).rejects.toMatchObject({ code: 'CANNOT_UNDO' });
    expect(await listErasures(ports())).toMatchObject([{ personId: person, recordKeys: ['members:KSEA:1'] }]);
  });

  it('removes the files of the imports that brought the person', async () => {
    removed.length = 0;
    const outcome = await store.read((tx) => tx.run<{ id: string }>('MATCH (i:Import) RETURN i.id AS id'));
    await erasePerson(ports(), staff, person, '요청');
    expect(removed).toEqual([[outcome[0]!.id]]);
  });

  it('is applied again to a backup from before, by the list that lies outside the store', async () => {
    await erasePerson(ports(), staff, person, '요청');
    const restored = await testStore();
    await importPeople(restored, [KIM, LEE]);
    expect(await storeText(restored)).toContain('김민수');
    expect(await reapplyErasures({ ...ports(), store: restored })).toBe(1);
    const text = await storeText(restored);
    for (const trace of TRACES) expect(text).not.toContain(trace);
    expect(text).toContain('이영희');
    expect(await reapplyErasures({ ...ports(), store: restored })).toBe(0);
    await restored.close();
  });

  it('lasts: the same row imported again, as it was or changed, brings nobody back', async () => {
    await erasePerson(ports(), staff, person, '요청');
    await importPeople(store, [KIM, LEE], 'again.csv');
    await importPeople(store, [{ ...KIM, latin: 'Kim Minsu' }], 'changed.csv');
    const text = await storeText(store);
    for (const trace of TRACES) expect(text).not.toContain(trace);
  });

  it('lasts: a work brought in later, which names its authors, does not name the person', async () => {
    await erasePerson(ports(), staff, person, '요청');
    const work = { kind: 'Work', key: 'openalex:W1' } as const;
    const authored = (key: string): StatedFact => ({
      kind: 'authorship',
      subject: { kind: 'Record', key },
      object: work,
      props: { position: 1 },
      visibility: 'public',
    });
    const record: StatedRecord = {
      ...memberRecord({ no: 'W1', name: '' }),
      key: 'openalex:openalex:work:W1',
      source: 'openalex',
      describes: 'thing',
      raw: { title: 'A work', authors: ['김민수 <1>', 'Younghee Lee <2>', '김민수 <no id>'] },
      facts: [
        { kind: 'profile', subject: work, props: { title: 'A work', authors: 2 }, visibility: 'public' },
        authored(rosterKey('1')),
        authored(rosterKey('2')),
      ],
    };
    await runImport(store, importOf('works', { source: 'openalex', mode: 'delta' }), rowsOf([record]));
    const [row] = await store.read((tx) =>
      tx.run<{ raw: string }>("MATCH (r:Record {key: 'openalex:openalex:work:W1'}) RETURN r.raw AS raw"),
    );
    // A namesake without an identifier is another person, as far as anybody can tell.
    expect(JSON.parse(row!.raw)).toEqual({ title: 'A work', authors: ['▇ <1>', 'Younghee Lee <2>', '김민수 <no id>'] });
  });

  it('is the secretariat’s alone, and needs a reason and somebody to erase', async () => {
    await expect(erasePerson(ports(), { ...staff, roles: ['admin'] }, person, '요청')).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await expect(erasePerson(ports(), staff, person, ' ')).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
    await expect(erasePerson(ports(), staff, 'p_nobody', '요청')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await erasures.all()).toEqual([]);
  });
});

import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, thingRecord, type TestMember } from '../../testing/rows';
import {
  applyCommand,
  graphDigest,
  readMeta,
  recomputeDigest,
  runImport,
  undoCommand,
  undoImport,
  type ImportOutcome,
} from '@brainlink/seeds/write';
import type { StatedFact } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';

const MEMBERS: readonly TestMember[] = [
  {
    no: '1',
    name: '윤하람',
    latin: 'Haram Yoon',
    institution: 'ror:aachen',
    since: '2019',
    email: 'h.yoon@example.org',
    organizers: 'yes',
  },
  { no: '2', name: '서도현', latin: 'Dohyun Seo', institution: 'ror:kaist', orcid: '0009-0000-0000-0001', organizers: 'no' },
  { no: '3', name: '안예린', institution: 'ror:tokyo' },
];

jest.setTimeout(60_000);

let store: Neo4jStore;
const digest = async (): Promise<string> => graphDigest(await store.read((tx) => readMeta(tx)));
const bring = (members: readonly TestMember[], file: string, changes = {}): Promise<ImportOutcome> =>
  runImport(store, importOf(file, changes), rowsOf(members.map((member) => memberRecord(member))));
const counts = ({ counts: { created, changed, unchanged, missing } }: ImportOutcome) => ({
  created,
  changed,
  unchanged,
  missing,
});

beforeEach(async () => {
  store = await testStore();
  await runImport(
    store,
    importOf('things', { source: 'reference', sender: 'atlas', scope: 'reference' }),
    rowsOf([
      thingRecord('Country', 'KR', { code: 'KR', nameKo: '대한민국', nameEn: 'Korea' }),
      thingRecord('Association', 'KSEA', { abbr: 'KSEA', nameEn: 'Korean-American Scientists and Engineers Association' }),
      thingRecord('Institution', 'ror:kaist', { name: 'KAIST', country: 'KR' }),
      thingRecord('Institution', 'ror:aachen', { name: 'RWTH Aachen', country: 'DE' }),
    ]),
  );
});
afterEach(() => store.close());

test('a roster becomes people with what each audience may see of them', async () => {
  const outcome = await bring(MEMBERS, 'a');
  expect(outcome).toMatchObject({ state: 'done', seq: 2 });
  expect(counts(outcome)).toEqual({ created: 3, changed: 0, unchanged: 0, missing: 0 });
  const people = await store.read((tx) =>
    tx.run(`MATCH (p:Person:SeenBySecretariat)
      RETURN p.name_secretariat AS name, p.institution_secretariat AS institution, p.standing_secretariat AS standing,
        p:SeenByProgramme AS shared, p.name_programme AS nameForProgramme ORDER BY name`),
  );
  expect(people).toEqual([
    { name: '서도현', institution: 'KAIST', standing: 'korea', shared: false, nameForProgramme: null },
    { name: '안예린', institution: 'ror:tokyo', standing: 'overseasKorean', shared: false, nameForProgramme: null },
    { name: '윤하람', institution: 'RWTH Aachen', standing: 'overseasKorean', shared: true, nameForProgramme: '윤하람' },
  ]);
});

test('the same file again changes nothing, and with one cell corrected one person changes', async () => {
  await bring(MEMBERS, 'a');
  const before = await digest();
  const again = await bring(MEMBERS, 'a');
  expect(again.state).toBe('nothingToDo');
  expect(counts(again)).toEqual({ created: 0, changed: 0, unchanged: 3, missing: 0 });
  expect(await digest()).toBe(before);
  const corrected = await bring([{ ...MEMBERS[0], institution: 'ror:kaist' } as TestMember, ...MEMBERS.slice(1)], 'b');
  expect(counts(corrected)).toEqual({ created: 0, changed: 1, unchanged: 2, missing: 0 });
  expect(await digest()).not.toBe(before);
});

test('rows that a snapshot no longer has are counted, kept by default, and ended on a date when asked', async () => {
  await bring(MEMBERS, 'a');
  const before = await digest();
  expect(counts(await bring(MEMBERS.slice(0, 2), 'b'))).toEqual({ created: 0, changed: 0, unchanged: 2, missing: 1 });
  expect(await digest()).toBe(before);
  const ended = await bring(MEMBERS.slice(0, 2), 'b', { missing: { kind: 'endOn', date: '2026-06-30' as PartialDate } });
  expect(ended.state).toBe('done');
  const spells = await store.read((tx) =>
    tx.run(`MATCH (f:Fact {recordKey: 'members:KSEA:3'}) WHERE f.seqTo IS NULL AND f.kind IN ['membership', 'affiliation']
      RETURN f.kind AS kind, f.validTo AS validTo ORDER BY kind`),
  );
  expect(spells).toEqual([
    { kind: 'affiliation', validTo: '2026-06-30' },
    { kind: 'membership', validTo: '2026-06-30' },
  ]);
  await undoImport(store, { importId: ended.importId, actor: 'test', at: new Date('2026-11-22T04:00:00Z') });
  expect(await digest()).toBe(before);
});

test('undoing an import restores the digest from before it, and the file can be brought in again', async () => {
  const empty = await digest();
  const first = await bring(MEMBERS, 'a');
  const afterFirst = await digest();
  const second = await bring(
    [{ ...MEMBERS[0], latin: 'Ha-Ram Yun' } as TestMember, ...MEMBERS.slice(1), { no: '4', name: '문지안' }],
    'b',
  );
  await undoImport(store, { importId: second.importId, actor: 'test', at: new Date('2026-11-22T04:00:00Z') });
  expect(await digest()).toBe(afterFirst);
  await undoImport(store, { importId: first.importId, actor: 'test', at: new Date('2026-11-22T05:00:00Z') });
  expect(await digest()).toBe(empty);
  expect(counts(await bring(MEMBERS, 'a'))).toMatchObject({ created: 0, changed: 3 });
  expect(await digest()).toBe(afterFirst);
});

test('a row that a later import confirmed stays when the earlier import is undone', async () => {
  const first = await bring(MEMBERS, 'a');
  await bring([...MEMBERS.slice(0, 2), { no: '4', name: '문지안' }], 'b');
  await undoImport(store, { importId: first.importId, actor: 'test', at: new Date('2026-11-22T04:00:00Z') });
  const names = await store.read((tx) =>
    tx.run('MATCH (p:SeenBySecretariat:Person) RETURN p.name_secretariat AS name ORDER BY name'),
  );
  expect(names.map((row) => row.name)).toEqual(['문지안', '서도현', '윤하람']);
});

test.each([
  ['the earlier', true],
  ['the later', false],
])('nothing stays when two imports that share rows are undone, %s first', async (_, earlierFirst) => {
  const empty = await digest();
  const first = await bring(MEMBERS, 'a');
  const second = await bring([...MEMBERS, { no: '4', name: '문지안' }], 'b');
  for (const { importId } of earlierFirst ? [first, second] : [second, first])
    await undoImport(store, { importId, actor: 'test', at: new Date('2026-11-22T04:00:00Z') });
  expect(await digest()).toBe(empty);
});

test('records with an equal ORCID are one person under the id of the older record, and split again when that import is undone', async () => {
  await bring(MEMBERS, 'a');
  const before = await digest();
  const id = await store.read((tx) =>
    tx.run(`MATCH (r:Record {key: 'members:KSEA:2'})-[d:DESCRIBES]->(p) WHERE d.seqTo IS NULL RETURN p.id AS id`),
  );
  const other = await runImport(
    store,
    importOf('k', { sender: 'KSEAUK', scope: 'association:KSEAUK' }),
    rowsOf([memberRecord({ no: '77', name: '서도현', latin: 'D. Seo', orcid: '0009-0000-0000-0001' }, 'KSEAUK')]),
  );
  const both = await store.read((tx) =>
    tx.run(
      `MATCH (r:Record)-[d:DESCRIBES]->(p) WHERE d.seqTo IS NULL AND r.key IN ['members:KSEA:2', 'members:KSEAUK:77'] RETURN DISTINCT p.id AS id`,
    ),
  );
  expect(both).toEqual(id);
  await undoImport(store, { importId: other.importId, actor: 'test', at: new Date('2026-11-22T04:00:00Z') });
  expect(await digest()).toBe(before);
});

test('a fact mended by hand holds against a later import of the same row, until it is released or undone', async () => {
  await bring(MEMBERS, 'a');
  const before = await digest();
  const [wrong] = await store.read((tx) =>
    tx.run<{ id: string }>(`MATCH (f:Fact {recordKey: 'members:KSEA:1', kind: 'affiliation'}) RETURN f.id AS id`),
  );
  const mended = await applyCommand(store, {
    kind: 'stateFact',
    actor: 'test',
    at: new Date('2026-11-22T04:00:00Z'),
    reason: 'she moved',
    changes: [
      {
        op: 'state',
        recordKey: 'members:KSEA:1',
        overrides: [wrong?.id ?? ''],
        fact: {
          kind: 'affiliation',
          subject: { kind: 'Record', key: 'members:KSEA:1' },
          object: { kind: 'Institution', key: 'ror:kaist' },
          props: { text: 'KAIST' },
          visibility: 'consent',
        },
      },
    ],
  });
  const place = async () =>
    (
      await store.read((tx) => tx.run(`MATCH (p:Person {name_secretariat: '윤하람'}) RETURN p.institution_secretariat AS place`))
    )[0]?.place;
  expect(await place()).toBe('KAIST');
  await bring([{ ...MEMBERS[0], latin: 'Ha-Ram Yoon' } as TestMember, ...MEMBERS.slice(1)], 'b');
  expect(await place()).toBe('KAIST');
  await bring(MEMBERS, 'c');
  await undoCommand(store, { seq: mended.seq, actor: 'test', at: new Date('2026-11-22T05:00:00Z') });
  expect(await place()).toBe('RWTH Aachen');
  expect(await digest()).toBe(before);
});

test('a correction holds against another value in a later file, until it is released: then the file of that day speaks', async () => {
  const moved = (institution: string, since: string): readonly TestMember[] => [
    { ...MEMBERS[0], institution, since } as TestMember,
    ...MEMBERS.slice(1),
  ];
  await bring(MEMBERS, 'a');
  const [wrong] = await store.read((tx) =>
    tx.run<{ id: string }>(`MATCH (f:Fact {recordKey: 'members:KSEA:1', kind: 'affiliation'}) RETURN f.id AS id`),
  );
  const fact: StatedFact = {
    kind: 'affiliation',
    subject: { kind: 'Record', key: 'members:KSEA:1' },
    object: { kind: 'Institution', key: 'ror:kaist' },
    props: { text: 'KAIST' },
    visibility: 'consent',
  };
  const mend = { op: 'state', recordKey: 'members:KSEA:1', overrides: [wrong?.id ?? ''], fact } as const;
  const by = { actor: 'test', at: new Date('2026-11-22T04:00:00Z'), reason: 'she moved' };
  const mended = await applyCommand(store, { kind: 'stateFact', ...by, changes: [mend] });
  const places = () =>
    store.read((tx) =>
      tx.run(
        `MATCH (p:Person {name_secretariat: '윤하람'})-[a:AFFILIATED_WITH_secretariat]->(i) RETURN i.key AS key, a.from AS since ORDER BY key`,
      ),
    );
  const kaist = [{ key: 'ror:kaist', since: null }];
  expect(await places()).toEqual(kaist);
  const before = await digest();
  const second = await bring(moved('ror:tokyo', '2021'), 'b');
  expect(counts(second)).toMatchObject({ changed: 1 });
  expect(await places()).toEqual(kaist);
  const third = await bring(moved('ror:aachen', '2023'), 'c');
  expect(await places()).toEqual(kaist);
  expect(await recomputeDigest(store, 20261122)).toMatchObject({ parts: [], differences: [] });
  const release = { op: 'release', factId: mended.factIds[0] ?? '' } as const;
  const released = await applyCommand(store, { kind: 'releaseFact', ...by, changes: [release] });
  expect(await places()).toEqual([{ key: 'ror:aachen', since: '2023' }]);
  await undoCommand(store, { seq: released.seq, actor: 'test', at: new Date('2026-11-22T05:00:00Z') });
  expect(await places()).toEqual(kaist);
  for (const { importId } of [third, second])
    await undoImport(store, { importId, actor: 'test', at: new Date('2026-11-22T06:00:00Z') });
  expect(await digest()).toBe(before);
});

test('a file with a bad row applies nothing, unless the others are asked for', async () => {
  const before = await digest();
  const withBad = async function* () {
    yield* rowsOf(MEMBERS.map((member) => memberRecord(member)));
    yield { kind: 'problem', severity: 'row' } as const;
  };
  const blocked = await runImport(store, importOf('bad'), withBad());
  expect(blocked).toMatchObject({ state: 'blocked', counts: { created: 3, rejected: 1 } });
  expect(await digest()).toBe(before);
  const left = await store.read((tx) => tx.run('MATCH (n:Staged|Touched|Retiring) RETURN count(n) AS left'));
  expect(left).toEqual([{ left: 0 }]);
  const applied = await runImport(store, importOf('bad', { applyOthers: true }), withBad());
  expect(applied).toMatchObject({ state: 'done', counts: { created: 3, rejected: 1 } });
});

test('a cancelled import leaves nothing', async () => {
  const before = await digest();
  const many = Array.from({ length: 2_500 }, (_, index) => memberRecord({ no: String(index + 1), name: '김민수' }));
  let asked = 0;
  const outcome = await runImport(store, importOf('c'), rowsOf(many), { isCancelled: () => (asked += 1) === 2 });
  expect(outcome.state).toBe('cancelled');
  expect(await digest()).toBe(before);
  expect(await store.read((tx) => tx.run(`MATCH (r:Record {source: 'members'}) RETURN count(r) AS records`))).toEqual([
    { records: 0 },
  ]);
});

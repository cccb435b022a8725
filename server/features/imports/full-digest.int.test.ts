import type { PartialDate } from '@brainlink/schema/time';
import {
  applyCommand,
  recomputeDigest,
  runImport,
  turnDay,
  undoCommand,
  undoImport,
  type FullDigest,
} from '@brainlink/seeds/write';
import { checkInvariants, type Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, memberRecord, rowsOf, thingRecord, type TestMember } from '../../testing/rows';

const TODAY = 20261122;
const AT = new Date('2026-11-22T03:00:00Z');

const HARAM: TestMember = {
  no: '1',
  name: '윤하람',
  latin: 'Haram Yoon',
  institution: 'ror:aachen',
  since: '2019',
  email: 'h.yoon@example.org',
  organizers: 'yes',
};
const DOHYUN: TestMember = { no: '2', name: '서도현', institution: 'ror:kaist', orcid: '0009-0000-0000-0001', organizers: 'no' };
const YERIN: TestMember = { no: '3', name: '안예린', institution: 'ror:tokyo' };

let store: Neo4jStore;
const full = (day = TODAY): Promise<FullDigest> => recomputeDigest(store, day);
const bring = (members: readonly TestMember[], file: string, sender = 'KSEA', changes = {}) =>
  runImport(
    store,
    importOf(file, { sender, scope: `association:${sender}`, ...changes }),
    rowsOf(members.map((member) => memberRecord(member, sender))),
  );
const sabotage = (cypher: string) => store.write((tx) => tx.run(cypher));

beforeEach(async () => {
  store = await testStore();
  await runImport(
    store,
    importOf('things', { source: 'reference', sender: 'atlas', scope: 'reference' }),
    rowsOf([
      thingRecord('Country', 'KR', { code: 'KR', nameKo: '대한민국', nameEn: 'Korea' }),
      thingRecord('Association', 'KSEA', { abbr: 'KSEA', nameEn: 'Korean-American Scientists and Engineers Association' }),
      thingRecord('Institution', 'ror:kaist', { name: 'KAIST', country: 'KR', id: 'kaist', line: 4 }),
      thingRecord('Institution', 'ror:aachen', { name: 'RWTH Aachen', country: 'DE' }),
      thingRecord('Institution', 'ror:tokyo', { name: 'The University of Tokyo', country: 'JP' }),
      thingRecord('Association', 'KSEAUK', { abbr: 'KSEAUK', nameEn: 'Korean Scientists and Engineers Association in the UK' }),
    ]),
  );
  await bring([HARAM, DOHYUN, YERIN], 'a');
});
afterEach(() => store.close());

describe('the digest read anew from the graph', () => {
  it('is the kept one after imports, corrections by hand, consents, joining and undoing', async () => {
    const sound = async () => {
      const { kept, full: found, parts, differences } = await full();
      expect({ found, parts, differences }).toEqual({ found: kept, parts: [], differences: [] });
      expect(await checkInvariants(store)).toEqual([]);
      return kept;
    };
    const digests = [await sound()];
    const second = await bring([{ ...HARAM, latin: 'Ha-Ram Yun' }, DOHYUN, { no: '4', name: '문지안' }], 'b');
    digests.push(await sound());
    await bring([{ no: '77', name: '서도현', latin: 'D. Seo', orcid: '0009-0000-0000-0001' }], 'c', 'KSEAUK');
    digests.push(await sound());
    const subject = { kind: 'Record', key: 'members:KSEA:2' } as const;
    const mended = await applyCommand(store, {
      kind: 'stateFact',
      actor: 'test',
      at: AT,
      reason: 'she moved',
      changes: [
        {
          op: 'state',
          recordKey: subject.key,
          fact: {
            kind: 'affiliation',
            subject,
            object: { kind: 'Institution', key: 'ror:aachen' },
            props: { text: 'RWTH', score: 0.5 },
            validFrom: '2026-03' as PartialDate,
            visibility: 'consent',
          },
        },
        {
          op: 'state',
          recordKey: subject.key,
          fact: { kind: 'consent', subject, props: { purpose: 'organizers', value: 'yes' }, visibility: 'secretariat' },
        },
      ],
    });
    digests.push(await sound());
    await undoImport(store, { importId: second.importId, actor: 'test', at: AT });
    digests.push(await sound());
    await undoCommand(store, { seq: mended.seq, actor: 'test', at: AT });
    digests.push(await sound());
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('finds every id leading to the person who answers, though people were joined one after another', async () => {
    const orcid = '0009-0000-0000-0009';
    await bring([{ no: '8', name: '문지안' }], 'd', 'KSEAUK');
    await bring([{ no: '9', name: '문지안', orcid }], 'e', 'KSEAUK', { mode: 'delta' });
    await bring([{ no: '8', name: '문지안', orcid }], 'f', 'KSEAUK', { mode: 'delta' });
    await bring([{ ...YERIN, orcid }], 'g', 'KSEA', { mode: 'delta' });
    const ids = await store.read((tx) =>
      tx.run(`MATCH (:Record {key: 'members:KSEA:3'})-[e:DESCRIBES]->(p:Person)<-[d:DESCRIBES]-(r) WHERE d.seqTo IS NULL AND e.seqTo IS NULL
        MATCH (own:Person {id: r.personId})
        RETURN r.key AS key, own.canonicalId = p.id AS leads ORDER BY key`),
    );
    expect(ids).toEqual([
      { key: 'members:KSEAUK:8', leads: true },
      { key: 'members:KSEAUK:9', leads: true },
    ]);
    expect(await checkInvariants(store)).toEqual([]);
    expect(await full()).toMatchObject({ parts: [], differences: [] });
  });

  it('counts what it read', async () => {
    const [row] = await store.read((tx) => tx.run('MATCH (f:Fact) RETURN count(f) AS facts'));
    expect((await full()).counted).toEqual({ facts: row?.facts, decisions: 0, people: 3, things: 6 });
  });

  it.each([
    ['what a fact says', `MATCH (f:Fact {kind: 'name', hangul: '안예린'}) SET f.hangul = '안예림'`, ['facts'], 'fact', ['hash']],
    ['whose hash a fact carries', `MATCH (f:Fact {kind: 'contact'}) SET f.hash = 'ffff'`, [], 'fact', ['hash']],
    [
      'where a fact points',
      `MATCH (f:Fact {kind: 'membership', recordKey: 'members:KSEA:1'})-[x:REFERS_TO]->() DELETE x`,
      ['facts'],
      'fact',
      ['hash'],
    ],
    [
      'on which days a fact holds',
      `MATCH (f:Fact {kind: 'affiliation', validFrom: '2019'}) SET f.fromDay = 20190601`,
      [],
      'fact',
      ['fromDay'],
    ],
    ['who reads a fact', `MATCH (f:Fact {kind: 'contact'}) SET f:SeenByProgramme`, [], 'fact', ['SeenByProgramme']],
    [
      'who reads a fact that waits for consent',
      `MATCH (f:Fact {kind: 'name', hangul: '안예린'}) SET f:SeenByProgramme`,
      [],
      'person',
      ['facts: SeenByProgramme'],
    ],
    [
      'a name shown to the programme',
      `MATCH (p:Person {name_programme: '윤하람'}) SET p.name_programme = '윤하늘'`,
      ['projection'],
      'person',
      ['name_programme'],
    ],
    [
      'a property nobody stated',
      `MATCH (p:Person {name_secretariat: '서도현'}) SET p.salary_secretariat = 1`,
      ['projection'],
      'person',
      ['salary_secretariat'],
    ],
    [
      'a relationship shown to the secretariat',
      `MATCH (:Person {name_secretariat: '서도현'})-[x:AFFILIATED_WITH_secretariat]->() DELETE x`,
      ['projection'],
      'person',
      ['AFFILIATED_WITH_secretariat'],
    ],
    [
      'whether a relationship is current',
      `MATCH (:Person {name_secretariat: '서도현'})-[x:AFFILIATED_WITH_secretariat]->() SET x.current = false`,
      ['projection'],
      'person',
      ['AFFILIATED_WITH_secretariat'],
    ],
    [
      'whom the programme sees',
      `MATCH (p:Person {name_secretariat: '안예린'}) SET p:SeenByProgramme`,
      ['projection'],
      'person',
      ['SeenByProgramme'],
    ],
    [
      'whom a record describes',
      `MATCH (r:Record {key: 'members:KSEA:3'})-[d:DESCRIBES]->(), (p:Person {name_secretariat: '서도현'}) DELETE d CREATE (r)-[:DESCRIBES {seqFrom: 2}]->(p)`,
      ['projection'],
      'person',
      ['DESCRIBES'],
    ],
    [
      'the line that the next change takes away',
      `MATCH (p:Person {name_secretariat: '안예린'}) SET p.line = 'ffff'`,
      [],
      'person',
      ['line'],
    ],
    ["a thing's name", `MATCH (i:Association {key: 'KSEA'}) SET i.name = 'KSAE'`, ['projection'], 'thing', ['name']],
    [
      'a thing that nobody described',
      `CREATE (:Institution {key: 'ror:kyoto', id: 't_kyoto', city: 'Kyoto'})`,
      ['projection'],
      'thing',
      ['city'],
    ],
  ] as const)('names the place when somebody changes %s behind its back', async (_what, cypher, parts, part, properties) => {
    const before = await full();
    expect(before.differences).toEqual([]);
    await sabotage(cypher);
    const after = await full();
    expect(after.kept).toBe(before.kept);
    expect(after.parts).toEqual(parts);
    expect(after.full === before.full).toBe(parts.length === 0);
    expect(after.differences.filter((one) => one.part === part).flatMap((one) => one.properties)).toEqual(
      expect.arrayContaining([...properties]),
    );
    expect(JSON.stringify(after)).not.toMatch(/[가-힣]|example\.org|Haram|Yoon|0009-0000/);
  });

  it('says which sum is wrong when a contact is gone, which no projection shows', async () => {
    await sabotage(`MATCH (f:Fact {kind: 'contact'}) DETACH DELETE f`);
    expect(await full()).toMatchObject({ parts: ['facts'], differences: [] });
  });

  it('finds a person of whom something is left though no record describes them', async () => {
    await sabotage(`CREATE (:Person:SeenBySecretariat {id: 'p_ghost', id_secretariat: 'p_ghost', name_secretariat: '유령'})`);
    const { parts, differences } = await full();
    expect(parts).toEqual(['projection']);
    expect(differences).toEqual([{ part: 'person', place: 'p_ghost', properties: ['DESCRIBES'] }]);
  });

  it('waits for no import that was interrupted while it published, and says so', async () => {
    await sabotage(`MATCH (m:Meta) SET m.publishing = 'c_other'`);
    await expect(full()).rejects.toMatchObject({ name: 'StoreBusy' });
  });
});

describe('a day that turns', () => {
  const place = async (name: string) => {
    const [row] = await store.read((tx) =>
      tx.run(
        `MATCH (p:Person {name_secretariat: $name})-[x:MEMBER_OF_secretariat]->() RETURN p.institution_secretariat AS institution, x.current AS member`,
        { name },
      ),
    );
    return row;
  };
  const JULY = new Date('2027-07-01T12:00:00+09:00');

  beforeEach(async () => {
    await bring([HARAM, DOHYUN], 'b', 'KSEA', { missing: { kind: 'endOn', date: '2027-06-30' as PartialDate } });
    await applyCommand(store, {
      kind: 'stateFact',
      actor: 'test',
      at: AT,
      changes: [
        {
          op: 'state',
          recordKey: 'members:KSEA:2',
          fact: {
            kind: 'affiliation',
            subject: { kind: 'Record', key: 'members:KSEA:2' },
            object: { kind: 'Institution', key: 'ror:aachen' },
            props: { text: 'RWTH Aachen' },
            validFrom: '2027-07-01' as PartialDate,
            visibility: 'consent',
          },
        },
      ],
    });
  });

  it('moves people to where they are on it, ends memberships, and touches nobody else', async () => {
    expect([await place('서도현'), await place('안예린')]).toEqual([
      { institution: 'KAIST', member: true },
      { institution: 'The University of Tokyo', member: true },
    ]);
    const before = await full();
    expect(before.differences).toEqual([]);
    expect((await full(20270701)).differences.map((one) => one.place)).toEqual(['members:KSEA:2', 'members:KSEA:3']);
    expect(await turnDay(store, JULY)).toBe(2);
    expect([await place('서도현'), await place('안예린')]).toEqual([
      { institution: 'RWTH Aachen', member: true },
      { institution: 'The University of Tokyo', member: false },
    ]);
    const after = await full(20270701);
    expect(after).toMatchObject({ parts: [], differences: [] });
    expect(after.full).not.toBe(before.full);
    expect(await turnDay(store, JULY)).toBe(0);
  });

  it('turns at midnight in Korea, and goes back to the same digest with the day', async () => {
    const { kept } = await full();
    expect(await turnDay(store, new Date('2027-06-30T14:59:59Z'))).toBe(0);
    expect((await full(20270630)).kept).toBe(kept);
    expect(await turnDay(store, new Date('2027-06-30T15:00:00Z'))).toBe(2);
    expect((await full(20270701)).kept).not.toBe(kept);
    expect(await turnDay(store, AT)).toBe(2);
    expect((await full()).kept).toBe(kept);
  });

  it('brings along what a delivery with an older clock derived', async () => {
    await turnDay(store, JULY);
    const before = await full(20270701);
    await bring([{ ...YERIN, latin: 'Yerin Ahn' }], 'old', 'KSEA', { mode: 'delta', at: AT });
    expect((await full(20270701)).differences).toEqual([]);
    await bring([{ ...DOHYUN, latin: 'Dohyun Seo' }], 'older', 'KSEA', { mode: 'delta', at: AT });
    expect((await full(20270701)).differences.map((one) => one.place)).toEqual(['members:KSEA:2']);
    expect(await turnDay(store, JULY)).toBe(1);
    expect((await full(20270701)).differences).toEqual([]);
    expect((await full(20270701)).kept).not.toBe(before.kept);
  });
});

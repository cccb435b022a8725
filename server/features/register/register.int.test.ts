import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyCommand, graphDigest, readMeta, undoImport } from '@brainlink/seeds/write';
import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import { JobsService } from '../../jobs';
import { checkInvariants, type Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf, rosterKey } from '../../testing/import-people';
import { startReferenceRegister, type ReferenceRegister } from '../../testing/reference-register';
import { stateFact } from '../corrections/corrections.service';
import { ImportsService } from '../imports';
import { RegisterService } from './register.service';

const RECORDS = [
  {
    registerId: 'R-1',
    nameHangul: '윤하람',
    nameLatin: 'Haram Yoon',
    affiliation: 'RWTH Aachen',
    country: 'DE',
    associations: ['VeKNI'],
  },
  { registerId: 'R-2', nameHangul: '서도현', nameLatin: 'Dohyun Seo', country: 'US' },
  { registerId: 'R-3', nameHangul: '=안예린', nameLatin: 'Yerin Ahn', country: 'JP' },
];
const keyOf = (id: string): string => `register:kofst:${id}`;

jest.setTimeout(120_000);

describe('the register as a connector', () => {
  let store: Neo4jStore;
  let reference: ReferenceRegister;
  let home: string;
  let jobs: JobsService;
  let imports: ImportsService;
  let minute = 0;
  /** A clock that moves on with every reading, so that deliveries follow one another. */
  const clock = { now: () => new Date(Date.UTC(2026, 10, 22, 3, minute++)) };
  const random = repeatableRandom('register');
  const staff: KnownActor = { ...cliActor('staff'), id: 'u_secretariat', roles: ['secretariat'], via: 'session' };
  const ports = () => ({ store, clock, random });
  const digest = async (): Promise<string> => graphDigest(await store.read(readMeta));

  /** A service as a process makes it: after a crash there is another over the same folder. */
  function connect(configured = true): RegisterService {
    jobs = new JobsService(ports());
    imports = new ImportsService({
      ...ports(),
      world: 'real',
      jobs,
      institutions: () => Promise.resolve({ resolve: () => null }),
      openUpload: () => Promise.reject(new Error('no uploads here')),
    });
    const address = configured ? ({ url: reference.url, kind: 'rest', token: 'secret' } as const) : undefined;
    const wait = () => Promise.resolve();
    return new RegisterService({ ...ports(), jobs, imports, folder: join(home, 'register'), address, wait });
  }
  const pull = async (register: RegisterService) => jobs.finished((await register.start(staff, false)).id);

  beforeEach(async () => {
    store = await testStore({ world: 'real' });
    reference = await startReferenceRegister(RECORDS);
    home = await mkdtemp(join(tmpdir(), 'atlas-register-'));
  });
  afterEach(async () => {
    await jobs.stop();
    await reference.stop();
    await rm(home, { recursive: true });
    await store.close();
  });

  it('is pulled as a job into the same records that a file would make, and asked for nothing again while it stays as it is', async () => {
    const register = connect();
    expect(await pull(register)).toMatchObject({
      state: 'done',
      done: 3,
      messageEn: '3 created · 0 changed · 0 unchanged · 0 missing · 0 rejected',
    });
    const people = await store.read((tx) =>
      tx.run(`MATCH (r:Record {source: 'register'})-[d:DESCRIBES]->(p) WHERE d.seqTo IS NULL
        RETURN r.key AS key, p.name_secretariat AS name, p.registered_secretariat AS registered ORDER BY key`),
    );
    expect(people).toEqual([
      { key: keyOf('R-1'), name: '윤하람', registered: true },
      { key: keyOf('R-2'), name: '서도현', registered: true },
      { key: keyOf('R-3'), name: '=안예린', registered: true },
    ]);
    const before = await digest();
    expect(await pull(register)).toMatchObject({
      state: 'done',
      messageEn: 'The register has not changed since it was last imported.',
    });
    expect(reference.asked).toEqual([null, 'c2', null]);
    expect(await digest()).toBe(before);

    // Once that import is undone, what was imported no longer is.
    const [imported] = await store.read((tx) =>
      tx.run<{ id: string }>(`MATCH (i:Import {source: 'register'}) RETURN i.id AS id`),
    );
    await undoImport(store, { importId: imported?.id ?? '', actor: 'test', at: clock.now() });
    expect((await pull(register)).messageEn).toContain('3 changed');
    expect(await digest()).toBe(before);
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('keeps a linked record that the register drops, with its link, and lists it until it comes again', async () => {
    const register = connect();
    await importPeople(store, [{ key: '1', hangul: '서도현', latin: 'D. Seo' }]);
    await pull(register);
    const link = { left: rosterKey('1'), right: keyOf('R-2'), decision: 'link' } as const;
    const by = { kind: 'decideLink', actor: staff.id, at: clock.now() };
    await applyCommand(store, { ...by, changes: [{ op: 'decide', statement: link }] });
    const linked = await digest();

    reference.records = RECORDS.filter(({ registerId }) => registerId !== 'R-2');
    expect((await pull(register)).messageEn).toContain('1 missing');
    expect(await digest()).toBe(linked);
    expect(await register.missing(20, null)).toMatchObject({
      totalCount: 1,
      nodes: [{ recordKey: keyOf('R-2'), personId: await personIdOf(store, '1'), linked: 1, decided: 1 }],
    });
    reference.records = RECORDS;
    await pull(register);
    expect((await register.missing(20, null)).totalCount).toBe(0);
    expect(await digest()).toBe(linked);
  });

  it('changes nothing when the register goes away in the middle, and goes on in another process where it broke off', async () => {
    const before = await digest();
    reference.fault = (request) => (request > 1 ? { kind: 'broken' } : null);
    expect(await pull(connect())).toMatchObject({ state: 'failed', error: 'REGISTER_AWAY' });
    expect(await digest()).toBe(before);
    await jobs.stop();
    reference.fault = () => null;
    reference.asked.length = 0;
    expect(await pull(connect())).toMatchObject({ state: 'done', done: 3 });
    expect(reference.asked).toEqual(['c2']);
    reference.fault = () => ({ kind: 'sameAgain' });
    reference.records = RECORDS.slice(1);
    const whole = await digest();
    expect(await pull(connect())).toMatchObject({ state: 'failed', error: 'REGISTER_UNREADABLE' });
    expect(await digest()).toBe(whole);
  });

  it('is not asked at all where nobody said where it is', async () => {
    await expect(connect(false).start(staff, false)).rejects.toMatchObject({ code: 'REGISTER_NOT_CONFIGURED' });
    expect(await jobs.list(null, 10, null)).toMatchObject({ totalCount: 0 });
  });

  it('is told what was confirmed, the same bytes each time, with formulas disarmed and nothing of who refused', async () => {
    const register = connect();
    const orcid = { kind: 'identifier', props: { scheme: 'orcid', value: '0009-0000-0000-0001' }, visibility: 'public' } as const;
    const shared = { kind: 'identifier', props: { scheme: 'register', value: 'R-1' }, visibility: 'consent' } as const;
    const refusal = { kind: 'consent', props: { purpose: 'linking', value: 'no' }, visibility: 'secretariat' } as const;
    await importPeople(store, [
      { key: '1', hangul: '윤하람', facts: [shared, orcid] },
      { key: '2', hangul: '서도현' },
      { key: '3', hangul: '안예린', facts: [refusal] },
    ]);
    await pull(register);
    const at = clock.now();
    const decide = (left: string, right: string) =>
      applyCommand(store, {
        kind: 'decideLink',
        actor: staff.id,
        at,
        changes: [{ op: 'decide', statement: { left, right, decision: 'link' } }],
      });
    await decide(rosterKey('2'), keyOf('R-2'));
    const personId = await personIdOf(store, '2');
    await stateFact(ports(), staff, { personId, kind: 'residence', value: { country: 'DE', city: '=Berlin' }, reason: 'moved' });
    await stateFact(ports(), staff, {
      personId: await personIdOf(store, '3'),
      kind: 'residence',
      value: { country: 'DE' },
      reason: 'moved',
    });

    const [csv, again, jsonl] = ['a.csv', 'b.csv', 'c.jsonl'].map((name) => join(home, name)) as [string, string, string];
    expect(await register.push(staff, csv)).toEqual({ changes: 4, records: 2 });
    await register.push(staff, again);
    await register.push(staff, jsonl);
    expect(await readFile(again)).toEqual(await readFile(csv));
    const text = await readFile(csv, 'utf8');
    expect(
      text.startsWith('\ufeffchange_id,register_id,record,change,field,value,valid_from,valid_to,source,confirmed_by\r\n'),
    ).toBe(true);
    const rows = (await readFile(jsonl, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(
      rows
        .map(({ register_id: id, change, field, value, source, confirmed_by: by }) => [id, change, field, value, source, by])
        .sort(),
    ).toEqual([
      ['R-1', 'identifier', 'orcid', '0009-0000-0000-0001', 'members', 'identifier'],
      ['R-1', 'link', 'members', '1', 'KSEA', 'identifier'],
      ['R-2', 'correction', 'residence', '{"city":"=Berlin","country":"DE"}', 'hand', 'hand'],
      ['R-2', 'link', 'members', '2', 'KSEA', 'hand'],
    ]);
    expect(new Set(rows.map(({ change_id: id }) => id)).size).toBe(4);
    const trail = await store.read((tx) =>
      tx.run(`MATCH (e:AuditEntry {action: 'pushRegister'}) RETURN count(e) AS entries, collect(DISTINCT e.actor) AS actors`),
    );
    expect(trail).toEqual([{ entries: 3, actors: [staff.id] }]);
    await expect(register.push(staff, join(home, 'd.xlsx'))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(register.push({ ...staff, roles: ['analyst'] }, csv)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

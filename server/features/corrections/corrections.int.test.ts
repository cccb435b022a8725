import 'reflect-metadata';

import { graphDigest, readMeta } from '@brainlink/seeds/write';

import { readAuditPage } from '../../audit';
import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import { setConsent } from '../consents/consents.service';
import { personFacts } from '../facts/facts.service';
import { askedPerson } from '../people/canonical-person.service';
import { releaseFact, retractFact, setAttendance, stateFact, undoCommand } from './corrections.service';

const affiliation = (text: string) => ({ kind: 'affiliation' as const, props: { text }, visibility: 'consent' as const });
const KIM = { key: '1', hangul: '김민수', latin: 'Minsu Kim', email: 'minsu@example.org', facts: [affiliation('KAIST')] };
const LEE = { key: '2', hangul: '이영희', latin: 'Younghee Lee', facts: [affiliation('POSTECH')] };

describe('facts by hand', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('corrections');
  const ports = () => ({ store, clock, random });
  const staff = { ...cliActor('kim'), via: 'session' as const, id: 'u_staff' };

  beforeEach(async () => {
    store = await testStore();
    await importPeople(store, [KIM, LEE]);
    person = await personIdOf(store, '1');
  });
  afterEach(() => store.close());

  const projected = async (name: string, id = person) => {
    const [row] = await store.read((tx) => tx.run('MATCH (p:Person {id: $id}) RETURN p[$name] AS value', { id, name }));
    return row?.['value'];
  };
  const digest = async () => graphDigest(await store.read((tx) => readMeta(tx)));
  const factIds = async (kind: string) => {
    const cypher = `
MATCH (f:Fact {kind: $kind})-[:ABOUT]->(:Record)-[d:DESCRIBES]->(:Person {id: $person})
WHERE d.seqTo IS NULL AND f.seqTo IS NULL RETURN f.id AS id ORDER BY f.seqFrom`;
    return (await store.read((tx) => tx.run<{ id: string }>(cypher, { kind, person }))).map(({ id }) => id);
  };
  const residence = (country: string) =>
    stateFact(ports(), staff, { personId: person, kind: 'residence', value: { country }, reason: '본인 확인' });

  it('show at once on the person, and go back with their undoing to the digest from before', async () => {
    const before = await digest();
    const { seq, factIds: stated } = await residence('US');
    expect(stated).toHaveLength(1);
    expect(await projected('country_secretariat')).toBe('US');
    expect(await digest()).not.toBe(before);
    await undoCommand(ports(), staff, seq, '잘못 입력');
    expect(await projected('country_secretariat')).toBeNull();
    expect(await digest()).toBe(before);
  });

  it('are undone once', async () => {
    const { seq } = await residence('US');
    const undone = await undoCommand(ports(), staff, seq, null);
    await expect(undoCommand(ports(), staff, seq, null)).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
    await expect(undoCommand(ports(), staff, undone.seq, null)).rejects.toMatchObject({ code: 'CANNOT_UNDO' });
    await expect(undoCommand(ports(), staff, 1, null)).rejects.toMatchObject({ code: 'CANNOT_UNDO' });
    await expect(undoCommand(ports(), staff, 999, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('take the place of a wrong affiliation, which an import of the same file does not bring back until they are released', async () => {
    const [wrong] = await factIds('affiliation');
    const { factIds: stated } = await stateFact(ports(), staff, {
      personId: person,
      kind: 'affiliation',
      value: { text: '서울대학교', position: '교수' },
      replaces: [wrong!],
      reason: '명함 확인',
    });
    expect(await projected('institution_secretariat')).toBe('서울대학교');
    await importPeople(store, [KIM, LEE], 'again.csv');
    expect(await projected('institution_secretariat')).toBe('서울대학교');
    await releaseFact(ports(), staff, stated[0]!, null);
    expect(await projected('institution_secretariat')).toBe('KAIST');
  });

  it('tell who gave the commands that stated and took back a fact, and which can still be taken back', async () => {
    await store.write((tx) => tx.run("CREATE (:User {id: 'u_staff', name: '김사무'})"));
    const about = (await askedPerson(ports(), 'secretariat', person, {}))!;
    const history = async (records = true) => {
      const now = await resolveTimes(store, clock, await readStoreState(store), {});
      const all = { includeRetracted: true, onlyValid: false };
      const facts = await personFacts(store, { records, corrects: records }, 'secretariat', about, now, all);
      return facts.filter(({ kind }) => kind === 'affiliation').sort((a, b) => a.seqFrom - b.seqFrom);
    };
    const [fact] = await factIds('affiliation');
    const { seq } = await retractFact(ports(), staff, fact!, '퇴직');
    const taken = { seq, kind: 'retractFact', by: '김사무', mayUndo: true };
    expect(await history()).toMatchObject([{ statedIn: null, takenBackIn: taken, retractedAt: clock.now().toISOString() }]);
    expect(await history(false)).toMatchObject([{ takenBackIn: { ...taken, by: null, mayUndo: false } }]);
    const undone = await undoCommand(ports(), staff, seq, '잘못 들음');
    expect(await history()).toMatchObject([
      { statedIn: null, takenBackIn: { ...taken, mayUndo: false } },
      { statedIn: { seq: undone.seq, kind: 'undo', by: '김사무', mayUndo: false }, takenBackIn: null },
    ]);
  });

  it('can be stated anew by what the fact says, for those who may correct it', async () => {
    await stateFact(ports(), staff, {
      personId: person,
      kind: 'residence',
      value: { country: 'US', city: 'Boston' },
      reason: '본인 확인',
    });
    const about = (await askedPerson(ports(), 'secretariat', person, {}))!;
    const now = await resolveTimes(store, clock, await readStoreState(store), {});
    const said = async (corrects: boolean) =>
      (
        await personFacts(store, { records: corrects, corrects }, 'secretariat', about, now, {
          includeRetracted: false,
          onlyValid: false,
        })
      ).find(({ kind }) => kind === 'residence')?.props;
    expect(await said(true)).toEqual({ country: 'US', city: 'Boston' });
    expect(await said(false)).toBeNull();
  });

  it('are mended by hand themselves, and each undoing leads one step back', async () => {
    const before = await digest();
    const first = await residence('US');
    const typo = await digest();
    const city = { personId: person, kind: 'residence', value: { country: 'US', city: 'Boston' }, reason: '도시를 빠뜨림' };
    const second = await stateFact(ports(), staff, { ...city, replaces: first.factIds });
    expect(await projected('city_secretariat')).toBe('Boston');
    await undoCommand(ports(), staff, second.seq, null);
    expect([await digest(), await projected('country_secretariat')]).toEqual([typo, 'US']);
    await undoCommand(ports(), staff, first.seq, null);
    expect(await digest()).toBe(before);
  });

  it('retract what is wrong, and release it again', async () => {
    const [fact] = await factIds('affiliation');
    await retractFact(ports(), staff, fact!, '퇴직');
    expect(await projected('institution_secretariat')).toBeNull();
    await expect(retractFact(ports(), staff, fact!, '퇴직')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await releaseFact(ports(), staff, fact!, null);
    expect(await projected('institution_secretariat')).toBe('KAIST');
  });

  it.each([
    ['an unknown kind', { kind: 'profile', value: {} }, 'INVALID_INPUT'],
    [
      'a consent, which has a command of its own',
      { kind: 'consent', value: { purpose: 'organizers', value: 'yes' } },
      'INVALID_INPUT',
    ],
    ['a field the kind does not have', { kind: 'residence', value: { country: 'US', planet: 'Mars' } }, 'INVALID_INPUT'],
    ['a country that is no code', { kind: 'residence', value: { country: 'Korea' } }, 'INVALID_INPUT'],
    ['a day that does not exist', { kind: 'residence', value: { country: 'US' }, validFrom: '2026-02-30' }, 'INVALID_DATE'],
    [
      'an end before its start',
      { kind: 'residence', value: { country: 'US' }, validFrom: '2026', validTo: '2024-05' },
      'INVALID_DATE',
    ],
    [
      'an event that does not exist',
      { kind: 'participation', value: { status: 'invited', role: 'speaker' }, objectId: 't_0' },
      'NOT_FOUND',
    ],
    ['a membership without association', { kind: 'membership', value: {} }, 'INVALID_INPUT'],
    ['a fact of somebody else to replace', { kind: 'residence', value: { country: 'US' }, replaces: ['f_other'] }, 'NOT_FOUND'],
  ])('refuse %s and change nothing', async (_, input, code) => {
    const before = await digest();
    await expect(stateFact(ports(), staff, { personId: person, reason: '시험', ...input })).rejects.toMatchObject({ code });
    expect(await digest()).toBe(before);
  });

  it('need a reason and a person who is there', async () => {
    const fact = { kind: 'residence', value: { country: 'US' } };
    await expect(stateFact(ports(), staff, { ...fact, personId: person, reason: '  ' })).rejects.toMatchObject({
      code: 'REASON_REQUIRED',
    });
    await expect(stateFact(ports(), staff, { ...fact, personId: 'p_nobody', reason: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are the secretariat’s alone', async () => {
    const organizer: KnownActor = { ...staff, roles: ['organizer', 'admin', 'analyst'] };
    await expect(
      stateFact(ports(), organizer, { personId: person, kind: 'stage', value: {}, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(retractFact(ports(), organizer, 'f_x', 'x')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(undoCommand(ports(), organizer, 1, 'x')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('set attendance, keeping the role, and only the attended make a tie', async () => {
    await store.write((tx) => tx.run("CREATE (:Event:SeenBySecretariat {key: 'xld-2026-01', id: 't_event'})"));
    await setAttendance(ports(), staff, {
      eventId: 't_event',
      personId: person,
      status: 'invited',
      role: 'speaker',
      reason: '초청',
    });
    const ties = async () => {
      const rows = await store.read((tx) =>
        tx.run(
          'MATCH (:Person {id: $person})-[r]->(:Event) RETURN type(r) AS type, r.role AS role, r.status AS status ORDER BY type',
          { person },
        ),
      );
      return rows.map(({ type, role, status }) => [type, role, status]);
    };
    expect(await ties()).toEqual([['TOOK_PART_IN_secretariat', 'speaker', 'invited']]);
    await setAttendance(ports(), staff, { eventId: 't_event', personId: person, status: 'attended', reason: '참석 확인' });
    expect(await ties()).toEqual([
      ['ATTENDED_secretariat', 'speaker', null],
      ['TOOK_PART_IN_secretariat', 'speaker', 'attended'],
    ]);
    await expect(
      setAttendance(ports(), staff, { eventId: 't_event', personId: person, status: 'came', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are written down with actor, person, command and reason', async () => {
    const { seq } = await residence('DE');
    const { entries } = await readAuditPage(ports(), { audience: 'secretariat', first: 10, subject: person });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actor: 'u_staff',
      action: 'stateFact',
      operation: 'correctFacts',
      seq,
      reason: '본인 확인',
    });
    expect(JSON.stringify(entries)).not.toContain('김민수');
  });
});

describe('consents', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('consents');
  const ports = () => ({ store, clock, random });
  const staff = { ...cliActor('kim'), via: 'session' as const, id: 'u_staff' };

  beforeEach(async () => {
    store = await testStore();
    await importPeople(store, [KIM, LEE]);
    person = await personIdOf(store, '1');
  });
  afterEach(() => store.close());

  const seenByProgramme = async () => {
    const [row] = await store.read((tx) => tx.run('MATCH (p:Person {id: $person}) RETURN p:SeenByProgramme AS seen', { person }));
    return row?.['seen'];
  };
  const give = (value: 'yes' | 'no' | 'unknown', actor: KnownActor = staff) =>
    setConsent(ports(), actor, { personId: person, purpose: 'organizers', value, reason: '서면 동의' });

  it('let the programme see a person, hide them again, and count as no when they are taken back', async () => {
    expect(await seenByProgramme()).toBe(false);
    await give('yes');
    expect(await seenByProgramme()).toBe(true);
    await give('no');
    expect(await seenByProgramme()).toBe(false);
    await give('yes');
    await give('unknown');
    expect(await seenByProgramme()).toBe(false);
  });

  it('are the persons’ own to give, and nobody else’s', async () => {
    const self: KnownActor = { ...staff, roles: ['participant'], personId: person };
    const other: KnownActor = { ...self, personId: await personIdOf(store, '2') };
    await give('yes', self);
    expect(await seenByProgramme()).toBe(true);
    await expect(give('no', other)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(give('no', { ...self, personId: null })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('refuse a person that does not exist exactly as somebody else', async () => {
    const self: KnownActor = { ...staff, roles: ['participant'], personId: person };
    const input = { purpose: 'organizers', value: 'yes' as const, reason: 'x' };
    const strange = await setConsent(ports(), self, { ...input, personId: 'p_nobody' }).catch((error: unknown) =>
      JSON.stringify(error),
    );
    const other = await setConsent(ports(), self, { ...input, personId: await personIdOf(store, '2') }).catch((error: unknown) =>
      JSON.stringify(error),
    );
    expect(strange).toBe(other);
  });
});

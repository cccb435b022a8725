import 'reflect-metadata';

import { graphDigest, readMeta, recomputeDigest } from '@brainlink/seeds/write';
import { koreanDay } from '@brainlink/schema/time';
import { readAuditPage } from '../../audit';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { KnownActor } from '../../identity/actor';
import { checkInvariants } from '../../neo4j/invariants';
import { openSpeakerAtlas, ORGANIZER, STAFF, type SpeakerAtlas } from '../../testing/speaker-atlas';
import { PLANNED_EVENT, speakerId } from '../../testing/speaker-world';

const LIST = `id title topic eventId owner { id } members { id } count mayEdit seq
  entries { person { id name } state note seq by { id } history { seq state note undone text { ko en } } }`;

interface List {
  readonly id: string;
  readonly seq: number;
  readonly count: number;
  readonly entries: readonly {
    readonly person: { readonly id: string };
    readonly state: string;
    readonly note: string | null;
    readonly seq: number;
    readonly history: readonly { readonly seq: number; readonly state: string | null; readonly undone: boolean }[];
  }[];
}

describe('shortlists', () => {
  let atlas: SpeakerAtlas;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const SECOND: KnownActor = { ...ORGANIZER, id: 'u_second', personId: speakerId('host') };
  const STRANGER: KnownActor = {
    ...ORGANIZER,
    id: 'u_stranger',
    personId: null,
    scope: { events: [], clubs: [], associations: [] },
  };

  beforeAll(async () => {
    atlas = await openSpeakerAtlas();
    await atlas.store.write((tx) =>
      tx.run(
        `UNWIND [['u_organizer', [$event]], ['u_second', [$event]], ['u_stranger', []]] AS row
         CREATE (:User {id: row[0], name: row[0], roles: ['organizer'], events: row[1], createdAt: '2026-01-01T00:00:00.000Z'})`,
        { event: PLANNED_EVENT },
      ),
    );
  }, 120_000);
  afterAll(() => atlas.close());

  const digest = (): Promise<string> => atlas.store.read(async (tx) => graphDigest(await readMeta(tx)));
  const create = async (input: Readonly<Record<string, unknown>>, as = ORGANIZER): Promise<List> =>
    (
      await atlas.ask<{ createShortlist: List }>(
        as,
        `mutation ($input: CreateShortlistInput!) { createShortlist(input: $input) { ${LIST} } }`,
        { input },
      )
    ).createShortlist;
  const set = async (input: Readonly<Record<string, unknown>>, as = ORGANIZER): Promise<List> =>
    (
      await atlas.ask<{ setShortlistEntries: List }>(
        as,
        `mutation ($input: ShortlistEntryInput!) { setShortlistEntries(input: $input) { ${LIST} } }`,
        { input },
      )
    ).setShortlistEntries;
  const undo = (seq: number, as = ORGANIZER) =>
    atlas.ask<{ undoShortlistCommand: List | null }>(
      as,
      `mutation ($seq: Int!) { undoShortlistCommand(seq: $seq) { ${LIST} } }`,
      { seq },
    );
  const find = async (id: string, as = ORGANIZER): Promise<List | null> =>
    (await atlas.ask<{ shortlist: List | null }>(as, `query ($id: ID!) { shortlist(id: $id) { ${LIST} } }`, { id })).shortlist;

  it('are shared with whoever organises the event, and with nobody else', async () => {
    const list = await create({ title: '수소 저장', topic: 'hydrogen storage', eventId: PLANNED_EVENT });
    expect(list).toMatchObject({
      title: '수소 저장',
      owner: { id: 'u_organizer' },
      members: [{ id: 'u_second' }],
      mayEdit: true,
      count: 0,
    });
    expect(await find(list.id, SECOND)).toMatchObject({ id: list.id });
    expect(await find(list.id, STRANGER)).toBeNull();
    await expect(set({ shortlistId: list.id, people: [speakerId('cells')] }, STRANGER)).rejects.toThrow('NOT_FOUND');
    await expect(create({ title: 'x', eventId: PLANNED_EVENT }, STRANGER)).rejects.toThrow('NOT_ALLOWED');
    await expect(create({ title: ' ' })).rejects.toThrow('INVALID_INPUT');
  });

  it('keep a history for each row, and say who did what', async () => {
    const { id } = await create({ title: 'History', eventId: PLANNED_EVENT });
    await set({ shortlistId: id, people: [speakerId('storage')], note: '기조연설' });
    await set({ shortlistId: id, people: [speakerId('storage')], state: 'INVITED' }, SECOND);
    const list = await set({ shortlistId: id, people: [speakerId('storage'), speakerId('cells')], state: 'ACCEPTED' });
    expect(list.entries.map(({ person, state, note }) => [person.id, state, note])).toEqual([
      [speakerId('storage'), 'ACCEPTED', '기조연설'],
      [speakerId('cells'), 'ACCEPTED', null],
    ]);
    expect(list.entries[0]!.history.map(({ state }) => state)).toEqual(['ACCEPTED', 'INVITED', 'CONSIDERED']);
    const { entries } = await readAuditPage(
      { store: atlas.store, clock, random: repeatableRandom('a') },
      { audience: 'secretariat', first: 50, actor: 'u_organizer' },
    );
    expect(entries.find(({ seq }) => seq === list.seq)).toMatchObject({ action: 'setShortlistEntries', actor: 'u_organizer' });
  });

  it('leave what is not said as it is: a note changes no state, a state no note', async () => {
    const { id } = await create({ title: 'Partly', eventId: PLANNED_EVENT });
    const said = async (input: Readonly<Record<string, unknown>>) => {
      const [entry] = (await set({ shortlistId: id, people: [speakerId('storage')], ...input })).entries;
      return [entry!.state, entry!.note];
    };
    expect(await said({})).toEqual(['CONSIDERED', null]);
    expect(await said({ state: 'INVITED' })).toEqual(['INVITED', null]);
    expect(await said({ note: '기조연설' })).toEqual(['INVITED', '기조연설']);
    expect(await said({ state: 'ACCEPTED' })).toEqual(['ACCEPTED', '기조연설']);
  });

  it('do not change a row that somebody else has changed since one looked, and say so; whoever insists has the last word', async () => {
    const { id } = await create({ title: 'Two at once', eventId: PLANNED_EVENT });
    const row = { shortlistId: id, people: [speakerId('storage')] };
    const seen = await set(row);
    const seenSeq = seen.entries[0]!.seq;
    const theirs = await set({ ...row, note: '기조연설', seenSeq }, SECOND);
    await expect(set({ ...row, note: '좌장', seenSeq })).rejects.toThrow('CONFLICT');
    expect((await find(id))?.entries[0]).toMatchObject({ note: '기조연설', seq: theirs.seq });
    await expect(set({ ...row, people: [speakerId('cells')], seenSeq })).resolves.toMatchObject({ count: 2 });
    await expect(set({ ...row, note: '좌장', seenSeq: theirs.seq })).resolves.toMatchObject({ entries: [{ note: '좌장' }, {}] });
    const last = await set({ ...row, note: '기조연설' }, SECOND);
    await undo(last.seq, SECOND);
    await expect(set({ ...row, state: 'INVITED', seenSeq: last.seq })).rejects.toThrow('CONFLICT');
    await expect(set({ ...row, state: 'INVITED' })).resolves.toMatchObject({ entries: [{ state: 'INVITED', note: '좌장' }, {}] });
  });

  it('lose nothing when two change the same row in the same moment: each is told, or both are kept', async () => {
    const list = await create({ title: '동시에', eventId: PLANNED_EVENT });
    const row = { shortlistId: list.id, people: [speakerId('storage')] };
    const seenSeq = (await set(row)).entries[0]!.seq;
    const both = await Promise.allSettled([
      set({ ...row, state: 'INVITED', seenSeq }),
      set({ ...row, state: 'DECLINED', note: '출장', seenSeq }, SECOND),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(String(both.find(({ status }) => status === 'rejected')?.['reason' as never])).toContain('CONFLICT');
    // Whoever says only a note and whoever says only a state do not take each other's word back.
    await Promise.all([set({ ...row, note: '기조연설' }), set({ ...row, state: 'RESERVE' }, SECOND)]);
    expect((await find(list.id))?.entries[0]).toMatchObject({ note: '기조연설', state: 'RESERVE' });
    await expect(create({ title: '없는 행사', eventId: 't_absent' }, STAFF)).rejects.toThrow('NOT_FOUND');
  });

  it('come back as they were when a command is undone, in any order, and so does the digest', async () => {
    const { id } = await create({ title: 'Undo', eventId: PLANNED_EVENT });
    const before = await digest();
    const one = await set({ shortlistId: id, people: [speakerId('storage')] });
    const first = await digest();
    const two = await set({ shortlistId: id, people: [speakerId('storage')], state: 'INVITED' });
    expect(new Set([before, first, await digest()]).size).toBe(3);
    const { undoShortlistCommand: back } = await undo(two.seq);
    expect(await digest()).toBe(first);
    expect(back!.entries[0]).toMatchObject({ state: 'CONSIDERED' });
    expect(back!.entries[0]!.history.map(({ state, undone }) => [state, undone])).toEqual([
      ['INVITED', true],
      ['CONSIDERED', false],
    ]);
    await undo(one.seq);
    expect(await digest()).toBe(before);
    await expect(undo(one.seq)).rejects.toThrow('ALREADY_UNDONE');
    await expect(undo(one.seq, STRANGER)).rejects.toThrow('NOT_FOUND');
    await expect(undo(1)).rejects.toThrow('NOT_FOUND');
  });

  it('are part of the full digest and break no invariant', async () => {
    const found = await recomputeDigest(atlas.store, koreanDay(new Date()));
    expect(found.parts).not.toContain('facts');
    expect(found.differences.filter(({ part }) => part === 'decision')).toEqual([]);
    expect(found.kept).toBe(await digest());
    expect(await checkInvariants(atlas.store)).toEqual([]);
  });

  it('take nobody whom one may not see: the hidden and the absent are refused alike', async () => {
    const { id } = await create({ title: 'Hidden' });
    const refusal = (people: readonly string[]) =>
      set({ shortlistId: id, people }).catch((error: Error) => error.message.replaceAll(/"requestId":"[^"]*"/g, ''));
    expect(await refusal([speakerId('hidden')])).toBe(await refusal(['p_absent']));
    const staff = await create({ title: 'Staff', members: ['u_organizer'] }, STAFF);
    await set({ shortlistId: staff.id, people: [speakerId('hidden'), speakerId('cells')] }, STAFF);
    expect(await find(staff.id)).toMatchObject({ count: 1, entries: [{ person: { id: speakerId('cells') } }] });
    expect((await find(staff.id, STAFF))?.count).toBe(2);
  });

  it('take people off, and leave no trace of whoever is erased', async () => {
    const { id } = await create({ title: 'Off' });
    await set({ shortlistId: id, people: [speakerId('busy')], note: 'Bea would be good' });
    await set({ shortlistId: id, people: [speakerId('robots')] });
    const off = 'mutation ($id: ID!, $people: [ID!]!) { removeShortlistEntries(shortlistId: $id, people: $people) { count } }';
    expect(await atlas.ask(ORGANIZER, off, { id, people: [speakerId('robots')] })).toEqual({
      removeShortlistEntries: { count: 1 },
    });
    await expect(atlas.ask(ORGANIZER, off, { id, people: [speakerId('robots')] })).rejects.toThrow('NOT_FOUND');
    await atlas.ask(STAFF, 'mutation ($id: ID!) { erasePerson(personId: $id, reason: "asked for it") { seq } }', {
      id: speakerId('busy'),
    });
    expect((await find(id))?.count).toBe(0);
    const left = await atlas.store.read((tx) =>
      tx.run<{ says: string }>(
        "MATCH (c:Choice) WHERE c.erased OR c.says CONTAINS 'Bea' RETURN c.says AS says, c.erased AS erased",
      ),
    );
    expect(left.filter(({ says }) => says !== 'null')).toEqual([]);
    const found = await recomputeDigest(atlas.store, koreanDay(new Date()));
    expect(found.kept).toBe(found.full);
  });

  it('tells people in the report on themselves on which lists they are, without what others noted', async () => {
    const list = await create({ title: '보고서에 실릴 목록', eventId: PLANNED_EVENT });
    await set({ shortlistId: list.id, people: [speakerId('cells')], state: 'INVITED', note: '발표를 들어 봄' });
    const ask = async (as: KnownActor) =>
      (
        await atlas.ask<{ subjectReport: { choices: readonly Readonly<Record<string, unknown>>[] } }>(
          as,
          'query ($id: ID!) { subjectReport(personId: $id) }',
          { id: speakerId('cells') },
        )
      ).subjectReport.choices.filter((choice) => choice['list'] === '보고서에 실릴 목록');
    const told = { kind: 'shortlistEntry', says: 'invited', inForce: true, undone: false };
    expect(await ask(STAFF)).toMatchObject([{ ...told, note: '발표를 들어 봄', by: 'u_organizer' }]);
    const self: KnownActor = { ...ORGANIZER, id: 'u_cells', roles: ['participant'], personId: speakerId('cells') };
    expect(await ask(self)).toMatchObject([{ ...told, note: '•••', by: '•••' }]);
  });
});

import { readAuditPage } from '../../audit';
import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { setConsent } from '../consents/consents.service';
import { answerRequest, ownRequests, readContacts, requestContact, requestInbox } from './contact-requests.service';

describe('requests for contact', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('contact');
  const ports = () => ({ store, clock, random });
  const staff: KnownActor = { ...cliActor('kim'), id: 'u_staff', via: 'session', contactGrant: false, roles: ['secretariat'] };
  const organizer: KnownActor = {
    ...staff,
    id: 'u_organizer',
    roles: ['organizer'],
    scope: { events: ['t_event'], clubs: [], associations: [] },
  };
  const input = () => ({ personId: person, eventId: 't_event', text: '5월 행사에 모시고 싶습니다.' });

  beforeEach(async () => {
    store = await testStore();
    await importPeople(store, [{ key: '1', hangul: '김민수', email: 'minsu@example.org' }]);
    person = await personIdOf(store, '1');
    await store.write((tx) => tx.run("CREATE (:Event {key: 'xld-1', id: 't_event'}), (:Event {key: 'xld-2', id: 't_other'})"));
    await setConsent(ports(), cliActor('root'), { personId: person, purpose: 'organizers', value: 'yes', reason: '서면' });
  });
  afterEach(() => store.close());

  it('go from the organizer to the secretariat, and the answer back, without an address on the way', async () => {
    const asked = await requestContact(ports(), organizer, input());
    expect(asked.state).toBe('open');
    const inbox = await requestInbox(ports(), staff, { first: 10, state: 'open' });
    expect(inbox).toMatchObject({ totalCount: 1, nodes: [{ id: asked.id, personId: person, askedBy: 'u_organizer' }] });
    await answerRequest(ports(), staff, { id: asked.id, state: 'declined', answer: '일정이 맞지 않는다고 합니다.' });
    const own = await ownRequests(ports(), organizer, { first: 10 });
    expect(own.nodes[0]).toMatchObject({ state: 'declined', answer: '일정이 맞지 않는다고 합니다.' });
    expect(JSON.stringify([asked, inbox, own])).not.toContain('example.org');
    expect((await requestInbox(ports(), staff, { first: 10, state: 'open' })).totalCount).toBe(0);
  });

  it('are made for one’s own event only, and seen by nobody else who asks', async () => {
    await expect(requestContact(ports(), organizer, { ...input(), eventId: 't_other' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await requestContact(ports(), organizer, input());
    expect((await ownRequests(ports(), { ...organizer, id: 'u_second' }, { first: 10 })).totalCount).toBe(0);
    await expect(async () => requestInbox(ports(), organizer, { first: 10 })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('treat a person hidden from the organizer like one who does not exist', async () => {
    await setConsent(ports(), cliActor('root'), { personId: person, purpose: 'organizers', value: 'no', reason: '철회' });
    const hidden = await requestContact(ports(), organizer, input()).catch((error: unknown) => error);
    const absent = await requestContact(ports(), organizer, { ...input(), personId: 'p_nobody' }).catch(
      (error: unknown) => error,
    );
    expect(hidden).toMatchObject({ code: 'NOT_FOUND' });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent));
  });

  it('do not let an address through in an answer', async () => {
    const { id } = await requestContact(ports(), organizer, input());
    const answer = { id, state: 'answered' as const, answer: 'minsu@example.org 으로 쓰세요' };
    await expect(answerRequest(ports(), staff, answer)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('come page by page, and a forged cursor gets its code', async () => {
    for (let count = 0; count < 3; count += 1) await requestContact(ports(), organizer, input());
    const first = await ownRequests(ports(), organizer, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
    const second = await ownRequests(ports(), organizer, { first: 2, after: first.endCursor });
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    await expect(ownRequests(ports(), organizer, { first: 2, after: 'eA' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });
});

describe('contact data', () => {
  it('is shown to the secretariat with a grant only, and each look is written down', async () => {
    const store = await testStore();
    const ports = { store, clock: { now: () => new Date('2026-03-02T00:00:00Z') }, random: repeatableRandom('contacts') };
    await importPeople(store, [{ key: '1', hangul: '김민수', email: 'minsu@example.org' }]);
    const person = await personIdOf(store, '1');
    const staff: KnownActor = { ...cliActor('kim'), id: 'u_staff', via: 'session', contactGrant: false };
    await expect(readContacts(ports, staff, person)).rejects.toMatchObject({ code: 'CONTACT_GRANT_REQUIRED' });
    const shown = await readContacts(ports, { ...staff, contactGrant: true }, person);
    expect(shown).toMatchObject([{ scheme: 'email', value: 'minsu@example.org', source: 'members' }]);
    const { entries } = await readAuditPage(ports, { audience: 'secretariat', first: 10, subject: person });
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([['contacts', 'u_staff']]);
    expect(JSON.stringify(entries)).not.toContain('minsu');
    await store.close();
  });
});

import { cliActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { setConsent } from '../consents/consents.service';
import { stateFact, undoCommand } from '../corrections/corrections.service';
import { openNetwork } from '../network/open-network';
import { changesSince } from './changes.service';

describe('what changed since', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('changes');
  const ports = () => ({ store, clock, random });
  const staff = { ...cliActor('kim'), via: 'session' as const, id: 'u_staff' };
  const since = (audience: 'secretariat' | 'programme', seq: number, first = 20, after: string | null = null) =>
    changesSince(openNetwork({ store, clock }, null), audience, { seq, first, after });

  beforeEach(async () => {
    store = await testStore();
    await importPeople(store, [
      { key: '1', hangul: '김민수' },
      { key: '2', hangul: '이영희' },
    ]);
    person = await personIdOf(store, '1');
  });
  afterEach(() => store.close());

  it('lists a command and its undoing, each as a command of its own, and says which undid which', async () => {
    const stated = await stateFact(ports(), staff, {
      personId: person,
      kind: 'residence',
      value: { country: 'US' },
      reason: 'moved',
    });
    const undone = await undoCommand(ports(), staff, stated.seq, 'wrong');
    const { commands, totalCount, newFacts, toSeq } = await since('secretariat', 1);
    expect(commands.map(({ seq, kind, undoneBy, people }) => ({ seq, kind, undoneBy, people }))).toEqual([
      { seq: undone.seq, kind: 'undo', undoneBy: null, people: 1 },
      { seq: stated.seq, kind: 'stateFact', undoneBy: undone.seq, people: 1 },
    ]);
    // What was stated and taken back again is nothing new.
    expect({ totalCount, newFacts, toSeq }).toEqual({ totalCount: 2, newFacts: 0, toSeq: undone.seq });
    expect((await since('secretariat', stated.seq)).commands.map(({ kind }) => kind)).toEqual(['undo']);
  });

  it('is read page by page, latest first, without a gap or a repetition', async () => {
    for (const country of ['US', 'DE', 'FR'])
      await stateFact(ports(), staff, { personId: person, kind: 'residence', value: { country }, reason: 'moved' });
    const first = await since('secretariat', 0, 3);
    const second = await since('secretariat', 0, 3, first.pageInfo.endCursor);
    expect([...first.commands, ...second.commands].map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([true, false, 4]);
  });

  it('tells the programme of a command without whom it was about, until it may see them', async () => {
    await stateFact(ports(), staff, { personId: person, kind: 'residence', value: { country: 'US' }, reason: 'moved' });
    const hidden = await since('programme', 1);
    expect(hidden.commands).toMatchObject([{ kind: 'stateFact', actor: null, people: 0, things: 0 }]);
    expect([hidden.newPeople, hidden.newFacts]).toEqual([0, 0]);
    await setConsent(ports(), staff, { personId: person, purpose: 'organizers', value: 'yes', reason: 'asked' });
    const seen = await since('programme', 0);
    expect([seen.newPeople, seen.newFacts]).toEqual([1, 2]);
  });
});

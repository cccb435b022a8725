import type { PartialDate } from '@brainlink/schema/time';
import { runImport } from '@brainlink/seeds/write';
import { cliActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { importOf, rowsOf, thingRecord } from '../../testing/rows';
import { readStoreState } from '../atlas/store-state.service';
import { setConsent } from '../consents/consents.service';
import { stateFact, undoCommand } from '../corrections/corrections.service';
import { openNetwork } from '../network/open-network';
import { changesSince, countNewTies } from './changes.service';

describe('what changed since', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('changes');
  const ports = () => ({ store, clock, random });
  const staff = { ...cliActor('kim'), via: 'session' as const, id: 'u_staff' };
  const since = (audience: 'secretariat' | 'programme', seq: number, first = 20, after: string | null = null) =>
    changesSince(store, audience, { seq, first, after });

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

  it('counts the pairs that became known between two commands, though more has been published since', async () => {
    const network = openNetwork({ store, clock }, null);
    const day = '2025-10-20' as PartialDate;
    const event = thingRecord('Event', 'e1', { titleKo: '행사', from: day, to: day, edition: 2025, status: 'held' });
    await runImport(store, importOf('event'), rowsOf([event]));
    const facts = [
      {
        kind: 'participation',
        object: { kind: 'Event', key: 'e1' },
        props: { status: 'attended', role: 'speaker' },
        validFrom: day,
        validTo: day,
        visibility: 'public',
      },
    ] as const;
    const at = [(await readStoreState(store)).seq];
    for (const people of [['a', 'b'], ['c']]) {
      await importPeople(
        store,
        people.map((key) => ({ key, hangul: `박${key}`, facts })),
        `${people.join('-')}.csv`,
      );
      at.push((await readStoreState(store)).seq);
    }
    const counted = (from: number, to: number) => countNewTies(network, 'secretariat', { fromSeq: at[from]!, toSeq: at[to]! });
    expect([await counted(0, 2), await counted(0, 1), await counted(1, 2), await counted(2, 2)]).toEqual([3, 1, 2, 0]);
  });
});

import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIENCES } from '@brainlink/schema/access';
import type { StatedRecord } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { applyCommand, runImport, undoCommand, undoImport, type Change } from '@brainlink/seeds/write';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { cliActor, type Actor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importOf, rowsOf } from '../../testing/rows';
import { setAttendance } from '../corrections/corrections.service';
import { erasePerson } from '../erasure/erasure.service';
import { folderErasureList } from '../erasure/erasure-list';
import { NetworkNow } from './network-now';

const AT = new Date('2026-11-26T00:00:00Z');
const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat', 'admin'], via: 'session' };
const bytes = repeatableRandom('network now');
const below = (count: number): number => bytes(4).readUInt32BE() % count;
const key = (number: number): string => `participants:test:${number}`;
const PEOPLE = 120;
const EVENTS = 40;

const attended = (event: number): ReturnType<typeof fact> =>
  fact('participation', { status: 'attended', role: 'speaker' }, { object: { kind: 'Event', key: `e${event}` } });

const someone = (number: number, country: string, events: readonly number[]): StatedRecord =>
  person(key(number), [
    fact('name', { latin: `Person ${number}` }),
    fact('residence', { country }),
    fact('consent', { purpose: 'organizers', value: number % 3 === 0 ? 'no' : 'yes' }, { visibility: 'secretariat' }),
    fact('field', { text: 'f', technologies: ['HYDROGEN'] }, { visibility: number % 2 ? 'public' : 'consent' }),
    ...events.map(attended),
    ...(number % 4 === 0 ? [fact('clubMembership', { role: 'member' }, { object: { kind: 'Club', key: 'c1' } })] : []),
    ...(number % 5 < 2
      ? [fact('authorship', { position: 1 }, { object: { kind: 'Work', key: `w${number % 7}` }, visibility: 'public' })]
      : []),
  ]);

const event = (number: number, title: string): StatedRecord =>
  thing('Event', `e${number}`, {
    titleKo: title,
    from: `${2020 + (number % 5)}-05-01`,
    to: `${2020 + (number % 5)}-05-02`,
    edition: 2020 + (number % 5),
  });

const THINGS = [
  ...Array.from({ length: EVENTS }, (_, at) => event(at + 1, `행사 ${at + 1}`)),
  thing('Club', 'c1', { nameKo: '모임', from: '2021' }),
  ...[0, 1, 2, 3, 4, 5, 6].map((number) => thing('Work', `w${number}`, { title: `Work ${number}`, year: 2020, authors: 3 })),
];

describe('the network of now', () => {
  let store: Neo4jStore;
  let folder: string;
  const asked: string[] = [];
  /** The store, with what it was asked. */
  const watched = (): Store => ({
    ask: store.ask.bind(store),
    read: store.read.bind(store),
    write: store.write.bind(store),
    stream: (cypher, params) => {
      asked.push(params ? 'some' : /AS (name|title)\b/.test(cypher) ? 'all' : 'states');
      return store.stream(cypher, params);
    },
  });
  const bring = async (records: readonly StatedRecord[], file: string) => {
    const request = importOf(file, { mode: 'delta', applyOthers: true, sender: 'test', scope: 'test', source: 'participants' });
    const { state, importId } = await runImport(store, request, rowsOf(records));
    expect(state).toBe('done');
    return importId;
  };
  const command = (...changes: readonly Change[]) => applyCommand(store, { kind: 'decideLink', actor: 'u', at: AT, changes });
  const ports = () => ({ store, clock: { now: () => AT }, random: repeatableRandom('network now hands') });

  beforeAll(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'atlas-network-now-'));
    const people = Array.from({ length: PEOPLE }, (_, number) => someone(number, 'KR', [1 + below(EVENTS), 1 + below(EVENTS)]));
    await bring([...THINGS, ...people], 'first');
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await store.close();
  });

  /** What is done in turn, each of a kind of its own. */
  const STEPS: Readonly<Record<string, () => Promise<unknown>>> = {
    'nothing at all': () => Promise.resolve(),
    'an import that moves one person and adds another': () => bring([someone(3, 'DE', [1]), someone(PEOPLE, 'US', [2])], 'moves'),
    'a correction': () =>
      setAttendance(ports(), STAFF, {
        personId: personId(key(5)),
        eventId: thingId('Event', 'e4'),
        status: 'attended',
        reason: 'was there',
      }),
    'another title and other days of an event': () =>
      bring([thing('Event', 'e2', { titleKo: '다른 이름', from: '2022-07-01', to: '2022-07-03', edition: 2022 })], 'title'),
    'a link of two records': () =>
      command({ op: 'decide', statement: { left: key(7), right: key(8), decision: 'link', note: 'same' } }),
    'the undoing of the link': async () => {
      const { seq } = await command({
        op: 'decide',
        statement: { left: key(9), right: key(10), decision: 'link', note: 'same' },
      });
      return undoCommand(store, { seq, actor: 'u', at: AT });
    },
    'a consent that is given and shows more': () =>
      bring([person(key(6), [...someone(6, 'KR', [1]).facts.filter(({ kind }) => kind !== 'consent'), CONSENT])], 'consent'),
    'the undoing of an import': async () => {
      const importId = await bring([someone(11, 'FR', [1, 2, 3]), someone(PEOPLE + 1, 'FR', [3])], 'undone');
      return undoImport(store, { importId, actor: 'u', at: AT });
    },
    'an erasure': () =>
      erasePerson({ ...ports(), erasures: folderErasureList(folder) }, STAFF, personId(key(12)), 'asked for it'),
  };
  const CONSENT = fact('consent', { purpose: 'organizers', value: 'yes' }, { visibility: 'secretariat' });

  it('is, after each kind of command, what a first look would tell, and is not read whole again', async () => {
    const spied = watched();
    const followed = AUDIENCES.map((audience) => ({ audience, now: new NetworkNow(spied, audience) }));
    for (const { now } of followed) await now.rows();
    expect(asked).toEqual(['states', 'all', 'all', 'states', 'all', 'all']);
    asked.length = 0;
    const texts = new Set<string>();
    for (const [name, step] of Object.entries(STEPS)) {
      await step();
      for (const { audience, now } of followed) {
        const [rows, alone] = [await now.rows(), await new NetworkNow(store, audience).rows()];
        const inOrder = ({ people, edges }: typeof rows) => ({
          people,
          edges: edges.map((edge) => ({
            ...edge,
            members: [...edge.members].sort((a, b) => (a.person < b.person ? -1 : 1)),
          })),
        });
        expect({ name, audience, ...inOrder(rows) }).toEqual({ name, audience, ...inOrder(alone) });
        texts.add(`${audience} ${JSON.stringify(inOrder(rows))}`);
      }
    }
    expect(asked).not.toContain('all');
    // Every step but the first and the two that undo shows the secretariat something else.
    expect(texts.size).toBeGreaterThanOrEqual(10);
  }, 120_000);

  it('is not read whole twice when two ask at once, and is read again after a read that failed', async () => {
    let fails = true;
    const failing: Store = {
      ...watched(),
      stream: (cypher, params) => {
        if (fails) throw new Error('gone');
        return store.stream(cypher, params);
      },
    };
    const now = new NetworkNow(failing, 'secretariat');
    await expect(now.rows()).rejects.toThrow('gone');
    fails = false;
    const [one, two] = await Promise.all([now.rows(), now.rows()]);
    expect(one.people.length).toBeGreaterThan(PEOPLE - 5);
    expect(two.people).toBe(one.people);
  });
});

import 'reflect-metadata';

import type { Audience } from '@brainlink/schema/access';
import type { PersonRow } from '@brainlink/analytics/network';
import type { StatedRecord, Visibility } from '@brainlink/schema/facts';
import { parsePartialDate, type Day, type PartialDate } from '@brainlink/schema/time';
import { runImport } from '@brainlink/seeds/write';
import { fact, person, personId, thing, thingId } from '../../../graphql/hidden/world';
import { cliActor, type Actor } from '../../../identity/actor';
import { repeatableRandom } from '../../../identity/repeatable-random';
import type { Neo4jStore } from '../../../neo4j';
import { testStore } from '../../../testing';
import { importOf, rowsOf } from '../../../testing/rows';
import { setAttendance, stateFact } from '../../corrections/corrections.service';
import { viewAsOf } from '../beliefs';
import { personBeliefs } from '../person-beliefs.service';
import { Snapshots } from '../snapshot.service';
import { rowOfView } from '../snapshot-rows';
import type { NetworkRows } from './network-timeline';
import { readTimeline } from './read-timeline.service';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], via: 'session' };
const bytes = repeatableRandom('timeline');
const below = (count: number): number => bytes(4).readUInt32BE() % count;
const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;

/** Days, months and years, some of them after the last of the days that are asked about. */
const date = (): PartialDate => {
  const year = 2018 + below(9);
  const [month, day] = [1 + below(12), 1 + below(28)].map((number) => String(number).padStart(2, '0'));
  return parsePartialDate(pick([`${year}`, `${year}-${month}`, `${year}-${month}-${day}`]))!;
};
const spell = (): { validFrom?: PartialDate; validTo?: PartialDate } => {
  const [from, to] = [date(), date()].sort();
  return { ...(below(4) > 0 ? { validFrom: from } : {}), ...(below(3) === 0 ? { validTo: to } : {}) };
};
const DAYS: readonly Day[] = [20171231, 20190101, 20200630, 20210815, 20230228, 20240704, 20251231];
const KEYS = Array.from({ length: 24 }, (_, number) => number);
const visible = (): { visibility: Visibility } => ({ visibility: pick(['public', 'public', 'consent', 'secretariat'] as const) });

/** Somebody in one source; two sources are joined by the ORCID, and say different things. */
const source = (name: 'participants' | 'members' | 'openalex', number: number): StatedRecord =>
  person(`${name}:test:${number}`, [
    fact('name', { latin: `Person ${number} ${name}` }, name === 'openalex' ? visible() : {}),
    fact('identifier', { scheme: 'orcid', value: `0000-0001-0000-${String(number).padStart(4, '0')}` }),
    ...(below(2) ? [fact('consent', { purpose: 'organizers', value: pick(['yes', 'no']) }, { visibility: 'secretariat' })] : []),
    ...(below(3) ? [fact('residence', { country: pick(['KR', 'US', 'DE']) }, { ...spell(), ...visible() })] : []),
    ...(below(2) ? [fact('origin', { overseasKorean: below(2) === 0 }, visible())] : []),
    ...(below(2) ? [fact('stage', { stage: pick(['early', 'mid', 'senior']) }, spell())] : []),
    ...(below(2) ? [fact('field', { text: 'f', technologies: [pick(['HYDROGEN', 'QUANTUM'])] }, spell())] : []),
    ...[0, 1, 2].slice(below(3)).map(() => {
      const key = pick(['kaist', 'mit']);
      const object = { kind: 'Institution', key } as const;
      return fact('affiliation', { text: key, position: pick(['Professor', 'Postdoc']) }, { object, ...spell(), ...visible() });
    }),
    ...(below(2)
      ? [fact('membership', { role: 'member' }, { object: { kind: 'Association', key: 'KSEA' }, ...spell(), ...visible() })]
      : []),
    ...['e1', 'e2', 'e3']
      .slice(below(4))
      .map((key) =>
        fact(
          'participation',
          { status: pick(['attended', 'attended', 'declined']), role: 'speaker' },
          { object: { kind: 'Event', key }, ...(below(2) ? spell() : {}), ...visible() },
        ),
      ),
    ...(below(2) ? [fact('clubMembership', { role: 'member' }, { object: { kind: 'Club', key: 'c1' }, ...spell() })] : []),
    ...['w1', 'w2'].slice(below(3)).map((key, at) => {
      const said = below(2) ? { validFrom: date() } : {};
      return fact('authorship', { position: at + 1 }, { object: { kind: 'Work', key }, ...said, ...visible() });
    }),
  ]);

const THINGS = [
  thing('Institution', 'kaist', { name: 'KAIST', country: 'KR' }),
  thing('Institution', 'mit', { name: 'MIT', country: 'US' }),
  thing('Association', 'KSEA', { nameKo: '재미과협', nameEn: 'KSEA' }),
  thing('Event', 'e1', { titleKo: '일', from: '2020-05-01', to: '2020-05-02', edition: 2020 }),
  thing('Event', 'e2', { titleKo: '이', from: '2023-02-27', to: '2023-03-02', edition: 2023 }),
  thing('Event', 'e3', { titleKo: '삼', from: '2025-06', edition: 2025 }, [], 'secretariat'),
  thing('Club', 'c1', { nameKo: '모임', from: '2021' }),
  thing('Work', 'w1', { title: 'One', date: '2019-07-01', authors: 5 }),
  thing('Work', 'w2', { title: 'Two', year: 2024, authors: 5 }),
];

const inOrder = (row: PersonRow | undefined) =>
  row && { ...row, institutionIds: [...new Set(row.institutionIds)].sort(), associationIds: [...row.associationIds].sort() };
const TYING = new Map([
  ['ATTENDED', 'CO_EVENT'],
  ['IN_CLUB', 'CLUB'],
  ['AUTHORED', 'PUBLICATION'],
]);
const memberships = ({ edges }: NetworkRows): string[] =>
  edges.flatMap(({ kind, id, members }) => members.map(({ person: who }) => `${who} ${kind} ${id}`)).sort();

describe('the network along time', () => {
  let store: Neo4jStore;
  let last = 0;

  beforeAll(async () => {
    store = await testStore();
    const first = KEYS.flatMap((number) => [source('participants', number), ...(below(2) ? [source('openalex', number)] : [])]);
    for (const [name, records] of Object.entries({
      first: [...THINGS, ...first],
      later: KEYS.map((number) => source('members', number)),
    }))
      await runImport(
        store,
        importOf(name, { mode: 'delta', applyOthers: true, sender: 'test', scope: 'test' }),
        rowsOf(records),
      );
    const ports = { store, clock: { now: () => new Date('2026-11-26T00:00:00Z') }, random: repeatableRandom('timeline hands') };
    const reason = 'a correction';
    for (const number of KEYS.slice(0, 8)) {
      const id = personId(`participants:test:${number}`);
      await stateFact(ports, STAFF, { personId: id, reason, kind: 'residence', value: { country: 'FR' }, validFrom: '2022' });
      await setAttendance(ports, STAFF, {
        personId: id,
        eventId: thingId('Event', 'e1'),
        status: number % 2 ? 'attended' : 'declined',
        reason,
      });
    }
    const [row] = await store.read((tx) => tx.run<{ seq: number }>("MATCH (m:Meta {id: 'store'}) RETURN m.seq AS seq"));
    last = row!.seq;
  }, 120_000);
  afterAll(() => store.close());

  const nodes = async (): Promise<string[]> =>
    (await store.read((tx) => tx.run<{ node: string }>('MATCH (p:Person) RETURN p.id AS node'))).map(({ node }) => node);

  it.each(['programme', 'secretariat'] as const)(
    'tells the %s on each day what each person derived alone would tell',
    async (audience: Audience) => {
      let compared = 0;
      for (const seq of [1, 2, last - 4, last]) {
        const timeline = await readTimeline(store, audience, { seq, nowSeq: last });
        for (const day of DAYS) {
          const times = { seq, nowSeq: last, day } as Parameters<typeof personBeliefs>[3];
          const rows = timeline.on(day);
          const people = new Map(rows.people.map((row) => [row.id, row]));
          const seen: string[] = [];
          const ties: string[] = [];
          for (const node of await nodes()) {
            const [belief] = await personBeliefs(store, audience, node, times);
            const view = belief && viewAsOf(belief, audience, day);
            if (!view) continue;
            const id = view.knownAs.personId;
            seen.push(id);
            expect(inOrder(people.get(id))).toEqual(inOrder(rowOfView(view)));
            const tied = view.relations.filter(({ type }) => TYING.has(type));
            ties.push(...tied.map(({ type, node: of }) => `${id} ${TYING.get(type)} ${of}`));
            compared++;
          }
          expect([...people.keys()]).toEqual(seen.sort());
          expect(memberships(rows)).toEqual(ties.sort());
        }
      }
      expect(compared).toBeGreaterThan(500);
    },
    300_000,
  );

  it.each(['programme', 'secretariat'] as const)('tells the %s today what the projection tells', async (audience: Audience) => {
    const day = 20261126;
    const times = {
      seq: last,
      nowSeq: last,
      day,
      validAt: '2026-03-02',
      knownAt: 'now',
      projection: '',
      sources: null,
    };
    const snapshots = new Snapshots(store);
    const now = await snapshots.get(audience, { ...times, isNow: true });
    const then = await snapshots.get(audience, { ...times, isNow: false });
    expect(now.people.count).toBeGreaterThan(20);
    expect(then.people.rows.map(inOrder)).toEqual(now.people.rows.map(inOrder));
    expect([...then.pairA, ...then.pairB, ...then.itemFrom, ...then.itemTo]).toEqual([
      ...now.pairA,
      ...now.pairB,
      ...now.itemFrom,
      ...now.itemTo,
    ]);
    expect(then.pairA.length).toBeGreaterThan(20);
  });
});

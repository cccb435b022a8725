import 'reflect-metadata';

import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { buildSchemas, type AudienceSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { keepAnswer } from '../answers/kept-answers';
import { reproduce } from '../answers/reproduce.service';
import { setAttendance } from '../corrections/corrections.service';
import { takenOrMade, type TakeFinished } from './finished-answers';
import { GrowthGrouping } from './growth.enums';
import { networkGrowth } from './network-growth.service';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], contactGrant: false, via: 'session' };
const ANALYST: Actor = { ...STAFF, id: 'u_analyst', roles: ['analyst'] };
const keyOf = (number: number): string => `participants:test:p${number}`;
const DAY = '2024-05-20' as PartialDate;
const EVENT = { object: { kind: 'Event', key: 'e1' }, validFrom: DAY, validTo: DAY } as const;

const WORLD = [
  thing('Event', 'e1', { titleKo: '행사', titleEn: 'Event', from: DAY, to: DAY, edition: 2024 }),
  ...Array.from({ length: 12 }, (_, number) =>
    person(keyOf(number), [
      fact('name', { latin: `Person ${number}` }),
      fact('residence', { country: 'KR' }),
      ...(number < 8 ? [fact('participation', { status: 'attended', role: 'speaker' }, EVENT)] : []),
    ]),
  ),
];

const DIGEST = /^[0-9a-f]{64}$/;
const QUESTION = { period: 'YEAR', from: '2024', to: '2025', firstGroups: 20 } as const;
const growth = (more = ''): string =>
  `{ networkGrowth(period: YEAR, from: "2024", to: "2025"${more}) { header { digest } all { people } } }`;

/** Leaves another answer than the right one at hand. */
const planted: TakeFinished = (index, key, make) => takenOrMade(index, key, () => ({ ...make(), digest: 'planted' }));

describe('an answer about growth that is at hand', () => {
  let store: Neo4jStore;
  let schemas: AudienceSchemas;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;

  beforeEach(async () => {
    store = await testStore();
    schemas ??= await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
  }, 120_000);
  afterEach(async () => {
    await atlas.close();
    await store.close();
  });

  const digestFor = async (actor: Actor, more = ''): Promise<string> => {
    const { body } = await atlas.post(actor, '/graphql', { query: growth(more) });
    const { data } = JSON.parse(body.toString()) as { data: { networkGrowth: { header: { digest: string } } } };
    return data.networkGrowth.header.digest;
  };
  const computed = () => networkGrowth(atlas.features.network, 'secretariat', QUESTION);
  const plant = () => networkGrowth(atlas.features.network, 'secretariat', QUESTION, planted);

  it('is given again to the same question of the same audience, and to no other', async () => {
    await plant();
    expect(await digestFor(STAFF)).toBe('planted');
    expect(await digestFor(ANALYST)).toMatch(DIGEST);
    for (const more of [', groupBy: COUNTRY', ', filter: { countries: ["KR"] }', ', metrics: [NEW_TIES]', ', knownAt: "seq:0"'])
      expect(await digestFor(STAFF, more)).toMatch(DIGEST);
  });

  it('is made anew after a command', async () => {
    await plant();
    const before = await computed();
    const ports = { store, clock: { now: () => new Date('2026-03-01T00:00:00Z') }, random: repeatableRandom('finished') };
    const said = { eventId: thingId('Event', 'e1'), status: 'attended', reason: 'was there' } as const;
    await setAttendance(ports, STAFF, { ...said, personId: personId(keyOf(9)) });
    const { header } = await computed();
    expect(header.digest).not.toBe(before.header.digest);
    expect(await digestFor(STAFF)).toBe(header.digest);
  });

  it('is never what a reproduction gives: that is computed again', async () => {
    const { header } = await computed();
    await keepAnswer(atlas.features.network, 'secretariat', header);
    await plant();
    expect(await digestFor(STAFF, `, knownAt: "seq:${header.seq}"`)).toBe('planted');
    const again = await reproduce(atlas.features.network, 'secretariat', header.digest);
    expect(again).toMatchObject({ comparison: 'SAME', sameNow: true, header: { digest: header.digest } });
  });

  it('makes room for others when it is not asked for again', async () => {
    const byMonth = (from: string, digest: string) =>
      networkGrowth(
        atlas.features.network,
        'secretariat',
        { ...QUESTION, period: 'MONTH', from, groupBy: GrowthGrouping.COUNTRY },
        (index, key, make) => takenOrMade(index, key, () => ({ ...make(), digest })),
      );
    const months = (count: number): string =>
      `${2025 - Math.floor((count - 1) / 12)}-${String(12 - ((count - 1) % 12)).padStart(2, '0')}`;
    expect((await byMonth(months(240), 'first')).header.digest).toBe('first');
    expect((await byMonth(months(240), 'again')).header.digest).toBe('first');
    for (let count = 201; count < 240; count++) await byMonth(months(count), `${count}`);
    expect((await byMonth(months(239), 'again')).header.digest).toBe('239');
    expect((await byMonth(months(240), 'again')).header.digest).toBe('again');
  });
});

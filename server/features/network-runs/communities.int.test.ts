import 'reflect-metadata';

import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import { gdsVersion, type Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const actor = (role: 'analyst' | 'secretariat'): Actor => ({
  ...cliActor(role),
  id: `u_${role}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
});
const STAFF = actor('secretariat');
const ANALYST = actor('analyst');

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (at: number): string => `participants:test:p${String(at).padStart(2, '0')}`;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Two groups that come together in 2025, three people, and a group that begins in 2024. */
const A = range(0, 10);
const B = range(10, 20);
const SMALL = range(20, 23);
const LATE = range(23, 32);
const MEETINGS: readonly (readonly [day: string, who: readonly number[]])[] = [
  ...['02', '05', '08', '11'].flatMap((month) => [
    [`2023-${month}-01`, A] as const,
    [`2023-${month}-02`, B] as const,
    [`2024-${month}-03`, LATE] as const,
    ...range(10, 20).map((day) => [`2025-${month}-${day}`, [...A, ...B]] as const),
  ]),
  ['2023-03-03', SMALL],
];

const WORLD = [
  ...MEETINGS.map(([day], at) =>
    thing('Event', `m${at}`, { titleKo: day, titleEn: day, from: day, to: day, edition: Number(day.slice(0, 4)) }),
  ),
  ...range(0, 32).map((at) =>
    person(keyOf(at), [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: 'KR' }),
      fact('field', { text: 'field', technologies: [at < 10 ? 'HYDROGEN' : at < 23 ? 'QUANTUM' : 'AI'] }),
      ...MEETINGS.flatMap(([day, who], meeting) =>
        who.includes(at)
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key: `m${meeting}` }, validFrom: date(day), validTo: date(day) },
              ),
            ]
          : [],
      ),
    ]),
  ),
];

interface Period {
  readonly key: string;
  readonly people: number | null;
  readonly totalCount: number;
  readonly inSmall: number | null;
  readonly died: readonly number[];
  readonly communities: readonly {
    readonly label: number;
    readonly people: number;
    readonly change: string;
    readonly parents: readonly number[];
    readonly name: { readonly en: string };
    readonly members: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }[];
}
interface Answer {
  readonly reason: string | null;
  readonly run: { readonly id: string } | null;
  readonly periods: readonly Period[];
}

describe('communities over time', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas, { gds: await gdsVersion(store) });
  });
  afterAll(async () => {
    await atlas.features.jobs.stop();
    await atlas.close();
    await store.close();
  });

  async function ask<T>(who: Actor, query: string): Promise<T> {
    const { body } = await atlas.post(who, '/graphql', { query });
    const { data, errors } = JSON.parse(body.toString()) as { readonly data: T; readonly errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
  const HISTORY = 'history: { period: YEAR, from: "2023" }, validAt: "2025"';
  const ANSWER =
    'reason run { id } periods { key people totalCount inSmall died communities { label people change parents name { en } members(first: 500) { totalCount nodes { id } } } }';
  const communities = async (who: Actor, args = HISTORY): Promise<Answer> =>
    (await ask<{ communities: Answer }>(who, `{ communities(${args}, first: 50) { ${ANSWER} } }`)).communities;
  async function run(who: Actor, input = HISTORY): Promise<string> {
    const start = `mutation { startNetworkRun(input: { measures: [LEIDEN], ${input} }) { run { id } } }`;
    const { id } = (await ask<{ startNetworkRun: { run: { id: string } } }>(who, start)).startNetworkRun.run;
    for (;;) {
      const { networkRun } = await ask<{ networkRun: { state: string } }>(who, `{ networkRun(id: "${id}") { state } }`);
      if (networkRun.state === 'DONE') return id;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const ids = (places: readonly number[]): string[] => places.map((at) => personId(keyOf(at))).sort();

  it('say that no run is kept before one is started', async () => {
    expect(await communities(STAFF)).toEqual({ reason: 'NOT_STARTED', run: null, periods: [] });
  });

  it('are born, stay and come together under labels that last, each with its people', async () => {
    const id = await run(STAFF);
    const found = await communities(STAFF);
    expect([found.reason, found.run?.id, found.periods.map(({ key }) => key)]).toEqual([null, id, ['2023', '2024', '2025']]);
    const [first, second, third] = found.periods as [Period, Period, Period];
    const members = ({ communities: list }: Period) => list.map((one) => one.members.nodes.map((node) => node.id).sort());
    expect(members(first)).toEqual(expect.arrayContaining([ids(A), ids(B), ids(SMALL)]));
    expect(first.communities.map(({ change }) => change)).toEqual(['born', 'born', 'born'].map((text) => text.toUpperCase()));
    const labelOf = (places: readonly number[]): number =>
      first.communities[members(first).findIndex((list) => list.join() === ids(places).join())]!.label;
    expect(second.communities.map(({ label, people, change }) => [label, people, change])).toEqual(
      expect.arrayContaining([
        [labelOf(A), 10, 'KEPT'],
        [labelOf(B), 10, 'KEPT'],
        [labelOf(SMALL), 3, 'KEPT'],
        [3, 9, 'BORN'],
      ]),
    );
    expect(third.communities.map(({ label, people, change, parents }) => [label, people, change, parents])).toEqual(
      expect.arrayContaining([[Math.min(labelOf(A), labelOf(B)), 20, 'MERGED', [labelOf(A), labelOf(B)].sort()]]),
    );
    expect(members(third)).toEqual(expect.arrayContaining([ids([...A, ...B]), ids(LATE), ids(SMALL)]));
    for (const { people, totalCount, communities: list, inSmall } of found.periods) {
      expect([list.length, inSmall]).toEqual([totalCount, 0]);
      expect(list.reduce((sum, one) => sum + one.people, 0)).toBe(people);
      for (const one of list) expect([one.members.totalCount, one.members.nodes.length]).toEqual([one.people, one.people]);
    }
    expect(second.communities.find(({ label }) => label === 3)!.name.en).toMatch(/Artificial|AI/i);
  });

  it('keep fewer than five from everybody below the secretariat, with what would give them away', async () => {
    await run(ANALYST);
    const { periods } = await communities(ANALYST);
    for (const { communities: list, people, inSmall, totalCount } of periods) {
      expect([people, inSmall, totalCount]).toEqual([null, null, list.length]);
      expect(list.every((one) => one.people >= 5)).toBe(true);
    }
  });

  it('are those of a day without a history, and page their people', async () => {
    await run(STAFF, 'validAt: "2024"');
    const { periods } = await communities(STAFF, 'validAt: "2024"');
    expect(periods.map(({ key, people, totalCount }) => [key, people, totalCount])).toEqual([['2024-12-31', 32, 4]]);
    const page = (after: string): string =>
      `{ communities(validAt: "2024", first: 1) { periods { communities { members(first: 6${after}) { nodes { id } pageInfo { endCursor hasNextPage } } } } } }`;
    type Pages = {
      communities: {
        periods: {
          communities: { members: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }[];
        }[];
      };
    };
    const pageOf = async (after = '') => (await ask<Pages>(STAFF, page(after))).communities.periods[0]!.communities[0]!.members;
    const one = await pageOf();
    const two = await pageOf(`, after: "${one.pageInfo.endCursor}"`);
    expect([one.nodes.length, two.nodes.length, two.pageInfo.hasNextPage]).toEqual([6, 4, false]);
    expect(ids(A).concat(ids(B))).toEqual(expect.arrayContaining([...one.nodes, ...two.nodes].map(({ id }) => id)));
  });
});

import 'reflect-metadata';

import { GROWTH_METRIC_NAMES } from '@brainlink/schema/metrics';
import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { buildSchemas, type AudienceSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };
const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], via: 'session' };

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (name: string): string => `participants:test:${name}`;

/** Events by when they were and who came; each person by where they live. */
const EVENTS: Readonly<Record<string, readonly [day: string, who: string]>> = {
  e1: ['2024-02-10', 'abcdefgh'],
  e2: ['2024-05-20', 'abij'],
  e3: ['2025-08-01', 'abcdefghij'],
};
const COUNTRIES: Readonly<Record<string, string>> = {
  a: 'KR',
  b: 'US',
  c: 'KR',
  d: 'KR',
  e: 'KR',
  f: 'US',
  g: 'KR',
  h: 'US',
  i: 'DE',
  j: 'KR',
  // Whom nothing has reached.
  k: 'FR',
};

const WORLD = [
  ...Object.entries(EVENTS).map(([key, [day]]) =>
    thing('Event', key, { titleKo: key, titleEn: key, from: day, to: day, edition: Number(day.slice(0, 4)) }),
  ),
  thing('Event', 'e0', { titleKo: 'e0', titleEn: 'e0', from: '2025-11-01', to: '2025-11-01', edition: 2025 }),
  thing('Work', 'large', { title: 'A large collaboration', year: 2025, authors: 31 }),
  ...Object.entries(COUNTRIES).map(([name, country]) =>
    person(keyOf(name), [
      fact('name', { latin: `Person ${name.toUpperCase()}` }),
      fact('residence', { country }),
      fact('field', { text: 'hydrogen', technologies: ['HYDROGEN'] }),
      fact('stage', { stage: 'mid' }),
      ...(name === 'k' ? [] : [fact('authorship', { position: 1 }, { object: { kind: 'Work', key: 'large' } })]),
      ...Object.entries(EVENTS).flatMap(([key, [day, who]]) =>
        who.includes(name)
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key }, validFrom: date(day), validTo: date(day) },
              ),
            ]
          : [],
      ),
    ]),
  ),
];

interface Num {
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
  readonly members: {
    readonly totalCount: number;
    readonly edges: readonly { readonly id: string; readonly otherId: string | null }[];
  } | null;
}
interface Series {
  readonly key: string;
  readonly people: number | null;
  readonly points: readonly { readonly key: string; readonly complete: boolean; readonly numbers: readonly Num[] }[];
}
interface Growth {
  readonly header: { readonly digest: string; readonly seq: number; readonly definitions: readonly string[] };
  readonly all: Series;
  readonly groups: readonly Series[];
  readonly groupCount: number;
  readonly other: Series | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

const SERIES =
  'key people points { key complete numbers { metric value numerator denominator reason members { totalCount edges { id otherId } } } }';
const ANSWER = `{ header { digest seq definitions } all { ${SERIES} } groups { ${SERIES} } groupCount other { ${SERIES} } pageInfo { endCursor hasNextPage } leftOut { reason count } }`;

describe('networkGrowth', () => {
  let store: Neo4jStore;
  let schemas: AudienceSchemas;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;

  beforeAll(async () => {
    store = await testStore();
    schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  async function post(actor: Actor, args: string): Promise<{ growth?: Growth; code?: string }> {
    const { body } = await atlas.post(actor, '/graphql', { query: `{ networkGrowth(${args}) ${ANSWER} }` });
    const { data, errors } = JSON.parse(body.toString()) as {
      readonly data?: { readonly networkGrowth: Growth };
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return { growth: data?.networkGrowth, code: errors?.[0]?.extensions.code };
  }
  const ask = async (actor: Actor, args: string): Promise<Growth> => (await post(actor, args)).growth!;
  const column = ({ points }: Series, metric: string) =>
    points.map(({ numbers }) => numbers.find((one) => one.metric === metric)?.value);

  it('counts what each year brought: people, ties, who came again, what fell dormant', async () => {
    const { all, leftOut, header } = await ask(STAFF, 'period: YEAR, from: "2023", to: "2025"');
    expect(all.points.map(({ key, complete }) => [key, complete])).toEqual([
      ['2023', true],
      ['2024', true],
      ['2025', true],
    ]);
    expect(column(all, 'PEOPLE')).toEqual([0, 10, 10]);
    expect(column(all, 'TIES')).toEqual([0, 28 + 5, 45]);
    expect(column(all, 'NEW_TIES')).toEqual([0, 33, 12]);
    expect(column(all, 'RENEWED_TIES')).toEqual([0, 0, 33]);
    expect(column(all, 'RETURNING_PEOPLE')).toEqual([0, 0, 10]);
    expect(column(all, 'DORMANT_TIES')).toEqual([0, 0, 0]);
    expect(column(all, 'TRIADIC_CLOSURE')).toEqual([null, 0, 1]);
    expect(leftOut).toContainEqual(expect.objectContaining({ reason: 'LARGE_WORK', count: 1 }));
    expect(header.definitions).toHaveLength(GROWTH_METRIC_NAMES.length);
  });

  it('opens every number into a list of its length, and every ratio into its two numbers', async () => {
    const { all, groups } = await ask(STAFF, 'period: QUARTER, from: "2024", to: "2025", groupBy: COUNTRY');
    const counted = [all, ...groups].flatMap(({ points }) => points.flatMap(({ numbers }) => numbers));
    const ratios = counted.filter(({ denominator }) => denominator !== null);
    for (const { metric, value, members } of counted.filter(({ metric }) => /PEOPLE$|TIES$|INSTITUTIONS|^COUNTRIES/.test(metric)))
      expect([metric, members?.totalCount]).toEqual([metric, value]);
    for (const { value, numerator, denominator } of ratios) expect(value).toBe(denominator ? numerator! / denominator : null);
    expect(counted.length).toBe(5 * 8 * GROWTH_METRIC_NAMES.length);
    expect(ratios.length).toBe(5 * 8 * 8);
  });

  it('pages groups, names the others, and gives each group what its filter gives', async () => {
    const asked = 'period: YEAR, from: "2024", to: "2025", metrics: [TIES, PEOPLE]';
    const first = await ask(STAFF, `${asked}, groupBy: COUNTRY, firstGroups: 1`);
    expect([first.groupCount, first.groups.map(({ key, people }) => [key, people]), first.other?.people]).toEqual([
      4,
      [['KR', 6]],
      5,
    ]);
    const next = await ask(STAFF, `${asked}, groupBy: COUNTRY, firstGroups: 5, afterGroup: "${first.pageInfo.endCursor}"`);
    expect(next.groups.map(({ key }) => key)).toEqual(['US', 'DE', 'FR']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    const filtered = await ask(STAFF, `${asked}, filter: { countries: ["KR"] }`);
    expect(filtered.all.points).toEqual(first.groups[0]!.points);
    const kinds = await ask(STAFF, `${asked}, groupBy: TIE`);
    expect(kinds.groups.map((group) => [group.key, column(group, 'TIES')])).toContainEqual(['CO_EVENT', [33, 45]]);
  });

  it('takes every kind of tie by its name for any, and withholds no more of it', async () => {
    const asked = 'period: YEAR, from: "2024", to: "2025", groupBy: COUNTRY';
    const any = await ask(ANALYST, asked);
    const named = await ask(ANALYST, `${asked}, tie: [CO_EVENT, CLUB, PROJECT, PUBLICATION]`);
    expect(named.header.digest).toBe(any.header.digest);
    expect(column(named.all, 'TIES')[1]).toBe(45);
  });

  it('keeps small cells from everybody below the secretariat, with what would give them away', async () => {
    const asked = 'period: QUARTER, from: "2024", to: "2024-06", metrics: [PEOPLE, NEW_PEOPLE, TIES]';
    expect(column((await ask(STAFF, asked)).all, 'NEW_PEOPLE')).toEqual([8, 2]);
    const { all } = await ask(ANALYST, asked);
    expect(column(all, 'NEW_PEOPLE')).toEqual([8, null]);
    expect(column(all, 'PEOPLE')).toEqual([8, null]);
    const withheld = all.points[1]!.numbers.filter(({ value }) => value === null);
    expect(withheld.map(({ reason, members }) => [reason, members])).toEqual(withheld.map(() => ['SMALL_CELL', null]));
    const years = await ask(ANALYST, 'period: YEAR, from: "2024", to: "2024", metrics: [PEOPLE]');
    // The year ends with the same ten people: shown, it would tell the two who came in May.
    expect(column(years.all, 'PEOPLE')).toEqual([null]);
  });

  it('gives the same digits for what was known then, whatever is published later', async () => {
    const asked = 'period: YEAR, from: "2024", to: "2025", groupBy: COUNTRY';
    const before = await ask(STAFF, `${asked}, knownAt: "seq:1"`);
    const late = person(keyOf('late'), [
      fact('name', { latin: 'Late Comer' }),
      fact('residence', { country: 'KR' }),
      fact(
        'participation',
        { status: 'attended', role: 'speaker' },
        { object: { kind: 'Event', key: 'e3' }, validFrom: date('2025-08-01') },
      ),
    ]);
    await publishWorld(store, [late], []);
    const [then, now] = [await ask(STAFF, `${asked}, knownAt: "seq:1"`), await ask(STAFF, asked)];
    expect([then.header.digest, column(then.all, 'PEOPLE')]).toEqual([before.header.digest, [10, 10]]);
    expect(column(now.all, 'PEOPLE')).toEqual([10, 11]);
    const lists = now.all.points[1]!.numbers.find(({ metric }) => metric === 'NEW_PEOPLE')!.members!;
    expect(lists.edges).toEqual([{ id: personId(keyOf('late')), otherId: null }]);
  });

  it('answers bad questions with what is wrong', async () => {
    const codes = await Promise.all(
      [
        'period: YEAR, from: "2025", to: "2024"',
        'period: YEAR, from: "2024", to: "2027"',
        'period: MONTH, from: "1990"',
        'period: YEAR, from: "2024", firstGroups: 0',
        'period: YEAR, from: "2024", groupBy: COUNTRY, afterGroup: "nonsense"',
      ].map(async (args) => (await post(STAFF, args)).code),
    );
    expect(codes).toEqual(['PERIOD_REVERSED', 'DATE_IN_FUTURE', 'PAGE_LIMIT', 'INVALID_INPUT', 'INVALID_CURSOR']);
    const { all } = await ask(STAFF, 'period: YEAR, from: "2024", to: "2025", knownAt: "2001"');
    expect(new Set(all.points.flatMap(({ numbers }) => numbers.map(({ reason }) => reason)))).toEqual(new Set(['NOTHING_KNOWN']));
  });

  async function query<T>(actor: Actor, text: string): Promise<T> {
    const { body } = await atlas.post(actor, '/graphql', { query: text });
    return JSON.parse(body.toString()) as T;
  }
  const impact = (event: string): string =>
    `{ eventImpact(eventId: "${thingId('Event', event)}") { attendees months reason effect { value } pairs { before begun within3Months within6Months within12Months clubs members(of: WITHIN_6_MONTHS) { totalCount edges { id otherId } } } statement { ko } } }`;

  it('says what became of the pairs of an event, and that there are too few to tell its effect', async () => {
    const staff = await query<{ data: { eventImpact: unknown } }>(STAFF, impact('e1'));
    expect(staff.data.eventImpact).toMatchObject({
      attendees: 8,
      months: 12,
      reason: 'TOO_FEW',
      effect: null,
      pairs: {
        before: 0,
        begun: 28,
        within3Months: 0,
        within6Months: 1,
        within12Months: 1,
        clubs: 0,
        members: { totalCount: 1, edges: [{ id: [personId(keyOf('a')), personId(keyOf('b'))].sort()[0] }] },
      },
    });
    const analyst = await query<{ data: { eventImpact: unknown } }>(ANALYST, impact('e1'));
    // One pair are two people.
    expect(analyst.data.eventImpact).toMatchObject({
      attendees: 8,
      pairs: { begun: 28, within6Months: null, within12Months: null, members: null },
    });
    const nobody = await query<{ data: { eventImpact: unknown } }>(STAFF, impact('e0'));
    expect(nobody.data.eventImpact).toMatchObject({ attendees: 0, reason: 'NO_ATTENDEES', pairs: null });
    const absent = await query<{ errors: readonly { extensions: { code: string } }[] }>(STAFF, impact('e9'));
    expect(absent.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('names who holds two circles together, and whom nothing has reached', async () => {
    interface Answer {
      readonly data: {
        readonly brokers: {
          readonly totalCount: number;
          readonly brokers: readonly { readonly person: { readonly label: string }; readonly score: number }[];
        };
        readonly reachGap: {
          readonly people: number;
          readonly reached: number;
          readonly unreached: readonly {
            readonly person: { readonly label: string };
            readonly nearest: unknown;
            readonly steps: number | null;
          }[];
        };
      };
    }
    const { data } = await query<Answer>(
      STAFF,
      `{ brokers(validAt: "2024-12", first: 3) { totalCount brokers { person { label } score } }
        reachGap(technology: "HYDROGEN") { people reached unreached { person { label } nearest { label } steps } } }`,
    );
    // Of 36 pairs of others, each path of the twelve between the six and the two goes half through either.
    expect(data.brokers.brokers.map(({ score }) => Number(score.toFixed(6)))).toEqual([0.166667, 0.166667, 0]);
    expect(
      data.brokers.brokers
        .slice(0, 2)
        .map(({ person: { label } }) => label)
        .sort(),
    ).toEqual(['Person A', 'Person B']);
    expect(data.brokers.totalCount).toBe(10);
    expect(data.reachGap).toMatchObject({
      people: 11,
      reached: 10,
      unreached: [{ person: { label: 'Person K' }, nearest: null, steps: null }],
    });
  });

  it('follows those who left Korea and those who came back, and keeps small flows to the secretariat', async () => {
    const stay = (institution: string, from: string) =>
      fact('affiliation', { text: institution }, { object: { kind: 'Institution', key: institution }, validFrom: date(from) });
    await publishWorld(
      store,
      [
        thing('Institution', 'seoul', { name: 'Seoul', country: 'KR' }),
        thing('Institution', 'boston', { name: 'Boston', country: 'US' }),
        ...Array.from({ length: 6 }, (_, at) =>
          person(keyOf(`back${at}`), [
            fact('name', { latin: `Came Back ${at}` }),
            stay('seoul', '2010-01-01'),
            stay('boston', '2014-01-01'),
            stay('seoul', '2018-01-01'),
          ]),
        ),
        ...Array.from({ length: 2 }, (_, at) =>
          person(keyOf(`away${at}`), [
            fact('name', { latin: `Went Away ${at}` }),
            stay('seoul', '2018-01-01'),
            stay('boston', '2022-01-01'),
          ]),
        ),
      ],
      [],
    );
    type Counted<Figure> = Figure & {
      readonly members: {
        readonly totalCount: number;
        readonly edges: readonly { readonly id: string; readonly day: string | null; readonly toInstitution: string | null }[];
      } | null;
    };
    interface Answer {
      readonly data: {
        readonly circulation: {
          readonly people: number;
          readonly from: string;
          readonly to: string;
          readonly kinds: readonly Counted<{ readonly kind: string; readonly people: number | null }>[];
          readonly flows: readonly Counted<{ readonly from: string; readonly to: string; readonly moves: number | null }>[];
          readonly medianYears: number;
          readonly away: readonly { readonly years: number; readonly share: number }[];
        };
      };
    }
    const ask = async (actor: Actor, args: string) =>
      (
        await query<Answer>(
          actor,
          `{ circulation(${args}) { from to people kinds { kind people members { totalCount edges { id day toInstitution } } }
            flows { from to moves members { totalCount edges { id day toInstitution } } } medianYears away { years share } } }`,
        )
      ).data.circulation;
    const circulation = await ask(STAFF, 'from: "2000"');
    const found = circulation.kinds.filter(({ people }) => people !== 0).map(({ kind, people }) => [kind, people]);
    expect([circulation.people, found]).toEqual([
      8,
      [
        ['OUTBOUND', 2],
        ['RETURNED', 6],
      ],
    ]);
    const movesOf = ({ flows }: typeof circulation) => flows.map(({ from, to, moves }) => [from, to, moves]);
    expect(movesOf(circulation)).toEqual([
      ['KR', 'US', 8],
      ['US', 'KR', 6],
    ]);
    for (const { moves, members } of circulation.flows) expect(members?.totalCount).toBe(moves);
    for (const { people, members } of circulation.kinds) expect(members?.totalCount).toBe(people);
    expect(circulation.flows[0]!.members!.edges.at(-1)).toMatchObject({ day: '2022-01-01', toInstitution: 'Boston' });
    expect(circulation.medianYears).toBeCloseTo(4, 1);
    expect(circulation.away[3]).toEqual({ years: 3, share: 1 });
    const places = await ask(STAFF, 'from: "2000", by: INSTITUTION');
    expect(movesOf(places)).toEqual([
      [thingId('Institution', 'seoul'), thingId('Institution', 'boston'), 8],
      [thingId('Institution', 'boston'), thingId('Institution', 'seoul'), 6],
    ]);
    const one = await ask(STAFF, `from: "2000", filter: { people: ["${personId(keyOf('away0'))}"] }`);
    expect([one.people, movesOf(one)]).toEqual([1, [['KR', 'US', 1]]]);
    const seen = await ask(ANALYST, 'from: "2000"');
    // Two are too few, and six would give them away: all of them are eight.
    const hidden = seen.kinds.filter(({ people }) => people === null);
    expect(hidden.map(({ kind, members }) => [kind, members])).toEqual([
      ['OUTBOUND', null],
      ['RETURNED', null],
    ]);
    // Six left in 2014 and two in 2022: eight in all would tell of the two to whoever asks up to 2021 as well.
    expect(movesOf(seen)).toEqual([
      ['US', 'KR', 6],
      ['KR', 'US', null],
    ]);
    const earlier = await ask(ANALYST, 'from: "2014-01-01", to: "2021-06-30"');
    expect([earlier.from, earlier.to, movesOf(earlier)]).toEqual([
      '2014-01-01',
      '2021-12-31',
      [
        ['KR', 'US', 6],
        ['US', 'KR', 6],
      ],
    ]);
    const day = await ask(ANALYST, 'from: "2022-01-01", to: "2022-01-01"');
    expect([day.from, day.to, movesOf(day)]).toEqual(['2022-01-01', '2022-12-31', [['KR', 'US', null]]]);
  });

  it('follows an event step by step where its effect can be told, and adds up to it', async () => {
    interface Course {
      readonly data: {
        readonly eventImpact: {
          readonly effect: { readonly value: number } | null;
          readonly course: readonly {
            readonly from: string;
            readonly to: string;
            readonly isAfter: boolean;
            readonly observed: number | null;
            readonly expected: number | null;
          }[];
        };
      };
    }
    const names = (word: string): string[] => Array.from({ length: 10 }, (_, at) => `${word}${at}`);
    const work = (key: string, month: string) =>
      thing('Work', key, { title: key, date: month, year: Number(month.slice(0, 4)), authors: 3 });
    const wrote = (key: string, month: string) =>
      fact('authorship', { position: 1 }, { object: { kind: 'Work', key }, validFrom: date(month) });
    const somebody = (name: string, facts: ReturnType<typeof fact>[]) =>
      person(keyOf(name), [
        fact('name', { latin: `Course ${name}` }),
        fact('residence', { country: 'KR' }),
        fact('field', { text: 'quantum', technologies: ['QUANTUM'] }),
        fact('stage', { stage: 'mid' }),
        ...facts,
      ]);
    await publishWorld(
      store,
      [
        thing('Event', 'ec', { titleKo: 'ec', titleEn: 'ec', from: '2024-06-10', to: '2024-06-12', edition: 2024 }),
        ...names('w').map((key) => work(key, '2024-09-20')),
        ...names('came').map((name, at) =>
          somebody(name, [
            fact(
              'participation',
              { status: 'attended', role: 'speaker' },
              {
                object: { kind: 'Event', key: 'ec' },
                validFrom: date('2024-06-10'),
                validTo: date('2024-06-12'),
              },
            ),
            wrote(`w${at}`, '2024-09-20'),
          ]),
        ),
        ...names('partner').map((name, at) =>
          person(keyOf(name), [fact('name', { latin: `Partner ${at}` }), wrote(`w${at}`, '2024-09-20')]),
        ),
        ...names('stayed').map((name) => somebody(name, [])),
      ],
      [],
    );
    const ask = (actor: Actor) =>
      query<Course>(
        actor,
        `{ eventImpact(eventId: "${thingId('Event', 'ec')}") { effect { value } course { from to isAfter observed expected } } }`,
      );
    const { effect, course } = (await ask(STAFF)).data.eventImpact;
    expect(effect?.value).toBeCloseTo(1, 10);
    expect(course.map(({ from, to }) => [from, to])).toEqual([
      ['2023-06-10', '2023-09-09'],
      ['2023-09-10', '2023-12-09'],
      ['2023-12-10', '2024-03-09'],
      ['2024-03-10', '2024-06-09'],
      ['2024-06-13', '2024-09-12'],
      ['2024-09-13', '2024-12-12'],
      ['2024-12-13', '2025-03-12'],
      ['2025-03-13', '2025-06-12'],
    ]);
    expect(course.map(({ observed, expected }) => [observed, expected])).toEqual(course.map((_, at) => [at === 5 ? 1 : 0, 0]));
  });
});

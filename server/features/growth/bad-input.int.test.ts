import 'reflect-metadata';

import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], via: 'session' };
const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (name: string): string => `participants:test:${name}`;

const met = (event: string, day: string) =>
  fact(
    'participation',
    { status: 'attended', role: 'speaker' },
    { object: { kind: 'Event', key: event }, validFrom: date(day), validTo: date(day) },
  );
const WORLD = [
  thing('Institution', 'seoul', { name: 'Seoul', country: 'KR' }),
  thing('Event', 'held', { titleKo: 'held', titleEn: 'held', from: '2024-02-10', to: '2024-02-10', edition: 2024 }),
  thing('Event', 'empty', { titleKo: 'empty', titleEn: 'empty', from: '2024-03-10', to: '2024-03-10', edition: 2024 }),
  ...'abcdefgh'
    .split('')
    .map((name) =>
      person(keyOf(name), [
        fact('name', { latin: `Person ${name}` }),
        fact('residence', { country: 'KR' }),
        fact('field', { text: 'hydrogen', technologies: ['HYDROGEN'] }),
        met('held', '2024-02-10'),
        ...(name === 'h'
          ? []
          : [fact('affiliation', { text: 'Seoul' }, { object: { kind: 'Institution', key: 'seoul' }, validFrom: date('2020') })]),
      ]),
    ),
  // Somebody in whom nothing is dated, and whom nobody knows.
  person(keyOf('alone'), [fact('name', { latin: 'Person Alone' }), fact('residence', { country: 'FR' })]),
];

/** A question about growth, by which filter and which times; what it answers besides its figures. */
interface Question {
  readonly field: string;
  readonly ask: (args: string) => string;
}
const of = (field: string, fixed: string, selection: string): Question => ({
  field,
  ask: (args) => {
    const given = [fixed, args].filter(Boolean).join(', ');
    return `${field}${given && `(${given})`} { ${selection} }`;
  },
});
const GROWTH = of('networkGrowth', 'period: YEAR', 'all { people points { numbers { metric value reason } } }');
const CIRCULATION = of(
  'circulation',
  '',
  'reason people medianYears flows { moves } stays { stays } hosts { moves } away { share }',
);
const BROKERS = of('brokers', '', 'reason totalCount brokers { score }');
const REACH = of('reachGap', '', 'reason people unreached { steps }');
const HOLES = of('structuralHoles', '', 'reason totalCount people { constraint }');
const LINKS = of('linkSuggestions', '', 'reason links { score }');
const COMMUNITIES = of('communities', '', 'reason periods { people }');
const ASSOCIATIONS = of('recommendedAssociations', 'technology: "HYDROGEN"', 'reason totalCount');
const IMPACT = of('eventImpact', '', 'reason attendees effect { value } pairs { begun }');
const DIFFERENCE = of('growthDifference', 'period: YEAR', 'same totalCount');

interface Outcome {
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly code: string | null;
  readonly message: string | null;
}

describe('bad input about growth', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  async function ask(question: Question, args: string): Promise<Outcome> {
    const { body } = await atlas.post(STAFF, '/graphql', { query: `{ ${question.ask(args)} }` });
    const { data, errors } = JSON.parse(body.toString()) as {
      readonly data?: Readonly<Record<string, Outcome['value']>> | null;
      readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    };
    const error = errors?.[0];
    return { value: data?.[question.field] ?? null, code: error?.extensions.code ?? null, message: error?.message ?? null };
  }
  const reasonOf = async (question: Question, args: string): Promise<unknown> => {
    const { value, code } = await ask(question, args);
    expect([question.field, code]).toEqual([question.field, null]);
    return value!['reason'];
  };

  it.each([
    [GROWTH, 'from: "2025", to: "2024"', 'PERIOD_REVERSED'],
    [CIRCULATION, 'from: "2025", to: "2024-12"', 'PERIOD_REVERSED'],
    [DIFFERENCE, 'from: "2025", to: "2024", knownAt: "seq:1"', 'PERIOD_REVERSED'],
    [GROWTH, 'from: "2031"', 'DATE_IN_FUTURE'],
    [GROWTH, 'from: "2020", to: "2031"', 'DATE_IN_FUTURE'],
    [CIRCULATION, 'from: "2031"', 'DATE_IN_FUTURE'],
    [CIRCULATION, 'from: "2020", to: "2031-01-01"', 'DATE_IN_FUTURE'],
    [BROKERS, 'validAt: "2031"', 'DATE_IN_FUTURE'],
    [REACH, 'technology: "HYDROGEN", validAt: "2031"', 'DATE_IN_FUTURE'],
    [HOLES, 'validAt: "2031"', 'DATE_IN_FUTURE'],
    [LINKS, 'validAt: "2031"', 'DATE_IN_FUTURE'],
    [COMMUNITIES, 'validAt: "2031"', 'DATE_IN_FUTURE'],
    [ASSOCIATIONS, 'validAt: "2031"', 'DATE_IN_FUTURE'],
    [GROWTH, 'from: "2024-13"', 'INVALID_QUERY'],
    [BROKERS, 'validAt: "2024-02-30"', 'INVALID_QUERY'],
    [REACH, '', 'INVALID_INPUT'],
    [IMPACT, `eventId: "${thingId('Event', 'nowhere')}"`, 'NOT_FOUND'],
    [IMPACT, `eventId: "${thingId('Event', 'held')}", horizonMonths: 0`, 'INVALID_INPUT'],
    [LINKS, 'person: "p_nobody"', 'NOT_FOUND'],
  ] as const)('%j %s is refused with %s and words for people', async (question, args, code) => {
    const refused = await ask(question, args);
    expect([refused.code, refused.value]).toEqual([code, null]);
    expect(refused.message!.length).toBeGreaterThan(10);
    expect(refused.message).not.toMatch(/neo4j|cypher|undefined|stack|node_modules/i);
  });

  it('before the first record every answer says that nothing was known', async () => {
    const known = 'knownAt: "2001-01-01"';
    const growth = await ask(GROWTH, `from: "2024", ${known}`);
    const { points } = growth.value!['all'] as { points: { numbers: { value: unknown; reason: string }[] }[] };
    for (const { numbers } of points)
      for (const { value, reason } of numbers) expect([value, reason]).toEqual([null, 'NOTHING_KNOWN']);
    for (const [question, args] of [
      [CIRCULATION, 'from: "2020"'],
      [BROKERS, ''],
      [REACH, 'technology: "HYDROGEN"'],
      [HOLES, ''],
      [LINKS, ''],
      [ASSOCIATIONS, ''],
    ] as const)
      expect([question.field, await reasonOf(question, [args, known].filter(Boolean).join(', '))]).toEqual([
        question.field,
        'NOTHING_KNOWN',
      ]);
    const impact = await ask(IMPACT, `eventId: "${thingId('Event', 'held')}", ${known}`);
    expect(impact.value).toMatchObject({ reason: 'NOTHING_KNOWN', attendees: null, effect: null, pairs: null });
  });

  it('one person, nobody and people without ties are told apart', async () => {
    const filter = (...names: string[]) => `filter: { people: ${JSON.stringify(names.map((name) => personId(keyOf(name))))} }`;
    const nobody = 'filter: { people: ["p_nobody"] }';
    for (const question of [BROKERS, HOLES, LINKS]) {
      expect([question.field, await reasonOf(question, nobody)]).toEqual([question.field, 'EMPTY']);
      expect([question.field, await reasonOf(question, filter('a'))]).toEqual([question.field, 'ONE_PERSON']);
      expect([question.field, await reasonOf(question, filter('a', 'alone'))]).toEqual([question.field, 'NO_TIES']);
      expect([question.field, await reasonOf(question, '')]).toEqual([question.field, null]);
    }
    expect((await ask(BROKERS, nobody)).value).toEqual({ reason: 'EMPTY', totalCount: null, brokers: [] });
    expect(await reasonOf(CIRCULATION, `from: "2000", ${nobody}`)).toBe('EMPTY');
    expect(await reasonOf(CIRCULATION, `from: "2000", ${filter('h', 'alone')}`)).toBe('UNDATED');
    const one = await ask(CIRCULATION, `from: "2000", ${filter('a')}`);
    expect(one.value).toEqual({ reason: null, people: 1, medianYears: null, flows: [], stays: [], hosts: [], away: [] });
    expect(await reasonOf(REACH, 'technology: "QUANTUM"')).toBe('EMPTY');
    const alone = await ask(GROWTH, `from: "2024", to: "2024", ${filter('a')}`);
    const { people, points } = alone.value!['all'] as {
      people: number;
      points: { numbers: { metric: string; value: unknown; reason: unknown }[] }[];
    };
    expect(people).toBe(1);
    for (const { metric, value, reason } of points[0]!.numbers) {
      // Counts are 0; what is a mean or a share of nothing is none, with its reason.
      expect([metric, value === null]).toEqual([metric, reason !== null]);
      expect(value === null || value === 0).toBe(true);
    }
  });

  it('a period with nothing in it, and an event to which nobody came, say so', async () => {
    const moves = await ask(CIRCULATION, 'from: "2021", to: "2022"');
    expect(moves.value).toMatchObject({ reason: null, people: 7, flows: [], stays: [], hosts: [] });
    // Before the first affiliation nobody has one.
    expect(await reasonOf(CIRCULATION, 'from: "1990", to: "1991"')).toBe('UNDATED');
    const growth = await ask(GROWTH, 'from: "2010", to: "2010"');
    const { points } = growth.value!['all'] as { points: { numbers: { value: unknown; reason: unknown }[] }[] };
    for (const { value, reason } of points[0]!.numbers)
      expect(value === 0 ? reason : [value, reason]).toEqual(value === 0 ? null : [null, 'EMPTY']);
    expect((await ask(IMPACT, `eventId: "${thingId('Event', 'empty')}"`)).value).toEqual({
      reason: 'NO_ATTENDEES',
      attendees: 0,
      effect: null,
      pairs: null,
    });
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { StatedFact, StatedRecord, ThingKind } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { runImport, type ImportItem } from '@brainlink/seeds/write';
import { openNetwork } from '../features/network/open-network';
import { mountLayout } from '../features/network/mount-layout';
import { ANONYMOUS, cliActor, type Actor } from '../identity/actor';
import { rememberAuthentication } from '../identity/request-actor';
import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { mountGraphql } from './mount';
import type { Services } from './services';

type Visibility = StatedFact['visibility'];

/** A record that states something about people or things, from a source of its own. */
function record(
  source: StatedRecord['source'],
  key: string,
  describes: StatedRecord['describes'],
  facts: readonly StatedFact[],
): StatedRecord {
  return { key, source, sender: 'test', scope: 'test', describes, origin: { file: 'test.csv', row: 2 }, raw: {}, facts };
}

function eventRecord(key: string, from: string): StatedRecord {
  const props = { titleKo: `행사 ${key}`, titleEn: `Event ${key}`, from, to: from, edition: 2025, status: 'held' };
  const subject = { kind: 'Event' as ThingKind, key };
  return record('editions', `editions:test:${key}`, 'thing', [{ kind: 'profile', subject, props, visibility: 'public' }]);
}

function personRecord(
  key: string,
  name: { hangul?: string; latin?: string },
  country: string,
  events: readonly string[],
  visibility: Visibility = 'public',
): StatedRecord {
  const subject = { kind: 'Record', key: `participants:test:${key}` } as const;
  const fact = (kind: StatedFact['kind'], props: StatedFact['props'], more: Partial<StatedFact> = {}): StatedFact => ({
    kind,
    subject,
    props,
    visibility,
    ...more,
  });
  return record('participants', subject.key, 'person', [
    fact('name', name),
    fact('residence', { country }),
    fact('contact', { scheme: 'email', value: `${key}@example.org` }, { visibility: 'secretariat' }),
    ...events.map((event) =>
      fact(
        'participation',
        { status: 'attended', role: 'speaker' },
        {
          object: { kind: 'Event', key: event },
          validFrom: '2025-10-20' as PartialDate,
          validTo: '2025-10-21' as PartialDate,
        },
      ),
    ),
  ]);
}

const WORLD = [
  eventRecord('e1', '2025-10-20'),
  personRecord('kim', { hangul: '김민수', latin: 'Minsu Kim' }, 'KR', ['e1']),
  personRecord('lee', { hangul: '이영희', latin: 'Younghee Lee' }, 'US', ['e1']),
  personRecord('smith', { latin: 'John Smith' }, 'US', ['e1']),
];
const HIDDEN = personRecord('park', { hangul: '박숨김', latin: 'Sumgim Park' }, 'DE', ['e1'], 'secretariat');

interface Answer {
  readonly data?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- the tests say what they expect
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost: { readonly used: number; readonly left: number; readonly limit: number } };
}

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };
const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], via: 'session' };

/** A server over a world of its own. */
async function open(records: readonly StatedRecord[]) {
  const statements: string[] = [];
  const stops: (() => Promise<void> | void)[] = [];
  const store: Neo4jStore = await testStore({ onStatement: (cypher) => void statements.push(cypher) });
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  async function* items(): AsyncIterable<ImportItem> {
    for (const one of records) yield { kind: 'row', records: [one] };
  }
  await runImport(
    store,
    {
      source: 'participants',
      sender: 'test',
      scope: 'test',
      mode: 'delta',
      missing: { kind: 'keep' },
      applyOthers: true,
      actor: 'cli:test',
      at: new Date('2026-03-01T00:00:00Z'),
      fileName: 'test.csv',
      fileDigest: 'x',
    },
    items(),
  );
  const app = express();
  let actor: Actor = STAFF;
  app.use((request, _response, next) => {
    rememberAuthentication(request, { actor, csrf: null, sessionSecret: null, renew: false });
    next();
  });
  const services = {
    store,
    clock,
    features: { network: openNetwork({ store, clock }, null) } as unknown as Services,
    onStop: (work: () => Promise<void> | void) => void stops.push(work),
  };
  await mountGraphql(app, services);
  mountLayout(app, services);
  const server: Server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = async (as: Actor, body: string): Promise<Response> => {
    actor = as;
    return fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  };
  return {
    store,
    statements,
    layouts: services.features.network.layoutMaker,
    post,
    get: (as: Actor, path: string) => {
      actor = as;
      return fetch(`${origin}${path}`);
    },
    ask: async (as: Actor, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
      (await (await post(as, JSON.stringify({ query, variables }))).json()) as Answer,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      for (const stop of stops) await stop();
      await store.close();
    },
  };
}

const NETWORK = `{ network(level: PEOPLE) { people ties nodes { id label standing ties } links { source target count crossBorder kinds { kind count } }
  facets { name total values { key count active } } histogram { quarter newTies crossBorder events } leftOut { reason count } header { digest } } }`;

/** Questions that could tell of somebody hidden. */
const PROBES = [
  NETWORK,
  '{ people { totalCount edges { node { id label ties country } } } }',
  '{ ties { totalCount edges { cursor one { id label ties } other { id label ties } weight reasons { count } } header { digest } } }',
  '{ persons(sort: [{ name: ASC }]) { id name countryCode } personsConnection { totalCount } }',
  '{ persons(where: { countryCode: { eq: "DE" } }) { id } }',
  '{ events { key attendees { id name } participants { id } attendeesConnection { totalCount edges { properties { role } } } } }',
  '{ events(where: { attendees: { some: { name: { contains: "박" } } } }) { key } }',
  '{ search(text: "박숨김") { totalCount truncated hits { id title } } a: search(text: "Sumgim") { totalCount hits { id } } b: search(text: "ㅂㅅㄱ") { totalCount } }',
  '{ facts(kind: "participation") { totalCount facts { id personId } } contacts: facts(kind: "contact") { totalCount } }',
  '{ atlas { people ties events } changesSince(seq: 0) { newPeople newTies newFacts commands { people things } } }',
];

describe('GraphQL', () => {
  let atlas: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    atlas = await open([...WORLD, HIDDEN]);
  });
  afterAll(() => atlas.close());

  const idOf = async (as: Actor, name: string): Promise<string> =>
    (await atlas.ask(as, `{ persons(where: { nameLatin: { eq: "${name}" } }) { id } }`)).data.persons[0].id;

  it('answers for the network with people, pairs, reasons and the quarter in which they met', async () => {
    const { data } = await atlas.ask(ANALYST, NETWORK);
    expect(data.network).toMatchObject({
      people: 3,
      ties: 3,
      histogram: [{ quarter: '2025-Q4', newTies: 3, crossBorder: 2, events: 1 }],
    });
    const kim = await idOf(ANALYST, 'Minsu Kim');
    const { data: ties } = await atlas.ask(
      ANALYST,
      `{ personTies(id: "${kim}") { totalCount edges { person { label } lastContact reasons { kind count text { en } items { kind title } } } } }`,
    );
    expect(ties.personTies.totalCount).toBe(2);
    expect(ties.personTies.edges[0]).toMatchObject({
      lastContact: '2025-10-20',
      reasons: [
        {
          kind: 'CO_EVENT',
          count: 1,
          text: { en: 'attended 1 event together (2025)' },
          items: [{ kind: 'EVENT', title: '행사 e1' }],
        },
      ],
    });
  });

  it('lists the pairs behind the number of ties, page after page, with the same filter', async () => {
    const kim = await idOf(ANALYST, 'Minsu Kim');
    const page = `totalCount edges { one { label } other { label } crossBorder lastContact reasons { kind count } } pageInfo { endCursor hasNextPage }`;
    const { data } = await atlas.ask(ANALYST, `{ ties(first: 2) { ${page} } network { ties } }`);
    expect(data.ties.totalCount).toBe(data.network.ties);
    expect(data.ties.pageInfo.hasNextPage).toBe(true);
    const { data: rest } = await atlas.ask(ANALYST, `{ ties(first: 2, after: "${data.ties.pageInfo.endCursor}") { ${page} } }`);
    expect(rest.ties.pageInfo.hasNextPage).toBe(false);
    const pairs = [...data.ties.edges, ...rest.ties.edges].map((edge: { one: { label: string }; other: { label: string } }) =>
      [edge.one.label, edge.other.label].sort().join(' '),
    );
    expect(new Set(pairs).size).toBe(3);
    expect(data.ties.edges[0]).toMatchObject({ lastContact: '2025-10-20', reasons: [{ kind: 'CO_EVENT', count: 1 }] });
    const { data: none } = await atlas.ask(ANALYST, `{ ties(filter: { people: ["${kim}"] }) { totalCount edges { weight } } }`);
    expect(none.ties).toEqual({ totalCount: 0, edges: [] });
  });

  it('loads a person with the selection of the caller, and says what the answer rests on', async () => {
    const kim = await idOf(STAFF, 'Minsu Kim');
    const { data } = await atlas.ask(
      STAFF,
      `{ person(id: "${kim}") { canonicalId redirected memberIds person { name standing attended { key } } header { seq knownAt validAt synthetic unlinkedShare } } }`,
    );
    expect(data.person).toEqual({
      canonicalId: kim,
      redirected: false,
      memberIds: [kim],
      person: { name: '김민수', standing: 'KOREA', attended: [{ key: 'e1' }] },
      header: { seq: 1, knownAt: 'now', validAt: '2026-03-02', synthetic: true, unlinkedShare: 1 },
    });
  });

  it('tells each person of themselves by the same text, and each audience what it may see, however often it is asked', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { person { id name attended { key } } } }';
    const [kim, park] = [await idOf(STAFF, 'Minsu Kim'), await idOf(STAFF, 'Sumgim Park')];
    const told = { [kim]: { id: kim, name: '김민수' }, [park]: { id: park, name: '박숨김' } };
    for (const id of [kim, park, kim, park]) {
      atlas.statements.length = 0;
      const { data } = await atlas.ask(STAFF, query, { id });
      expect(data).toEqual({ person: { person: { ...told[id], attended: [{ key: 'e1' }] } } });
      // Where the store stands and who it is; the person. At first also which database it is, and the sources.
      expect(atlas.statements.filter((cypher) => !cypher.includes('dbms.components')).length).toBeLessThanOrEqual(4);
      expect((await atlas.ask(ANALYST, query, { id })).data).toEqual(id === park ? { person: null } : data);
      expect((await atlas.ask(STAFF, query, { id: 'p_nobody' })).data.person).toBeNull();
    }
    atlas.statements.length = 0;
    await atlas.ask(STAFF, query, { id: park });
    expect(atlas.statements).toHaveLength(2);
  });

  it('says which variable is not of its type, and that this is the asker’s to mend', async () => {
    const wrong: readonly [string, Record<string, unknown>][] = [
      ['query ($kinds: [NodeKind!]) { search(text: "kim", kinds: $kinds) { totalCount } }', { kinds: ['NOBODY'] }],
      ['query ($kinds: Int) { search(text: "kim", first: $kinds) { totalCount } }', { kinds: 'many' }],
      ['query ($kinds: String!) { search(text: $kinds) { totalCount } }', {}],
    ];
    for (const [query, variables] of wrong) {
      const { errors } = await atlas.ask(STAFF, query, variables);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('$kinds'), extensions: { code: 'INVALID_INPUT' } });
    }
  });

  it('gives every name of one question for a person its own selection, and says nothing of a person who is not there', async () => {
    const kim = await idOf(STAFF, 'Minsu Kim');
    const { data } = await atlas.ask(
      STAFF,
      `query ($kim: ID!, $with: Boolean!) {
        one: person(id: $kim) { person { name } canonicalId }
        two: person(id: $kim) { person { standing } person { countryCode } }
        three: person(id: $kim) { ... on PersonAnswer { person @include(if: $with) { name } } redirected }
        none: person(id: "p_nobody") { canonicalId person { name } }
      }`,
      { kim, with: false },
    );
    expect(data).toEqual({
      one: { person: { name: '김민수' }, canonicalId: kim },
      two: { person: { standing: 'KOREA', countryCode: 'KR' } },
      three: { redirected: false },
      none: null,
    });
  });

  it('finds people by Hangul, initial consonants, romanised letters and past typing errors, and says by what', async () => {
    const matched = async (text: string) => {
      const { data } = await atlas.ask(
        ANALYST,
        'query ($text: String!) { search(text: $text, kinds: [PERSON]) { hits { title matched } } }',
        { text },
      );
      return data.search.hits[0];
    };
    expect(await matched('김민수')).toEqual({ title: '김민수', matched: 'exact' });
    expect(await matched('ㄱㅁㅅ')).toEqual({ title: '김민수', matched: 'initials' });
    expect(await matched('kim minsu')).toEqual({ title: '김민수', matched: 'exact' });
    expect(await matched('Yonghee')).toMatchObject({ title: '이영희' });
  });

  it('answers for another day and for what was known at another time', async () => {
    const { data } = await atlas.ask(
      ANALYST,
      '{ before: network(level: PEOPLE, validAt: "2025-09") { people ties } then: network(level: PEOPLE, validAt: "2025-12") { people ties } nothing: network(level: PEOPLE, knownAt: "seq:0") { people ties header { seq } } }',
    );
    expect(data).toEqual({
      before: { people: 3, ties: 0 },
      then: { people: 3, ties: 3 },
      nothing: { people: 0, ties: 0, header: { seq: 0 } },
    });
    const kim = await idOf(ANALYST, 'Minsu Kim');
    const { data: states } = await atlas.ask(
      ANALYST,
      `{ old: personAsOf(id: "${kim}", validAt: "2024") { name eventCount ties } now: personAsOf(id: "${kim}") { name eventCount ties facts { kind } } }`,
    );
    expect(states.old).toEqual({ name: '김민수', eventCount: 0, ties: 0 });
    expect(states.now).toMatchObject({ name: '김민수', eventCount: 1, ties: 2 });
  });

  it('reads on after a cursor, and takes no cursor of another list', async () => {
    const first = await atlas.ask(ANALYST, '{ people(first: 2) { edges { node { id } } pageInfo { endCursor hasNextPage } } }');
    const { endCursor } = first.data.people.pageInfo;
    const next = await atlas.ask(
      ANALYST,
      `{ people(first: 2, after: "${endCursor}") { edges { node { id } } pageInfo { hasNextPage } } }`,
    );
    expect(next.data.people.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.data.people.edges, ...next.data.people.edges].map((edge: { node: { id: string } }) => edge.node.id);
    expect(new Set(ids).size).toBe(3);
    const other = await atlas.ask(ANALYST, `{ people(first: 2, sort: NAME, after: "${endCursor}") { totalCount } }`);
    expect(other.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('never shows a contact among the facts, and no file, row or record to others than the secretariat', async () => {
    const kim = await idOf(STAFF, 'Minsu Kim');
    const query = `{ personFacts(id: "${kim}") { kind value file row recordKey } }`;
    const staff = (await atlas.ask(STAFF, query)).data.personFacts;
    expect(staff.map((fact: { kind: string }) => fact.kind).sort()).toEqual(['name', 'participation', 'residence']);
    expect(staff[0]).toMatchObject({ file: 'test.csv', row: 2 });
    for (const fact of (await atlas.ask(ANALYST, query)).data.personFacts)
      expect(fact).toMatchObject({ file: null, row: null, recordKey: null });
  });

  it('tells the cost of a query, and refuses with a stable code what is too deep, too wide, too dear, too large or wrong', async () => {
    const { extensions } = await atlas.ask(ANALYST, '{ persons { id name } }');
    expect(extensions?.cost).toEqual({ used: 52, left: 19_948, limit: 20_000 });
    const code = async (query: string, as: Actor = ANALYST) => (await atlas.ask(as, query)).errors?.[0]?.extensions.code;
    expect(
      await code(
        `{ ${'persons { attended { attendees '.repeat(1)} ${'{ attended { attendees '.repeat(6)} { id } ${'} }'.repeat(6)} } } }`,
      ),
    ).toBe('DEPTH_LIMIT');
    expect(await code(`{ ${Array.from({ length: 10_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`)).toBe('ALIAS_LIMIT');
    expect(await code('{ persons(limit: 500) { attended(limit: 500) { id } } }')).toBe('COST_LIMIT');
    expect(await code('{ people(first: 501) { totalCount } }')).toBe('PAGE_LIMIT');
    expect(await code('{ network(validAt: "2026-02-30") { people } }')).toBe('INVALID_QUERY');
    expect(await code('{ network(knownAt: "yesterday") { people } }')).toBe('INVALID_DATE');
    expect(await code('{ nothing }')).toBe('INVALID_QUERY');
    expect(await code('{ users { id } }')).toBe('NOT_ALLOWED');
    expect(await code('{ persons { id } }', ANONYMOUS)).toBe('SIGN_IN_REQUIRED');
    expect(await code('{ __schema { types { name } } }', ANONYMOUS)).toBe('SIGN_IN_REQUIRED');
    const large = await atlas.post(ANALYST, JSON.stringify({ query: `{ me { id } } #${'x'.repeat(5_000_000)}` }));
    expect([large.status, ((await large.json()) as Answer).errors?.[0]?.extensions.code]).toEqual([413, 'BODY_LIMIT']);
  });

  it('answers what the asker did wrong with a status of theirs, so that no program tries it again as a fault of the server', async () => {
    const status = async (as: Actor, query: string, variables = {}) => {
      const answer = await atlas.post(as, JSON.stringify({ query, variables }));
      return [answer.status, ((await answer.json()) as Answer).errors?.[0]?.extensions.code];
    };
    const page = 'query ($first: Int!) { people(first: $first) { totalCount } }';
    expect(await status(ANALYST, page, { first: 'many' })).toEqual([400, 'INVALID_INPUT']);
    expect(await status(ANALYST, page)).toEqual([400, 'INVALID_INPUT']);
    expect(await status(ANALYST, '{ users { id } }')).toEqual([403, 'NOT_ALLOWED']);
    expect(await status(ANALYST, '{ persons(limit: 500) { attended(limit: 500) { id } } }')).toEqual([400, 'COST_LIMIT']);
    expect(await status(ANONYMOUS, '{ persons { id } }')).toEqual([401, 'SIGN_IN_REQUIRED']);
  });

  it('lets nobody on the way keep an answer, a refusal or a fault', async () => {
    const kept = async (as: Actor, query: string): Promise<[number, string | null]> => {
      const { status, headers } = await atlas.post(as, JSON.stringify({ query }));
      return [status, headers.get('cache-control')];
    };
    expect(await kept(STAFF, '{ __typename }')).toEqual([200, 'no-store']);
    expect(await kept(STAFF, '{ nothing }')).toEqual([400, 'no-store']);
    expect(await kept(ANONYMOUS, '{ persons { id } }')).toEqual([401, 'no-store']);
  });

  it('makes a layout in the background, and gives its bytes to its own audience only', async () => {
    await atlas.layouts.make('programme');
    const { data } = await atlas.ask(ANALYST, '{ network { layoutId } }');
    const bytes = await (await atlas.get(ANALYST, `/layout/${data.network.layoutId}`)).arrayBuffer();
    expect(bytes.byteLength).toBe(4 + 3 * 12);
    expect(new DataView(bytes).getUint32(0, true)).toBe(3);
    expect((await atlas.get(STAFF, `/layout/${data.network.layoutId}`)).status).toBe(404);
  });

  it('runs as many statements for a long list as for a short one', async () => {
    const count = async (query: string): Promise<number> => {
      await atlas.ask(ANALYST, query);
      atlas.statements.length = 0;
      await atlas.ask(ANALYST, query);
      return atlas.statements.length;
    };
    expect(await count('{ people(first: 1) { edges { node { id } } } }')).toBe(
      await count('{ people(first: 3) { edges { node { id } } } }'),
    );
    expect(await count('{ facts(kind: "participation", first: 1) { facts { id } } }')).toBe(
      await count('{ facts(kind: "participation", first: 100) { facts { id } } }'),
    );
    expect(await count('{ search(text: "kim", first: 1) { hits { id } } }')).toBe(2);
  });
});

describe('somebody hidden', () => {
  it('answers in every list, count, facet, search and neighbourhood like somebody who does not exist', async () => {
    const answers: Answer[][] = [];
    const byStaff: Answer[] = [];
    for (const world of [WORLD, [...WORLD, HIDDEN]]) {
      const atlas = await open(world);
      const asked: Answer[] = [];
      for (const probe of PROBES) asked.push(await atlas.ask(ANALYST, probe));
      answers.push(asked);
      byStaff.push(await atlas.ask(STAFF, PROBES[0]!));
      await atlas.close();
    }
    const text = (list: readonly Answer[] | undefined) => JSON.stringify(list).replaceAll(/"f_\w+"/g, '"fact"');
    expect(text(answers[1])).toBe(text(answers[0]));
    expect(byStaff[1]?.data.network.people).toBe(byStaff[0]?.data.network.people + 1);
  });
});

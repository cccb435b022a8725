import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { StatedFact } from '@brainlink/schema/facts';
import { rememberAuthentication } from '../identity/request-actor';
import { cliActor, ANONYMOUS, type Actor } from '../identity/actor';
import { openNetwork } from '../features/network/open-network';
import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { importPeople, personIdOf } from '../testing/import-people';
import { mountGraphql } from './mount';
import type { Services } from './services';

const fact = (kind: StatedFact['kind'], props: StatedFact['props'], more: Partial<StatedFact> = {}) => ({
  kind,
  props,
  visibility: 'public' as const,
  ...more,
});
const attended = (event: string) =>
  fact('participation', { status: 'attended', role: 'speaker' }, {
    object: { kind: 'Event', key: event },
    validFrom: '2025-10-20' as never,
    validTo: '2025-10-21' as never,
  });
const hiddenAttended = (event: string) => ({ ...attended(event), visibility: 'secretariat' as const });

const KIM = { key: '1', hangul: '김민수', latin: 'Minsu Kim', facts: [fact('residence', { country: 'KR' }), attended('e1')] };
const LEE = { key: '2', hangul: '이영희', latin: 'Younghee Lee', facts: [fact('residence', { country: 'US' }), attended('e1')] };
const SMITH = { key: '3', latin: 'John Smith', facts: [fact('residence', { country: 'US' }), attended('e1')] };

interface Answer {
  readonly data?: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost: { readonly used: number; readonly left: number; readonly limit: number } };
}

describe('GraphQL', () => {
  let store: Neo4jStore;
  let server: Server;
  let origin: string;
  let actor: Actor;
  const statements: string[] = [];
  const stops: (() => Promise<void> | void)[] = [];
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };

  beforeAll(async () => {
    store = await testStore({ onStatement: (cypher) => void statements.push(cypher) });
    await importPeople(store, [KIM, LEE, SMITH] as never);
    const app = express();
    app.use((request, _response, next) => {
      rememberAuthentication(request, { actor, csrf: null, sessionSecret: null, renew: false } as never);
      next();
    });
    await mountGraphql(app, {
      store,
      clock,
      features: { network: openNetwork({ store, clock }, null) } as unknown as Services,
      onStop: (work) => void stops.push(work),
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    for (const stop of stops) await stop();
    await store.close();
  });
  beforeEach(() => {
    actor = cliActor('kim');
    statements.length = 0;
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

  it('tells the cost of a query with its answer', async () => {
    const { data, extensions } = await ask('{ persons { id name } }');
    expect(data?.['persons']).toHaveLength(3);
    expect(extensions?.cost.used).toBe(51);
    expect(extensions?.cost.left).toBe((extensions?.cost.limit ?? 0) - 51);
  });

  it('debug', async () => {
    const id = await personIdOf(store, '1');
    const answers = [
      await ask('{ atlas { world seq people ties events gds canNot sources { source lastImport } } }'),
      await ask(`{ person(id: "${id}") { canonicalId redirected memberIds person { id name standing country { code } attended { id } attendedConnection { totalCount edges { properties { role } node { key } } } } header { seq digest yearPrecisionShare unlinkedShare sources { source lastImport } } } }`),
      await ask(`{ personFacts(id: "${id}") { kind value valueLatin object { kind id name } source row file may seqFrom } }`),
      await ask(`{ network(level: PEOPLE) { people ties drawn truncated sentence { ko en } nodes { id label standing ties x y } links { source target count weight crossBorder kinds { kind count } } facets { name total values { key count label { ko } } } histogram { quarter newTies crossBorder events } leftOut { reason count } header { seq validAt digest } } }`),
      await ask(`{ personTies(id: "${id}") { totalCount edges { person { label } weight lastContact reasons { text { ko en } items { title date } } } pageInfo { hasNextPage } } }`),
      await ask(`{ neighbors(id: "${id}") { total price { strongest byCountry byTechnology } nodes { label } links { source target } } }`),
      await ask('{ people(first: 2) { totalCount edges { cursor node { label } } pageInfo { endCursor hasNextPage } } }'),
      await ask(`{ personAsOf(id: "${id}", validAt: "2024") { name ties eventCount facts { kind } header { seq } } }`),
      await ask(`{ network(level: PEOPLE, validAt: "2025-12") { people ties header { seq validAt } } old: network(level: PEOPLE, knownAt: "seq:0") { people ties } }`),
      await ask('{ facts(kind: "participation", first: 2) { totalCount facts { personId objectId props source seqFrom validFrom } pageInfo { hasNextPage endCursor } } }'),
      await ask('{ changesSince(seq: 0) { fromSeq toSeq totalCount newPeople newTies newFacts commands { seq kind summary { ko } people things } } }'),
      await ask('{ a: search(text: "김민수") { hits { kind title subtitle matched score standing } interpretation } b: search(text: "ㄱㅁㅅ") { hits { title matched } } c: search(text: "minsu") { hits { title matched } } d: search(text: "Yonghee Lee") { hits { title matched } } }'),
      await ask('{ events { key attendees { name } } }'),
    ];
    for (const answer of answers) console.log(JSON.stringify(answer, null, 1).slice(0, 3000));
    expect(answers.every((answer) => !answer.errors)).toBe(true);
  });
});

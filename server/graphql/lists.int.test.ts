import 'reflect-metadata';

import { cliActor, type Actor } from '../identity/actor';
import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { openAtlas, publishWorld } from './hidden/open-atlas';
import { KIM, personId, thingId, VISIBLE } from './hidden/world';
import { buildSchemas } from './schemas';

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };

describe('lists', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    await publishWorld(store, VISIBLE, []);
    atlas = await openAtlas(store, await buildSchemas(store.driver));
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests say what they expect
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<any> =>
    JSON.parse((await atlas.post(ANALYST, '/graphql', { query, variables })).body.toString());

  it('of the facts about a person are read page by page, in one order, and say how many there are', async () => {
    const id = personId(KIM);
    const whole = (await ask('query ($id: ID!) { personFacts(id: $id) { id } }', { id })).data.personFacts as { id: string }[];
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        'query ($id: ID!, $after: String) { personFactPage(id: $id, first: 4, after: $after) { facts { id } totalCount truncated pageInfo { endCursor hasNextPage } } }',
        { id, after },
      );
      const page = data.personFactPage;
      expect([page.totalCount, page.truncated]).toEqual([whole.length, page.pageInfo.hasNextPage]);
      ids.push(...page.facts.map((fact: { id: string }) => fact.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(whole.length).toBeGreaterThan(8);
    expect(ids).toEqual(whole.map((fact) => fact.id));
    const forged = await ask('query ($id: ID!) { personFactPage(id: $id, after: "forged") { totalCount } }', { id });
    expect(forged.errors[0].extensions.code).toBe('INVALID_CURSOR');
  });

  it('of people take an association by its abbreviation and by its id, and nobody belongs to one that does not exist', async () => {
    const count = async (association: string): Promise<number> =>
      (await ask('query ($a: [ID!]) { people(filter: { associations: $a }) { totalCount } }', { a: [association] })).data.people
        .totalCount;
    expect(await count('KSEA')).toBe(4);
    expect(await count(thingId('Association', 'KSEA'))).toBe(4);
    expect(await count(thingId('Association', 'NONE'))).toBe(0);
  });
});

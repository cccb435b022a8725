import 'reflect-metadata';

import { cliActor, type Actor } from '../identity/actor';
import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { openAtlas, publishWorld } from './hidden/open-atlas';
import { KIM, personId, thingId, VISIBLE } from './hidden/world';
import { buildSchemas } from './schemas';

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };

interface WorkPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

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

  it('of facts in bulk say whom each is about, by the id under which the person answers', async () => {
    const { data } = await ask(`{
      persons(limit: 100, sort: [{ id: ASC }]) { id }
      names: facts(kind: "name", first: 500) { facts { personId } }
      attended: facts(kind: "participation", first: 500) { facts { personId objectId props } }
      events(limit: 20) { id attendees(limit: 50) { id } }
    }`);
    const named = new Set(data.names.facts.map((fact: { personId: string | null }) => fact.personId));
    expect([...named].sort()).toEqual(data.persons.map((person: { id: string }) => person.id));
    interface Part {
      readonly personId: string;
      readonly objectId: string;
      readonly props: { readonly status: string };
    }
    const parts = (data.attended.facts as Part[]).filter(({ props }) => props.status === 'attended');
    expect(parts.length).toBeGreaterThan(0);
    for (const { id, attendees } of data.events as { id: string; attendees: { id: string }[] }[])
      expect([...new Set(parts.filter(({ objectId }) => objectId === id).map(({ personId }) => personId))].sort()).toEqual(
        attendees.map((person) => person.id).sort(),
      );
  });

  it('of facts of a kind that there is not say so and name those that there are', async () => {
    const { errors } = await ask('{ facts(kind: "participations", first: 1) { totalCount } }');
    expect(errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', details: { field: 'kind' } });
    expect(errors[0].extensions.details.known).toContain('participation');
  });

  it('of people take an association by its abbreviation and by its id, and nobody belongs to one that does not exist', async () => {
    const count = async (association: string): Promise<number> =>
      (await ask('query ($a: [ID!]) { people(filter: { associations: $a }) { totalCount } }', { a: [association] })).data.people
        .totalCount;
    expect(await count('KSEA')).toBe(4);
    expect(await count(thingId('Association', 'KSEA'))).toBe(4);
    expect(await count(thingId('Association', 'NONE'))).toBe(0);
  });

  it('of things come page by page as their list has them, whatever the sort, the filter, aliases and fragments', async () => {
    const { data } = await ask(
      '{ persons(limit: 100, sort: [{ name: DESC }, { id: ASC }]) { id name attended(limit: 5) { id } } }',
    );
    const nodes: unknown[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const answer = await ask(
        `query ($after: String) {
          page: personsConnection(first: 3, after: $after, sort: [{ name: DESC }, { id: ASC }]) {
            ...Counted edges { at: cursor ...Of } pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
          }
        }
        fragment Counted on PersonsConnection { all: totalCount aggregate { count { nodes } } }
        fragment Of on PersonEdge { node { id name } node { attended(limit: 5) { id } } }`,
        { after },
      );
      const { page } = answer.data;
      expect([page.all, page.aggregate.count.nodes]).toEqual([data.persons.length, data.persons.length]);
      expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([page.edges[0].at, page.edges.at(-1).at]);
      expect(page.pageInfo.hasPreviousPage).toBe(pages > 0);
      nodes.push(...page.edges.map((edge: { node: unknown }) => edge.node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages++;
    } while (after !== null);
    expect(pages).toBeGreaterThan(1);
    expect(nodes).toEqual(data.persons);
    const { id } = data.persons[0];
    const one = await ask(
      'query ($id: ID!) { personsConnection(where: { id: { eq: $id } }) { totalCount a: edges { who: node { id } } } }',
      {
        id,
      },
    );
    expect(one.data.personsConnection).toEqual({ totalCount: 1, a: [{ who: { id } }] });
    expect((await ask('{ personsConnection(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage } } }')).data).toEqual({
      personsConnection: { totalCount: data.persons.length, edges: [], pageInfo: { hasNextPage: true } },
    });
  });

  it('of things refuse a forged cursor and lengths below zero by a code that says what to mend', async () => {
    const codeOf = async (query: string) => (await ask(query)).errors[0].extensions;
    for (const query of [
      '{ personsConnection(first: 2, after: "zzz") { totalCount } }',
      '{ technology(code: "HYDROGEN") { worksConnection(first: 2, after: "zzz") { totalCount } } }',
    ])
      expect((await codeOf(query)).code).toBe('INVALID_CURSOR');
    for (const [query, field] of [
      ['{ personsConnection(first: -1) { totalCount } }', 'first'],
      ['{ persons(limit: 2, offset: -1) { id } }', 'offset'],
      ['{ persons(limit: 2) { attended(limit: -2) { id } } }', 'limit'],
    ] as const)
      expect(await codeOf(query)).toMatchObject({ code: 'INVALID_INPUT', details: { field } });
  });

  it('of tens of thousands are read in pages of 500', async () => {
    const made = await store.write((tx) =>
      tx.run(
        `MATCH (t:Technology {code: 'HYDROGEN'}) UNWIND range(1, 30000) AS n
         CREATE (w:Work:SeenByProgramme:SeenBySecretariat:Many {id: 'w_' + n, key: 'many:' + n, title: 'Work'})-[:ABOUT_TECHNOLOGY]->(t)
         RETURN count(w) AS count`,
      ),
    );
    expect(made[0]).toMatchObject({ count: 30_000 });
    try {
      const { data, errors } = await ask('{ worksConnection(first: 500) { totalCount edges { node { id } } } }');
      expect(errors).toBeUndefined();
      expect(data.worksConnection.totalCount).toBeGreaterThanOrEqual(30_000);
      expect(new Set(data.worksConnection.edges.map((edge: { node: { id: string } }) => edge.node.id)).size).toBe(500);
      const inside = `query ($after: String) {
        technology(code: "HYDROGEN") { worksConnection(first: 500, after: $after, sort: [{ node: { id: DESC } }]) {
          totalCount edges { node { id } } pageInfo { endCursor } } } }`;
      const read: string[] = [];
      for (let page = 0, after: string | null = null; page < 2; page += 1) {
        const { worksConnection }: { worksConnection: WorkPage } = (await ask(inside, { after })).data.technology;
        expect(worksConnection.totalCount).toBeGreaterThanOrEqual(30_000);
        read.push(...worksConnection.edges.map((edge) => edge.node.id));
        after = worksConnection.pageInfo.endCursor;
      }
      expect(new Set(read).size).toBe(1_000);
      expect(read).toEqual([...read].sort().reverse());
    } finally {
      await store.write((tx) => tx.run('MATCH (w:Many) DETACH DELETE w'));
    }
  }, 180_000);
});

import 'reflect-metadata';

import { createHash } from 'node:crypto';
import { ANONYMOUS, cliActor, type Actor } from '../identity/actor';
import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { openAtlas, publishWorld } from './hidden/open-atlas';
import { VISIBLE } from './hidden/world';
import { buildSchemas } from './schemas';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_secretariat', roles: ['secretariat'], via: 'session' };
const ANALYST: Actor = { ...STAFF, id: 'u_analyst', roles: ['analyst'], contactGrant: false };
const ADMIN: Actor = { ...ANALYST, id: 'u_admin', roles: ['admin'] };

describe('what does not pass through Apollo', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    await publishWorld(store, VISIBLE, []);
    await store.write((tx) =>
      tx.run(
        `CREATE (:Job {id: 'j_done', kind: 'import', state: 'done', done: 3, total: 3, unit: 'rows', createdAt: '2026-03-01T00:00:00.000Z'})`,
      ),
    );
    atlas = await openAtlas(store, await buildSchemas(store.driver));
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  const PROGRESS = 'subscription ($id: ID!) { jobProgress(id: $id) { id state done total unit } }';
  const stream = async (as: Actor, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { body, status } = await atlas.stream(as, { query, variables });
    const text = body.toString();
    const events = [...text.matchAll(/^data: (.+)$/gm)].flatMap(([, json]) => (json ? [JSON.parse(json) as unknown] : []));
    return { status, text, events };
  };

  it('tells how a job moves on, and ends with the job', async () => {
    const { events } = await stream(STAFF, PROGRESS, { id: 'j_done' });
    expect(events).toEqual([{ data: { jobProgress: { id: 'j_done', state: 'DONE', done: 3, total: 3, unit: 'rows' } } }]);
    expect((await stream(STAFF, PROGRESS, { id: 'j_none' })).events).toEqual([]);
  });

  it('asks for the same rights as a query: signed in, and allowed to read jobs', async () => {
    expect((await stream(ANONYMOUS, PROGRESS, { id: 'j_done' })).text).toContain('SIGN_IN_REQUIRED');
    expect((await stream(ANALYST, PROGRESS, { id: 'j_done' })).text).toContain('NOT_ALLOWED');
    expect((await stream(ANONYMOUS, '{ __schema { types { name } } }')).text).toContain('SIGN_IN_REQUIRED');
    expect((await stream(ANALYST, '{ users { id } }')).text).toContain('NOT_ALLOWED');
  });

  it('keeps to the same limits as a query, with the same codes', async () => {
    const aliases = `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
    expect((await stream(STAFF, aliases)).text).toContain('ALIAS_LIMIT');
    const deep = `{ persons { ${'attended { attendees { '.repeat(7)} id ${'} } '.repeat(7)} } }`;
    expect((await stream(STAFF, deep)).text).toContain('DEPTH_LIMIT');
    expect((await stream(STAFF, '{ persons(limit: 500) { attended(limit: 500) { id } } }')).text).toContain('COST_LIMIT');
    expect((await stream(STAFF, '{ nothing }')).text).toContain('INVALID_QUERY');
    expect((await stream(STAFF, '{ unfinished')).text).toContain('INVALID_QUERY');
  });

  const persisted = async (as: Actor, query: string | undefined, sha256Hash: string) => {
    const { body, status } = await atlas.post(as, '/graphql', {
      ...(query === undefined ? {} : { query }),
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    return {
      status,
      answer: JSON.parse(body.toString()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] },
    };
  };

  it('takes a query by its hash once it has seen the text, and judges it anew for everybody', async () => {
    const query = '{ jobs { totalCount } }';
    const hash = createHash('sha256').update(query).digest('hex');
    const unknown = await persisted(STAFF, undefined, hash);
    // The client resends the whole text when it reads this very message.
    expect(unknown.answer.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_UNKNOWN' },
    });
    expect((await persisted(STAFF, query, hash)).answer).toMatchObject({ data: { jobs: { totalCount: 1 } } });
    expect((await persisted(STAFF, undefined, hash)).answer).toMatchObject({ data: { jobs: { totalCount: 1 } } });
    expect((await persisted(ADMIN, query, hash)).answer).toMatchObject({ data: { jobs: { totalCount: 1 } } });
    expect((await persisted(ANALYST, undefined, hash)).answer.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    expect((await persisted(ANONYMOUS, undefined, hash)).answer.data).toBeUndefined();
  });

  it('takes no text under the hash of another', async () => {
    const hash = createHash('sha256').update('{ atlas { people } }').digest('hex');
    expect((await persisted(STAFF, '{ atlas { ties } }', hash)).answer.errors?.[0]?.extensions.code).toBe('INVALID_QUERY');
  });
});

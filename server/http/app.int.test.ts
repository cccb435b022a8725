import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config';
import { openLog } from '../log';
import type { Neo4jStore } from '../neo4j';
import { openServices, type OpenServices } from '../services';
import { testStore } from '../testing';
import { createApp, startingApp } from './app';
import { listen, type Listening } from './listen';

describe('the HTTP application', () => {
  let store: Neo4jStore;
  let services: OpenServices;
  let http: Listening;
  let app: Awaited<ReturnType<typeof createApp>>;
  let home: string;
  let stopping = false;
  const log = openLog('silent');
  const at = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${http.port}${path}`, init);

  beforeAll(async () => {
    store = await testStore();
    home = await mkdtemp(join(tmpdir(), 'atlas-http-'));
    http = await listen(startingApp(log, '', false), '127.0.0.1', 0, true);
    services = await openServices({ config: loadConfig({ home }, {}), store, log, baseUrl: 'http://atlas.test' });
    // Made before anything is asked: a connection that waits while it is made may be closed when the next question goes out.
    app = await createApp(services, () => stopping);
  });
  afterAll(async () => {
    await http.close(0);
    await services.stop();
    await store.close();
    await rm(home, { recursive: true });
  });

  it('lives but is not ready while it starts, and says when to ask again', async () => {
    expect((await at('/health/live')).status).toBe(200);
    expect((await at('/health/ready')).status).toBe(503);
    const answer = await at('/people/x');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ error: { code: 'NOT_READY' } });
    http.use(app);
    expect(await (await at('/health/ready')).json()).toEqual({ status: 'ready', started: true, database: true });
  });

  it('allows nothing from other hosts and no inline scripts', async () => {
    const { headers } = await at('/health/live');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('gives every request an id of its own and believes nobody else', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () =>
        (await at('/health/live', { headers: { 'x-request-id': 'chosen-by-me' } })).headers.get('x-request-id'),
      ),
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('answers with a code of the closed list where there is nothing', async () => {
    const answer = await at('/nothing', { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'NOT_FOUND', requestId: answer.headers.get('x-request-id') } });
  });

  it('is not ready any more while it stops', async () => {
    stopping = true;
    expect((await at('/health/ready')).status).toBe(503);
    stopping = false;
  });
});

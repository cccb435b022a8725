import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import express from 'express';
import { parseSetCookie } from 'cookie';

import type { Neo4jStore } from '../neo4j';
import { testStore } from '../testing';
import { storeText } from '../testing/store-text';
import { firstStartLink } from './first-start';
import { createInvitation, signInLink } from './invitations.service';
import { mountIdentity } from './mount';
import { actorOf, csrfTokenOf } from './request-actor';
import { createApiToken, revokeApiToken } from './api-tokens.service';
import { SESSION_IDLE_MS, SESSION_LIFE_MS } from './sessions.service';
import { repeatableRandom } from './repeatable-random';

const BASE = 'http://atlas.test';
const HOUR = 3_600_000;

/** A clock that stands still until it is moved. */
const movableClock = () => {
  let now = Date.parse('2026-03-02T00:00:00Z');
  return { now: () => new Date(now), forward: (ms: number) => void (now += ms) };
};

/** What the probe of the test answers: who asked, or an error. */
interface Answer {
  readonly actor: Record<string, unknown>;
  readonly csrf: string | null;
  readonly error: { readonly code: string };
}

describe('signing in', () => {
  let store: Neo4jStore;
  let server: Server;
  let origin: string;
  let clock: ReturnType<typeof movableClock>;
  const random = repeatableRandom('identity');
  const ports = () => ({ store, clock, random });

  beforeEach(async () => {
    store = await testStore();
    clock = movableClock();
    const app = express();
    app.set('trust proxy', true);
    mountIdentity(app, { store, clock, random, baseUrl: BASE });
    app.use('/graphql', (request, response) => {
      response.json({ actor: actorOf(request), csrf: csrfTokenOf(request) });
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  });

  const visit = (link: string, headers: Record<string, string> = {}) =>
    fetch(link.replace(BASE, origin), { redirect: 'manual', headers });

  /** What a browser would send after this answer. */
  const cookiesOf = (response: Response) => {
    const cookies = response.headers.getSetCookie().map((line) => parseSetCookie(line));
    return {
      all: cookies,
      header: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      csrf: cookies.find(({ name }) => name === 'atlas_csrf')?.value ?? '',
    };
  };

  const ask = async (method: string, headers: Record<string, string>) => {
    const response = await fetch(`${origin}/graphql`, { method, headers });
    return { status: response.status, body: (await response.json()) as Answer };
  };

  const signInAsFirstUser = async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    return cookiesOf(await visit(link!));
  };

  it('makes the first visitor an administrator and secretariat without contact data, and prints no second link', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    expect(link).toMatch(/^http:\/\/atlas\.test\/sign-in\/[\w-]{43}$/);
    const response = await visit(link!);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    const { all, header } = cookiesOf(response);
    expect(all.find(({ name }) => name === 'atlas_session')).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
    expect(all.find(({ name }) => name === 'atlas_csrf')?.httpOnly).toBeUndefined();
    const { body } = await ask('GET', { cookie: header });
    expect(body.actor).toMatchObject({ kind: 'user', roles: ['admin', 'secretariat'], contactGrant: false, via: 'session' });
    expect(await firstStartLink(store, clock, BASE, random)).toBeNull();
  });

  it('lets a link be used once: the second visitor learns only that it is invalid', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    await visit(link!);
    const second = await visit(link!);
    expect(second.headers.get('location')).toBe('/sign-in?problem=LINK_INVALID');
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it('lets only one of two visitors of the same moment in', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    const answers = await Promise.all([visit(link!), visit(link!), visit(link!)]);
    expect(answers.map((answer) => answer.headers.get('location')).sort()).toEqual([
      '/',
      '/sign-in?problem=LINK_INVALID',
      '/sign-in?problem=LINK_INVALID',
    ]);
    const [users] = await store.read((tx) => tx.run('MATCH (u:User) RETURN count(u) AS n'));
    expect(users).toEqual({ n: 1 });
  });

  it('replaces a first-start link that nobody has used', async () => {
    const first = await firstStartLink(store, clock, BASE, random);
    const second = await firstStartLink(store, clock, BASE, random);
    expect((await visit(first!)).headers.get('location')).toBe('/sign-in?problem=LINK_INVALID');
    expect((await visit(second!)).headers.get('location')).toBe('/');
  });

  it('refuses an expired invitation as it refuses an unknown one', async () => {
    const { secret } = await store.write((tx) =>
      createInvitation(tx, ports(), { name: 'Organizer', roles: ['organizer'], events: ['e1'] }, { createdBy: 'u_1' }),
    );
    clock.forward(15 * 24 * HOUR);
    expect((await visit(signInLink(BASE, secret.text))).headers.get('location')).toBe('/sign-in?problem=LINK_INVALID');
    expect((await visit(`${BASE}/sign-in/nonsense`)).headers.get('location')).toBe('/sign-in?problem=LINK_INVALID');
  });

  it('gives an invited organizer the role and the event, and nothing else', async () => {
    const { secret } = await store.write((tx) =>
      createInvitation(tx, ports(), { name: 'Dr Park', roles: ['organizer'], events: ['e1'] }, { createdBy: 'u_1' }),
    );
    const { header } = cookiesOf(await visit(signInLink(BASE, secret.text)));
    const { body } = await ask('GET', { cookie: header });
    expect(body.actor).toMatchObject({
      name: 'Dr Park',
      roles: ['organizer'],
      scope: { events: ['e1'], clubs: [], associations: [] },
    });
  });

  it('does not use a link up when a mail scanner or a browser looks ahead', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    expect((await visit(link!, { 'Sec-Purpose': 'prefetch' })).status).toBe(204);
    expect((await fetch(link!.replace(BASE, origin), { method: 'HEAD', redirect: 'manual' })).status).toBe(204);
    expect((await visit(link!)).headers.get('location')).toBe('/');
  });

  it('makes an address wait after ten failed attempts, and lets it in again after the window', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    const from = { 'X-Forwarded-For': '192.0.2.7' };
    for (let attempt = 0; attempt < 10; attempt += 1) await visit(`${BASE}/sign-in/wrong-${attempt}`, from);
    const refused = await visit(link!, from);
    expect(refused.headers.get('location')).toBe('/sign-in?problem=TOO_MANY_ATTEMPTS&wait=900');
    expect(refused.headers.get('retry-after')).toBe('900');
    clock.forward(16 * 60_000);
    expect((await visit(link!, from)).headers.get('location')).toBe('/');
  });

  it('does not make one address wait for the failures of another', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    for (let attempt = 0; attempt < 12; attempt += 1) await visit(`${BASE}/sign-in/wrong`, { 'X-Forwarded-For': '192.0.2.7' });
    expect((await visit(link!, { 'X-Forwarded-For': '192.0.2.8' })).headers.get('location')).toBe('/');
  });

  it('refuses to write without the CSRF header, with a wrong one, and accepts the right one', async () => {
    const { header, csrf } = await signInAsFirstUser();
    const without = await ask('POST', { cookie: header });
    expect([without.status, without.body.error.code]).toEqual([403, 'CSRF_REQUIRED']);
    expect((await ask('POST', { cookie: header, 'x-atlas-csrf': `${csrf}x` })).status).toBe(403);
    const right = await ask('POST', { cookie: header, 'x-atlas-csrf': csrf });
    expect(right.status).toBe(200);
    expect(right.body.csrf).toBe(csrf);
  });

  it('forgets a session that is not used for a week, and keeps one that is, for thirty days at most', async () => {
    const { header } = await signInAsFirstUser();
    clock.forward(SESSION_IDLE_MS - HOUR);
    expect((await ask('GET', { cookie: header })).body.actor['kind']).toBe('user');
    clock.forward(SESSION_IDLE_MS - HOUR);
    expect((await ask('GET', { cookie: header })).body.actor['kind']).toBe('user');
    clock.forward(SESSION_IDLE_MS + HOUR);
    expect((await ask('GET', { cookie: header })).body.actor['kind']).toBe('anonymous');

    const again = await store.read((tx) => tx.run<{ id: string }>('MATCH (u:User) RETURN u.id AS id'));
    const { secret } = await store.write((tx) =>
      createInvitation(tx, ports(), { name: '', roles: [], userId: again[0]!.id }, { createdBy: 'cli:test' }),
    );
    const second = cookiesOf(await visit(signInLink(BASE, secret.text)));
    for (let used = 0; used < SESSION_LIFE_MS; used += 5 * 24 * HOUR) {
      expect((await ask('GET', { cookie: second.header })).body.actor['kind']).toBe('user');
      clock.forward(5 * 24 * HOUR);
    }
    expect((await ask('GET', { cookie: second.header })).body.actor['kind']).toBe('anonymous');
  });

  it('ends the session on signing out, also for whoever kept the cookie', async () => {
    const { header, csrf } = await signInAsFirstUser();
    const out = await fetch(`${origin}/sign-out`, { method: 'POST', headers: { cookie: header, 'x-atlas-csrf': csrf } });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().every((line) => /Max-Age=0/.test(line))).toBe(true);
    expect((await ask('GET', { cookie: header })).body.actor['kind']).toBe('anonymous');
  });

  it('keeps neither the secret of a session nor of a link nor of a token in the store', async () => {
    const link = await firstStartLink(store, clock, BASE, random);
    const { header } = cookiesOf(await visit(link!));
    const session = /atlas_session=([^;]+)/.exec(header)![1]!;
    const [user] = await store.read((tx) => tx.run<{ id: string }>('MATCH (u:User) RETURN u.id AS id'));
    const token = await makeToken(user!.id);
    const everything = await storeText(store);
    expect(everything).toContain(user!.id);
    for (const secret of [session, link!.split('/').at(-1)!, token.secret]) expect(everything).not.toContain(secret);
  });

  const makeToken = (userId: string) =>
    store.write((tx) =>
      createApiToken(tx, ports(), {
        userId,
        name: 'notebook',
        roles: ['analyst', 'admin'],
        readOnly: true,
        expiresInDays: 90,
        createdBy: userId,
      }),
    );

  it('lets a token ask without cookie and header, with the roles that token and user share', async () => {
    await signInAsFirstUser();
    const [user] = await store.read((tx) => tx.run<{ id: string }>('MATCH (u:User) RETURN u.id AS id'));
    const { secret } = await makeToken(user!.id);
    const { status, body } = await ask('POST', { authorization: `Bearer ${secret}` });
    expect(status).toBe(200);
    expect(body.actor).toMatchObject({ roles: ['admin'], via: 'token', readOnly: true, contactGrant: false });
  });

  it('refuses a token that is revoked, expired, unknown or misspelt with one and the same code', async () => {
    await signInAsFirstUser();
    const [user] = await store.read((tx) => tx.run<{ id: string }>('MATCH (u:User) RETURN u.id AS id'));
    const revoked = await makeToken(user!.id);
    const expired = await makeToken(user!.id);
    await store.write((tx) => revokeApiToken(tx, ports(), revoked.id, user!.id));
    const codes: string[] = [];
    codes.push((await ask('POST', { authorization: `Bearer ${revoked.secret}` })).body.error.code);
    clock.forward(91 * 24 * HOUR);
    codes.push((await ask('POST', { authorization: `Bearer ${expired.secret}` })).body.error.code);
    codes.push((await ask('POST', { authorization: 'Bearer atlas_unknown' })).body.error.code);
    codes.push((await ask('POST', { authorization: 'Basic abc' })).body.error.code);
    expect(codes).toEqual(['TOKEN_INVALID', 'TOKEN_INVALID', 'TOKEN_INVALID', 'TOKEN_INVALID']);
  });

  it('writes signing in and out down, under the user’s id and without a name', async () => {
    const { header, csrf } = await signInAsFirstUser();
    await fetch(`${origin}/sign-out`, { method: 'POST', headers: { cookie: header, 'x-atlas-csrf': csrf } });
    const rows = await store.read((tx) =>
      tx.run('MATCH (a:AuditEntry) RETURN a.action AS action, a.actor AS actor, a.via AS via ORDER BY a.id'),
    );
    expect(rows.map((row) => row['action']).sort()).toEqual(['signIn', 'signOut']);
    expect(rows.every((row) => /^u_[\w-]{20}$/.test(String(row['actor'])))).toBe(true);
  });
});

import type { Role } from '@brainlink/schema/access';

import { readAuditPage } from '../../audit';
import { cliActor, type KnownActor } from '../../identity/actor';
import { redeemLink } from '../../identity/invitations.service';
import { repeatableRandom } from '../../identity/repeatable-random';
import { findSession } from '../../identity/sessions.service';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { createToken, readTokens, revokeToken } from '../tokens/tokens.service';
import {
  grantContact,
  inviteUser,
  issueSignInLink,
  listUsers,
  markVisited,
  readInvitations,
  readMe,
  setLocale,
  setUserDisabled,
  setUserRoles,
  withdrawInvitation,
} from './users.service';

describe('users', () => {
  let store: Neo4jStore;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('users');
  const services = () => ({ store, clock, random, baseUrl: 'http://atlas.test' });
  const owner = cliActor('root');

  beforeEach(async () => {
    store = await testStore();
  });
  afterEach(() => store.close());

  const secretOf = (link: string) => link.split('/').at(-1)!;

  /** Invites and signs somebody in. */
  const newUser = async (role: Role, more: { eventId?: string } = {}): Promise<KnownActor> => {
    const { link } = await inviteUser(services(), owner, { name: `A ${role}`, role, ...more });
    return (await redeemLink(services(), secretOf(link))).actor;
  };
  const again = async (actor: KnownActor): Promise<KnownActor> => {
    const { link } = await issueSignInLink(services(), owner, actor.id);
    return (await redeemLink(services(), secretOf(link))).actor;
  };

  it('tell who is asking what they may do, and nobody anything', async () => {
    expect(await readMe(services(), { kind: 'anonymous' })).toBeNull();
    const secretariat = await newUser('secretariat');
    const me = await readMe(services(), secretariat);
    expect(me).toMatchObject({
      name: 'A secretariat',
      roles: ['secretariat'],
      audience: 'secretariat',
      contactGrant: false,
      lastVisitSeq: null,
    });
    expect(me?.may).toContain('runImports');
    expect(me?.may).not.toContain('readContact');
  });

  it('are found in the audit trail by what a reader sees of them, their name, and by their id', async () => {
    const admin = await newUser('admin');
    await createToken(services(), admin, { name: 'notebook', readOnly: true, expiresInDays: 1 });
    const by = async (actor: string) => (await readAuditPage(services(), { audience: 'secretariat', first: 50, actor })).entries;
    expect((await by(admin.id)).map(({ action }) => action)).toContain('createToken');
    expect(await by('a ADMIN')).toEqual(await by(admin.id));
    expect(await by('nobody')).toEqual([]);
  });

  it('remember the language and the last visit', async () => {
    const analyst = await newUser('analyst');
    await store.write((tx) => tx.run("MATCH (m:Meta {id: 'store'}) SET m.seq = 12"));
    expect((await setLocale(services(), analyst, 'en')).locale).toBe('en');
    expect((await markVisited(services(), analyst)).lastVisitSeq).toBe(12);
    expect((await again(analyst)).locale).toBe('en');
  });

  it('wait as an invitation until it was followed, taken back or has expired', async () => {
    const invite = async (name: string) => inviteUser(services(), owner, { name, role: 'analyst' });
    const waiting = async (at = clock.now()) =>
      (await readInvitations({ ...services(), clock: { now: () => at } }, owner)).map(({ name }) => name).sort();
    const followed = await invite('A follower');
    const taken = await invite('Somebody else');
    await invite('A friend');
    expect(await waiting()).toEqual(['A follower', 'A friend', 'Somebody else']);
    await redeemLink(services(), secretOf(followed.link));
    await withdrawInvitation(services(), owner, taken.invitation.id);
    expect(await waiting()).toEqual(['A friend']);
    expect(await waiting(new Date('2026-06-01T00:00:00Z'))).toEqual([]);
  });

  it('cannot be invited as an organizer without an event, nor for one that does not exist', async () => {
    await expect(newUser('organizer')).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: ['eventId'] } });
    await expect(newUser('organizer', { eventId: 't_none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await store.write((tx) => tx.run("CREATE (:Event:SeenBySecretariat {key: 'xld-1', id: 't_event'})"));
    expect((await newUser('organizer', { eventId: 't_event' })).scope.events).toEqual(['t_event']);
  });

  it('of the secretariat appoint organizers and analysts, but neither administrators nor their own', async () => {
    const secretariat = await newUser('secretariat');
    await expect(inviteUser(services(), secretariat, { name: 'X', role: 'admin' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await expect(inviteUser(services(), secretariat, { name: 'X', role: 'secretariat' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await inviteUser(services(), secretariat, { name: 'X', role: 'analyst' })).link).toMatch(/sign-in/);
  });

  it('of the secretariat cannot take over an administrator by a new link, nor disable one', async () => {
    const secretariat = await newUser('secretariat');
    const admin = await newUser('admin');
    await expect(issueSignInLink(services(), secretariat, admin.id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(setUserDisabled(services(), secretariat, admin.id, true)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const views = await listUsers(services(), secretariat);
    expect(views.find(({ id }) => id === admin.id)?.may).toEqual([]);
  });

  it('never change their own rights', async () => {
    const admin = await newUser('admin');
    await expect(setUserRoles(services(), admin, { userId: admin.id, roles: ['admin', 'secretariat'] })).rejects.toMatchObject({
      code: 'OWN_RIGHTS',
    });
    await expect(grantContact(services(), admin, admin.id, true)).rejects.toMatchObject({ code: 'OWN_RIGHTS' });
  });

  it('keep one administrator at least', async () => {
    const admin = await newUser('admin');
    await expect(setUserDisabled(services(), owner, admin.id, true)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
    await expect(setUserRoles(services(), owner, { userId: admin.id, roles: ['analyst'] })).rejects.toMatchObject({
      code: 'LAST_ADMIN',
    });
    const second = await newUser('admin');
    expect((await setUserDisabled(services(), second, admin.id, true)).disabled).toBe(true);
  });

  it('get contact data by a grant to a member of the secretariat, and lose it with the role', async () => {
    const admin = await newUser('admin');
    const secretariat = await newUser('secretariat');
    await expect(grantContact(services(), admin, (await newUser('analyst')).id, true)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await grantContact(services(), admin, secretariat.id, true)).contactGrant).toBe(true);
    expect((await again(secretariat)).contactGrant).toBe(true);
    expect((await setUserRoles(services(), admin, { userId: secretariat.id, roles: ['analyst'] })).contactGrant).toBe(false);
  });

  it('lose their sessions when they are disabled', async () => {
    const { link } = await inviteUser(services(), owner, { name: 'Analyst', role: 'analyst' });
    const { session, actor } = await redeemLink(services(), secretOf(link));
    expect((await findSession(services(), session.text))?.actor.id).toBe(actor.id);
    await setUserDisabled(services(), owner, actor.id, true);
    expect(await findSession(services(), session.text)).toBeNull();
    const { link: newLink } = await issueSignInLink(services(), owner, actor.id);
    await expect(redeemLink(services(), secretOf(newLink))).rejects.toMatchObject({ code: 'LINK_INVALID' });
  });

  it('make tokens in their own roles only, see only their own, and end them', async () => {
    const analyst = await newUser('analyst');
    const input = { name: 'notebook', readOnly: true, expiresInDays: 90 };
    await expect(createToken(services(), analyst, { ...input, role: 'secretariat' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await expect(createToken(services(), analyst, { ...input, expiresInDays: 4000 })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const { secret, token } = await createToken(services(), analyst, input);
    expect(secret).toMatch(/^atlas_[\w-]{43}$/);
    expect(token).toMatchObject({ name: 'notebook', roles: ['analyst'], expiresAt: '2026-05-31T00:00:00.000Z', revokedAt: null });
    const other = await newUser('analyst');
    expect(await readTokens(services(), other)).toEqual([]);
    await expect(revokeToken(services(), other, token.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await revokeToken(services(), analyst, token.id)).revokedAt).toBe('2026-03-02T00:00:00.000Z');
  });

  it('cannot make a token with a token', async () => {
    const analyst = await newUser('analyst');
    const input = { name: 'n', readOnly: false, expiresInDays: 1 };
    await expect(createToken(services(), { ...analyst, via: 'token' }, input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('leave an audit entry for each change, found by actor and by subject, page by page', async () => {
    const analyst = await newUser('analyst');
    await setUserRoles(services(), owner, { userId: analyst.id, roles: ['analyst', 'nrf'] });
    const about = await readAuditPage(services(), { audience: 'secretariat', first: 10, subject: analyst.id });
    expect(about.entries.map(({ action }) => action).sort()).toEqual(['setUserRoles', 'signIn']);
    const first = await readAuditPage(services(), { audience: 'secretariat', first: 1, actor: 'cli:root' });
    expect(first).toMatchObject({ totalCount: 2, hasNextPage: true });
    const second = await readAuditPage(services(), {
      audience: 'secretariat',
      first: 1,
      actor: 'cli:root',
      after: first.endCursor,
    });
    expect(second.hasNextPage).toBe(false);
    expect([...first.entries, ...second.entries].map(({ action }) => action).sort()).toEqual(['inviteUser', 'setUserRoles']);
  });

  it('get a stable code for a forged cursor and for a page that is too long', async () => {
    await expect(readAuditPage(services(), { audience: 'secretariat', first: 10, after: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    });
    await expect(readAuditPage(services(), { audience: 'secretariat', first: 10_000 })).rejects.toMatchObject({
      code: 'PAGE_LIMIT',
    });
  });
});

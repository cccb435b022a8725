import type { Tx } from '@brainlink/schema/ports';

import { auditActor, recordAudit } from '../audit';
import type { KnownActor } from './actor';
import type { Ports } from './ports';
import { type Secret, csrfOf, hashSecret, newSecret } from './secrets';
import { CLOSE_SESSION, CLOSE_SESSIONS_OF, FIND_SESSION, OPEN_SESSION, ROLL_SESSION, SWEEP_SESSIONS } from './sessions.cypher';
import { type UserRow, sessionActor } from './user';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A session that nobody uses ends after this long. */
export const SESSION_IDLE_MS = 7 * DAY;
/** A session ends after this long in any case. */
export const SESSION_LIFE_MS = 30 * DAY;
/** The expiry moves at most this often, so that reading does not write each time. */
const ROLL_EVERY_MS = 10 * 60_000;

/** A session in use. */
export interface OpenSession {
  readonly actor: KnownActor;
  readonly csrf: string;
  /** Whether its expiry moved just now, and the cookies with it. */
  readonly rolled: boolean;
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** Opens a session in the caller's transaction; `null` when the user may not sign in. */
export async function openSession(tx: Tx, ports: Ports, userId: string): Promise<{ secret: Secret; actor: KnownActor } | null> {
  const now = ports.clock.now();
  const secret = newSecret(ports.random);
  const rows = await tx.run<UserRow>(OPEN_SESSION, {
    userId,
    hash: secret.hash,
    now: now.toISOString(),
    expiresAt: later(now, SESSION_IDLE_MS),
    endsAt: later(now, SESSION_LIFE_MS),
  });
  const user = rows[0];
  return user === undefined ? null : { secret, actor: sessionActor(user) };
}

/** The session behind a cookie; `null` when it is unknown, over, or its user is disabled. */
export async function findSession(ports: Ports, secret: string): Promise<OpenSession | null> {
  const now = ports.clock.now();
  const hash = hashSecret(secret);
  const rows = await ports.store.ask<UserRow & { seenAt: string }>(FIND_SESSION, { hash, now: now.toISOString() });
  const found = rows[0];
  if (found === undefined) return null;
  const rolled = now.getTime() - Date.parse(found.seenAt) >= ROLL_EVERY_MS;
  if (rolled) {
    const params = { hash, now: now.toISOString(), expiresAt: later(now, SESSION_IDLE_MS) };
    await ports.store.write((tx) => tx.run(ROLL_SESSION, params));
  }
  return { actor: sessionActor(found), csrf: csrfOf(secret), rolled };
}

/** Signs out: the session is gone, on every server at once. */
export async function closeSession(ports: Ports, secret: string, actor: KnownActor): Promise<void> {
  await ports.store.write(async (tx) => {
    const closed = await tx.run(CLOSE_SESSION, { hash: hashSecret(secret) });
    if (closed.length === 0) return;
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'signOut',
      operation: 'setPreferences',
      subjects: [{ kind: 'user', id: actor.id }],
    });
  });
}

/** Ends every session of a user, for example when the account is disabled. */
export const closeSessionsOf = async (tx: Tx, userId: string): Promise<void> => {
  await tx.run(CLOSE_SESSIONS_OF, { userId });
};

/** Forgets sessions that are over; run now and then by the server. */
export const sweepSessions = async (ports: Ports): Promise<void> => {
  await ports.store.write((tx) => tx.run(SWEEP_SESSIONS, { now: ports.clock.now().toISOString() }));
};

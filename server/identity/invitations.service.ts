import type { Role } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Tx } from '@brainlink/schema/ports';

import { recordAudit } from '../audit';
import type { KnownActor } from './actor';
import { CREATE_INVITATION, CREATE_USER, LIST_INVITATIONS, REDEEM_INVITATION, REVOKE_INVITATION } from './invitations.cypher';
import type { Ports } from './ports';
import { type Secret, hashSecret, newId, newSecret } from './secrets';
import { openSession } from './sessions.service';

const DAY = 86_400_000;

/** An invitation is good for this long. */
export const INVITATION_LIFE_MS = 14 * DAY;

/** Whom an invitation is for and what it gives. */
export interface InvitationContent {
  readonly name: string;
  readonly email?: string | null;
  readonly roles: readonly Role[];
  readonly events?: readonly string[];
  readonly clubs?: readonly string[];
  readonly associations?: readonly string[];
  /** An existing user, for a new way in (another browser, a lost session). */
  readonly userId?: string | null;
  /** The person in the graph whom the user is. */
  readonly personId?: string | null;
}

/** An invitation as lists show it; its secret is not kept. */
export interface InvitationInfo {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly events: readonly string[];
  readonly clubs: readonly string[];
  readonly associations: readonly string[];
  /** Set when it is a new way in for an existing user. */
  readonly userId: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revoked: boolean;
}

/** Invitations in one list at most. */
const MAX_INVITATIONS = 500;

/** Where an invitation leads. */
export const signInLink = (baseUrl: string, secret: string): string => `${baseUrl.replace(/\/+$/, '')}/sign-in/${secret}`;

/** Writes an invitation in the caller's transaction. Who may invite whom is the users feature's to decide. */
export async function createInvitation(
  tx: Tx,
  ports: Ports,
  content: InvitationContent,
  by: { readonly createdBy: string; readonly lifeMs?: number },
): Promise<{ readonly invitation: InvitationInfo; readonly secret: Secret }> {
  const now = ports.clock.now();
  const id = newId(ports.random, 'i');
  const secret = newSecret(ports.random);
  const expiresAt = new Date(now.getTime() + (by.lifeMs ?? INVITATION_LIFE_MS)).toISOString();
  const kept = {
    id,
    name: content.name,
    email: content.email ?? null,
    roles: content.roles,
    events: content.events ?? [],
    clubs: content.clubs ?? [],
    associations: content.associations ?? [],
    userId: content.userId ?? null,
    createdAt: now.toISOString(),
    createdBy: by.createdBy,
    expiresAt,
  };
  await tx.run(CREATE_INVITATION, { ...kept, hash: secret.hash, personId: content.personId ?? null });
  return { invitation: { ...kept, usedAt: null, revoked: false }, secret };
}

/** An account to be made. */
export interface NewUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly events: readonly string[];
  readonly clubs: readonly string[];
  readonly associations: readonly string[];
  readonly personId: string | null;
}

/** Makes an account in the caller's transaction. `createdBy`: the invitation or the command it comes from. */
export const createUser = async (tx: Tx, ports: Ports, user: NewUser, createdBy: string): Promise<void> => {
  await tx.run(CREATE_USER, { ...user, now: ports.clock.now().toISOString(), createdBy });
};

interface Redeemed extends Omit<NewUser, 'id'> {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly userId: string;
  readonly returning: boolean;
  readonly name: string;
}

/**
 * Uses up a one-time link: the account is made if it is a first visit, a session is opened, all in one transaction.
 * @throws AtlasError `LINK_INVALID` when the link is unknown, used, revoked or expired, or the account is disabled: one answer for all of them
 */
export async function redeemLink(
  ports: Ports,
  secret: string,
): Promise<{ readonly session: Secret; readonly actor: KnownActor }> {
  const now = ports.clock.now().toISOString();
  return ports.store.write(async (tx) => {
    const rows = await tx.run<Redeemed>(REDEEM_INVITATION, {
      hash: hashSecret(secret),
      now,
      newUserId: newId(ports.random, 'u'),
    });
    const invitation = rows[0];
    if (invitation === undefined) throw new AtlasError('LINK_INVALID');
    if (!invitation.returning) {
      const { name, email, roles, events, clubs, associations, personId } = invitation;
      const user = { id: invitation.userId, name, email, roles, events, clubs, associations, personId };
      await createUser(tx, ports, user, invitation.id);
    }
    const opened = await openSession(tx, ports, invitation.userId);
    if (opened === null) throw new AtlasError('LINK_INVALID');
    await recordAudit(tx, ports, {
      actor: invitation.userId,
      via: 'session',
      action: 'signIn',
      operation: 'signIn',
      subjects: [{ kind: 'user', id: invitation.userId }],
      details: { invitation: invitation.id, firstVisit: !invitation.returning },
    });
    return { session: opened.secret, actor: opened.actor };
  });
}

/** The latest invitations that somebody may still follow, newest first. */
export const listInvitations = (ports: Ports): Promise<InvitationInfo[]> =>
  ports.store.ask<InvitationInfo>(LIST_INVITATIONS, { limit: MAX_INVITATIONS, now: ports.clock.now().toISOString() });

/**
 * Takes an invitation back, in the caller's transaction.
 * @throws AtlasError `NOT_FOUND` when there is no such open invitation
 */
export async function revokeInvitation(tx: Tx, ports: Ports, id: string): Promise<InvitationInfo> {
  const rows = await tx.run<InvitationInfo>(REVOKE_INVITATION, { id, now: ports.clock.now().toISOString() });
  const revoked = rows[0];
  if (revoked === undefined) throw new AtlasError('NOT_FOUND');
  return revoked;
}

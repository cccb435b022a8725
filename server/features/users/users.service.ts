import { SCOPE_OF_ROLE, type Audience, type Operation, type Role, isRole } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Tx } from '@brainlink/schema/ports';
import { z } from 'zod';

import { type AuditNote, auditActor, recordAudit } from '../../audit';
import type { Actor, KnownActor, Locale } from '../../identity/actor';
import {
  type InvitationInfo,
  createInvitation,
  listInvitations,
  revokeInvitation,
  signInLink,
} from '../../identity/invitations.service';
import type { IdentityServices } from '../../identity/mount';
import { audienceOfActor, authorize, capabilitiesOf } from '../../identity/policy';
import { closeSessionsOf } from '../../identity/sessions.service';
import { type UserRow, rolesIn } from '../../identity/user';
import {
  FIND_USER,
  LIST_USERS,
  LOCK_ADMINS,
  MARK_VISITED,
  SCOPE_EXISTS,
  SET_CONTACT_GRANT,
  SET_DISABLED,
  SET_LOCALE,
  SET_ROLES,
} from './users.cypher';
import { mayWithUser, requireAssignable, requireOther } from './users.policy';

/** Who is asking, as the client needs it. */
export interface MeView {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly events: readonly string[];
  readonly clubs: readonly string[];
  readonly associations: readonly string[];
  readonly personId: string | null;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly lastVisitSeq: number | null;
  readonly may: readonly Operation[];
  readonly contactGrant: boolean;
}

/** A user, with what the caller may do with them. */
export type UserView = UserRow & { readonly may: readonly string[] };

const name = z.string().trim().min(1).max(200);
const reference = z.string().min(1).max(100).nullish();
const invitee = z.object({
  name,
  email: z
    .email()
    .max(320)
    .nullish()
    .or(z.literal('').transform(() => null)),
  role: z.string().refine(isRole),
  eventId: reference,
  clubId: reference,
  associationId: reference,
  personId: reference,
});
/** Somebody to invite. */
export type Invitee = z.input<typeof invitee>;

const toInputError = (error: z.ZodError): AtlasError =>
  new AtlasError('INVALID_INPUT', { details: { fields: error.issues.map((issue) => issue.path.join('.')) } });

async function findUser(tx: Tx, id: string): Promise<UserRow> {
  const [user] = await tx.run<UserRow>(FIND_USER, { id });
  if (user === undefined) throw new AtlasError('NOT_FOUND');
  return user;
}

const meView = (actor: KnownActor, user: UserRow): MeView => ({
  id: actor.id,
  name: actor.name,
  roles: actor.roles,
  ...actor.scope,
  personId: actor.personId,
  audience: audienceOfActor(actor),
  locale: user.locale === 'en' ? 'en' : 'ko',
  lastVisitSeq: user.lastVisitSeq,
  may: capabilitiesOf(actor),
  contactGrant: actor.contactGrant,
});

/** Who is asking; `null` before signing in. */
export async function readMe(services: IdentityServices, actor: Actor): Promise<MeView | null> {
  if (actor.kind === 'anonymous') return null;
  return meView(actor, await services.store.read((tx) => findUser(tx, actor.id)));
}

/** Sets the caller's language. */
export const setLocale = async (services: IdentityServices, caller: Actor, locale: Locale): Promise<MeView> => {
  const { actor } = authorize(caller, 'setPreferences');
  const [user] = await services.store.write((tx) => tx.run<UserRow>(SET_LOCALE, { id: actor.id, locale }));
  if (user === undefined) throw new AtlasError('NOT_FOUND');
  return meView(actor, user);
};

/** Remembers that the caller has seen what is known now. */
export const markVisited = async (services: IdentityServices, caller: Actor): Promise<MeView> => {
  const { actor } = authorize(caller, 'setPreferences');
  const [user] = await services.store.write((tx) => tx.run<UserRow>(MARK_VISITED, { id: actor.id }));
  if (user === undefined) throw new AtlasError('NOT_FOUND');
  return meView(actor, user);
};

/** Everybody who can sign in, by name. */
export async function listUsers(services: IdentityServices, caller: Actor): Promise<UserView[]> {
  const { actor } = authorize(caller, 'readUsers');
  const users = await services.store.ask<UserRow>(LIST_USERS);
  return users.map((user) => ({ ...user, may: mayWithUser(actor, user) }));
}

/** The invitations that wait to be followed, newest first. */
export async function readInvitations(services: IdentityServices, caller: Actor): Promise<InvitationInfo[]> {
  authorize(caller, 'readUsers');
  return listInvitations(services);
}

/** A link, shown once, and the invitation it belongs to. */
export interface NewInvitation {
  readonly link: string;
  readonly invitation: InvitationInfo;
}

/**
 * Invites somebody in one role. Organizers are invited for an event, club leaders for a club.
 * @throws AtlasError `NOT_ALLOWED`, `INVALID_INPUT`, `NOT_FOUND` for an event, club, association or person that is not there
 */
export async function inviteUser(services: IdentityServices, caller: Actor, input: Invitee): Promise<NewInvitation> {
  const { actor, audience } = authorize(caller, 'manageUsers');
  const parsed = invitee.safeParse(input);
  if (!parsed.success) throw toInputError(parsed.error);
  const { role, eventId = null, clubId = null, associationId = null, personId = null, ...whom } = parsed.data;
  requireAssignable(actor, [role]);
  const needs = SCOPE_OF_ROLE[role];
  if (needs === 'event' && eventId === null) throw new AtlasError('INVALID_INPUT', { details: { fields: ['eventId'] } });
  if (needs === 'club' && clubId === null) throw new AtlasError('INVALID_INPUT', { details: { fields: ['clubId'] } });
  return services.store.write(async (tx) => {
    const [exists] = await tx.run(SCOPE_EXISTS[audience], { eventId, clubId, associationId, personId });
    if (exists === undefined || Object.values(exists).includes(false)) throw new AtlasError('NOT_FOUND');
    const { invitation, secret } = await createInvitation(
      tx,
      services,
      { ...whom, roles: [role], events: list(eventId), clubs: list(clubId), associations: list(associationId), personId },
      { createdBy: actor.id },
    );
    await recordAudit(tx, services, {
      ...note(actor, 'inviteUser', 'manageUsers'),
      subjects: [{ kind: 'invitation', id: invitation.id }],
      details: { role, eventId, clubId, associationId },
    });
    return { link: signInLink(services.baseUrl, secret.text), invitation };
  });
}

/**
 * A new way in for somebody who has an account: another browser, a lost session.
 * @throws AtlasError `NOT_FOUND`; `NOT_ALLOWED` when the user has a role beyond the caller's to give
 */
export async function issueSignInLink(services: IdentityServices, caller: Actor, userId: string): Promise<NewInvitation> {
  const { actor } = authorize(caller, 'manageUsers');
  return services.store.write(async (tx) => {
    const user = await findUser(tx, userId);
    requireAssignable(actor, rolesIn(user.roles));
    const content = { name: user.name, roles: rolesIn(user.roles), userId };
    const { invitation, secret } = await createInvitation(tx, services, content, { createdBy: actor.id, lifeMs: 86_400_000 });
    await recordAudit(tx, services, {
      ...note(actor, 'issueSignInLink', 'manageUsers'),
      subjects: [{ kind: 'user', id: userId }],
    });
    return { link: signInLink(services.baseUrl, secret.text), invitation };
  });
}

/** Takes an invitation back. @throws AtlasError `NOT_FOUND` */
export async function withdrawInvitation(services: IdentityServices, caller: Actor, id: string): Promise<InvitationInfo> {
  const { actor } = authorize(caller, 'manageUsers');
  return services.store.write(async (tx) => {
    const revoked = await revokeInvitation(tx, services, id);
    await recordAudit(tx, services, {
      ...note(actor, 'revokeInvitation', 'manageUsers'),
      subjects: [{ kind: 'invitation', id }],
    });
    return revoked;
  });
}

/** The roles somebody is to have; scopes that are left out stay as they are. */
export interface NewRoles {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly events?: readonly string[] | null;
  readonly clubs?: readonly string[] | null;
  readonly associations?: readonly string[] | null;
}

/**
 * Sets somebody's roles. Who leaves the secretariat loses the grant for contact data.
 * @throws AtlasError `OWN_RIGHTS`, `NOT_ALLOWED`, `LAST_ADMIN`, `NOT_FOUND`
 */
export async function setUserRoles(services: IdentityServices, caller: Actor, input: NewRoles): Promise<UserView> {
  const { actor } = authorize(caller, 'manageUsers');
  const roles = rolesIn([...new Set(input.roles)]);
  if (roles.length !== input.roles.length) throw new AtlasError('INVALID_INPUT', { details: { fields: ['roles'] } });
  return changeUser(
    services,
    actor,
    input.userId,
    { action: 'setUserRoles', operation: 'manageUsers', details: { roles } },
    async (tx, user) => {
      const before = rolesIn(user.roles);
      requireAssignable(actor, [
        ...roles.filter((role) => !before.includes(role)),
        ...before.filter((role) => !roles.includes(role)),
      ]);
      if (!roles.includes('admin')) await requireAnotherAdmin(tx, user);
      return tx.run<UserRow>(SET_ROLES, {
        id: user.id,
        roles,
        events: input.events ?? user.events,
        clubs: input.clubs ?? user.clubs,
        associations: input.associations ?? user.associations,
        contactGrant: user.contactGrant && roles.includes('secretariat'),
      });
    },
  );
}

/** Ends somebody's sign-in, sessions and tokens; or lets them in again. @throws AtlasError as {@link setUserRoles} */
export async function setUserDisabled(
  services: IdentityServices,
  caller: Actor,
  userId: string,
  disabled: boolean,
): Promise<UserView> {
  const { actor } = authorize(caller, 'manageUsers');
  const action = disabled ? 'disableUser' : 'enableUser';
  return changeUser(services, actor, userId, { action, operation: 'manageUsers' }, async (tx, user) => {
    requireAssignable(actor, rolesIn(user.roles));
    if (disabled) {
      await requireAnotherAdmin(tx, user);
      await closeSessionsOf(tx, user.id);
    }
    return tx.run<UserRow>(SET_DISABLED, { id: user.id, disabled });
  });
}

/** Gives or takes the personal grant for contact data (contract 14). @throws AtlasError `OWN_RIGHTS`, `INVALID_INPUT` outside the secretariat */
export async function grantContact(
  services: IdentityServices,
  caller: Actor,
  userId: string,
  granted: boolean,
): Promise<UserView> {
  const { actor } = authorize(caller, 'grantContact');
  return changeUser(
    services,
    actor,
    userId,
    { action: 'grantContact', operation: 'grantContact', details: { granted } },
    async (tx, user) => {
      if (granted && !user.roles.includes('secretariat'))
        throw new AtlasError('INVALID_INPUT', { details: { fields: ['userId'] } });
      return tx.run<UserRow>(SET_CONTACT_GRANT, { id: user.id, granted });
    },
  );
}

/** One change of somebody else's rights, with its entry in the audit. */
const changeUser = (
  services: IdentityServices,
  actor: KnownActor,
  userId: string,
  what: Pick<AuditNote, 'action' | 'operation' | 'details'>,
  change: (tx: Tx, user: UserRow) => Promise<UserRow[]>,
): Promise<UserView> => {
  requireOther(actor, userId);
  return services.store.write(async (tx) => {
    const [user] = await change(tx, await findUser(tx, userId));
    if (user === undefined) throw new AtlasError('NOT_FOUND');
    await recordAudit(tx, services, { ...auditActor(actor), ...what, subjects: [{ kind: 'user', id: userId }] });
    return { ...user, may: mayWithUser(actor, user) };
  });
};

async function requireAnotherAdmin(tx: Tx, user: UserRow): Promise<void> {
  const [row] = await tx.run<{ admins: string[] }>(LOCK_ADMINS);
  const admins = row?.admins ?? [];
  if (admins.includes(user.id) && admins.length === 1) throw new AtlasError('LAST_ADMIN');
}

const note = (actor: KnownActor, action: string, operation: Operation) => ({ ...auditActor(actor), action, operation });

const list = (value: string | null): readonly string[] => (value === null ? [] : [value]);

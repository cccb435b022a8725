import { ASSIGNABLE_ROLES, type Role } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';

import type { KnownActor } from '../../identity/actor';
import { capabilitiesOf } from '../../identity/policy';
import { type UserRow, rolesIn } from '../../identity/user';

/** The roles that somebody may give and take. */
export const assignableBy = (actor: KnownActor): ReadonlySet<Role> =>
  new Set(actor.roles.flatMap((role) => ASSIGNABLE_ROLES[role] ?? []));

/** @throws AtlasError `NOT_ALLOWED` when one of the roles is beyond what the actor may give or take */
export function requireAssignable(actor: KnownActor, roles: readonly Role[]): void {
  const assignable = assignableBy(actor);
  const beyond = roles.filter((role) => !assignable.has(role));
  if (beyond.length > 0) throw new AtlasError('NOT_ALLOWED', { details: { roles: beyond } });
}

/** Nobody changes their own rights; the command line stands for the machine's owner, not for a user. @throws AtlasError `OWN_RIGHTS` */
export function requireOther(actor: KnownActor, userId: string): void {
  if (actor.id === userId) throw new AtlasError('OWN_RIGHTS');
}

/** Whether somebody may act on a user at all: all of the user's roles are theirs to give and take. */
const reaches = (actor: KnownActor, user: UserRow): boolean => {
  const assignable = assignableBy(actor);
  return actor.id !== user.id && rolesIn(user.roles).every((role) => assignable.has(role));
};

/** What the caller may do with a user, so that the client re-implements no rule (craft 4). */
export function mayWithUser(actor: KnownActor, user: UserRow): readonly string[] {
  const can = new Set<string>(capabilitiesOf(actor));
  const manage = can.has('manageUsers') && reaches(actor, user);
  return [
    ...(manage ? ['setUserRoles', 'issueSignInLink', user.disabled ? 'enableUser' : 'disableUser'] : []),
    ...(can.has('grantContact') && actor.id !== user.id && user.roles.includes('secretariat') ? ['grantContact'] : []),
  ];
}

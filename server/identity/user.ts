import { type Role, isRole } from '@brainlink/schema/access';

import type { ActorScope, KnownActor, Locale } from './actor';

/** A user account as the store keeps it. */
export interface UserRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly events: readonly string[];
  readonly clubs: readonly string[];
  readonly associations: readonly string[];
  readonly contactGrant: boolean;
  readonly personId: string | null;
  readonly locale: string;
  readonly disabled: boolean;
  readonly lastVisitSeq: number | null;
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
}

/** The roles that are still roles: an unknown word in the store gives no right. */
export const rolesIn = (texts: readonly string[]): readonly Role[] => texts.filter(isRole);

/** What the user's narrow rights are about. */
export const scopeOf = ({ events, clubs, associations }: UserRow): ActorScope => ({ events, clubs, associations });

const localeOf = (text: string): Locale => (text === 'en' ? 'en' : 'ko');

/** A user who has signed in with a session, as an actor. */
export const sessionActor = (user: UserRow): KnownActor => ({
  kind: 'user',
  id: user.id,
  name: user.name,
  roles: rolesIn(user.roles),
  scope: scopeOf(user),
  contactGrant: user.contactGrant,
  personId: user.personId,
  locale: localeOf(user.locale),
  via: 'session',
  readOnly: false,
});

/** A user behind an API token: only the roles that both still have, and never contact data. */
export function tokenActor(user: UserRow, token: { readonly roles: readonly string[]; readonly readOnly: boolean }): KnownActor {
  const granted = new Set(rolesIn(token.roles));
  return {
    ...sessionActor(user),
    roles: rolesIn(user.roles).filter((role) => granted.has(role)),
    contactGrant: false,
    via: 'token',
    readOnly: token.readOnly,
  };
}

import type { Role } from '@brainlink/schema/access';

/** The languages of the product. */
export const LOCALES = ['ko', 'en'] as const;
/** A language of the product. */
export type Locale = (typeof LOCALES)[number];

/** Somebody who has not signed in. */
export interface Anonymous {
  readonly kind: 'anonymous';
}

/** What narrow rights are about: public ids of the events and clubs, and keys of the associations, that a role was given for. */
export interface ActorScope {
  readonly events: readonly string[];
  readonly clubs: readonly string[];
  readonly associations: readonly string[];
}

/** Somebody known: through a session, an API token, or the command line of the machine. */
export interface KnownActor {
  readonly kind: 'user';
  /** `u_…`, or `cli:<name of the operating system's user>` (contract 14). */
  readonly id: string;
  readonly name: string;
  /** The roles in force: those of the user, cut down to those of the token where one is used. */
  readonly roles: readonly Role[];
  readonly scope: ActorScope;
  /** Whether contact data may be shown to this person. Never true through an API token. */
  readonly contactGrant: boolean;
  /** The person in the graph whom this user is, where that is known. */
  readonly personId: string | null;
  readonly locale: Locale;
  readonly via: 'session' | 'token' | 'cli';
  /** Set for tokens that only read. */
  readonly readOnly: boolean;
}

/** Who asks. */
export type Actor = Anonymous | KnownActor;

/** Somebody who has not signed in. */
export const ANONYMOUS: Anonymous = { kind: 'anonymous' };

/** What the audit calls an actor. */
export const actorName = (actor: Actor): string => (actor.kind === 'user' ? actor.id : 'anonymous');

/**
 * The actor of a command on this machine: whoever can run it can also read the store's files, so it carries every right, and each use
 * is audited under `cli:<user>`.
 */
export const cliActor = (osUser: string): KnownActor => ({
  kind: 'user',
  id: `cli:${osUser}`,
  name: osUser,
  roles: ['admin', 'secretariat'],
  scope: { events: [], clubs: [], associations: [] },
  contactGrant: true,
  personId: null,
  locale: 'ko',
  via: 'cli',
  readOnly: false,
});

import type { Audience, Operation } from '@brainlink/schema/access';

/** Kinds of things an entry can be about. */
export const AUDIT_SUBJECT_KINDS = [
  'person',
  'thing',
  'user',
  'token',
  'invitation',
  'import',
  'command',
  'fact',
  'decision',
  'file',
  'store',
] as const;

/** Kinds of subjects that belong to the running of the house; whoever may read the trail at all may read these. */
export const HOUSE_SUBJECT_KINDS: ReadonlySet<AuditSubject['kind']> = new Set(['user', 'token', 'invitation', 'store']);

/** What an entry is about. Only opaque ids and keys, never a name or an address. */
export interface AuditSubject {
  readonly kind: (typeof AUDIT_SUBJECT_KINDS)[number];
  readonly id: string;
}

/** Something that is to be written down. */
export interface AuditNote {
  /** Who: `u_…`, `cli:<user>`, `system` or `anonymous`. */
  readonly actor: string;
  /** Through what: a session, a token, the command line or the server itself. */
  readonly via: 'session' | 'token' | 'cli' | 'system';
  /** What: the root field, the route or the command. */
  readonly action: string;
  readonly operation: Operation | 'signIn' | 'system';
  /** The command it published, where it did. */
  readonly seq?: number;
  readonly subjects?: readonly AuditSubject[];
  /** Why, in the actor's own words. Blotted out by an erasure of a person it names. */
  readonly reason?: string;
  /** JSON-safe particulars: counts, codes, query texts. No personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An entry as it stands in the store. */
export interface AuditEntry {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  /** The user's name now, for people who read the trail; null for commands and for users who are gone. */
  readonly actorName: string | null;
  readonly via: string;
  readonly action: string;
  readonly operation: string;
  readonly seq: number | null;
  readonly subjects: readonly AuditSubject[];
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A page of the trail, newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** What to look for. */
export interface AuditQuery {
  /** Who reads: below the secretariat an entry says that something was done to people and facts, not to whom, nor in what words. */
  readonly audience: Audience;
  readonly first: number;
  readonly after?: string | null;
  /** Id of a subject. */
  readonly subject?: string | null;
  /** As an entry names them, or a part of a user's name. */
  readonly actor?: string | null;
  readonly action?: string | null;
}

import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Clock, Tx } from '@brainlink/schema/ports';

import type { Actor } from '../identity/actor';
import { actorName } from '../identity/actor';
import type { Ports, RandomBytes } from '../identity/ports';
import {
  ACTORS_CALLED,
  APPEND_AUDIT_ENTRY,
  AUDIT_COUNT,
  AUDIT_COUNT_OF_SUBJECT,
  AUDIT_PAGE,
  AUDIT_PAGE_OF_SUBJECT,
} from './audit.cypher';
import {
  AUDIT_SUBJECT_KINDS,
  HOUSE_SUBJECT_KINDS,
  type AuditEntry,
  type AuditNote,
  type AuditPage,
  type AuditQuery,
  type AuditSubject,
} from './audit-entry';

/** Entries on one page at most. */
export const MAX_AUDIT_PAGE = 200;

/** Operations that touch users, tokens and the house, and tell of nobody in the graph. */
const HOUSE_OPERATIONS: ReadonlySet<string> = new Set([
  'manageUsers',
  'grantContact',
  'manageOwnTokens',
  'controlJobs',
  'setPreferences',
  'signIn',
  'system',
]);

/** Sorts after every id. */
const END = '~';

const ID_SHAPE = /^\d{8}T\d{9}Z-[0-9a-f]{16}$/;

/** An id that sorts like its time; entries of the same millisecond keep some fixed order. */
function auditId(at: Date, random: RandomBytes): string {
  return `${at.toISOString().replaceAll(/[-:.]/g, '')}-${random(8).toString('hex')}`;
}

/** Who did it and how, as an entry names them. */
export const auditActor = (actor: Actor): Pick<AuditNote, 'actor' | 'via'> => ({
  actor: actorName(actor),
  via: actor.kind === 'user' ? actor.via : 'system',
});

/**
 * Writes one entry in the caller's transaction, so that a deed and its entry stand or fall together.
 * @returns the entry's id
 */
export async function recordAudit(tx: Tx, ports: { clock: Clock; random: RandomBytes }, note: AuditNote): Promise<string> {
  const at = ports.clock.now();
  const id = auditId(at, ports.random);
  await tx.run(APPEND_AUDIT_ENTRY, {
    id,
    at: at.toISOString(),
    actor: note.actor,
    via: note.via,
    action: note.action,
    operation: note.operation,
    seq: note.seq ?? null,
    subjects: (note.subjects ?? []).map(({ kind, id: subject }) => `${kind}|${subject}`),
    reason: note.reason ?? null,
    details: JSON.stringify(note.details ?? {}),
  });
  return id;
}

/** {@link recordAudit} in a transaction of its own, for reads that have to be written down. */
export const noteAudit = (ports: Ports, note: AuditNote): Promise<string> =>
  ports.store.write((tx) => recordAudit(tx, ports, note));

/**
 * A page of the trail, newest first, by keyset. The caller has authorized `readAudit`.
 * @throws AtlasError `PAGE_LIMIT`, `INVALID_CURSOR`
 */
export async function readAuditPage(ports: Ports, query: AuditQuery): Promise<AuditPage> {
  if (!Number.isInteger(query.first) || query.first < 1 || query.first > MAX_AUDIT_PAGE) {
    throw new AtlasError('PAGE_LIMIT', { details: { limit: MAX_AUDIT_PAGE } });
  }
  const { subject = null } = query;
  const filter = {
    action: query.action ?? null,
    subjectKeys:
      subject === null
        ? []
        : AUDIT_SUBJECT_KINDS.filter((kind) => mayKnow(query.audience, kind)).map((kind) => `${kind}|${subject}`),
  };
  const [page, count] = subject === null ? [AUDIT_PAGE, AUDIT_COUNT] : [AUDIT_PAGE_OF_SUBJECT, AUDIT_COUNT_OF_SUBJECT];
  const before = query.after == null ? END : decodeCursor(query.after);
  const { rows, total } = await ports.store.read(async (tx) => {
    const asked = { ...filter, actors: await actorsCalled(tx, query.actor ?? null) };
    return {
      rows: await tx.run<AuditRow>(page, { ...asked, before, limit: query.first + 1 }),
      total: await tx.run<{ total: number }>(count, asked),
    };
  });
  const entries = rows.slice(0, query.first).map((row) => entrySeenBy(query.audience, toEntry(row)));
  const last = entries.at(-1);
  return {
    entries,
    totalCount: total[0]?.total ?? 0,
    endCursor: last === undefined ? null : encodeCursor(last.id),
    hasNextPage: rows.length > query.first,
  };
}

/** Whom a text means: an actor as entries write it (`u_…`, `cli:…`), or users by what readers see of them, their name. */
async function actorsCalled(tx: Tx, actor: string | null): Promise<readonly string[] | null> {
  if (actor === null) return null;
  const users = await tx.run<{ id: string }>(ACTORS_CALLED, { actor });
  return [actor, ...users.map(({ id }) => id)];
}

type AuditRow = Record<string, unknown> &
  Omit<AuditEntry, 'subjects' | 'details'> & { readonly subjects: readonly string[]; readonly details: string };

const toEntry = (row: AuditRow): AuditEntry => ({
  ...row,
  subjects: row.subjects.map((text) => {
    const at = text.indexOf('|');
    return { kind: text.slice(0, at) as AuditSubject['kind'], id: text.slice(at + 1) };
  }),
  details: JSON.parse(row.details) as Record<string, unknown>,
});

const mayKnow = (audience: Audience, kind: AuditSubject['kind']): boolean =>
  audience === 'secretariat' || HOUSE_SUBJECT_KINDS.has(kind);

/** An entry without whom and what it is about, and without the words about them, where the reader may not know of them. */
function entrySeenBy(audience: Audience, entry: AuditEntry): AuditEntry {
  if (audience === 'secretariat' || HOUSE_OPERATIONS.has(entry.operation)) return entry;
  const subjects = entry.subjects.filter(({ kind }) => mayKnow(audience, kind));
  return { ...entry, subjects, reason: null, details: {} };
}

const encodeCursor = (id: string): string => Buffer.from(`audit:${id}`).toString('base64url');

function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = text.slice('audit:'.length);
  if (!text.startsWith('audit:') || !ID_SHAPE.test(id)) throw new AtlasError('INVALID_CURSOR');
  return id;
}

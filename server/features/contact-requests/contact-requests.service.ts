import { AtlasError } from '@brainlink/schema/errors';

import { auditActor, recordAudit } from '../../audit';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { requirePerson } from '../corrections/person-of';
import { ANSWER_REQUEST, CONTACTS_OF, COUNT_REQUESTS, CREATE_REQUEST, LIST_REQUESTS, REACHABLE } from './contact-requests.cypher';

/** How a request stands: `sent` — the secretariat has written; `answered` and `declined` are the person's answer. */
export const REQUEST_STATES = ['open', 'sent', 'answered', 'declined', 'refused', 'erased'] as const;
/** How a request stands. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** A request as the asker and the secretariat see it: never with an address. */
export interface ContactRequestView {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly personId: string;
  readonly eventId: string;
  readonly text: string;
  readonly askedBy: string;
  readonly askedByName: string | null;
  readonly askedAt: string;
  readonly state: RequestState;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** A page of requests, newest first. */
export interface ContactRequestPage {
  readonly nodes: readonly ContactRequestView[];
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** A way to reach somebody. Shown to few, and each look is written down. */
export interface ContactView {
  readonly [column: string]: unknown;
  readonly factId: string;
  readonly scheme: 'email' | 'phone';
  readonly value: string;
  readonly source: string;
  readonly sender: string;
  readonly recordedAt: string;
}

const ANSWER_STATES: ReadonlySet<string> = new Set(['sent', 'answered', 'declined', 'refused']);
const MAX_TEXT = 4_000;
const MAX_PAGE = 200;
const ID_SHAPE = /^q_\d{17}_[\w-]{8}$/;

function requireText(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_TEXT)
    throw new AtlasError('INVALID_INPUT', { details: { fields: [field], limit: MAX_TEXT } });
  return trimmed;
}

/**
 * Asks the secretariat to write to somebody about an event (contract 13).
 * @returns the id of the request
 * @throws AtlasError `NOT_ALLOWED` for another's event; `NOT_FOUND` for a person the asker may not know of
 */
export async function requestContact(
  ports: Ports,
  caller: Actor,
  input: { readonly personId: string; readonly eventId: string; readonly text: string },
): Promise<ContactRequestView> {
  const { actor, audience } = authorize(caller, 'requestContact', { eventId: input.eventId });
  const text = requireText(input.text, 'text');
  const now = ports.clock.now();
  const stamp = now.toISOString().replaceAll(/\D/g, '');
  const id = `q_${stamp}_${ports.random(6).toString('base64url')}`;
  const { personId, eventId } = input;
  await ports.store.write(async (tx) => {
    const [found] = await tx.run<{ event: boolean; person: boolean }>(REACHABLE[audience], { personId, eventId });
    if (found?.event !== true || !found.person) throw new AtlasError('NOT_FOUND');
    await tx.run(CREATE_REQUEST, { id, personId, eventId, text, askedBy: actor.id, now: now.toISOString() });
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'requestContact',
      operation: 'requestContact',
      subjects: [
        { kind: 'person', id: personId },
        { kind: 'thing', id: eventId },
      ],
    });
  });
  const asked = { askedBy: actor.id, askedByName: actor.name, askedAt: now.toISOString() };
  return { id, personId, eventId, text, ...asked, state: 'open', answer: null, answeredAt: null };
}

/** Where to read on, and how much. */
export interface RequestQuery {
  readonly first: number;
  readonly after?: string | null;
  readonly state?: RequestState | null;
}

/** The caller's own requests and how they stand. */
export const ownRequests = (ports: Ports, caller: Actor, query: RequestQuery): Promise<ContactRequestPage> => {
  const { actor } = authorize(caller, 'readOwnContactRequests');
  return page(ports, query, actor.id);
};

/** Everybody's requests: the secretariat's inbox. */
export const requestInbox = (ports: Ports, caller: Actor, query: RequestQuery): Promise<ContactRequestPage> => {
  authorize(caller, 'handleContactRequests');
  return page(ports, query, null);
};

async function page(
  ports: Ports,
  { first, after, state = null }: RequestQuery,
  askedBy: string | null,
): Promise<ContactRequestPage> {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw new AtlasError('PAGE_LIMIT', { details: { limit: MAX_PAGE } });
  const before = after == null ? '~' : Buffer.from(after, 'base64url').toString();
  if (after != null && !ID_SHAPE.test(before)) throw new AtlasError('INVALID_CURSOR');
  const filter = { askedBy, state };
  const { rows, total } = await ports.store.read(async (tx) => ({
    rows: await tx.run<ContactRequestView>(LIST_REQUESTS, { ...filter, before, limit: first + 1 }),
    total: await tx.run<{ total: number }>(COUNT_REQUESTS, filter),
  }));
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: total[0]?.total ?? 0,
    endCursor: last === undefined ? null : Buffer.from(last.id).toString('base64url'),
    hasNextPage: rows.length > first,
  };
}

/** What the secretariat says of a request. */
export interface Answer {
  readonly id: string;
  readonly state: 'sent' | 'answered' | 'declined' | 'refused';
  readonly answer?: string | null;
}

/**
 * Says how a request stands; the asker sees it.
 * @throws AtlasError `INVALID_INPUT` for an answer with an address in it; `NOT_FOUND` for a request that is not open
 */
export async function answerRequest(ports: Ports, caller: Actor, { id, state, answer = null }: Answer): Promise<void> {
  const { actor } = authorize(caller, 'handleContactRequests');
  if (!ANSWER_STATES.has(state)) throw new AtlasError('INVALID_INPUT', { details: { fields: ['state'] } });
  const text = answer === null ? null : requireText(answer, 'answer');
  // An organizer never sees an address (contract 13), not even by way of a helpful answer.
  if (text !== null && /\S@\S+\.\S/.test(text)) throw new AtlasError('INVALID_INPUT', { details: { fields: ['answer'] } });
  await ports.store.write(async (tx) => {
    const now = ports.clock.now().toISOString();
    const [row] = await tx.run<{ personId: string }>(ANSWER_REQUEST, { id, state, answer: text, now, by: actor.id });
    if (row === undefined) throw new AtlasError('NOT_FOUND');
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'answerContactRequest',
      operation: 'handleContactRequests',
      subjects: [{ kind: 'person', id: row.personId }],
      details: { state },
    });
  });
}

/**
 * How to reach somebody: for members of the secretariat with a personal grant; each look leaves an entry before anything is shown.
 * @throws AtlasError `NOT_ALLOWED`, `CONTACT_GRANT_REQUIRED`, `NOT_FOUND`
 */
export async function readContacts(ports: Ports, caller: Actor, personId: string): Promise<ContactView[]> {
  const { actor } = authorize(caller, 'readContact');
  return ports.store.write(async (tx) => {
    const person = await requirePerson(tx, personId);
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'contacts',
      operation: 'readContact',
      subjects: [{ kind: 'person', id: person.personId }],
    });
    return tx.run<ContactView>(CONTACTS_OF, { personId: person.personId });
  });
}

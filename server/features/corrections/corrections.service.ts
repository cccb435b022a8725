import type { Operation } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { ParticipationStatus, PersonFactKind, StatedFact, ThingKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { parsePartialDate, firstDay, lastDay } from '@brainlink/schema/time';
import { type Change, type CommandResult, applyCommand, undoCommand as undoPublished } from '@brainlink/seeds/write';

import { type AuditSubject, auditActor } from '../../audit';
import type { Actor, KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { authorize } from '../../identity/policy';
import { auditedStore } from './audited-store';
import { asCommand } from './command-errors';
import { BELIEVED_FACTS, FIND_PERSON_FACT, PEOPLE_OF_COMMAND, THING_KEY } from './corrections.cypher';
import { HAND_FACTS, isPersonFactKind } from './fact-values';
import { type FoundPerson, requirePerson } from './person-of';

/** What a command by hand did, for the resolvers. */
export interface HandCommand extends CommandResult {
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  readonly people: readonly string[];
  /** The fact it took back, where it states none. */
  readonly changed?: string;
  readonly undoneBy: null;
}

/** A believed fact, as far as overriding needs it. */
export interface BelievedHandle {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly byHand: boolean;
  readonly visibility: StatedFact['visibility'];
  readonly purpose: string | null;
  readonly role: string | null;
  readonly objectKey: string | null;
  readonly recordKey: string;
}

const MAX_REASON = 2_000;

/** @throws AtlasError `REASON_REQUIRED`, `INVALID_INPUT` for one that is too long */
export function requireReason(reason: string | null | undefined): string {
  const text = (reason ?? '').trim();
  if (text === '') throw new AtlasError('REASON_REQUIRED');
  if (text.length > MAX_REASON) throw new AtlasError('INVALID_INPUT', { details: { fields: ['reason'], limit: MAX_REASON } });
  return text;
}

/** The believed facts of one kind about a person. */
export const believedFacts = (tx: Tx, personId: string, kind: PersonFactKind): Promise<BelievedHandle[]> =>
  tx.run<BelievedHandle>(BELIEVED_FACTS, { personId, kind });

/** What a command by hand is called and about, besides its changes. */
export interface HandRequest {
  readonly kind: string;
  readonly operation: Operation;
  readonly actor: KnownActor;
  readonly people: readonly string[];
  readonly reason: string | undefined;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Publishes changes by hand as one command, with its audit entry in the same transaction. */
export async function publishByHand(ports: Ports, request: HandRequest, changes: readonly Change[]): Promise<HandCommand> {
  const at = ports.clock.now();
  const store = auditedStore<CommandResult>(ports, (result) => auditOf(request, result));
  const command = { kind: request.kind, actor: request.actor.id, at, reason: request.reason, changes };
  const result = await asCommand(() => applyCommand(store, command));
  return { ...result, kind: request.kind, at: at.toISOString(), actor: request.actor.id, people: request.people, undoneBy: null };
}

const auditOf = (request: HandRequest, { seq, factIds }: CommandResult) => ({
  ...auditActor(request.actor),
  action: request.kind,
  operation: request.operation,
  seq,
  subjects: [
    ...request.people.map((id): AuditSubject => ({ kind: 'person', id })),
    ...factIds.map((id): AuditSubject => ({ kind: 'fact', id })),
  ],
  ...(request.reason === undefined ? {} : { reason: request.reason }),
  ...(request.details === undefined ? {} : { details: request.details }),
});

/** A fact to state by hand. */
export interface FactToState {
  readonly personId: string;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly objectId?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  /** Ids of the facts it takes the place of; left out: what the kind says. */
  readonly replaces?: readonly string[] | null;
  readonly reason: string;
}

/**
 * States a fact by hand on the person's oldest record (contract 4): it overrides imports until it is released.
 * @throws AtlasError `INVALID_INPUT`, `INVALID_DATE`, `REASON_REQUIRED`, `NOT_FOUND`, `JOB_RUNNING`
 */
export async function stateFact(ports: Ports, caller: Actor, input: FactToState): Promise<HandCommand> {
  const { actor } = authorize(caller, 'correctFacts');
  const reason = requireReason(input.reason);
  const { kind } = input;
  // Consents have a command of their own, with its own rights.
  if (!isPersonFactKind(kind) || kind === 'consent') throw new AtlasError('INVALID_INPUT', { details: { fields: ['kind'] } });
  const { person, changes } = await ports.store.read(async (tx) => {
    const found = await requirePerson(tx, input.personId);
    return { person: found, changes: [await statement(tx, found, { ...input, kind })] };
  });
  const request = {
    kind: 'stateFact',
    operation: 'correctFacts' as const,
    actor,
    people: [person.personId],
    reason,
    details: { kind },
  };
  return publishByHand(ports, request, changes);
}

async function statement(tx: Tx, person: FoundPerson, input: FactToState & { readonly kind: PersonFactKind }): Promise<Change> {
  const rule = HAND_FACTS[input.kind];
  const value = rule.value.safeParse(input.value);
  if (!value.success) {
    const fields = value.error.issues.map((issue) => ['value', ...issue.path].join('.'));
    throw new AtlasError('INVALID_INPUT', { details: { fields } });
  }
  const { validFrom, validTo } = period(input);
  const objectKey = await objectKeyOf(tx, rule.object, input.objectId ?? null);
  const believed = await believedFacts(tx, person.personId, input.kind);
  const replaced = input.replaces == null ? replacedBy(rule.overrides, believed, objectKey) : chosen(believed, input.replaces);
  const fact: StatedFact = {
    kind: input.kind,
    subject: { kind: 'Record', key: person.recordKey },
    ...(rule.object !== undefined && objectKey !== null ? { object: { kind: rule.object.kind, key: objectKey } } : {}),
    props: Object.fromEntries(Object.entries(value.data).filter(([, part]) => part !== undefined)),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    // What takes the place of a fact is seen by whoever saw that one.
    visibility: rule.visibility === 'secretariat' ? 'secretariat' : (replaced[0]?.visibility ?? rule.visibility),
  };
  return { op: 'state', fact, recordKey: person.recordKey, overrides: replaced.map(({ id }) => id) };
}

function period({ validFrom, validTo }: FactToState) {
  const read = (text: string | null | undefined) => {
    if (text == null || text === '') return null;
    const date = parsePartialDate(text);
    if (date === null) throw new AtlasError('INVALID_DATE', { details: { found: text } });
    return date;
  };
  const [from, to] = [read(validFrom), read(validTo)];
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
    throw new AtlasError('INVALID_DATE', { details: { validFrom: from, validTo: to } });
  }
  return { validFrom: from, validTo: to };
}

/** The key of the thing that a fact points to. @throws AtlasError `INVALID_INPUT`, `NOT_FOUND` */
export async function objectKeyOf(
  tx: Tx,
  object: { readonly kind: ThingKind; readonly required: boolean } | undefined,
  id: string | null,
): Promise<string | null> {
  if (id === null || object === undefined) {
    if (object?.required === true || id !== null) throw new AtlasError('INVALID_INPUT', { details: { fields: ['objectId'] } });
    return null;
  }
  const byKey = object.kind === 'Country' || object.kind === 'Technology' || object.kind === 'Edition';
  const [row] = await tx.run<{ key: string }>(THING_KEY[object.kind], { id, byKey });
  if (row === undefined) throw new AtlasError('NOT_FOUND');
  return row.key;
}

function replacedBy(overrides: 'all' | 'sameObject' | 'none', believed: readonly BelievedHandle[], objectKey: string | null) {
  if (overrides === 'all') return believed;
  return overrides === 'sameObject' && objectKey !== null ? believed.filter((fact) => fact.objectKey === objectKey) : [];
}

function chosen(believed: readonly BelievedHandle[], ids: readonly string[]): readonly BelievedHandle[] {
  const facts = believed.filter(({ id }) => ids.includes(id));
  if (facts.length < new Set(ids).size) throw new AtlasError('NOT_FOUND');
  return facts;
}

/** Takes a fact about a person back; imports cannot bring it again until it is released. @throws AtlasError `NOT_FOUND`, `REASON_REQUIRED` */
export const retractFact = (ports: Ports, caller: Actor, factId: string, reason: string): Promise<HandCommand> =>
  changeFact(ports, caller, { factId, kind: 'retractFact', op: 'retract', reason: () => requireReason(reason) });

/** Releases a correction: imports speak again. @throws AtlasError `NOT_FOUND` */
export const releaseFact = (ports: Ports, caller: Actor, factId: string, reason: string | null): Promise<HandCommand> =>
  changeFact(ports, caller, { factId, kind: 'releaseFact', op: 'release', reason: () => (reason ?? '').trim() || undefined });

async function changeFact(
  ports: Ports,
  caller: Actor,
  what: { factId: string; kind: string; op: 'retract' | 'release'; reason: () => string | undefined },
): Promise<HandCommand> {
  const { actor } = authorize(caller, 'correctFacts');
  const reason = what.reason();
  const [fact] = await ports.store.ask<{ id: string; kind: string; personId: string | null }>(FIND_PERSON_FACT, {
    factId: what.factId,
  });
  if (fact === undefined) throw new AtlasError('NOT_FOUND');
  const request: HandRequest = {
    kind: what.kind,
    operation: 'correctFacts',
    actor,
    people: fact.personId === null ? [] : [fact.personId],
    reason,
    details: { kind: fact.kind, factId: fact.id },
  };
  return { ...(await publishByHand(ports, request, [{ op: what.op, factId: fact.id }])), changed: fact.id };
}

/** How far a participation has come, by hand. */
export interface Attendance {
  readonly eventId: string;
  readonly personId: string;
  readonly status: string;
  readonly role?: string | null;
  readonly reason: string;
}

/** Sets how far somebody's participation in an event has come; the role stays what it was unless another is given. */
export async function setAttendance(ports: Ports, caller: Actor, input: Attendance): Promise<HandCommand> {
  const { actor } = authorize(caller, 'correctFacts');
  const reason = requireReason(input.reason);
  const { person, change } = await ports.store.read(async (tx) => {
    const found = await requirePerson(tx, input.personId);
    const eventKey = await objectKeyOf(tx, HAND_FACTS.participation.object, input.eventId);
    const before = (await believedFacts(tx, found.personId, 'participation')).find(({ objectKey }) => objectKey === eventKey);
    const value = { status: input.status as ParticipationStatus, role: input.role ?? before?.role ?? 'participant' };
    const fact = { personId: input.personId, kind: 'participation' as const, value, objectId: input.eventId, reason };
    return { person: found, change: await statement(tx, found, fact) };
  });
  const details = { status: input.status, eventId: input.eventId };
  return publishByHand(
    ports,
    { kind: 'setAttendance', operation: 'correctFacts', actor, people: [person.personId], reason, details },
    [change],
  );
}

const MAX_AUDITED_PEOPLE = 100;

/** Takes a command back. @throws AtlasError `NOT_FOUND`, `ALREADY_UNDONE`, `CANNOT_UNDO` for imports, undoings and erasures */
export async function undoCommand(ports: Ports, caller: Actor, seq: number, reason: string | null): Promise<HandCommand> {
  const { actor } = authorize(caller, 'undoCommands');
  const [command] = await ports.store.ask<{ kind: string; people: string[] }>(PEOPLE_OF_COMMAND, {
    seq,
    limit: MAX_AUDITED_PEOPLE,
  });
  if (command === undefined) throw new AtlasError('NOT_FOUND');
  if (command.kind === 'erasePerson' || command.kind === 'undo') throw new AtlasError('CANNOT_UNDO');
  const why = (reason ?? '').trim() || undefined;
  const request: HandRequest = {
    kind: 'undo',
    operation: 'undoCommands',
    actor,
    people: command.people,
    reason: why,
    details: { undoes: seq },
  };
  const at = ports.clock.now();
  const store = auditedStore<CommandResult>(ports, (result) => auditOf(request, result));
  const result = await asCommand(() =>
    undoPublished(store, { seq, actor: actor.id, at, ...(why === undefined ? {} : { reason: why }) }),
  );
  return { ...result, kind: 'undo', at: at.toISOString(), actor: actor.id, people: command.people, undoneBy: null };
}

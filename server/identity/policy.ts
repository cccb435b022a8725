import { createHash } from 'node:crypto';

import {
  ACCESS_MATRIX,
  AUDIENCE_OF_ROLE,
  OPERATIONS,
  OPERATION_NAMES,
  type Audience,
  type Operation,
  type Reach,
  type Role,
  audienceOf,
  isOperation,
} from '@brainlink/schema/access';
import { AtlasError, type ErrorCode } from '@brainlink/schema/errors';

import type { Actor, KnownActor } from './actor';

/** What an operation is done to, by public id (associations: key). Only narrow rights look at it. */
export interface PolicyTarget {
  readonly eventId?: string;
  readonly clubId?: string;
  readonly associationId?: string;
  readonly personId?: string;
}

/** Why a decision fell as it did. */
export type DecisionReason =
  | { readonly code: 'OPEN' }
  | { readonly code: 'ROLE'; readonly role: Role; readonly reach: Reach }
  | { readonly code: 'UNKNOWN_OPERATION' }
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'READ_ONLY_TOKEN' }
  | { readonly code: 'NO_ROLE' }
  | { readonly code: 'OUT_OF_REACH'; readonly role: Role; readonly reach: Reach };

/** The answer of the policy. `audience` is the projection to be read, whatever the answer. */
export interface Decision {
  readonly allow: boolean;
  readonly audience: Audience;
  readonly reasons: readonly DecisionReason[];
}

/** Whether a right of this reach covers the target. Adding a reach without its predicate does not compile. */
const COVERS: Readonly<Record<Reach, (actor: KnownActor, target: PolicyTarget) => boolean>> = {
  all: () => true,
  granted: (actor) => actor.contactGrant,
  ownEvent: (actor, target) => target.eventId !== undefined && actor.scope.events.includes(target.eventId),
  ownClub: (actor, target) => target.clubId !== undefined && actor.scope.clubs.includes(target.clubId),
  ownAssociation: (actor, target) =>
    target.associationId !== undefined && actor.scope.associations.includes(target.associationId),
  self: (actor, target) => target.personId !== undefined && actor.personId !== null && target.personId === actor.personId,
};

/** Operations that need no sign-in. */
const OPEN_OPERATIONS: ReadonlySet<Operation> = new Set<Operation>(['readMe']);

/** The audience somebody reads; without sign-in the narrower one (and nothing is answered anyway). */
export const audienceOfActor = (actor: Actor): Audience => (actor.kind === 'user' ? audienceOf(actor.roles) : 'programme');

/**
 * The one policy function (deny by default): may `actor` do `operation` to `target`? It looks at roles, scopes and grants only, never at
 * whether the target exists, so that an answer cannot tell hidden from absent.
 */
export function decide(actor: Actor, operation: string, target: PolicyTarget = {}): Decision {
  const audience = audienceOfActor(actor);
  const answer = (allow: boolean, ...reasons: DecisionReason[]): Decision => ({ allow, audience, reasons });

  if (!isOperation(operation)) return answer(false, { code: 'UNKNOWN_OPERATION' });
  if (OPEN_OPERATIONS.has(operation)) return answer(true, { code: 'OPEN' });
  if (actor.kind === 'anonymous') return answer(false, { code: 'NOT_SIGNED_IN' });
  if (actor.readOnly && OPERATIONS[operation].writes) return answer(false, { code: 'READ_ONLY_TOKEN' });

  const rights = rightsOf(actor, operation);
  if (rights.length === 0) return answer(false, { code: 'NO_ROLE' });
  const covering = rights.filter(({ reach }) => COVERS[reach](actor, target));
  if (covering.length > 0) return answer(true, ...covering.map((right) => ({ code: 'ROLE' as const, ...right })));
  return answer(false, ...rights.map((right) => ({ code: 'OUT_OF_REACH' as const, ...right })));
}

/** The lines of the matrix that speak for this actor. */
function rightsOf(actor: KnownActor, operation: Operation): readonly { readonly role: Role; readonly reach: Reach }[] {
  const row = ACCESS_MATRIX[operation];
  return actor.roles.flatMap((role) => {
    const reach = row[role];
    return reach === undefined ? [] : [{ role, reach }];
  });
}

/** What the caller may do at all (`me.may`): also what reaches only their own event, club or themselves, so that the client can show it. */
export const capabilitiesOf = (actor: Actor): readonly Operation[] =>
  OPERATION_NAMES.filter((operation) => {
    const { allow, reasons } = decide(actor, operation);
    return allow || reasons.some((reason) => reason.code === 'OUT_OF_REACH' && reason.reach !== 'granted');
  });

/** The error that tells somebody why they may not. */
function refusal(decision: Decision): ErrorCode {
  for (const reason of decision.reasons) {
    if (reason.code === 'NOT_SIGNED_IN') return 'SIGN_IN_REQUIRED';
    if (reason.code === 'READ_ONLY_TOKEN') return 'READ_ONLY_TOKEN';
    if (reason.code === 'OUT_OF_REACH' && reason.reach === 'granted') return 'CONTACT_GRANT_REQUIRED';
  }
  return 'NOT_ALLOWED';
}

/**
 * {@link decide}, as a guard.
 * @returns the actor, who is known from here on, and the audience
 * @throws AtlasError `SIGN_IN_REQUIRED`, `READ_ONLY_TOKEN`, `CONTACT_GRANT_REQUIRED` or `NOT_ALLOWED`
 */
export function authorize(
  actor: Actor,
  operation: Operation,
  target: PolicyTarget = {},
): { readonly actor: KnownActor; readonly audience: Audience } {
  const decision = decide(actor, operation, target);
  if (!decision.allow) throw new AtlasError(refusal(decision), { details: { operation } });
  if (actor.kind === 'anonymous') throw new AtlasError('SIGN_IN_REQUIRED', { details: { operation } });
  return { actor, audience: decision.audience };
}

/** The policy does not change while the server runs. */
const digests = new Map<Audience, string>();

/**
 * Digest of the policy in force for the answer's header (contract 8): the matrix and the audience that was read. It changes when a right
 * changes, so that a difference between two answers can be named `CHANGED_BY_POLICY`.
 */
export function policyDigest(audience: Audience): string {
  const known = digests.get(audience);
  if (known !== undefined) return known;
  const matrix = OPERATION_NAMES.map((operation) => [operation, Object.entries(ACCESS_MATRIX[operation]).sort()]);
  const text = JSON.stringify({ matrix, audiences: Object.entries(AUDIENCE_OF_ROLE).sort(), audience });
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  digests.set(audience, digest);
  return digest;
}

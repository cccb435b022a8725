import { AtlasError } from '@brainlink/schema/errors';
import type { Tx } from '@brainlink/schema/ports';

import type { Actor } from '../../identity/actor';
import type { PolicyTarget } from '../../identity/policy';
import { RESOLVE_PERSON } from './corrections.cypher';

/** A person as commands need one. */
export interface FoundPerson {
  readonly [column: string]: unknown;
  /** The id under which the person answers now. */
  readonly personId: string;
  /** The person's oldest record: facts by hand hang on it (contract 4). */
  readonly recordKey: string;
}

/** Follows any id of a person to the person; `null` when there is none. */
export async function findPerson(tx: Tx, personId: string): Promise<FoundPerson | null> {
  const [person] = await tx.run<FoundPerson>(RESOLVE_PERSON, { personId });
  return person ?? null;
}

/** {@link findPerson}. @throws AtlasError `NOT_FOUND` */
export async function requirePerson(tx: Tx, personId: string): Promise<FoundPerson> {
  const person = await findPerson(tx, personId);
  if (person === null) throw new AtlasError('NOT_FOUND');
  return person;
}

/**
 * The target of a decision about a person: two ids of one person count as the same, so that people reach themselves under each of theirs.
 * An unknown id is left as it is, and is refused like anybody else's.
 */
export async function personTarget(tx: Tx, actor: Actor, personId: string): Promise<PolicyTarget> {
  if (actor.kind === 'anonymous' || actor.personId === null) return { personId };
  const [asked, own] = [await findPerson(tx, personId), await findPerson(tx, actor.personId)];
  return { personId: asked !== null && asked.personId === own?.personId ? actor.personId : personId };
}

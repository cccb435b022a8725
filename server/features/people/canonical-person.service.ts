import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { CANONICAL_PERSON } from './canonical-person.cypher';

/** Whom an id leads to (contract 3). */
export interface CanonicalPerson {
  readonly canonicalId: string;
  /** Ids of all records of the person that the audience may know, in order. */
  readonly memberIds: readonly string[];
}

/** The person behind any id the audience may know; null when there is none: hidden and absent look the same. */
export async function canonicalPersonId(store: Store, audience: Audience, id: string): Promise<CanonicalPerson | null> {
  const [row] = await store.read((tx) =>
    tx.run<{ canonicalId: string; memberIds: string[] }>(CANONICAL_PERSON[audience], { id }),
  );
  return row ? { canonicalId: row.canonicalId, memberIds: [...new Set(row.memberIds)].sort() } : null;
}

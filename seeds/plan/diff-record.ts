import type { StatedFact } from '@brainlink/schema/facts';
import type { HashedRecord } from './record-digest';

/** A record as the store has it. */
export interface StoredRecord {
  readonly key: string;
  readonly digest: string;
  /** `false` after its import was undone, or when some of its facts were taken back: the same row then states them again. */
  readonly active: boolean;
}

/** A fact that the store has from a record. */
export interface StoredStatement {
  readonly id: string;
  readonly hash: string;
  readonly kind: string;
  /** `false`: taken back by hand, and not to be brought again (contract 4). */
  readonly believed: boolean;
  /** The fact that it took the place of in its row while a correction held: see {@link HashedFact}. */
  readonly inPlaceOf: string | null;
}

/** A fact with the hash of what it says. */
export interface HashedFact {
  readonly fact: StatedFact;
  readonly hash: string;
  /**
   * Id of the fact whose place in the row it takes, where that fact was taken back by hand: a correction that overrides the one overrides
   * the other, until it is released.
   */
  readonly inPlaceOf?: string;
}

/** What an import does with one row. */
export type RecordPlan =
  | { readonly verdict: 'new'; readonly state: readonly HashedFact[] }
  | { readonly verdict: 'changed'; readonly state: readonly HashedFact[]; readonly retract: readonly string[] }
  | { readonly verdict: 'unchanged' };

/** Whether a row is new, changed or unchanged (contract 1). */
export const verdictOn = (hashed: HashedRecord, stored: StoredRecord | undefined): RecordPlan['verdict'] =>
  !stored ? 'new' : stored.active && stored.digest === hashed.digest ? 'unchanged' : 'changed';

/**
 * Compares a row with what the store has from it. Facts that stay are left untouched; facts taken back by hand are not
 * brought again until they are released.
 */
export function planRecord(
  hashed: HashedRecord,
  stored: StoredRecord | undefined,
  statements: readonly StoredStatement[],
): RecordPlan {
  const verdict = verdictOn(hashed, stored);
  if (verdict === 'unchanged') return { verdict };
  const facts = uniqueFacts(hashed);
  if (verdict === 'new') return { verdict, state: facts };
  const kept = new Set(statements.map((statement) => statement.hash));
  const wanted = new Set(hashed.factHashes);
  return {
    verdict,
    state: inTheirPlaces(
      facts.filter(({ hash }) => !kept.has(hash)),
      statements.filter(({ hash }) => !wanted.has(hash)),
    ),
    retract: statements.filter((statement) => statement.believed && !wanted.has(statement.hash)).map((statement) => statement.id),
  };
}

/**
 * Says of new facts whose place they take: that of a fact of their kind that a person had taken back, and that the row says no longer. Where
 * the row also lets go of facts of that kind that nobody had touched, nobody can tell which became which: then none is marked.
 */
function inTheirPlaces(fresh: readonly HashedFact[], gone: readonly StoredStatement[]): HashedFact[] {
  return fresh.map((stated) => {
    const ofKind = gone.filter(({ kind }) => kind === stated.fact.kind);
    if (ofKind.some(({ believed, inPlaceOf }) => believed && inPlaceOf === null)) return stated;
    const places = ofKind.map(({ id, inPlaceOf }) => inPlaceOf ?? id);
    return places[0] === undefined ? stated : { ...stated, inPlaceOf: places[0] };
  });
}

const uniqueFacts = (hashed: HashedRecord): HashedFact[] => [
  ...new Map(
    hashed.record.facts.map((fact, index) => {
      const hash = hashed.factHashes[index] as string;
      return [hash, { fact, hash }];
    }),
  ).values(),
];

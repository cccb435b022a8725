import type { Audience } from '@brainlink/schema/access';
import type { FactKind, ParticipationStatus, SourceName, ThingKind, Visibility } from '@brainlink/schema/facts';
import type { Day, PartialDate } from '@brainlink/schema/time';

/** The other end of a believed fact, with what a projection shows of it. */
export interface FactObject {
  /** Neo4j's own id, good within the transaction that read it. */
  readonly node: string;
  readonly kind: ThingKind;
  readonly key: string;
  readonly name?: string;
  readonly country?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Who may know of it. To others it is a key that a source wrote, and nothing else. */
  readonly seenBy: readonly Audience[];
}

/** A fact that is believed now, as the projection reads it: flat properties beside the bookkeeping. */
export interface BelievedFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly hash: string;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly visibility: Visibility;
  readonly byHand?: boolean;
  /** When it was first stated; a fact that an undo states again keeps its place among the others. */
  readonly statedSeq: number;
  readonly object?: FactObject;
  /** The record that the fact is about. */
  readonly record: { readonly key: string; readonly source: SourceName };
  /** Props of the kind (schema/facts); read through the helpers below. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** A record that describes the person. */
export interface DescribingRecord {
  readonly key: string;
  readonly source: SourceName;
  /** The id minted when the record first came. */
  readonly personId: string;
  readonly mintedSeq: number;
}

/** Everything believed about a person. */
export interface PersonBelief {
  readonly records: readonly DescribingRecord[];
  readonly facts: readonly BelievedFact[];
}

/** A text property of a fact; `undefined` when absent or empty. */
export const textOf = (fact: BelievedFact, name: string): string | undefined => {
  const value = fact.props[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A list property of a fact. */
export const listOf = (fact: BelievedFact, name: string): readonly string[] => {
  const value = fact.props[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};

/** The participation status of a fact. */
export const statusOf = (fact: BelievedFact): ParticipationStatus | undefined =>
  textOf(fact, 'status') as ParticipationStatus | undefined;

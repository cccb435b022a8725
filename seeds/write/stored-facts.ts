import { THING_KINDS, type FactKind, type SourceName, type ThingKind, type Visibility } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { seenByOf, type BelievedFact, type FactObject } from './projection';

/** What a stored fact points to, as read beside it. */
export interface StoredObject {
  readonly node: string;
  readonly labels: readonly string[];
  readonly key: string;
  readonly name?: string | null;
  readonly country?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

const isThingKind = (label: string): label is ThingKind => (THING_KINDS as readonly string[]).includes(label);

function objectOf(stored: StoredObject | null): FactObject | undefined {
  const kind = stored?.labels.find(isThingKind);
  if (!stored || !kind) return undefined;
  return {
    node: stored.node,
    kind,
    key: stored.key,
    name: stored.name ?? undefined,
    country: stored.country ?? undefined,
    from: (stored.from ?? undefined) as PartialDate | undefined,
    to: (stored.to ?? undefined) as PartialDate | undefined,
    seenBy: seenByOf(stored.labels),
  };
}

const sourceOfKey = (recordKey: string): SourceName => recordKey.slice(0, recordKey.indexOf(':')) as SourceName;

/** Reads a stored fact as the projection sees it. `about` is the key of the record it is about; thing facts take the stating record. */
export function believedFact(
  stored: Readonly<Record<string, unknown>>,
  about: string | undefined,
  object: StoredObject | null,
): BelievedFact {
  const key = about ?? String(stored.recordKey);
  return {
    id: String(stored.id),
    kind: stored.kind as FactKind,
    hash: String(stored.hash),
    validFrom: stored.validFrom as PartialDate | undefined,
    validTo: stored.validTo as PartialDate | undefined,
    fromDay: Number(stored.fromDay),
    toDay: Number(stored.toDay),
    visibility: stored.visibility as Visibility,
    byHand: stored.byHand === true,
    statedSeq: Number(stored.statedSeq ?? stored.seqFrom),
    object: objectOf(object),
    record: { key, source: sourceOfKey(key) },
    props: stored,
  };
}

/** Rows in groups, each in the order in which they came. */
export function group<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

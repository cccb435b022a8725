import type { SourceName } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { koreanDay, type Day } from '@brainlink/schema/time';
import { consentFor } from '@brainlink/seeds/write';
import type { ThingRow } from '../../graphql/thing-then';
import { Standing } from '../../graphql/types';
import { ConsentValue } from '../consents/consents.types';
import { sourceLabel } from '../facts/fact-view';
import { believedFacts, viewAsOf, type BeliefRow } from '../network/beliefs';
import type { LinkRecord } from './link-record.types';
import { LINK_RECORDS } from './records.cypher';

/** A record with its facts, as the store has it. */
export interface StoredLinkRecord {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly source: string;
  readonly sender: string;
  readonly personId: string;
  readonly mintedSeq: number;
  readonly file: string | null;
  readonly row: number | null;
  readonly lastSeen: string | null;
  readonly erased: boolean;
  readonly person: string | null;
  readonly facts: readonly { readonly fact: Readonly<Record<string, unknown>>; readonly object: ThingRow | null }[];
}

/** Kinds of facts from which a record's heading is made. */
const HEADING = ['name', 'origin', 'residence', 'affiliation', 'consent'];

/** Reads records with their believed facts of some kinds. */
export async function readLinkRecords(
  tx: Tx,
  keys: readonly string[],
  kinds: readonly string[] = HEADING,
): Promise<ReadonlyMap<string, StoredLinkRecord>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.run<StoredLinkRecord>(LINK_RECORDS, { keys: [...new Set(keys)], kinds, then: false, seq: 0 });
  return new Map(rows.map((row) => [row.key, row]));
}

/** A record as the statements about beliefs return a person: one that it alone describes. */
export const asBelief = (record: StoredLinkRecord): BeliefRow => ({
  id: record.personId,
  records: [
    {
      key: record.key,
      source: record.source as SourceName,
      personId: record.personId,
      mintedSeq: record.mintedSeq,
      facts: record.facts,
    },
  ],
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A record's heading, by the function that writes the projection. */
export function toLinkRecord(record: StoredLinkRecord, today: Day): LinkRecord {
  const belief = asBelief(record);
  const props = viewAsOf(belief, 'secretariat', today)?.props ?? {};
  const consent = consentFor(believedFacts(belief, 'secretariat'), 'linking');
  return {
    key: record.key,
    source: record.source,
    sourceLabel: sourceLabel(record.source),
    sender: record.sender,
    personId: record.person,
    name: text(props['name']) ?? '—',
    nameLatin: text(props['nameLatin']),
    standing: (text(props['standing']) ?? Standing.UNKNOWN) as Standing,
    country: text(props['country']),
    institution: text(props['institution']),
    file: record.file,
    row: record.row,
    lastSeen: record.lastSeen,
    linkingConsent: consent === undefined ? ConsentValue.UNKNOWN : consent === 'yes' ? ConsentValue.YES : ConsentValue.NO,
  };
}

/** Headings of records; records that were erased or are not there are left out. */
export async function linkRecords(tx: Tx, keys: readonly string[], now: Date): Promise<ReadonlyMap<string, LinkRecord>> {
  const today = koreanDay(now);
  const stored = await readLinkRecords(tx, keys);
  return new Map([...stored].filter(([, row]) => !row.erased).map(([key, row]) => [key, toLinkRecord(row, today)]));
}

import type { StatedRecord } from '@brainlink/schema/facts';
import { hashOf } from '../write/canonical';
import { factHash } from '../write/fact-row';

/** A record with the hashes by which it is compared with what the store has. */
export interface HashedRecord {
  readonly record: StatedRecord;
  /** Over the raw values and everything stated: equal digest, nothing to do. */
  readonly digest: string;
  /** Hash of each stated fact, in order. */
  readonly factHashes: readonly string[];
}

/** Hashes a record. Where it stood in the file does not count: the same row in another place is the same row. */
export function hashRecord(record: StatedRecord): HashedRecord {
  const factHashes = record.facts.map((fact) => factHash(fact, record.key, false));
  return { record, factHashes, digest: hashOf({ raw: record.raw, facts: [...factHashes].sort() }) };
}

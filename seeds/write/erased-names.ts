import type { StatedRecord } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { ANY_ERASURE, ERASED_AMONG } from './facts.cypher';

/** What stands where a name was erased. */
const BLOT = '▇';
/** Raw values name people who have an identifier like this: `Minsu Kim <A123>`. */
const NAMED = /^.*<([^<>]+)>$/s;

const idIn = (recordKey: string): string => recordKey.slice(recordKey.lastIndexOf(':') + 1);

/**
 * The identifiers of erased people whom these records speak of (contract 9): a work that comes in after an erasure names its authors again.
 */
export async function erasedAmong(tx: Tx, records: readonly StatedRecord[]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const record of records)
    for (const { subject } of record.facts) if (subject.kind === 'Record' && subject.key !== record.key) keys.add(subject.key);
  if (keys.size === 0) return new Set();
  const [erasures] = await tx.run<{ count: number }>(ANY_ERASURE);
  if (!erasures?.count) return new Set();
  const rows = await tx.run<{ key: string }>(ERASED_AMONG, { keys: [...keys] });
  return new Set(rows.map(({ key }) => idIn(key)));
}

/** Raw values with the names of these people blotted out; the identifiers stay, as they do in the records' keys. */
export function withoutNamesOf(raw: StatedRecord['raw'], erased: ReadonlySet<string>): StatedRecord['raw'] {
  if (erased.size === 0) return raw;
  const blot = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(blot);
    if (typeof value !== 'string') return value;
    const id = NAMED.exec(value)?.[1];
    return id !== undefined && erased.has(id) ? `${BLOT} <${id}>` : value;
  };
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, blot(value)]));
}

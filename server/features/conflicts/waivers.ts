import type { Tx } from '@brainlink/schema/ports';
import type { ConflictKind } from '@brainlink/schema/rules';
import type { ConflictWaiver } from './conflicts.types';
import { WAIVERS } from './waivers.cypher';

/** The group that all waivers belong to. */
export const WAIVER_GROUP = 'waivers';

/** What the waiver of a kind of conflict between two people fills: by the records under which they are known, in either order. */
export const waiverSlot = (kind: ConflictKind, one: string, other: string): string =>
  ['waiver', kind, ...[one, other].sort()].join('|');

interface WaiverRow {
  readonly [name: string]: unknown;
  readonly slot: string;
  readonly says: string;
  readonly by: string;
  readonly byName: string | null;
  readonly at: string;
  readonly seq: number;
}

/** Waivers in force, by what they fill. */
export async function readWaivers(tx: Tx): Promise<ReadonlyMap<string, ConflictWaiver>> {
  const rows = await tx.run<WaiverRow>(WAIVERS);
  return new Map(
    rows.map(({ slot, says, by, byName, at, seq }) => [
      slot,
      { reason: (JSON.parse(says) as { reason: string }).reason, by, byName, at, seq },
    ]),
  );
}

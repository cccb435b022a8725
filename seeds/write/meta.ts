import type { Tx } from '@brainlink/schema/ports';
import { sha256 } from './canonical';
import { DigestSum } from './digest-sum';
import { LOCK_META, READ_META, SET_DIGEST } from './meta.cypher';

/** The store's own node. */
export interface Meta {
  readonly [name: string]: unknown;
  /** The last published seq. */
  readonly seq: number;
  readonly salt: string;
  readonly world: 'demo' | 'real';
  /** Id of the import that is publishing right now, if one is. */
  readonly publishing: string | null;
  readonly digestFacts: string;
  readonly digestProjection: string;
}

/** The store has no `Meta` node: its migrations have not run. */
export class StoreNotReady extends Error {
  constructor() {
    super('The store has not been set up: run the migrations first.');
    this.name = 'StoreNotReady';
  }
}

/** Another command is publishing; try again when it has finished. */
export class StoreBusy extends Error {
  constructor(readonly by: string) {
    super(`The store is publishing ${by}.`);
    this.name = 'StoreBusy';
  }
}

const only = (rows: readonly Meta[]): Meta => {
  const [meta] = rows;
  if (!meta) throw new StoreNotReady();
  return meta;
};

/** Reads the store's node. */
export const readMeta = async (tx: Tx): Promise<Meta> => only(await tx.run<Meta>(READ_META));

/** Takes the publishing lock; throws {@link StoreBusy} when another command holds it across transactions. */
export async function lockMeta(tx: Tx, publisher?: string): Promise<Meta> {
  const meta = only(await tx.run<Meta>(LOCK_META));
  if (meta.publishing !== null && meta.publishing !== publisher) throw new StoreBusy(meta.publishing);
  return meta;
}

/** Adds to the digest's sums under the lock. */
export async function updateDigest(tx: Tx, meta: Meta, facts: DigestSum, projection: DigestSum): Promise<void> {
  if (facts.isZero && projection.isZero) return;
  await tx.run(SET_DIGEST, {
    digestFacts: new DigestSum(meta.digestFacts).merge(facts).toHex(),
    digestProjection: new DigestSum(meta.digestProjection).merge(projection).toHex(),
  });
}

/** The digest of the graph (contract 10) from its kept sums. */
export const graphDigest = (meta: Pick<Meta, 'digestFacts' | 'digestProjection'>): string =>
  sha256(`facts:${meta.digestFacts}\nprojection:${meta.digestProjection}`);

import type { Store } from '@brainlink/schema/ports';
import type { Day } from '@brainlink/schema/time';
import { graphDigest, lockMeta } from '../meta';
import type { DigestDifference } from './difference';
import { readChoices, readDecisions } from './read-decisions';
import { readFacts } from './read-facts';
import { readPeople } from './read-people';
import { readThings } from './read-things';
import { Tally } from './tally';

/** The digest as it is kept and as it is found (contract 10). */
export interface FullDigest {
  /** From the sums that every command keeps. */
  readonly kept: string;
  /** From what the graph holds: every believed fact and decision, and everything projected, read and hashed anew. */
  readonly full: string;
  /** Which of the two sums are not what is kept. */
  readonly parts: readonly ('facts' | 'projection')[];
  /** Places where a fact is not what it was stated as, or a projection not what the facts say; the first 200. */
  readonly differences: readonly DigestDifference[];
  readonly differenceCount: number;
  readonly counted: { readonly facts: number; readonly decisions: number; readonly people: number; readonly things: number };
}

/**
 * Recomputes the digest from the graph (contract 10) and derives every projection anew from the facts, in pages: memory does not grow with
 * the store. Nothing is written; commands wait meanwhile, so that all of it is one state.
 *
 * @param day - the Korean day for which the projection was derived
 * @throws StoreBusy when an import is publishing
 */
export const recomputeDigest = (store: Store, day: Day): Promise<FullDigest> =>
  store.write(async (tx) => {
    const meta = await lockMeta(tx);
    const tally = new Tally();
    await readFacts(store, tally);
    await readDecisions(store, tally);
    await readChoices(store, tally);
    await readThings(store, tally);
    await readPeople(store, day, meta.seq, tally);
    const found = { digestFacts: tally.facts.toHex(), digestProjection: tally.projection.toHex() };
    return {
      kept: graphDigest(meta),
      full: graphDigest(found),
      parts: [
        ...(found.digestFacts === meta.digestFacts ? [] : (['facts'] as const)),
        ...(found.digestProjection === meta.digestProjection ? [] : (['projection'] as const)),
      ],
      differences: tally.differences,
      differenceCount: tally.differenceCount,
      counted: tally.counted,
    };
  });

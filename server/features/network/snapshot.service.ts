import type { Audience } from '@brainlink/schema/access';
import { buildTieIndex, type TieIndex } from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import { RecentlyMade } from '../../recently-made';
import type { ResolvedTimes } from '../atlas/two-times';
import { NetworkNow } from './network-now';
import { NetworkThen } from './timeline/network-then';

/** Indexes kept; each of size M takes about 40 MB. */
const KEPT_INDEXES = 4;

/**
 * The network as of two times, rebuilt from Neo4j and kept for a while: a cache and nothing else, so that several servers need not agree
 * on it. What is kept is found by (audience, seq, day) and the seq of now, which every command raises; of now by the projection's digest.
 */
export class Snapshots {
  private readonly indexes = new RecentlyMade<TieIndex>(KEPT_INDEXES);
  private readonly now: Readonly<Record<Audience, NetworkNow>>;
  private readonly then: Readonly<Record<Audience, NetworkThen>>;
  /** The last index of each audience, of now and of other times: the next one takes from it what has not changed. */
  private readonly last = new Map<string, TieIndex>();

  constructor(store: Store) {
    this.now = { secretariat: new NetworkNow(store, 'secretariat'), programme: new NetworkNow(store, 'programme') };
    this.then = { secretariat: new NetworkThen(store, 'secretariat'), programme: new NetworkThen(store, 'programme') };
  }

  /** The index as of these times. */
  get(audience: Audience, times: ResolvedTimes): Promise<TieIndex> {
    // What is known now is a part of it: who may be seen is judged now, whatever time is asked about (contract 8).
    // Of now it is the projection: a command that changes nothing of it, such as a star on a shortlist, costs no new index.
    const key = times.isNow
      ? `${audience}:now:${times.day}:${times.projection}`
      : `${audience}:${times.seq}:${times.day}:${times.nowSeq}`;
    return this.indexes.get(key, async () => {
      const { people, edges } = times.isNow
        ? await this.now[audience].rows()
        : (await this.then[audience].timeline(times)).on(times.day);
      const line = `${audience} ${times.isNow}`;
      const index = buildTieIndex(people, edges, times.day, this.last.get(line));
      this.last.set(line, index);
      return index;
    });
  }
}

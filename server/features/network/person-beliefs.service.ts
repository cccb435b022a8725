import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { isEarlier, type ResolvedTimes } from '../atlas/two-times';
import type { BeliefRow } from './beliefs';
import { PERSON_AS_OF } from './snapshot.cypher';

/** What was believed about a person at a seq, up to a day, as far as the audience may read it now. */
export const personBeliefs = (store: Store, audience: Audience, node: string, times: ResolvedTimes): Promise<BeliefRow[]> =>
  store.ask<BeliefRow>(PERSON_AS_OF[audience], { node, seq: times.seq, then: isEarlier(times), day: times.day });

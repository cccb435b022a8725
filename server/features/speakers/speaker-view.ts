import type { Audience } from '@brainlink/schema/access';
import type { TieIndex } from '@brainlink/analytics/network';
import type { PathIndex } from '@brainlink/analytics/network/paths';
import type { Clock, Store } from '@brainlink/schema/ports';
import type { KnownActor } from '../../identity/actor';
import { readStoreState, type StoreState } from '../atlas/store-state.service';
import { resolveTimes, type ResolvedTimes } from '../atlas/two-times';
import type { NetworkPorts } from '../network/network.service';
import { pathIndexOf } from '../paths/path-index';
import type { Roster, Rosters } from './roster.service';

/** Who asks, and whose view they read. */
export interface Asker {
  readonly actor: KnownActor;
  readonly audience: Audience;
}

/** What answers about speakers need. */
export interface SpeakerPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly network: NetworkPorts;
  readonly rosters: Rosters;
  /** Candidates that are weighed at most; the usual number unless said. */
  readonly mostCandidates?: number;
}

/** People as they are now: the network, the strengths of its ties, consents and participations. */
export interface SpeakerView {
  readonly audience: Audience;
  readonly state: StoreState;
  readonly times: ResolvedTimes;
  readonly index: TieIndex;
  readonly paths: PathIndex;
  readonly roster: Roster;
}

/** Opens the view of an audience for now. It draws nothing: a layout that is still to be made holds up no answer. */
export async function openSpeakerView(
  { store, clock, network, rosters }: SpeakerPorts,
  audience: Audience,
): Promise<SpeakerView> {
  const state = await readStoreState(store);
  const times = await resolveTimes(store, clock, state, {});
  const [index, roster] = await Promise.all([network.snapshots.get(audience, times), rosters.get(audience, state.seq)]);
  return { audience, state, times, index, paths: pathIndexOf(index), roster };
}

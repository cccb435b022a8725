import type { Audience } from '@brainlink/schema/access';
import type { World } from '../../graphql/types';
import type { NetworkPorts } from '../network/network.service';
import { OVERVIEW } from './atlas.cypher';
import type { Atlas } from './atlas.types';
import { readStoreState } from './store-state.service';
import { resolveTimes } from './two-times';

interface Overview {
  readonly [name: string]: unknown;
  readonly people: number;
  readonly institutions: number;
  readonly associations: number;
  readonly events: number;
  readonly editions: readonly number[];
  readonly technologies: readonly string[];
}

/** What this installation cannot do without Graph Data Science. */
const WITHOUT_GDS =
  'Graph Data Science is not installed in this Neo4j: communities are grouped by technology instead of Leiden. Everything else is complete.';

/** What the atlas holds, as an audience sees it, and what it cannot do. */
export async function readAtlas(ports: NetworkPorts, audience: Audience): Promise<Atlas> {
  const state = await readStoreState(ports.store);
  const times = await resolveTimes(ports.store, ports.clock, state, {});
  const [[overview], index] = await Promise.all([
    ports.store.ask<Overview>(OVERVIEW[audience]),
    ports.snapshots.get(audience, times),
  ]);
  return {
    world: state.world as World,
    seq: state.seq,
    asOf: state.asOf,
    people: overview?.people ?? 0,
    ties: index.pairA.length,
    institutions: overview?.institutions ?? 0,
    associations: overview?.associations ?? 0,
    events: overview?.events ?? 0,
    gds: ports.gds !== null,
    canNot: ports.gds === null ? [WITHOUT_GDS] : [],
    sources: state.sources.map((source) => ({ ...source })),
    editions: [...(overview?.editions ?? [])],
    technologies: [...(overview?.technologies ?? [])],
  };
}

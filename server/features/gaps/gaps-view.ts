import type { Graph } from '@brainlink/analytics/growth';
import { FITS, maskPeople, scanTies, type PersonMask, type TieScan } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import type { AskedTimes } from '../atlas/two-times';
import { refuseFuture } from '../growth/period-question';
import { graphAmong } from '../network/graph-among';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkNode } from '../network/network.types';
import { openView, type NetworkPorts, type View } from '../network/network.service';
import { toNetworkNode } from '../network/to-network-node';

/** A view with the network of everybody who fits, whole: a node is a row of the index. */
export interface GapsView extends View {
  readonly mask: PersonMask;
  readonly scan: TieScan;
  readonly graph: Graph;
  readonly node: (row: number) => NetworkNode;
}

/**
 * Opens the network of the people who fit.
 * @throws AtlasError DATE_IN_FUTURE, INVALID_DATE, INVALID_INPUT
 */
export async function openGaps(
  ports: NetworkPorts,
  audience: Audience,
  asked: AskedTimes,
  filter?: NetworkFilter | null,
): Promise<GapsView> {
  const view = await openView(ports, audience, asked, filter);
  refuseFuture(ports.clock, view.times);
  const { index, layout } = view;
  const mask = maskPeople(index, view.filter);
  const scan = scanTies(index, mask, view.filter);
  const everybody = Int32Array.from({ length: index.people.count }, (_, row) => row);
  return {
    ...view,
    mask,
    scan,
    graph: graphAmong(index, scan, everybody),
    node: (row) => toNetworkNode(index, row, scan.ties[row]!, layout),
  };
}

/** Whether somebody fits the filter. */
export const fits = ({ mask }: GapsView, row: number): boolean => mask[row] === FITS;

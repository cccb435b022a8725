import type { Clock, Store } from '@brainlink/schema/ports';
import { LayoutMaker } from './layout-maker';
import { Layouts } from './layouts.service';
import type { NetworkPorts } from './network.service';
import './services';
import { Snapshots } from './snapshot.service';

/** The network's ports over a store: its snapshots and layouts are kept as long as this object. */
export function openNetwork(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  gds: string | null,
): NetworkPorts {
  const ports = { store, clock, gds, snapshots: new Snapshots(store), layouts: new Layouts(store) };
  return { ...ports, layoutMaker: new LayoutMaker(ports) };
}

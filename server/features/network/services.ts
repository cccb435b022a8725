import type { NetworkPorts } from './network.service';

declare module '../../graphql/services' {
  interface Services {
    /** Snapshots of the network, and its layouts. */
    readonly network: NetworkPorts;
  }
}

import type { NetworkRunsService } from './network-runs.service';

declare module '../../graphql/services' {
  interface Services {
    /** Measures of whole networks as kept runs. */
    readonly networkRuns: NetworkRunsService;
  }
}

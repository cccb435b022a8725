import type { ErasurePorts } from './erasure.service';

declare module '../../graphql/services' {
  interface Services {
    /** What an erasure needs: the store, the list that outlives it, and the kept files. */
    readonly erasure: ErasurePorts;
  }
}

import type { ConflictsService } from './conflicts.service';

declare module '../../graphql/services' {
  interface Services {
    /** Conflicts of interest. */
    readonly conflicts: ConflictsService;
  }
}

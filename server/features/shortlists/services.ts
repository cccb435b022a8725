import type { ShortlistsService } from './shortlists.service';

declare module '../../graphql/services' {
  interface Services {
    /** Shortlists. */
    readonly shortlists: ShortlistsService;
  }
}

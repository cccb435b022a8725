import type { LinkageService } from './linkage.service';

declare module '../../graphql/services' {
  interface Services {
    /** Who is who: decisions, worklist, runs. */
    readonly linkage: LinkageService;
  }
}

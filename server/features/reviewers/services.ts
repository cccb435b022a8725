import type { ReviewersService } from './reviewers.service';

declare module '../../graphql/services' {
  interface Services {
    /** Reviewers for proposals. */
    readonly reviewers: ReviewersService;
  }
}

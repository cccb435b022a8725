import type { Ports } from '../../identity/ports';
import type { JobsService } from '../../jobs';
import type { Propose } from './proposals';

/** What linkage needs from outside. */
export interface LinkagePorts extends Ports {
  readonly jobs: JobsService;
  /** Compares records. */
  readonly propose: Propose;
}

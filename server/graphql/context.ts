import type { Audience } from '@brainlink/schema/access';
import type { Clock, Store } from '@brainlink/schema/ports';
import type { Actor } from '../identity/actor';
import type { NodeHydrator } from './hydrator';
import type { Services } from './services';

/** What a resolver gets to know: who asks, whose view they read, and the services. Made anew for every request. */
export interface AppContext {
  readonly actor: Actor;
  readonly audience: Audience;
  readonly store: Store;
  readonly clock: Clock;
  /** Stands in the log beside whatever went wrong. */
  readonly requestId: string;
  /** Ends when whoever asks has gone away; a command has none. */
  readonly signal?: AbortSignal;
  readonly hydrate: NodeHydrator;
  readonly services: Services;
}

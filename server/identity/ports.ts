import { randomBytes } from 'node:crypto';

import type { Clock, Store } from '@brainlink/schema/ports';

/** Gives `size` unpredictable bytes; tests pass a repeatable one. */
export type RandomBytes = (size: number) => Buffer;

/** What every service needs from outside (craft 10). */
export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** The machine's own source of randomness. */
export const systemRandom: RandomBytes = (size) => randomBytes(size);

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

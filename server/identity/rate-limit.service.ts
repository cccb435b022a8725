import { AtlasError } from '@brainlink/schema/errors';

import type { Ports } from './ports';
import { ADD_ATTEMPT, COUNT_ATTEMPTS, SWEEP_ATTEMPTS } from './rate-limit.cypher';
import { hashSecret } from './secrets';

/** Failed attempts from one address within one window, before it has to wait. */
export const MAX_FAILED_ATTEMPTS = 10;
/** Length of a window. */
export const ATTEMPT_WINDOW_MS = 15 * 60_000;

/** Addresses are kept as hashes only, and forgotten with their window. */
const keyOf = (address: string): string => hashSecret(`sign-in:${address}`);

/**
 * Refuses an address that has failed too often. The count lies in the store, so that it holds over all servers and restarts.
 * @throws AtlasError `TOO_MANY_ATTEMPTS` with the seconds to wait
 */
export async function checkAttempts(ports: Ports, address: string): Promise<void> {
  const now = ports.clock.now().getTime();
  const rows = await ports.store.ask<{ count: number; windowEnds: number }>(COUNT_ATTEMPTS, { key: keyOf(address), now });
  const found = rows[0];
  if (found === undefined || found.count < MAX_FAILED_ATTEMPTS) return;
  throw new AtlasError('TOO_MANY_ATTEMPTS', { details: { retryAfterSeconds: Math.ceil((found.windowEnds - now) / 1000) } });
}

/** Counts a failed attempt, and forgets what is over. */
export async function countFailedAttempt(ports: Ports, address: string): Promise<void> {
  const now = ports.clock.now().getTime();
  await ports.store.write(async (tx) => {
    await tx.run(SWEEP_ATTEMPTS, { now });
    await tx.run(ADD_ATTEMPT, { key: keyOf(address), now, windowEnds: now + ATTEMPT_WINDOW_MS });
  });
}

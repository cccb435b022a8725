import type { Clock, Store } from '@brainlink/schema/ports';

import { COUNT_ADMINS, DROP_FIRST_START } from './invitations.cypher';
import { createInvitation, signInLink } from './invitations.service';
import { type RandomBytes, systemRandom } from './ports';

const FIRST_START_LIFE_MS = 24 * 3_600_000;

/**
 * The one-time link that the first start prints: whoever opens it becomes the first user, administrator and secretariat, without contact
 * data (contract 14). Asked again before anybody used it, it gives a new link and the old one no longer works.
 * @returns `null` once there is an administrator
 */
export async function firstStartLink(
  store: Store,
  clock: Clock,
  baseUrl: string,
  random: RandomBytes = systemRandom,
): Promise<string | null> {
  return store.write(async (tx) => {
    const [counted] = await tx.run<{ admins: number }>(COUNT_ADMINS);
    if ((counted?.admins ?? 0) > 0) return null;
    await tx.run(DROP_FIRST_START);
    const { secret } = await createInvitation(
      tx,
      { store, clock, random },
      { name: '관리자', roles: ['admin', 'secretariat'] },
      { createdBy: 'first-start', lifeMs: FIRST_START_LIFE_MS },
    );
    return signInLink(baseUrl, secret.text);
  });
}

import type { Role } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';

import { auditActor, recordAudit } from '../../audit';
import {
  type ApiTokenInfo,
  type NewToken,
  createApiToken,
  listApiTokens,
  revokeApiToken,
} from '../../identity/api-tokens.service';
import type { KnownActor } from '../../identity/actor';
import { createUser } from '../../identity/invitations.service';
import type { Ports } from '../../identity/ports';
import { newId } from '../../identity/secrets';

/** A token made at the command line. */
export interface MachineToken {
  readonly name: string;
  readonly role: Role;
  readonly readOnly: boolean;
  readonly expiresInDays: number;
  /** Whom it acts for; left out: a technical user of the token's name is made. */
  readonly userId?: string;
}

const LONGEST_NAME = 200;

const requireCommandLine = (actor: KnownActor): void => {
  if (actor.via !== 'cli') throw new AtlasError('NOT_ALLOWED');
};

/** Makes a token from the command line, for a user or for a program of its own. @throws AtlasError `NOT_ALLOWED`, `INVALID_INPUT`, `NOT_FOUND` */
export async function createMachineToken(ports: Ports, actor: KnownActor, token: MachineToken): Promise<NewToken> {
  requireCommandLine(actor);
  const { role, readOnly, expiresInDays } = token;
  const name = token.name.trim();
  if (name === '' || name.length > LONGEST_NAME) throw new AtlasError('INVALID_INPUT', { details: { fields: ['name'] } });
  return ports.store.write(async (tx) => {
    const userId = token.userId ?? newId(ports.random, 'u');
    if (token.userId === undefined) {
      const nothing = { email: null, events: [], clubs: [], associations: [], personId: null };
      await createUser(tx, ports, { id: userId, name, roles: [role], ...nothing }, actor.id);
    }
    const made = await createApiToken(tx, ports, { userId, name, roles: [role], readOnly, expiresInDays, createdBy: actor.id });
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'createToken',
      operation: 'manageOwnTokens',
      subjects: [
        { kind: 'token', id: made.id },
        { kind: 'user', id: userId },
      ],
      details: { roles: [role], readOnly, expiresAt: made.expiresAt },
    });
    return made;
  });
}

/** Every token of everybody, for the command line. @throws AtlasError `NOT_ALLOWED` */
export function listAllTokens(ports: Ports, actor: KnownActor): Promise<ApiTokenInfo[]> {
  requireCommandLine(actor);
  return listApiTokens(ports, null);
}

/** Takes any token back, from the command line. @throws AtlasError `NOT_ALLOWED`, `NOT_FOUND` */
export async function revokeAnyToken(ports: Ports, actor: KnownActor, id: string): Promise<void> {
  requireCommandLine(actor);
  await ports.store.write(async (tx) => {
    await revokeApiToken(tx, ports, id, null);
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'revokeToken',
      operation: 'manageOwnTokens',
      subjects: [{ kind: 'token', id }],
    });
  });
}

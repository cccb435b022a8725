import { isRole } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';

import { auditActor, recordAudit } from '../../audit';
import type { Actor } from '../../identity/actor';
import {
  type ApiTokenInfo,
  MAX_TOKEN_DAYS,
  createApiToken,
  listApiTokens,
  revokeApiToken,
} from '../../identity/api-tokens.service';
import type { IdentityServices } from '../../identity/mount';
import { authorize } from '../../identity/policy';

const newToken = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.string().refine(isRole).nullish(),
  readOnly: z.boolean(),
  expiresInDays: z.int().min(1).max(MAX_TOKEN_DAYS),
});
/** A token to make. */
export type NewTokenInput = z.input<typeof newToken>;

/** The caller's own tokens, newest first. */
export async function readTokens(services: IdentityServices, caller: Actor): Promise<ApiTokenInfo[]> {
  const { actor } = authorize(caller, 'readOwnTokens');
  return listApiTokens(services, actor.id);
}

const found = (tokens: readonly ApiTokenInfo[], id: string): ApiTokenInfo => {
  const token = tokens.find((candidate) => candidate.id === id);
  if (token === undefined) throw new AtlasError('NOT_FOUND');
  return token;
};

/**
 * Makes a token that acts in the caller's name, in one of the caller's roles or all of them.
 * @throws AtlasError `INVALID_INPUT`; `NOT_ALLOWED` for a role the caller does not have, and for a token that would make tokens
 */
export async function createToken(
  services: IdentityServices,
  caller: Actor,
  input: NewTokenInput,
): Promise<{ readonly secret: string; readonly token: ApiTokenInfo }> {
  const { actor } = authorize(caller, 'manageOwnTokens');
  // A token that could make tokens would outlive its own expiry.
  if (actor.via === 'token') throw new AtlasError('NOT_ALLOWED', { details: { operation: 'manageOwnTokens' } });
  const parsed = newToken.safeParse(input);
  if (!parsed.success) {
    throw new AtlasError('INVALID_INPUT', { details: { fields: parsed.error.issues.map((issue) => issue.path.join('.')) } });
  }
  const { name, role = null, readOnly, expiresInDays } = parsed.data;
  const roles = role === null ? actor.roles : actor.roles.filter((own) => own === role);
  if (roles.length === 0) throw new AtlasError('NOT_ALLOWED', { details: { roles: role === null ? [] : [role] } });
  const made = await services.store.write(async (tx) => {
    const content = { userId: actor.id, name, roles, readOnly, expiresInDays, createdBy: actor.id };
    const token = await createApiToken(tx, services, content);
    await recordAudit(tx, services, {
      ...auditActor(actor),
      action: 'createToken',
      operation: 'manageOwnTokens',
      subjects: [{ kind: 'token', id: token.id }],
      details: { roles, readOnly, expiresAt: token.expiresAt },
    });
    return token;
  });
  return { secret: made.secret, token: found(await listApiTokens(services, actor.id), made.id) };
}

/** Ends one of the caller's tokens. @throws AtlasError `NOT_FOUND`, for somebody else's too */
export async function revokeToken(services: IdentityServices, caller: Actor, id: string): Promise<ApiTokenInfo> {
  const { actor } = authorize(caller, 'manageOwnTokens');
  await services.store.write(async (tx) => {
    await revokeApiToken(tx, services, id, actor.id);
    await recordAudit(tx, services, {
      ...auditActor(actor),
      action: 'revokeToken',
      operation: 'manageOwnTokens',
      subjects: [{ kind: 'token', id }],
    });
  });
  return found(await listApiTokens(services, actor.id), id);
}

import type { Role } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Tx } from '@brainlink/schema/ports';

import type { KnownActor } from './actor';
import { CREATE_API_TOKEN, FIND_API_TOKEN, LIST_API_TOKENS, REVOKE_API_TOKEN, TOUCH_API_TOKEN } from './api-tokens.cypher';
import type { Ports } from './ports';
import { hashSecret, newId, newSecret } from './secrets';
import { type UserRow, tokenActor } from './user';

const DAY = 86_400_000;

/** What API tokens begin with, so that a leaked one is recognised. */
export const TOKEN_PREFIX = 'atlas_';
/** A token lives this many days at most. */
export const MAX_TOKEN_DAYS = 366;
/** `lastUsedAt` moves at most this often. */
const TOUCH_EVERY_MS = 60_000;

/** What a new token is to be. */
export interface TokenContent {
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
  readonly expiresInDays: number;
  readonly createdBy: string;
}

/** A token as lists show it; the secret is not kept. */
export interface ApiTokenInfo {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly readOnly: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly userId: string;
  readonly userName: string;
}

/** A token just made: the only time its secret is seen. */
export interface NewToken {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
}

/**
 * Makes a token in the caller's transaction. Who may give which roles is decided by the caller.
 * @throws AtlasError `INVALID_INPUT` for a life that is not 1–366 days, `NOT_FOUND` for a user who may not sign in
 */
export async function createApiToken(tx: Tx, ports: Ports, content: TokenContent): Promise<NewToken> {
  const { expiresInDays } = content;
  if (!Number.isInteger(expiresInDays) || expiresInDays < 1 || expiresInDays > MAX_TOKEN_DAYS) {
    throw new AtlasError('INVALID_INPUT', { details: { field: 'expiresInDays', min: 1, max: MAX_TOKEN_DAYS } });
  }
  const now = ports.clock.now();
  const id = newId(ports.random, 't');
  const secret = newSecret(ports.random, TOKEN_PREFIX);
  const expiresAt = new Date(now.getTime() + expiresInDays * DAY).toISOString();
  const rows = await tx.run(CREATE_API_TOKEN, {
    userId: content.userId,
    id,
    hash: secret.hash,
    name: content.name,
    roles: content.roles,
    readOnly: content.readOnly,
    createdBy: content.createdBy,
    now: now.toISOString(),
    expiresAt,
  });
  if (rows.length === 0) throw new AtlasError('NOT_FOUND');
  return { id, secret: secret.text, expiresAt };
}

/**
 * Who stands behind a bearer token.
 * @throws AtlasError `TOKEN_INVALID` when it is unknown, expired, revoked or its user is disabled
 */
export async function findApiToken(ports: Ports, secret: string): Promise<KnownActor> {
  const now = ports.clock.now();
  const rows = await ports.store.ask<
    UserRow & { tokenId: string; tokenRoles: string[]; tokenReadOnly: boolean; tokenLastUsedAt: string | null }
  >(FIND_API_TOKEN, { hash: hashSecret(secret), now: now.toISOString() });
  const found = rows[0];
  if (found === undefined) throw new AtlasError('TOKEN_INVALID');
  if (found.tokenLastUsedAt === null || now.getTime() - Date.parse(found.tokenLastUsedAt) >= TOUCH_EVERY_MS) {
    await ports.store.write((tx) => tx.run(TOUCH_API_TOKEN, { id: found.tokenId, now: now.toISOString() }));
  }
  return tokenActor(found, { roles: found.tokenRoles, readOnly: found.tokenReadOnly });
}

/** The tokens of a user, newest first; of everybody when `userId` is null (command line). */
export const listApiTokens = (ports: Ports, userId: string | null): Promise<ApiTokenInfo[]> =>
  ports.store.ask<ApiTokenInfo>(LIST_API_TOKENS, { userId });

/**
 * Takes a token back, in the caller's transaction; only a user's own unless `userId` is null.
 * @throws AtlasError `NOT_FOUND`
 */
export async function revokeApiToken(tx: Tx, ports: Ports, id: string, userId: string | null): Promise<void> {
  const rows = await tx.run(REVOKE_API_TOKEN, { id, userId, now: ports.clock.now().toISOString() });
  if (rows.length === 0) throw new AtlasError('NOT_FOUND');
}

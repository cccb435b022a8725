import { parseCookie } from 'cookie';

import { AtlasError } from '@brainlink/schema/errors';

import { ANONYMOUS, type Actor } from './actor';
import { findApiToken } from './api-tokens.service';
import type { Ports } from './ports';
import { sameSecret } from './secrets';
import { findSession } from './sessions.service';

/** Holds the session's secret; HttpOnly. */
export const SESSION_COOKIE = 'atlas_session';
/** Holds the CSRF token, for the client's scripts to copy into the header. */
export const CSRF_COOKIE = 'atlas_csrf';
/** The header that repeats the CSRF token on everything that is not a plain read. */
export const CSRF_HEADER = 'x-atlas-csrf';

/** The parts of a request that say who asks; Express and graphql-sse requests both have them. */
export interface RequestCredentials {
  readonly method: string;
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
  readonly csrf: string | undefined;
}

/** Who asks, and what is needed to answer them. */
export interface Authentication {
  readonly actor: Actor;
  /** The CSRF token of the session, to be given to the client; null without a session. */
  readonly csrf: string | null;
  /** The session's secret, for signing out and renewing the cookie; null without a session. */
  readonly sessionSecret: string | null;
  /** The expiry of the session moved, so the cookies are to be set again. */
  readonly renew: boolean;
}

const NOBODY: Authentication = { actor: ANONYMOUS, csrf: null, sessionSecret: null, renew: false };

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who asks, from the bearer token or else the session cookie. A cookie that is over counts as nobody.
 * @throws AtlasError `TOKEN_INVALID` for a bad bearer token; `CSRF_REQUIRED` when a session's request that is not a plain read lacks its
 *   header (a bearer token needs none: a browser does not send it by itself)
 */
export async function authenticate(ports: Ports, request: RequestCredentials): Promise<Authentication> {
  if (request.authorization !== undefined) {
    const token = /^Bearer (\S{1,200})$/i.exec(request.authorization)?.[1];
    if (token === undefined) throw new AtlasError('TOKEN_INVALID');
    return { ...NOBODY, actor: await findApiToken(ports, token) };
  }
  const secret = request.cookie === undefined ? undefined : parseCookie(request.cookie)[SESSION_COOKIE];
  if (secret === undefined || secret === '') return NOBODY;
  const session = await findSession(ports, secret);
  if (session === null) return NOBODY;
  if (!SAFE_METHODS.has(request.method.toUpperCase()) && !sameSecret(request.csrf ?? '', session.csrf)) {
    throw new AtlasError('CSRF_REQUIRED');
  }
  return { actor: session.actor, csrf: session.csrf, sessionSecret: secret, renew: session.rolled };
}

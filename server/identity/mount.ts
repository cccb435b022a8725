import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';

import { AtlasError } from '@brainlink/schema/errors';

import { toKnownError } from '../neo4j/database-error';
import { CSRF_HEADER, authenticate } from './authenticate';
import { clearedCookies, sessionCookies } from './cookies';
import { redeemLink } from './invitations.service';
import type { Ports } from './ports';
import { checkAttempts, countFailedAttempt } from './rate-limit.service';
import { actorOf, rememberAuthentication, sessionSecretOf } from './request-actor';
import { closeSession, sweepSessions } from './sessions.service';

/** What the identity routes need. */
export interface IdentityServices extends Ports {
  /** The address people use; `https` makes the cookies `Secure`. */
  readonly baseUrl: string;
}

/** The address a request came from, as Express sees it through the proxies it trusts. */
const addressOf = (request: Request): string => request.ip ?? request.socket.remoteAddress ?? 'unknown';

const header = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Answers with an error of ours as JSON: `{ error: { code, category, advice, details } }`. */
export function sendError(response: Response, thrown: unknown): void {
  const error = toKnownError(thrown);
  const retryAfter = error.details?.['retryAfterSeconds'];
  if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
  response.status(error.http).json({ error: error.toView() });
}

/** Finds out who asks, for every later handler; refuses bad tokens and forged requests. */
export const authenticationMiddleware =
  (services: IdentityServices): RequestHandler =>
  async (request: Request, response: Response, next: NextFunction) => {
    try {
      const found = await authenticate(services, {
        method: request.method,
        cookie: header(request, 'cookie'),
        authorization: header(request, 'authorization'),
        csrf: header(request, CSRF_HEADER),
      });
      rememberAuthentication(request, found);
      if (found.renew && found.sessionSecret !== null) {
        response.append('Set-Cookie', sessionCookies(found.sessionSecret, isSecure(services, request)));
      }
    } catch (error) {
      sendError(response, error);
      return;
    }
    next();
  };

const isSecure = (services: IdentityServices, request: Request): boolean =>
  request.secure || services.baseUrl.startsWith('https:');

/** Looking ahead must not use the link up: mail scanners and browsers do it. */
const isLookAhead = (request: Request): boolean =>
  request.method === 'HEAD' ||
  /prefetch|preview/i.test(`${header(request, 'sec-purpose') ?? ''} ${header(request, 'purpose') ?? ''}`);

/** `GET /sign-in/:token`: uses up a one-time link, sets the cookies and goes home; a bad link goes to the sign-in page with its code. */
const signIn =
  (services: IdentityServices): RequestHandler =>
  async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (isLookAhead(request)) {
      response.status(204).end();
      return;
    }
    const address = addressOf(request);
    try {
      await checkAttempts(services, address);
      const { session } = await redeemLink(services, String(request.params['token'] ?? ''));
      await sweepSessions(services);
      response.append('Set-Cookie', sessionCookies(session.text, isSecure(services, request)));
      response.redirect(303, '/');
    } catch (thrown) {
      const error = toKnownError(thrown);
      if (error.code === 'LINK_INVALID') await countFailedAttempt(services, address);
      const retryAfter = error.details?.['retryAfterSeconds'];
      const wait = typeof retryAfter === 'number' ? `&wait=${retryAfter}` : '';
      if (wait !== '') response.setHeader('Retry-After', String(retryAfter));
      response.redirect(303, `/sign-in?problem=${error.code}${wait}`);
    }
  };

/** `POST /sign-out`: ends the session everywhere and clears the cookies. */
const signOut =
  (services: IdentityServices): RequestHandler =>
  async (request, response) => {
    try {
      const actor = actorOf(request);
      const secret = sessionSecretOf(request);
      if (actor.kind === 'anonymous' || secret === null) throw new AtlasError('SIGN_IN_REQUIRED');
      await closeSession(services, secret, actor);
      response.append('Set-Cookie', clearedCookies(isSecure(services, request)));
      response.status(204).end();
    } catch (error) {
      sendError(response, error);
    }
  };

/**
 * Mounts signing in and out, and the middleware that tells every handler mounted after it who asks (`actorOf`). To be mounted before
 * `/graphql`, the uploads and the exports.
 */
export function mountIdentity(app: Express, services: IdentityServices): void {
  app.get('/sign-in/:token', signIn(services));
  app.use(['/graphql', '/sign-out', '/uploads', '/layout', '/export'], authenticationMiddleware(services));
  app.post('/sign-out', signOut(services));
}

import type { IncomingMessage } from 'node:http';

import { ANONYMOUS, type Actor } from './actor';
import type { Authentication } from './authenticate';

/** Who asks, beside the request: no property of Express is patched. */
const authentications = new WeakMap<IncomingMessage, Authentication>();

/** Remembers who asks for the rest of the request. */
export const rememberAuthentication = (request: IncomingMessage, authentication: Authentication): void => {
  authentications.set(request, authentication);
};

/** Who asks; nobody when the identity middleware has not run. */
export const actorOf = (request: IncomingMessage): Actor => authentications.get(request)?.actor ?? ANONYMOUS;

/** The CSRF token to tell the client, if there is a session. */
export const csrfTokenOf = (request: IncomingMessage): string | null => authentications.get(request)?.csrf ?? null;

/** The session's secret, if there is a session. */
export const sessionSecretOf = (request: IncomingMessage): string | null => authentications.get(request)?.sessionSecret ?? null;

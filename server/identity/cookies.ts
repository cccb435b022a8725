import { stringifySetCookie } from 'cookie';

import { CSRF_COOKIE, SESSION_COOKIE } from './authenticate';
import { csrfOf } from './secrets';
import { SESSION_IDLE_MS } from './sessions.service';

/** The two cookies of a session: the secret one, and the CSRF token that scripts may read. */
export function sessionCookies(secret: string, secure: boolean): string[] {
  const common = { path: '/', sameSite: 'lax' as const, secure, maxAge: Math.floor(SESSION_IDLE_MS / 1000) };
  return [
    stringifySetCookie({ name: SESSION_COOKIE, value: secret, httpOnly: true, ...common }),
    stringifySetCookie({ name: CSRF_COOKIE, value: csrfOf(secret), ...common }),
  ];
}

/** Makes the browser forget both. */
export function clearedCookies(secure: boolean): string[] {
  const common = { value: '', path: '/', sameSite: 'lax' as const, secure, maxAge: 0 };
  return [
    stringifySetCookie({ name: SESSION_COOKIE, httpOnly: true, ...common }),
    stringifySetCookie({ name: CSRF_COOKIE, ...common }),
  ];
}

import { createHash, timingSafeEqual } from 'node:crypto';

import type { RandomBytes } from './ports';

/** A secret is shown once; the store keeps only its hash. */
export interface Secret {
  /** 256 random bits in base64url, perhaps behind a prefix. */
  readonly text: string;
  /** SHA-256 in hex. The secret has full entropy, so a slow hash would add nothing. */
  readonly hash: string;
}

/** SHA-256 of a secret, in hex: what the store keeps and looks up. */
export const hashSecret = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A new secret of 256 bits. */
export function newSecret(random: RandomBytes, prefix = ''): Secret {
  const text = `${prefix}${random(32).toString('base64url')}`;
  return { text, hash: hashSecret(text) };
}

/** A new opaque id of 120 bits, such as `u_Zk3…`. */
export const newId = (random: RandomBytes, prefix: string): string => `${prefix}_${random(15).toString('base64url')}`;

/**
 * The CSRF token of a session, derived from its secret: whoever holds the HttpOnly cookie is the only one who can be told it, and
 * nothing more has to be stored.
 */
export const csrfOf = (sessionSecret: string): string =>
  createHash('sha256').update(`atlas-csrf:${sessionSecret}`).digest('base64url');

/** Compares two texts in a time that does not depend on where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest();
  const right = createHash('sha256').update(b).digest();
  return timingSafeEqual(left, right);
}

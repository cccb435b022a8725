import type { IdentityServices } from './mount';

declare module '../graphql/services' {
  interface Services {
    /** Store, clock, randomness and the public address, for everything about users, rights and decisions. */
    readonly identity: IdentityServices;
  }
}

import { createHmac } from 'node:crypto';

/** What an id stands for; its first letters, so that a reader of a log can tell them apart. */
export type IdKind = 'person' | 'fact' | 'decision' | 'thing' | 'command' | 'import' | 'job';

const PREFIX: Record<IdKind, string> = { person: 'p', fact: 'f', decision: 'd', thing: 't', command: 'c', import: 'i', job: 'j' };
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes ids: opaque (keyed by the store's salt), permanent (the same key gives the same id, so a repeated step mints nothing new). */
export interface IdMinter {
  mint(kind: IdKind, key: string): string;
}

/** Ids as a keyed hash of a natural key: 80 bits in Crockford base 32 behind a letter for the kind. */
export function saltedIds(salt: string): IdMinter {
  return {
    mint(kind, key) {
      const bytes = createHmac('sha256', salt).update(`${kind}\u0000${key}`).digest().subarray(0, 10);
      let bits = BigInt(`0x${bytes.toString('hex')}`);
      let text = '';
      for (let i = 0; i < 16; i++) {
        text = ALPHABET[Number(bits & 31n)] + text;
        bits >>= 5n;
      }
      return `${PREFIX[kind]}_${text}`;
    },
  };
}

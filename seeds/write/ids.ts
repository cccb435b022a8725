import { createHmac } from 'node:crypto';

/** What an id stands for; its first letters, so that a reader of a log can tell them apart. */
export type IdKind = 'person' | 'fact' | 'decision' | 'thing' | 'command' | 'import' | 'job';

const PREFIX: Record<IdKind, string> = { person: 'p', fact: 'f', decision: 'd', thing: 't', command: 'c', import: 'i', job: 'j' };
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes ids: opaque (keyed by the store's salt), permanent (the same key gives the same id, so a repeated step mints nothing new). */
export interface IdMinter {
  mint(kind: IdKind, key: string): string;
}

/** Forty bits as eight letters. */
function letters(bits: number): string {
  let text = '';
  for (let left = bits, count = 0; count < 8; left = Math.floor(left / 32), count += 1) text = ALPHABET.charAt(left % 32) + text;
  return text;
}

/** Ids as a keyed hash of a natural key: 80 bits in Crockford base 32 behind a letter for the kind. */
export function saltedIds(salt: string): IdMinter {
  return {
    mint(kind, key) {
      const bytes = createHmac('sha256', salt).update(`${kind}\u0000${key}`).digest();
      // Two halves of 40 bits, since a number is exact up to 53.
      const text = letters(bytes.readUIntBE(0, 5)) + letters(bytes.readUIntBE(5, 5));
      return `${PREFIX[kind]}_${text}`;
    },
  };
}

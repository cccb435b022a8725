import { createHash } from 'node:crypto';
import type { SourceName } from '@brainlink/schema/facts';
import { foldTerm } from '@brainlink/schema/vocabulary';
import { nameOf } from './person-facts';
import type { PersonRow } from './person-row';
import type { StateContext } from './source';

/** Case, width, spaces and punctuation do not make another person. */
const folded = (text: string | undefined): string => (text === undefined ? '' : foldTerm(text));

/** The text by which a row without a declared key is known: name and e-mail, else name and affiliation (contract 1). */
export function identityText(row: Partial<PersonRow>): string {
  const { hangul, latin, hanja, native } = nameOf(row);
  const name = folded(hangul ?? latin ?? hanja ?? native);
  return row.email ? `${name}|e|${row.email.toLowerCase()}` : `${name}|a|${folded(row.affiliation)}`;
}

/** The derived key of a row: a hash, and the occurrence when the file has the same identity more than once. */
export function derivedKey(identity: string, occurrence = 1): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 24);
  return occurrence > 1 ? `~${hash}.${occurrence}` : `~${hash}`;
}

/** A record's key: source, sender, and the declared or derived part. Colons of the parts are kept; the first two separate. */
export const recordKey = (source: SourceName, ctx: StateContext, own: string): string =>
  `${source}:${ctx.sender.replaceAll(':', '_')}:${own}`;

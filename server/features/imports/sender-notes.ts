import type { Store } from '@brainlink/schema/ports';
import { associationBySpelling, editDistance, problem, shippedAssociations } from '@brainlink/seeds/check';
import type { Problem } from '@brainlink/seeds/sources';
import { defaultSender } from './import-source';
import * as cypher from './imports.cypher';

/** How many senders are named at most. */
const NAMED = 3;
const folded = (sender: string): string => sender.normalize('NFKC').toLowerCase();
/** One slip in a short name, two in a longer one. */
const slips = (sender: string): number => (sender.length <= 4 ? 1 : 2);

/** Senders whose names a name might be a misspelling of, the nearest first. */
export function nearSenders(sender: string, known: readonly string[]): string[] {
  const limit = slips(sender);
  const near = [...new Set(known)].flatMap((other) => {
    // Of two letters, one slip leaves nothing that is alike.
    const distance = other === sender || other.length < 3 ? limit + 1 : editDistance(folded(sender), folded(other), limit);
    return distance > limit ? [] : [{ other, distance }];
  });
  return near
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, NAMED)
    .map(({ other }) => other);
}

/**
 * What to say of a sender of whom nothing was applied yet: a slip in the name makes a second association, with everybody of the first one
 * in it once more. Nothing of the senders that stand for nobody in particular.
 */
export async function senderNotes(store: Store, source: string, sender: string, file: string): Promise<readonly Problem[]> {
  if (sender === defaultSender(source)) return [];
  const rows = await store.ask<{ sender: string }>(cypher.SENDERS_OF_SOURCE, { source });
  const before = rows.map((row) => row.sender);
  if (before.includes(sender)) return [];
  const isShipped = source === 'members' && associationBySpelling(sender) === sender;
  const near = isShipped ? [] : nearSenders(sender, [...before, ...(source === 'members' ? shippedAssociations() : [])]);
  return [
    near.length > 0
      ? problem('SENDER_SIMILAR', { file, found: sender, hint: near.join(', ') })
      : problem('SENDER_NEW', { file, found: sender }),
  ];
}

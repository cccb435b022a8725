import { answerTo, type LinkAnswer, type LinkThresholds } from './decide';
import type { ProposedPair } from './propose-links';

/** A pair whose answer another threshold changes. */
export interface MovedPair {
  readonly pair: ProposedPair;
  readonly from: LinkAnswer;
  readonly to: LinkAnswer;
}

/**
 * Which pairs other thresholds would move, before anything is changed. Pairs whose answer does not hang on the threshold (kept apart by their
 * cluster, or agreeing in the name alone) move only as far as that allows.
 */
export function whatWouldChange(
  pairs: readonly ProposedPair[],
  before: LinkThresholds,
  after: LinkThresholds,
): readonly MovedPair[] {
  return pairs.flatMap((pair) => {
    const was = answerTo(pair.certainty, true, before);
    // Held back for another reason than the threshold: it would be again.
    const heldBack = was === 'link' && pair.decision !== 'link';
    const from = pair.decision;
    const next = answerTo(pair.certainty, !heldBack, after);
    // Linked with its cluster although below the threshold: a higher one may undo that, a lower one changes nothing.
    const to = was !== 'link' && pair.decision === 'link' && after.link <= before.link ? 'link' : next;
    return from === to ? [] : [{ pair, from, to }];
  });
}

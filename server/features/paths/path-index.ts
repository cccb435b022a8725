import type { TieIndex } from '@brainlink/analytics/network';
import { buildPathIndex, type PathIndex } from '@brainlink/analytics/network/paths';

const kept = new WeakMap<TieIndex, PathIndex>();

/** Ties with their strengths, laid out once for each snapshot of the network, and forgotten with it. */
export function pathIndexOf(ties: TieIndex): PathIndex {
  const found = kept.get(ties);
  if (found) return found;
  const made = buildPathIndex(ties);
  kept.set(ties, made);
  return made;
}

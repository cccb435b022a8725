import type { LinkCandidatePartsFragment } from '../../../api/generated/linkage';

/** The two records of a pair, by their keys. */
export interface PairKeys {
  readonly left: string;
  readonly right: string;
}

/** The keys of a line of the worklist. */
export const keysOf = (line: Pick<LinkCandidatePartsFragment, 'left' | 'right'>): PairKeys => ({
  left: line.left.key,
  right: line.right.key,
});

/** One text for a pair, whichever way round its records stand. */
export const pairKey = ({ left, right }: PairKeys): string => [left, right].sort().join('\u001f');

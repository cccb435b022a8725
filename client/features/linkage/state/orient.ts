import type { LinkCandidatePartsFragment, LinkPairQuery } from '../../../api/generated/linkage';

type Pair = NonNullable<LinkPairQuery['linkPair']>;

/** Whose record stands on the left: what an office keeps about people before what was read off publications. */
const SOURCES: readonly string[] = ['register', 'members', 'participants', 'proposals', 'orcid', 'openalex'];

const rank = (source: string): number => (SOURCES.includes(source) ? SOURCES.indexOf(source) : SOURCES.length);

/** A line of the worklist with the office's record on the left. The keys of the pair stay those of the line as it came. */
export const orientLine = (line: LinkCandidatePartsFragment): LinkCandidatePartsFragment =>
  rank(line.left.source) > rank(line.right.source) ? { ...line, left: line.right, right: line.left } : line;

/** A pair with the office's record on the left, the two values of every bar with it; weights do not change. */
export function orientPair(pair: Pair): Pair {
  if (rank(pair.left.record.source) <= rank(pair.right.record.source)) return pair;
  const { evidence } = pair;
  return {
    ...pair,
    left: pair.right,
    right: pair.left,
    evidence: evidence
      ? { ...evidence, bars: evidence.bars.map((bar) => ({ ...bar, left: bar.right ?? null, right: bar.left ?? null })) }
      : null,
  };
}

/** What says where a record comes from: the association that sent a roster, else the kind of source. */
export const cameFrom = (
  record: {
    readonly source: string;
    readonly sender: string;
    readonly sourceLabel: { readonly ko: string; readonly en: string };
  },
  text: (words: { readonly ko: string; readonly en: string }) => string,
): string => (record.source === 'members' ? record.sender : text(record.sourceLabel));

import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { LinkWorklistDocument, type LinkCandidatePartsFragment } from '../../../api/generated/linkage';
import { choiceOf, WORKLIST_ORDERS, WORKLIST_STATES } from '../state/choices';
import type { LinkageSearch } from '../state/linkage-search';

const PAGE = 60;

/** What was decided today, and how long the worklist is. */
export interface WorklistCounts {
  readonly total: number;
  readonly today: { readonly linked: number; readonly different: number; readonly unsure: number };
  /** Match weight from which a run links by itself; null before the first run. */
  readonly threshold: number | null;
}

/** The worklist under the conditions of the address. */
export interface Worklist {
  readonly lines: readonly LinkCandidatePartsFragment[];
  readonly counts: WorklistCounts | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly refetch: () => void;
  /** Asks only how many there are: after a decision the lines stay as they are. */
  readonly recount: () => void;
}

/** Asks for the worklist, and for more of it. */
export function useWorklist(search: LinkageSearch): Worklist {
  const variables = useMemo(
    () => ({
      filter: { state: choiceOf(WORKLIST_STATES, search.state), senders: search.sender ?? null },
      order: choiceOf(WORKLIST_ORDERS, search.order),
      after: null,
    }),
    [search.state, search.sender, search.order],
  );
  const answer = useQuery(LinkWorklistDocument, {
    variables: { ...variables, first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const counted = useQuery(LinkWorklistDocument, {
    variables: { ...variables, first: 1 },
    skip: !answer.data,
    fetchPolicy: 'cache-first',
  });
  const page = answer.data?.linkCandidates;
  const now = counted.data?.linkCandidates ?? page;
  const lines = useMemo(() => page?.edges.map(({ node }) => node) ?? [], [page]);
  return {
    lines,
    counts: now ? { total: now.totalCount, today: now.today, threshold: now.threshold ?? null } : null,
    loading: answer.loading,
    error: answer.error,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () =>
      void answer
        .fetchMore({
          variables: { after: page?.pageInfo.endCursor ?? null },
          updateQuery: (before, { fetchMoreResult }) => ({
            linkCandidates: {
              ...fetchMoreResult.linkCandidates,
              edges: [...before.linkCandidates.edges, ...fetchMoreResult.linkCandidates.edges],
            },
          }),
        })
        .catch(() => undefined),
    refetch: () => {
      void answer.refetch().catch(() => undefined);
      void counted.refetch().catch(() => undefined);
    },
    recount: () => void counted.refetch().catch(() => undefined),
  };
}

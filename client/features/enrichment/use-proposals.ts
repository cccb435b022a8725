import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { EnrichmentProposalsDocument } from '../../api/generated/enrichment';
import { useSession } from '../../api/session';

/** As many as the server gives at once: whoever has more is read on. */
const PAGE = 200;

/** What public sources propose about a person; asked anew when something was decided or undone elsewhere on the page. */
export function useProposals(personId: string) {
  const { atlas, can } = useSession();
  const { data, loading, error, refetch, fetchMore } = useQuery(EnrichmentProposalsDocument, {
    variables: { personId, first: PAGE, after: null },
    skip: !can('readLinkage'),
    fetchPolicy: 'cache-and-network',
  });
  const seq = atlas?.seq ?? 0;
  const asked = useRef(seq);
  const askAgain = async (since = 0) => {
    asked.current = Math.max(asked.current, since);
    const answer = await refetch();
    return answer.data?.enrichmentProposals?.nodes ?? [];
  };
  useEffect(() => {
    const first = asked.current === 0;
    if (seq <= asked.current) return;
    asked.current = seq;
    if (!first) void refetch().catch(() => undefined);
  }, [seq, refetch]);
  const page = data?.enrichmentProposals ?? null;
  const readOn = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { enrichmentProposals: next } }) =>
        before.enrichmentProposals && next
          ? { enrichmentProposals: { ...next, nodes: [...before.enrichmentProposals.nodes, ...next.nodes] } }
          : before,
    });
  return { page, loading, error, askAgain, readOn };
}

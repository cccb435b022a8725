import { useApolloClient, useQuery } from '@apollo/client/react';
import { FaultNote } from '../../../api/fault-note';
import { EventPairMembersDocument } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { impactVariables } from '../state/questions';
import type { Growth } from '../state/use-growth';
import { PagedList } from './paged-list';

/** What {@link PairsList} takes. */
export interface PairsListProps {
  readonly list: Extract<OpenList, { readonly kind: 'pairs' }>;
  readonly growth: Growth;
}

/** The pairs of attendees behind a number, page by page. */
export function PairsList({ list, growth }: PairsListProps) {
  const { t } = useTranslation('growth');
  const client = useApolloClient();
  const variables = { ...impactVariables(growth.state, list.event), of: list.of };
  const { data, error, loading, refetch } = useQuery(EventPairMembersDocument, { variables, fetchPolicy: 'no-cache' });
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading label={t('loading')} lines={10} />;
  const first = data?.eventImpact.pairs?.members;
  if (!first) return <EmptyState title={t('tooFew')} />;
  return (
    <PagedList
      first={first}
      next={async (after) =>
        (await client.query({ query: EventPairMembersDocument, variables: { ...variables, after }, fetchPolicy: 'no-cache' }))
          .data?.eventImpact.pairs?.members
      }
      again={refetch}
    />
  );
}

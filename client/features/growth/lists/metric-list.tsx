import { useApolloClient, useQuery } from '@apollo/client/react';
import { FaultNote } from '../../../api/fault-note';
import { MetricMembersDocument, type MetricMembersQuery } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { filterOf } from '../state/questions';
import type { Growth } from '../state/use-growth';
import { PagedList } from './paged-list';

/** What {@link MetricList} takes. */
export interface MetricListProps {
  readonly list: Extract<OpenList, { readonly kind: 'metric' }>;
  readonly growth: Growth;
}

const pageOf = (data: MetricMembersQuery | undefined) => data?.networkGrowth.all.points.at(-1)?.numbers[0]?.members;

/** The list behind a metric on a day, page by page. */
export function MetricList({ list, growth }: MetricListProps) {
  const { t } = useTranslation('growth');
  const client = useApolloClient();
  const { by, knownAt } = growth.state;
  const variables = { metric: list.metric, day: list.day, filter: filterOf(by, list.group), knownAt };
  const { data, error, loading, refetch } = useQuery(MetricMembersDocument, { variables, fetchPolicy: 'no-cache' });
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading label={t('loading')} lines={10} />;
  const first = pageOf(data);
  if (!first) return <EmptyState title={t('tooFew')} />;
  return (
    <PagedList
      first={first}
      next={async (after) =>
        pageOf(
          (await client.query({ query: MetricMembersDocument, variables: { ...variables, after }, fetchPolicy: 'no-cache' }))
            .data,
        )
      }
      again={refetch}
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { MetricMembersDocument, type MetricMemberPageFragment } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { filterOf } from '../state/questions';
import type { Growth } from '../state/use-growth';
import styles from './lists.module.css';
import { MemberRows } from './member-rows';

/** What {@link MetricList} takes. */
export interface MetricListProps {
  readonly list: Extract<OpenList, { readonly kind: 'metric' }>;
  readonly growth: Growth;
}

/** The list behind a metric on a day, page by page. */
export function MetricList({ list, growth }: MetricListProps) {
  const { t } = useTranslation('growth');
  const { by, knownAt } = growth.state;
  const variables = { metric: list.metric, day: list.day, filter: filterOf(by, list.group), knownAt };
  const { data, error, loading, refetch, fetchMore } = useQuery(MetricMembersDocument, { variables, fetchPolicy: 'no-cache' });
  const [pages, setPages] = useState<readonly MetricMemberPageFragment[]>([]);
  const [busy, setBusy] = useState(false);
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading label={t('loading')} lines={10} />;
  const first = data?.networkGrowth.all.points.at(-1)?.numbers[0]?.members;
  if (!first) return <EmptyState title={t('tooFew')} />;
  const all = [first, ...pages];
  const { endCursor, hasNextPage } = all.at(-1)!.pageInfo;
  const more = async () => {
    setBusy(true);
    try {
      const next = await fetchMore({ variables: { ...variables, after: endCursor ?? null } });
      const page = next.data?.networkGrowth.all.points.at(-1)?.numbers[0]?.members;
      if (page) setPages([...pages, page]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <MemberRows
      kind={first.kind}
      total={first.totalCount}
      members={all.flatMap(({ edges }) => edges)}
      foot={
        hasNextPage ? (
          <p className={styles.more}>
            <Button busy={busy} onClick={() => void more()}>
              {t('lists.more')}
            </Button>
          </p>
        ) : null
      }
    />
  );
}

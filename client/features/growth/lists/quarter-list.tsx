import { useQuery } from '@apollo/client/react';
import { FaultNote } from '../../../api/fault-note';
import { QuarterMembersDocument } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { filterOf } from '../state/questions';
import type { Growth } from '../state/use-growth';
import styles from './lists.module.css';
import { MemberRows } from './member-rows';

/** What {@link QuarterList} takes. */
export interface QuarterListProps {
  readonly list: Extract<OpenList, { readonly kind: 'quarter' }>;
  readonly growth: Growth;
}

/** The new ties of a quarter. People are described as of the second date, as in the chart, so the question reaches up to it. */
export function QuarterList({ list, growth }: QuarterListProps) {
  const { t } = useTranslation('growth');
  const { by, second, knownAt } = growth.state;
  const { data, error, loading, refetch } = useQuery(QuarterMembersDocument, {
    variables: { from: list.from, to: second, filter: filterOf(by, list.group), knownAt },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading label={t('loading')} lines={10} />;
  const page = data?.networkGrowth.all.points[0]?.numbers[0]?.members;
  if (!page) return <EmptyState title={t('tooFew')} />;
  return (
    <MemberRows
      kind={page.kind}
      total={page.totalCount}
      members={page.edges}
      foot={page.pageInfo.hasNextPage ? <p className={styles.more}>{t('lists.first', { shown: page.edges.length })}</p> : null}
    />
  );
}

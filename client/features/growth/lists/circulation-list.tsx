import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { FaultNote } from '../../../api/fault-note';
import { CirculationMembersDocument, type CirculationMembersQuery } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { flowsVariables } from '../state/questions';
import type { Growth } from '../state/use-growth';
import styles from './lists.module.css';

type List = Extract<OpenList, { readonly kind: 'flow' | 'circulation' }>;
type Circulation = CirculationMembersQuery['circulation'];

/** What {@link CirculationList} takes. */
export interface CirculationListProps {
  readonly list: List;
  readonly growth: Growth;
}

/** The pages of the answer that a list is made of; those withheld are not there. */
function pagesOf(list: List, { kinds, flows }: Circulation) {
  const found =
    list.kind === 'circulation'
      ? kinds.filter(({ kind }) => kind === list.way)
      : flows.filter(
          ({ from, to }) => (list.from === '*' || from === list.from) && (list.to === '*' || to === list.to) && from !== to,
        );
  return found.flatMap(({ members }) => (members ? [members] : []));
}

/** Moves with their day and the institutions on both sides, or people by how they have circulated. */
export function CirculationList({ list, growth }: CirculationListProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { data, error, loading, refetch } = useQuery(CirculationMembersDocument, {
    variables: flowsVariables(growth.state),
    fetchPolicy: 'no-cache',
  });
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (loading || !data) return <Loading label={t('loading')} lines={10} />;
  const pages = pagesOf(list, data.circulation);
  if (pages.length === 0) return <EmptyState title={t('tooFew')} />;
  const total = pages.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const rows = pages.flatMap(({ edges }) => edges).toSorted((one, two) => (two.day ?? '').localeCompare(one.day ?? ''));
  const kind = list.kind === 'flow' ? 'moves' : 'people';
  return (
    <>
      <p className={styles.count} role="status">
        {t(`lists.count.${kind}`, { count: total, number: format.number(total) })}
      </p>
      <ol className={styles.rows}>
        {rows.map(({ cursor, id, label, day, fromInstitution, toInstitution }) => (
          <li key={cursor}>
            <Link to="/people/$id" params={{ id }}>
              {format.text(label)}
            </Link>
            <span className={styles.quiet}>
              {[day, [fromInstitution, toInstitution].filter(Boolean).join(' → ')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {rows.length < total ? <p className={styles.more}>{t('lists.first', { shown: rows.length })}</p> : null}
    </>
  );
}

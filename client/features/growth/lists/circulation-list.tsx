import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { FaultNote } from '../../../api/fault-note';
import {
  CirculationHostsDocument,
  CirculationMovesDocument,
  CirculationStaysDocument,
  CirculationWaysDocument,
  type CirculationPageFragment,
} from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, Loading } from '../../../ui';
import type { OpenList } from '../state/open-list';
import { flowsVariables } from '../state/questions';
import type { Growth } from '../state/use-growth';
import styles from './lists.module.css';

type List = Extract<OpenList, { readonly kind: 'flow' | 'known' | 'place' | 'stay' | 'host' | 'circulation' }>;

/** What {@link CirculationList} takes. */
export interface CirculationListProps {
  readonly list: List;
  readonly growth: Growth;
}

interface Answered {
  /** The pages of the answer that the list is made of; those withheld are not there. */
  readonly pages: readonly CirculationPageFragment[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks for a list: its own question of four. */
function useList(list: List, growth: Growth): Answered {
  const shared = flowsVariables(growth.state);
  const { kind } = list;
  const isRoute = kind === 'flow' || kind === 'known' || kind === 'place';
  const policy = { fetchPolicy: 'no-cache' } as const;
  const ways = useQuery(CirculationWaysDocument, { ...policy, variables: shared, skip: kind !== 'circulation' });
  const moves = useQuery(CirculationMovesDocument, {
    ...policy,
    skip: !isRoute,
    variables: {
      ...shared,
      by: kind === 'place' ? 'INSTITUTION' : 'COUNTRY',
      leaving: isRoute && list.from !== '*' ? list.from : null,
      entering: isRoute && list.to !== '*' ? list.to : null,
    },
  });
  const stays = useQuery(CirculationStaysDocument, {
    ...policy,
    skip: kind !== 'stay',
    variables: { ...shared, place: kind === 'stay' ? list.place : '' },
  });
  const hosts = useQuery(CirculationHostsDocument, {
    ...policy,
    skip: kind !== 'host',
    variables: { ...shared, host: kind === 'host' ? list.id : '' },
  });
  const asked = kind === 'circulation' ? ways : kind === 'stay' ? stays : kind === 'host' ? hosts : moves;
  const found =
    kind === 'circulation'
      ? ways.data?.circulation.kinds.filter((one) => one.kind === list.way)
      : kind === 'stay'
        ? stays.data?.circulation.stays
        : kind === 'host'
          ? hosts.data?.circulation.hosts
          : moves.data?.circulation.flows;
  return {
    pages: (found ?? []).flatMap(({ members }) => (members ? [members] : [])),
    loading: asked.loading || (!asked.data && !asked.error),
    error: asked.error,
    retry: () => void asked.refetch(),
  };
}

/** Moves with their day and the institutions on both sides, or people by how they have circulated. */
export function CirculationList({ list, growth }: CirculationListProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { pages, loading, error, retry } = useList(list, growth);
  if (error) return <FaultNote error={error} onRetry={retry} />;
  if (loading) return <Loading label={t('loading')} lines={10} />;
  if (pages.length === 0) return <EmptyState title={t('tooFew')} />;
  const all = pages.flatMap(({ edges }) => edges);
  const known = list.kind === 'known';
  const rows = (known ? all.filter(({ hosts }) => hosts && hosts.length > 0) : all).toSorted((one, two) =>
    (two.day ?? '').localeCompare(one.day ?? ''),
  );
  const counted = pages.reduce((sum, { totalCount }) => sum + totalCount, 0);
  // Those who came to somebody known are told apart within the moves that were asked for.
  const total = known ? rows.length : counted;
  const kind = list.kind === 'circulation' ? 'people' : 'moves';
  return (
    <>
      <p className={styles.count} role="status">
        {t(`lists.count.${kind}`, { count: total, number: format.number(total) })}
      </p>
      <ol className={styles.rows}>
        {rows.map(({ cursor, id, label, day, fromInstitution, toInstitution, hosts }) => (
          <li key={cursor}>
            <Link to="/people/$id" params={{ id }}>
              {format.text(label)}
            </Link>
            <span className={styles.quiet}>
              {[day, [fromInstitution, toInstitution].filter(Boolean).join(' → ')].filter(Boolean).join(' · ')}
            </span>
            {hosts && hosts.length > 0 ? (
              <span className={styles.hosts}>
                {t('lists.hosts')}{' '}
                {hosts.map((host, at) => (
                  <span key={host.id}>
                    {at > 0 ? ', ' : ''}
                    <Link to="/people/$id" params={{ id: host.id }}>
                      {format.text(host.label)}
                    </Link>
                  </span>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {all.length < counted ? <p className={styles.more}>{t('lists.first', { shown: all.length })}</p> : null}
    </>
  );
}

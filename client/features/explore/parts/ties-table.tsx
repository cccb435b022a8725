import { useMemo } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { ExploreTiesDocument, type ExploreTiesQuery } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Loading, Name, PersonMark } from '../../../ui';
import { VirtualTable, type VirtualColumn } from '../../../ui/virtual-table';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import { usePages } from '../../../api/use-pages';
import styles from './people-table.module.css';

type Row = ExploreTiesQuery['ties']['edges'][number];

/** The list behind the number of ties: every pair with its reasons, strongest first. A row leads to the first of the two. */
export function TiesTable({ explore, phone }: { readonly explore: Explore; readonly phone: boolean }) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const { search, change } = explore;
  const { list, loading, error, retry, loadMore } = usePages(ExploreTiesDocument, askedOf(search), (data) => data.ties);
  const columns = useMemo((): readonly VirtualColumn<Row>[] => {
    const person = (node: Row['one']) => (
      <span className={styles.person}>
        <PersonMark standing={node.standing} />
        <Name name={node.label} latin={node.labelLatin} />
      </span>
    );
    const why = (row: Row) => row.reasons.map(({ text }) => format.text(text)).join(', ');
    if (phone)
      return [
        {
          key: 'pair',
          header: `${t('ties.one')} · ${t('ties.other')}`,
          value: (row) => `${row.one.label} ${row.other.label}`,
          render: (row) => (
            <span className={styles.lines}>
              <span className={styles.pair}>
                {person(row.one)}
                {person(row.other)}
              </span>
              <span className={styles.second}>{why(row)}</span>
            </span>
          ),
        },
      ];
    return [
      { key: 'one', header: t('ties.one'), value: (row) => row.one.label, render: (row) => person(row.one), width: '22%' },
      {
        key: 'other',
        header: t('ties.other'),
        value: (row) => row.other.label,
        render: (row) => person(row.other),
        width: '22%',
      },
      { key: 'why', header: t('ties.why'), value: why },
      {
        key: 'side',
        header: t('ties.side'),
        value: (row) => (row.crossBorder ? t('time.crossBorder') : t('time.sameSide')),
        width: '128px',
      },
      { key: 'last', header: t('ties.last'), value: (row) => row.lastContact ?? '', align: 'end', width: '104px' },
    ];
  }, [t, format, phone]);
  if (!list) return error ? <FaultNote error={error} onRetry={retry} /> : <Loading label={t('loadingTies')} lines={8} />;
  return (
    <div className={styles.frame} aria-busy={loading}>
      {error ? <FaultNote error={error} onRetry={retry} keepsData /> : null}
      <VirtualTable
        label={t('ties.label', { number: format.number(list.totalCount) })}
        columns={columns}
        rows={list.edges}
        rowKey={(row) => `${row.one.id}~${row.other.id}`}
        totalCount={list.totalCount}
        rowHeight={phone ? 60 : 33}
        onOpen={(row) => change({ selected: row.one.id })}
        sort={{ key: 'weight', descending: true }}
        onSort={() => undefined}
        onReachEnd={loadMore}
        className={styles.table}
      />
      <p className={styles.foot}>
        {t('ties.shown', { shown: format.number(list.edges.length), total: format.number(list.totalCount) })}
      </p>
    </div>
  );
}

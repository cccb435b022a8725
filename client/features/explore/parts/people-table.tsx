import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../../api/fault-note';
import { ExplorePeopleDocument, type ExplorePeopleQuery } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Loading, Name, PersonMark } from '../../../ui';
import { VirtualTable, type VirtualColumn } from '../../../ui/virtual-table';
import { filterOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import { countryName } from '../labels';
import styles from './people-table.module.css';

type Row = ExplorePeopleQuery['people']['edges'][number]['node'];

const PAGE = 100;

/** The same people as a table: all of them, page by page as one scrolls. */
export function PeopleTable({ explore }: { readonly explore: Explore }) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const client = useApolloClient();
  const { search, change } = explore;
  const sort = search.sort ?? 'TIES';
  const filter = useMemo(() => filterOf(search), [search]);
  const key = JSON.stringify([filter, sort]);
  const { data, previousData, error, loading, refetch } = useQuery(ExplorePeopleDocument, {
    variables: { filter, first: PAGE, sort },
    fetchPolicy: 'no-cache',
  });
  const [more, setMore] = useState<{
    readonly key: string;
    readonly rows: readonly Row[];
    readonly cursor: string | null;
    readonly busy: boolean;
  }>({ key: '', rows: [], cursor: null, busy: false });
  const page = (data ?? previousData)?.people;

  useEffect(() => {
    if (data)
      setMore({
        key,
        rows: [],
        cursor: data.people.pageInfo.hasNextPage ? (data.people.pageInfo.endCursor ?? null) : null,
        busy: false,
      });
  }, [data, key]);

  const columns = useMemo(
    (): readonly VirtualColumn<Row>[] => [
      {
        key: 'NAME',
        header: t('table.name'),
        value: (row) => row.label,
        sortable: true,
        render: (row) => (
          <span className={styles.person}>
            <PersonMark standing={row.standing} />
            <Name name={row.label} latin={row.labelLatin} />
          </span>
        ),
      },
      {
        key: 'standing',
        header: t('table.standing'),
        value: (row) => (row.standing ? t(`words:standingShort.${row.standing}`) : ''),
        width: '110px',
      },
      {
        key: 'country',
        header: t('table.country'),
        value: (row) => (row.country ? format.text(countryName(row.country)) : ''),
        width: '130px',
      },
      { key: 'institution', header: t('table.institution'), value: (row) => row.institution ?? '' },
      {
        key: 'stage',
        header: t('table.stage'),
        value: (row) => (row.stage ? t(`stageShort.${row.stage as 'mid'}`, { defaultValue: row.stage }) : ''),
        width: '90px',
      },
      {
        key: 'TIES',
        header: t('table.ties'),
        value: (row) => row.ties,
        sortable: true,
        render: (row) => format.number(row.ties),
        align: 'end',
        width: '80px',
      },
    ],
    [t, format],
  );

  if (!page)
    return error ? <FaultNote error={error} onRetry={() => void refetch()} /> : <Loading label={t('loadingPeople')} lines={8} />;
  const rows = [...page.edges.map((edge) => edge.node), ...(more.key === key ? more.rows : [])];
  const loadMore = () => {
    if (more.key !== key || !more.cursor || more.busy) return;
    setMore({ ...more, busy: true });
    client
      .query({
        query: ExplorePeopleDocument,
        variables: { filter, first: PAGE, sort, after: more.cursor },
        fetchPolicy: 'no-cache',
      })
      .then(({ data: next }) => {
        if (!next) return;
        setMore((now) =>
          now.key === key
            ? {
                key,
                rows: [...now.rows, ...next.people.edges.map((edge) => edge.node)],
                cursor: next.people.pageInfo.hasNextPage ? (next.people.pageInfo.endCursor ?? null) : null,
                busy: false,
              }
            : now,
        );
      })
      .catch(() => setMore((now) => ({ ...now, busy: false })));
  };
  return (
    <div className={styles.frame} aria-busy={loading}>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData /> : null}
      <VirtualTable
        label={t('table.label', { number: format.number(page.totalCount) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        totalCount={page.totalCount}
        selectedKey={search.selected}
        onOpen={(row) => change({ selected: row.id })}
        sort={{ key: sort, descending: sort === 'TIES' }}
        onSort={(next) => change({ sort: next === 'NAME' ? 'NAME' : undefined })}
        onReachEnd={loadMore}
        className={styles.table}
      />
      <p className={styles.foot}>
        {t('table.shown', { shown: format.number(rows.length), total: format.number(page.totalCount) })}
      </p>
    </div>
  );
}

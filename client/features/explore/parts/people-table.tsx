import { useMemo } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { ExplorePeopleDocument, type ExplorePeopleQuery } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Loading, Name, PersonMark } from '../../../ui';
import { VirtualTable, type VirtualColumn } from '../../../ui/virtual-table';
import { countryName } from '../country-name';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import { usePages } from '../../../api/use-pages';
import styles from './people-table.module.css';
import { useInstitutionName } from '../../institution-name/use-institution-name';

type Row = ExplorePeopleQuery['people']['edges'][number]['node'];

/** The same people as a table: all of them, page by page as one scrolls. */
export function PeopleTable({ explore, phone = false }: { readonly explore: Explore; readonly phone?: boolean }) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const { search, change } = explore;
  const sort = search.sort ?? 'TIES';
  const { list, loading, error, retry, loadMore } = usePages(
    ExplorePeopleDocument,
    { ...askedOf(search), sort },
    (data) => data.people,
  );

  const columns = useMemo((): readonly VirtualColumn<Row>[] => {
    const all: readonly VirtualColumn<Row>[] = [
      {
        key: 'NAME',
        header: t('table.name'),
        width: phone ? undefined : '26%',
        value: (row) => row.label,
        sortable: true,
        render: (row) => (
          <span className={styles.person}>
            <PersonMark standing={row.standing} />
            <span className={styles.lines}>
              <Name name={row.label} latin={row.labelLatin} />
              {phone ? <span className={styles.second}>{institution(row.institution)}</span> : null}
            </span>
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
      { key: 'institution', header: t('table.institution'), value: (row) => institution(row.institution) },
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
    ];
    return phone ? all.filter(({ key }) => key === 'NAME' || key === 'TIES') : all;
  }, [t, format, institution, phone]);

  if (!list) return error ? <FaultNote error={error} onRetry={retry} /> : <Loading label={t('loadingPeople')} lines={8} />;
  const rows = list.edges.map((edge) => edge.node);
  return (
    <div className={styles.frame} aria-busy={loading}>
      {error ? <FaultNote error={error} onRetry={retry} keepsData /> : null}
      <VirtualTable
        label={t('table.label', { number: format.number(list.totalCount) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHeight={phone ? 56 : 33}
        totalCount={list.totalCount}
        selectedKey={search.selected}
        onOpen={(row) => change({ selected: row.id })}
        sort={{ key: sort, descending: sort === 'TIES' }}
        onSort={(next) => change({ sort: next === 'NAME' ? 'NAME' : undefined })}
        onReachEnd={loadMore}
        className={styles.table}
      />
      <p className={styles.foot}>
        {t('table.shown', { shown: format.number(rows.length), total: format.number(list.totalCount) })}
      </p>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { RegistryDifferencesDocument, type RegistryDifferencesQuery } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState, Loading, Name, PersonMark, SelectField } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { pageOf } from '../../search/hit-target';
import { Back } from '../history/history';
import shared from '../linkage-page.module.css';
import { cameFrom } from '../state/orient';
import { DIFFERENCE_KINDS } from '../state/choices';
import type { LinkageSearch } from '../state/linkage-search';
import styles from './differences.module.css';

type Difference = RegistryDifferencesQuery['registryDifferences']['nodes'][number];

const PAGE = 50;

/** Where the register and another record of the same person differ: neither is overwritten; each line leads to where it is mended. */
export function Differences() {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const search = useSearch({ from: '/linkage/differences' });
  const navigate = useNavigate({ from: '/linkage/differences' });
  const { data, loading, error, refetch, fetchMore } = useQuery(RegistryDifferencesDocument, {
    variables: { kinds: search.kind ? [search.kind] : null, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.registryDifferences;
  const columns: readonly Column<Difference>[] = [
    {
      key: 'person',
      header: t('differences.person'),
      value: (row) => row.person?.name ?? row.register.record.name,
      render: (row) =>
        row.person ? (
          <Link to={pageOf('PERSON', row.person.id)} className={styles.person}>
            <PersonMark standing={row.person.standing} size={14} />
            <Name name={row.person.name} latin={row.person.nameLatin} />
          </Link>
        ) : (
          row.register.record.name
        ),
      phone: true,
    },
    {
      key: 'text',
      header: t('differences.what'),
      // The particle is chosen by the word of the data before it.
      value: (row) => t('differences.sentence', { text: format.text(row.text).replaceAll('은(는)', '[은/는]') }),
      phone: true,
    },
    {
      key: 'register',
      header: t('differences.register'),
      value: (row) => row.register.value,
      render: (row) => <Said said={row.register} />,
      phone: false,
    },
    {
      key: 'other',
      header: t('differences.other'),
      value: (row) => row.other.value,
      render: (row) => <Said said={row.other} />,
      phone: false,
    },
    {
      key: 'todo',
      header: t('history.action'),
      value: () => null,
      render: (row) =>
        row.person ? (
          <Link to={pageOf('PERSON', row.person.id)} className={styles.mend}>
            {t('differences.mend')}
          </Link>
        ) : null,
      phone: false,
    },
  ];
  return (
    <section className={shared.page} aria-labelledby="differences-head">
      <Back />
      <header className={shared.head}>
        <div>
          <h1 id="differences-head">{t('differences.title')}</h1>
          <p className={shared.quiet}>
            {page ? t('differences.count', { count: page.totalCount, number: format.number(page.totalCount) }) : ''}{' '}
            {t('differences.note')}
          </p>
        </div>
        <SelectField
          label={t('differences.kind')}
          labelHidden
          value={search.kind ?? ''}
          onChange={(event) =>
            void navigate({
              search: (): LinkageSearch => ({ kind: event.target.value || undefined }),
            })
          }
        >
          <option value="">{t('differences.allKinds')}</option>
          {DIFFERENCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`differences.kind_${kind}`)}
            </option>
          ))}
        </SelectField>
      </header>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(page)} /> : null}
      {loading && !page ? <Loading label={t('differences.loading')} lines={6} /> : null}
      {page ? (
        <DataTable
          caption={t('differences.title')}
          columns={columns}
          rows={page.nodes}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              title={t('differences.none')}
              actions={
                search.kind ? (
                  <Link to="/linkage/differences" search={{}}>
                    {t('differences.allKinds')}
                  </Link>
                ) : (
                  <Link to="/linkage">{t('list.title')}</Link>
                )
              }
            >
              {t('differences.noneText')}
            </EmptyState>
          }
          foot={
            <>
              {page.pageInfo.hasNextPage ? (
                <Button
                  size="dense"
                  onClick={() =>
                    void fetchMore({
                      variables: { after: page.pageInfo.endCursor ?? null },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        registryDifferences: {
                          ...fetchMoreResult.registryDifferences,
                          nodes: [...before.registryDifferences.nodes, ...fetchMoreResult.registryDifferences.nodes],
                        },
                      }),
                    }).catch(() => undefined)
                  }
                >
                  {t('list.more')}
                </Button>
              ) : null}
            </>
          }
        />
      ) : null}
    </section>
  );
}

function Said({ said }: { readonly said: Difference['register'] }) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  return (
    <>
      {said.value}
      <span className={shared.under}>
        {[
          cameFrom(said.record, format.text),
          said.since ? t('differences.since', { day: said.since }) : '',
          said.record.lastSeen ? t('pair.seen', { day: format.day(said.record.lastSeen) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

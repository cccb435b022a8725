import { useApolloClient, useQuery } from '@apollo/client/react';
import { IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ImportProblemsDocument, ImportsDocument, type ImportRowFragment } from '../../api/generated/imports';
import { readAllPages } from '../../api/read-all-pages';
import { jobIsOver } from '../../api/use-job';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Button, Dialog, EmptyState, Loading, NumberButton, Tag, buttonClass } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { useSourceName } from '../source-name/use-source-name';
import { appliedOf, stateInWords, toneOf } from './import-state';
import styles from './imports.module.css';
import { JobLine } from './job-line';
import { ProblemsTable } from './problems-table';

const UndoImportDialog = lazy(() => import('./undo-import-dialog').then((part) => ({ default: part.UndoImportDialog })));

const PAGE = 30;
/** As many as the server gives at once. */
const LARGE_PAGE = 100;

/** What was brought in, latest first; what is on its way above; and the door to bring in more. */
export function ImportsList() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { can } = useSession();
  const { data, loading, error, refetch, fetchMore } = useQuery(ImportsDocument, {
    variables: { first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const client = useApolloClient();
  const [undoing, setUndoing] = useState<ImportRowFragment | null>(null);
  const [problemsOf, setProblemsOf] = useState<ImportRowFragment | null>(null);
  const rows = data?.imports.nodes ?? [];
  const running = rows.filter((row) => row.job && !jobIsOver(row.job));
  const sourceName = useSourceName();
  const columns: readonly Column<ImportRowFragment>[] = [
    {
      key: 'files',
      header: t('list.file'),
      value: (row) => row.files.join(', '),
      render: (row) => (
        <>
          <b className={styles.fileName}>{row.files.slice(0, 2).join(', ')}</b>
          {row.files.length > 2 ? ` ${t('list.moreFiles', { count: row.files.length - 2 })}` : ''}
          <span className={styles.where}>
            {[sourceName(row.source), row.sender, row.scope && row.scope !== row.sender ? row.scope : '']
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
      phone: true,
    },
    {
      key: 'mode',
      header: t('list.mode'),
      value: (row) => t(row.mode === 'SNAPSHOT' ? 'file.snapshot' : 'file.delta'),
      phone: false,
    },
    { key: 'created', header: t('list.created'), value: (row) => appliedOf(row)?.created, align: 'end', phone: false },
    { key: 'changed', header: t('list.changed'), value: (row) => appliedOf(row)?.changed, align: 'end', phone: false },
    { key: 'missing', header: t('list.missing'), value: (row) => appliedOf(row)?.missing, align: 'end', phone: false },
    {
      key: 'problems',
      header: t('list.problems'),
      value: (row) => row.problems,
      render: (row) =>
        row.problems > 0 ? <NumberButton onClick={() => setProblemsOf(row)}>{format.number(row.problems)}</NumberButton> : '0',
      align: 'end',
      phone: false,
    },
    {
      key: 'state',
      header: t('list.state'),
      value: (row) => stateInWords(t, row),
      render: (row) => <ImportState row={row} />,
      phone: true,
    },
    {
      key: 'startedAt',
      header: t('list.when'),
      value: (row) => row.startedAt,
      render: (row) => <span title={row.actor}>{format.moment(row.publishedAt ?? row.startedAt)}</span>,
      phone: false,
    },
    {
      key: 'undo',
      header: t('list.action'),
      value: () => null,
      render: (row) =>
        row.may.includes('undoImport') && !row.undoneBy && row.seq ? (
          <Button size="dense" tone="quiet" onClick={() => setUndoing(row)}>
            {t('list.undo')}
          </Button>
        ) : null,
      phone: true,
    },
  ];
  return (
    <section className={styles.page} aria-labelledby="imports-head">
      <header className={styles.pageHead}>
        <div>
          <h1 id="imports-head">{t('list.title')}</h1>
          <p className={styles.quiet}>{data ? t('list.count', { count: data.imports.totalCount }) : ''}</p>
        </div>
        {can('runImports') ? (
          <Link to="/imports/new" className={buttonClass('primary', 'main')}>
            <IconUpload size={18} stroke={1.75} aria-hidden="true" />
            {t('list.new')}
          </Link>
        ) : null}
      </header>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={rows.length > 0} /> : null}
      {loading && rows.length === 0 ? <Loading label={t('wizard.looking')} lines={6} /> : null}
      {running.length > 0 ? (
        <div className={styles.running}>
          <h2>{t('list.running')}</h2>
          {running.map((row) => (
            <div key={row.id}>
              <p className={styles.fileName}>
                {row.files.slice(0, 2).join(', ')} <span className={styles.quiet}>{sourceName(row.source)}</span>
              </p>
              {row.job ? <JobLine job={row.job} onOver={() => void refetch()} /> : null}
            </div>
          ))}
        </div>
      ) : null}
      {data ? (
        <DataTable
          caption={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              title={t('list.empty')}
              actions={can('runImports') ? <Link to="/imports/new">{t('list.new')}</Link> : null}
            >
              {t('list.emptyText')}
            </EmptyState>
          }
          foot={
            <>
              <span>{t('list.shown', { shown: rows.length, total: data.imports.totalCount })}</span>
              {data.imports.pageInfo.hasNextPage ? (
                <Button
                  size="dense"
                  onClick={() =>
                    void fetchMore({
                      variables: { after: data.imports.pageInfo.endCursor ?? null },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        imports: {
                          ...fetchMoreResult.imports,
                          nodes: [...before.imports.nodes, ...fetchMoreResult.imports.nodes],
                        },
                      }),
                    })
                  }
                >
                  {t('list.more')}
                </Button>
              ) : null}
              <ExportMenu
                name="imports"
                list={{ kind: 'imports', variables: {} }}
                columns={columns.filter((column) => column.key !== 'undo')}
                rows={rows}
                total={data.imports.totalCount}
                readAll={() =>
                  readAllPages(client, ImportsDocument, { first: LARGE_PAGE }, ({ imports }) => ({
                    rows: imports.nodes,
                    pageInfo: imports.pageInfo,
                  }))
                }
              />
            </>
          }
        />
      ) : null}
      {undoing ? (
        <Suspense fallback={null}>
          <UndoImportDialog
            row={undoing}
            onClose={() => setUndoing(null)}
            onDone={() => {
              setUndoing(null);
              void refetch();
            }}
          />
        </Suspense>
      ) : null}
      {problemsOf ? <ProblemsDialog row={problemsOf} onClose={() => setProblemsOf(null)} /> : null}
    </section>
  );
}

function ImportState({ row }: { readonly row: ImportRowFragment }) {
  const { t } = useTranslation('imports');
  return (
    <Tag tone={toneOf(row)}>
      {stateInWords(t, row)}
      {row.seq ? ` #${row.seq}` : ''}
    </Tag>
  );
}

function ProblemsDialog({ row, onClose }: { readonly row: ImportRowFragment; readonly onClose: () => void }) {
  const { t } = useTranslation('imports');
  const { data, error, loading } = useQuery(ImportProblemsDocument, { variables: { importId: row.id, first: 500, after: null } });
  const problems = data?.importProblems.nodes ?? [];
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  const byCode = [...counts].map(([code, count]) => ({ code, count }));
  return (
    <Dialog open size="wide" title={t('problems.title')} closeLabel={t('undo.close')} onClose={onClose}>
      {loading ? <Loading label={t('wizard.looking')} lines={3} /> : null}
      {error ? <FaultNote error={error} /> : null}
      {data ? (
        <ProblemsTable
          problems={problems}
          byCode={byCode}
          total={data.importProblems.totalCount}
          fileName={row.files[0] ?? 'import'}
        />
      ) : null}
    </Dialog>
  );
}

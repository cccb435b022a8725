import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { AuditTrailDocument, type AuditTrailQuery } from '../../api/generated/admin';
import { useFormat } from '../../i18n/use-format';
import { Button, EmptyState, Loading, TextField } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { AdminTabs } from './admin-tabs';
import styles from './admin.module.css';
import { AuditSubjects, subjectId } from './audit-subjects';

type Entry = AuditTrailQuery['auditEntries']['nodes'][number];

const PAGE = 100;

/** Who did what to whom and why, latest first: writes, decisions, exports, looks at contact data. */
export function AuditView() {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const [typed, setTyped] = useState({ actor: '', subject: '' });
  const [asked, setAsked] = useState({ actor: '', subject: '' });
  const { data, loading, error, refetch, fetchMore } = useQuery(AuditTrailDocument, {
    variables: { first: PAGE, after: null, actor: asked.actor || null, subject: asked.subject || null },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.auditEntries.nodes ?? [];
  const columns: readonly Column<Entry>[] = [
    { key: 'at', header: t('audit.at'), value: (entry) => entry.at, render: (entry) => format.moment(entry.at) },
    { key: 'actor', header: t('audit.actor'), value: (entry) => entry.actorName ?? entry.actor },
    {
      key: 'operation',
      header: t('audit.operation'),
      value: (entry) => entry.operation,
      render: (entry) => (
        <span title={entry.operation}>{t(`audit.does.${entry.operation as 'signIn'}`, { defaultValue: entry.operation })}</span>
      ),
      phone: true,
    },
    {
      key: 'subject',
      header: t('audit.subject'),
      value: (entry) => entry.subject,
      render: (entry) => <AuditSubjects text={entry.subject ?? ''} />,
      phone: false,
    },
    { key: 'reason', header: t('audit.reason'), value: (entry) => entry.reason, phone: false },
    { key: 'seq', header: t('audit.seq'), value: (entry) => entry.seq, align: 'end', phone: false },
  ];
  return (
    <section className={styles.page} aria-labelledby="audit-head">
      <AdminTabs now="audit" />
      <header className={styles.head}>
        <h1 id="audit-head">{t('audit.title')}</h1>
        <form
          className={styles.filters}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked({ actor: typed.actor.trim(), subject: subjectId(typed.subject) });
          }}
        >
          <TextField
            label={t('audit.actor')}
            labelHidden
            placeholder={t('audit.actor')}
            value={typed.actor}
            onChange={(event) => setTyped({ ...typed, actor: event.target.value })}
          />
          <TextField
            label={t('audit.subject')}
            labelHidden
            placeholder={t('audit.subjectId')}
            value={typed.subject}
            onChange={(event) => setTyped({ ...typed, subject: event.target.value })}
          />
          <Button type="submit">{t('audit.filter')}</Button>
        </form>
      </header>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={rows.length > 0} /> : null}
      {loading && rows.length === 0 ? <Loading label={t('loading')} lines={8} /> : null}
      {data ? (
        <DataTable
          dense
          caption={t('audit.title')}
          columns={columns}
          rows={rows}
          rowKey={(entry) => entry.id}
          empty={
            <EmptyState
              title={t('audit.none')}
              actions={
                asked.actor || asked.subject ? (
                  <Button
                    onClick={() => {
                      setTyped({ actor: '', subject: '' });
                      setAsked({ actor: '', subject: '' });
                    }}
                  >
                    {t('audit.all')}
                  </Button>
                ) : null
              }
            />
          }
          foot={
            <>
              <span>{t('audit.shown', { shown: rows.length, total: data.auditEntries.totalCount })}</span>
              {data.auditEntries.pageInfo.hasNextPage ? (
                <Button
                  size="dense"
                  onClick={() =>
                    void fetchMore({
                      variables: { after: data.auditEntries.pageInfo.endCursor ?? null },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        auditEntries: {
                          ...fetchMoreResult.auditEntries,
                          nodes: [...before.auditEntries.nodes, ...fetchMoreResult.auditEntries.nodes],
                        },
                      }),
                    })
                  }
                >
                  {t('audit.more')}
                </Button>
              ) : null}
              <ExportMenu
                name="audit"
                list={{ kind: 'auditEntries', variables: { actor: asked.actor || null, subject: asked.subject || null } }}
                columns={columns}
                rows={rows}
                whole
              />
            </>
          }
        />
      ) : null}
    </section>
  );
}

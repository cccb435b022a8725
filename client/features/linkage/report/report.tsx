import { useMutation, useQuery } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { LinkageReportDocument, RunLinkageDocument, type LinkageReportQuery } from '../../../api/generated/linkage';
import { useSession } from '../../../api/session';
import { jobIsOver } from '../../../api/use-job';
import { useFormat } from '../../../i18n/use-format';
import { Button, Loading, NumberLink } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { Back } from '../history/history';
import shared from '../linkage-page.module.css';
import { weightText } from '../pair/waterfall';
import { CountsSentence } from './counts-sentence';
import styles from './report.module.css';
import { PARTS, ShareBar } from './share-bar';

// The sentence comes first; the slider and a run under way come after it.
const ThresholdPanel = lazy(() => import('./threshold-panel').then((part) => ({ default: part.ThresholdPanel })));
const JobLine = lazy(() => import('../../imports/job-line').then((part) => ({ default: part.JobLine })));

type Source = LinkageReportQuery['linkageReport']['sources'][number];

/** How linkage stands: what links the records, what another threshold would change, and running it anew. */
export function Report() {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const { can } = useSession();
  const search = useSearch({ from: '/linkage/report' });
  const { data, loading, error, refetch } = useQuery(LinkageReportDocument, {
    variables: { importId: search.import ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const [run, running] = useMutation(RunLinkageDocument);
  const [chosen, setChosen] = useState<number | null>(null);
  const report = data?.linkageReport;
  const job = running.data?.runLinkage ?? report?.job ?? null;
  const busy = Boolean(job && !jobIsOver(job));
  const start = (proposeOnly: boolean) =>
    void run({ variables: { input: { threshold: chosen, proposeOnly } } }).catch(() => undefined);
  const columns: readonly Column<Source>[] = [
    { key: 'source', header: t('report.source'), value: (row) => format.text(row.sourceLabel), phone: true },
    {
      key: 'bar',
      header: t('report.shares'),
      value: () => null,
      render: (row) => <ShareBar counts={row.counts} />,
      width: '30%',
      phone: false,
    },
    {
      key: 'records',
      header: t('report.records'),
      value: (row) => row.counts.records,
      render: (row) => format.number(row.counts.records),
      align: 'end',
      phone: true,
    },
    ...PARTS.map((part): Column<Source> => ({
      key: part,
      header: t(`report.${part}`),
      value: (row) => row.counts[part],
      render: (row) => format.number(row.counts[part]),
      align: 'end',
      phone: part === 'toLookAt',
    })),
  ];
  return (
    <section className={shared.page} aria-labelledby="link-report-head">
      <Back />
      <header className={shared.head}>
        <div>
          <h1 id="link-report-head">{t(search.import ? 'report.ofImport' : 'report.title')}</h1>
          <p className={shared.quiet}>
            {report?.ranAt
              ? t('report.ran', { at: format.moment(report.ranAt), model: report.modelVersion ?? '–' })
              : report
                ? t('report.neverRan')
                : ''}
          </p>
        </div>
        {can('runLinkage') ? (
          <div className={styles.run}>
            <Button busy={running.loading} disabled={busy} onClick={() => start(true)}>
              {t('report.propose')}
            </Button>
            <Button tone="primary" busy={running.loading} disabled={busy} onClick={() => start(false)}>
              {chosen === null ? t('report.run') : t('report.runAt', { threshold: weightText(chosen) })}
            </Button>
          </div>
        ) : null}
      </header>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(report)} /> : null}
      {running.error ? <FaultNote error={running.error} keepsData /> : null}
      {loading && !report ? <Loading label={t('report.loading')} lines={6} /> : null}
      {job && (busy || job.state === 'FAILED') ? (
        <div className={styles.job}>
          <h2>{t('report.running')}</h2>
          <Suspense fallback={null}>
            <JobLine key={job.id} job={job} onOver={() => void refetch()} />
          </Suspense>
        </div>
      ) : null}
      {report ? (
        <>
          <p className={styles.sentence}>
            <CountsSentence counts={report.counts} />
          </p>
          <ShareBar counts={report.counts} />
          <ul className={styles.legend}>
            {PARTS.map((part) => (
              <li key={part}>
                <span data-part={part} aria-hidden="true" />
                {t(`report.${part}`)}{' '}
                {part === 'toLookAt' ? (
                  <NumberLink to="/linkage">{format.number(report.counts[part])}</NumberLink>
                ) : (
                  <b>{format.number(report.counts[part])}</b>
                )}
              </li>
            ))}
          </ul>
          <p className={shared.quiet}>
            {t('report.worklist', { count: report.worklist, number: format.number(report.worklist) })}{' '}
            <Link to="/linkage">{t('report.toWorklist')}</Link>
          </p>
          {report.threshold != null ? (
            <Suspense fallback={<Loading label={t('threshold.loading')} lines={3} />}>
              <ThresholdPanel
                current={report.threshold}
                lower={report.lowerThreshold ?? null}
                chosen={chosen}
                onChoose={setChosen}
              />
            </Suspense>
          ) : null}
          <h2 className={styles.part}>{t('report.bySource')}</h2>
          <DataTable caption={t('report.bySource')} columns={columns} rows={report.sources} rowKey={(row) => row.source} />
          <h2 className={styles.part}>{t('report.decisions')}</h2>
          <dl className={styles.decisions}>
            {(['linkedByHand', 'linkedByModel', 'different', 'unsure', 'suspended', 'overruled'] as const).map((key) => (
              <div key={key}>
                <dt>{t(`report.decision_${key}`)}</dt>
                <dd>
                  <NumberLink to="/linkage/history">{format.number(report.decisions[key])}</NumberLink>
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}

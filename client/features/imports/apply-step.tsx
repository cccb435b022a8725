import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ImportOfDocument, JobOfDocument } from '../../api/generated/imports';
import { useSession } from '../../api/session';
import { jobIsOver } from '../../api/use-job';
import { useFormat } from '../../i18n/use-format';
import { Loading } from '../../ui';
import styles from './imports.module.css';
import { JobLine } from './job-line';

// Only for those who link records, and only once something was applied.
const ImportReport = lazy(() => import('../linkage/report/import-report').then((part) => ({ default: part.ImportReport })));

/** What {@link ApplyStep} takes. */
export interface ApplyStepProps {
  readonly jobId: string;
  readonly rejected: number;
  readonly onPublished: () => void;
}

/** The import on its way, and once it is published, what it did and where to look. */
export function ApplyStep({ jobId, rejected, onPublished }: ApplyStepProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(JobOfDocument, { variables: { id: jobId }, fetchPolicy: 'network-only' });
  const job = data?.job;
  const importId = job?.importId ?? null;
  const result = useQuery(ImportOfDocument, {
    variables: { id: importId ?? '' },
    skip: importId === null || !job || !jobIsOver(job),
    fetchPolicy: 'network-only',
  });
  const done = result.data?.import;
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (!job) return <Loading label={t('wizard.looking')} lines={2} />;
  return (
    <div className={styles.stack} aria-live="polite">
      <JobLine
        job={job}
        onOver={() => {
          void refetch();
          onPublished();
        }}
      />
      {done ? (
        <>
          <dl className={styles.counts}>
            {(['created', 'changed', 'unchanged', 'missing', 'leftAlone', 'rejected'] as const).map((key) => (
              <div
                key={key}
                data-key={key}
                data-some={(key === 'rejected' ? Math.max(rejected, done.counts.rejected) : done.counts[key]) > 0}
              >
                <dt>{t(`preview.${key}`)}</dt>
                <dd>{format.number(key === 'rejected' ? Math.max(rejected, done.counts.rejected) : done.counts[key])}</dd>
              </div>
            ))}
          </dl>
          <p>
            {t(job.state === 'DONE' ? 'apply.published' : 'apply.notPublished', { seq: done.seq ?? '' })}{' '}
            {job.state === 'DONE' ? <Link to="/imports">{t('apply.seeList')}</Link> : null}{' '}
            {job.state === 'DONE' && done.source === 'members' ? (
              <Link to="/explore" search={{ association: [done.sender], level: 'people', view: 'table' }}>
                {t('apply.seePeople')}
              </Link>
            ) : null}
          </p>
          {job.state === 'DONE' && importId && can('readLinkage') ? (
            <Suspense fallback={null}>
              <ImportReport importId={importId} />
            </Suspense>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

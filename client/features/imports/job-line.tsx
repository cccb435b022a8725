import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { CancelJobDocument, ResumeJobDocument, type JobRowFragment } from '../../api/generated/imports';
import { jobIsOver, useJob, type Job } from '../../api/use-job';
import { useFormat } from '../../i18n/use-format';
import { Button, Progress, Tag, useToast } from '../../ui';
import styles from './imports.module.css';

/** What {@link JobLine} takes: the job as it was listed; it follows it from there by itself. */
export interface JobLineProps {
  readonly job: Pick<JobRowFragment, 'id' | 'state' | 'done' | 'total' | 'unit' | 'message' | 'error'>;
  readonly onOver?: (job: Job) => void;
}

/** A job as it goes: how far, what it is doing, and the two things one can do about it. */
export function JobLine({ job: listed, onOver }: JobLineProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const toast = useToast();
  const live = useJob(jobIsOver(listed) ? null : listed.id, (job) => {
    if (jobIsOver(job)) onOver?.(job);
  });
  const job = live.job ?? listed;
  const [cancel, cancelling] = useMutation(CancelJobDocument);
  const [resume, resuming] = useMutation(ResumeJobDocument);
  const failed = () => toast({ tone: 'bad', text: t('job.refused') });
  const tone = job.state === 'FAILED' ? 'bad' : job.state === 'PAUSED' || job.state === 'CANCELLING' ? 'warn' : 'accent';
  return (
    <div className={styles.job}>
      <div className={styles.jobHead}>
        <Tag tone={job.state === 'DONE' ? 'good' : tone}>{t(`job.state_${job.state}`)}</Tag>
        <span>
          {format.number(job.done)}
          {job.total ? ` / ${format.number(job.total)}` : ''}{' '}
          {t(job.unit === 'rows' ? 'job.rows' : job.unit === 'records' ? 'job.records' : 'job.steps')}
        </span>
        {job.message ? <span className={styles.quiet}>{format.text(job.message)}</span> : null}
        {job.error ? <span className={styles.bad}>{job.error}</span> : null}
        <span className={styles.jobActions}>
          {job.state === 'RUNNING' || job.state === 'QUEUED' ? (
            <Button
              size="dense"
              busy={cancelling.loading}
              onClick={() => void cancel({ variables: { id: job.id } }).catch(failed)}
            >
              {t('job.cancel')}
            </Button>
          ) : null}
          {job.state === 'PAUSED' || job.state === 'FAILED' ? (
            <Button size="dense" busy={resuming.loading} onClick={() => void resume({ variables: { id: job.id } }).catch(failed)}>
              {t('job.resume')}
            </Button>
          ) : null}
        </span>
      </div>
      {jobIsOver(job) ? null : <Progress label={t('job.progress')} done={job.done} of={job.total ?? null} tone={tone} />}
    </div>
  );
}

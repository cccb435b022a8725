import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { RunningJobsDocument, type RunningJobsQuery } from '../../api/generated/home';
import { useJob } from '../../api/use-job';
import { useFormat } from '../../i18n/use-format';
import { Panel, Progress } from '../../ui';
import styles from './running-jobs.module.css';

type RunningJob = RunningJobsQuery['jobs']['nodes'][number];

/** Imports and other long work under way, each with its progress; absent when nothing runs. */
export function RunningJobs() {
  const { t } = useTranslation('home');
  const { data, refetch } = useQuery(RunningJobsDocument, { fetchPolicy: 'network-only' });
  const jobs = data?.jobs.nodes ?? [];
  if (!jobs.length) return null;
  return (
    <Panel id="running" title={t('running.title')} note={t('running.count', { count: jobs.length })}>
      <ul>
        {jobs.map((job) => (
          <Row key={job.id} job={job} onOver={() => void refetch()} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ job, onOver }: { readonly job: RunningJob; readonly onOver: () => void }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const live = useJob(job.id, (next) => {
    if (next.finishedAt) onOver();
  }).job;
  const now = live ?? job;
  const label = now.message ? format.text(now.message) : now.kind;
  return (
    <li className={styles.row}>
      <span>{label}</span>
      <Progress label={label} done={now.done} of={now.total} />
      <span className={styles.figures}>
        {now.total
          ? t('running.of', { done: format.number(now.done), total: format.number(now.total) })
          : format.number(now.done)}
      </span>
    </li>
  );
}

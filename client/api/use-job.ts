import { useSubscription } from '@apollo/client/react';
import { JobProgressDocument, type JobProgressSubscription } from './generated/session';

/** A long piece of work as the server reports it. */
export type Job = JobProgressSubscription['jobProgress'];

/** Whether nothing more will happen to a job. */
export const jobIsOver = (job: Pick<Job, 'state'>): boolean => ['DONE', 'FAILED', 'UNDONE', 'CANCELLED'].includes(job.state);

/** Follows a job by server-sent events; `null` until the first word of it, and always for no id. */
export function useJob(id: string | null, onChange?: (job: Job) => void): { readonly job: Job | null; readonly error: unknown } {
  const { data, error } = useSubscription(JobProgressDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    onData: ({ data: answer }) => {
      if (answer.data) onChange?.(answer.data.jobProgress);
    },
  });
  return { job: data?.jobProgress ?? null, error };
}

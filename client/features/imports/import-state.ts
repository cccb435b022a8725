import type { ImportRowFragment } from '../../api/generated/imports';
import { jobIsOver } from '../../api/use-job';
import type { useTranslation } from '../../i18n/use-translation';

type Row = Pick<ImportRowFragment, 'state' | 'job' | 'counts'>;
type Translate = ReturnType<typeof useTranslation<'imports'>>['t'];

/** What became of an import in a word; of one on its way, how its job is. A command at a terminal has no job. */
export function stateInWords(t: Translate, { state, job }: Row): string {
  if (job && !jobIsOver(job)) return t(`job.state_${job.state}`);
  // A job that failed for another reason than its rows leaves what it had staged.
  if (job?.state === 'FAILED' && state !== 'BLOCKED') return t('job.state_FAILED');
  return t(`list.state_${state}`);
}

/** The colour of that word. */
export function toneOf({ state, job }: Row): 'good' | 'bad' | 'warn' | 'accent' | 'neutral' {
  if (job && !jobIsOver(job)) return 'accent';
  if (state === 'BLOCKED' || job?.state === 'FAILED') return 'bad';
  return state === 'DONE' ? 'good' : state === 'UNDONE' ? 'warn' : 'neutral';
}

/** What an import did; `null` for one that did nothing: its counts are what it would have done. */
export const appliedOf = ({ state, counts }: Row): Row['counts'] | null =>
  state === 'BLOCKED' || state === 'CANCELLED' ? null : counts;

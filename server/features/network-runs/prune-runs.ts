import type { Audience } from '@brainlink/schema/access';
import type { Clock, Store } from '@brainlink/schema/ports';
import type { JobsService } from '../../jobs';
import { FORGET_RUNS, PRUNE_RUNS, RUNS_WITH_VALUES } from './network-runs.cypher';

/** How many runs keep their values: those named by an answer that was given, and others. */
export interface RunLimits {
  readonly named: number;
  readonly others: number;
  /** Runs without values and without an answer of which it is still known what they were. */
  readonly records: number;
}

/** Of 50,000 people a measure takes 0.4 MB: at most two gigabytes in all, most often far less. */
export const RUN_LIMITS: RunLimits = { named: 500, others: 50, records: 5_000 };

const ALIVE: ReadonlySet<string> = new Set(['queued', 'running', 'paused', 'cancelling']);

/** What pruning needs. */
export interface PrunePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobs: JobsService;
}

/** A run whose values were dropped. */
export interface PrunedRun {
  readonly id: string;
  readonly audience: Audience;
}

/**
 * Drops the values of the oldest runs beyond the limits. What they were asked stays, and whoever asks for one is told that its values are gone;
 * `reproduce` computes from the facts and needs none.
 * @returns the runs whose values were dropped now
 */
export async function pruneRuns({ store, clock, jobs }: PrunePorts, limits: RunLimits = RUN_LIMITS): Promise<PrunedRun[]> {
  const rows = await store.ask<{ id: string; audience: Audience; state: string; jobId: string | null; named: boolean }>(
    RUNS_WITH_VALUES,
  );
  const beyond = [
    ...rows.filter(({ named }) => named).slice(limits.named),
    ...rows.filter(({ named }) => !named).slice(limits.others),
  ];
  const old: PrunedRun[] = [];
  for (const { id, audience, state, jobId } of beyond) {
    const job = state === 'done' || jobId === null ? null : await jobs.get(jobId);
    // One that is under way, or about to get its job, is no old one.
    if (state === 'done' || (job && !ALIVE.has(job.state))) old.push({ id, audience });
  }
  if (old.length === 0) return old;
  await store.write(async (tx) => {
    await tx.run(PRUNE_RUNS, { ids: old.map(({ id }) => id), at: clock.now().toISOString() });
    await tx.run(FORGET_RUNS, { keep: limits.records });
  });
  return old;
}

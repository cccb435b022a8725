import type { LocalText } from '@brainlink/seeds/sources';

/** Kinds of long work. */
export type JobKind = 'import' | 'undoImport' | 'linkage' | 'pullRegister' | 'networkRun';

/** State of a job (contract 20). */
export type JobStateName = 'queued' | 'running' | 'paused' | 'cancelling' | 'done' | 'failed' | 'undone' | 'cancelled';

/** States in which nothing happens any more. */
export const ENDED_STATES: readonly JobStateName[] = ['done', 'failed', 'undone', 'cancelled'];

/** A long piece of work as the store keeps it. */
export interface JobRecord {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobStateName;
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly messageKo: string | null;
  readonly messageEn: string | null;
  /** Code of the error that stopped it. */
  readonly error: string | null;
  readonly importId: string | null;
  /** What the work needs, as JSON; read by the kind's own handler. */
  readonly input: string;
}

/** How a handler reports, and is told to stop. */
export interface JobControl {
  /** Keeps the lease, and tells those who watch. */
  progress(
    done: number,
    more?: { readonly total?: number; readonly message?: LocalText; readonly importId?: string },
  ): Promise<void>;
  /** Whether somebody asked to cancel; asked between steps. */
  isCancelled(): Promise<boolean>;
}

/** How a job ended. */
export interface JobOutcome {
  readonly state: 'done' | 'cancelled' | 'failed';
  readonly message?: LocalText;
  readonly error?: string;
  readonly importId?: string;
}

/** Does the work of one kind of job. Called again with the same input after a crash: must go on, not begin anew. */
export type JobHandler = (job: JobRecord, control: JobControl) => Promise<JobOutcome>;

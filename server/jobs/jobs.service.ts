import { AtlasError } from '@brainlink/schema/errors';
import type { Clock, Store } from '@brainlink/schema/ports';
import type { RandomBytes } from '../identity/ports';
import {
  ENDED_STATES,
  type JobControl,
  type JobHandler,
  type JobKind,
  type JobOutcome,
  type JobRecord,
  type JobStateName,
} from './job';
import * as cypher from './jobs.cypher';

/** What the jobs need from outside. */
export interface JobPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** A page of jobs. */
export interface JobsPage {
  readonly nodes: readonly JobRecord[];
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** A worker that has not been heard of for this long is gone, and another goes on with its job. */
const LEASE_MS = 20_000;
const BEAT_MS = 5_000;
const FOLLOW_MS = 300;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long work (contract 20): kept in the store, so that any server shows it, goes on with it after a crash, and can cancel it. */
export class JobsService {
  private readonly owner: string;
  private readonly handlers = new Map<JobKind, JobHandler>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly ports: JobPorts) {
    this.owner = ports.random(8).toString('hex');
  }

  /** Says who does the work of a kind. */
  handle(kind: JobKind, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Puts work into the queue. */
  async create(
    kind: JobKind,
    input: Readonly<Record<string, unknown>>,
    actor: string,
    unit: string,
    total: number | null = null,
  ): Promise<JobRecord> {
    const job = {
      id: `j_${this.ports.random(10).toString('hex')}`,
      kind,
      state: 'queued',
      done: 0,
      total,
      unit,
      actor,
      createdAt: this.ports.clock.now().toISOString(),
      input: JSON.stringify(input),
    };
    const [row] = await this.ports.store.write((tx) => tx.run<{ job: JobRecord }>(cypher.CREATE_JOB, { job }));
    this.wake();
    return (row as { job: JobRecord }).job;
  }

  /** A job, or null. */
  async get(id: string): Promise<JobRecord | null> {
    const [row] = await this.ports.store.ask<{ job: JobRecord }>(cypher.JOB_BY_ID, { id });
    return row?.job ?? null;
  }

  /** Jobs, latest first. `after` is the cursor of the page before. */
  async list(states: readonly JobStateName[] | null, first: number, after: string | null): Promise<JobsPage> {
    const [createdAt, id] = after === null ? [null, null] : readCursor(after);
    return this.ports.store.read(async (tx) => {
      const rows = await tx.run<{ job: JobRecord }>(cypher.JOBS, { states, createdAt, id, limit: first + 1 });
      const [count] = await tx.run<{ total: number }>(cypher.COUNT_JOBS, { states });
      const nodes = rows.slice(0, first).map((row) => row.job);
      const last = nodes.at(-1);
      return {
        nodes,
        totalCount: count?.total ?? 0,
        hasNextPage: rows.length > first,
        endCursor: last ? Buffer.from(`${last.createdAt} ${last.id}`).toString('base64url') : null,
      };
    });
  }

  /**
   * Asks a job to stop.
   * @throws AtlasError NOT_FOUND, JOB_STATE
   */
  cancel(id: string): Promise<JobRecord> {
    return this.change(cypher.CANCEL_JOB, id);
  }

  /**
   * Goes on with a job that failed or was paused.
   * @throws AtlasError NOT_FOUND, JOB_STATE
   */
  async resume(id: string): Promise<JobRecord> {
    const job = await this.change(cypher.RESUME_JOB, id);
    this.wake();
    return job;
  }

  /** Shows the job of an import that was taken back as undone. */
  async markUndone(importId: string): Promise<void> {
    await this.ports.store.write((tx) => tx.run(cypher.MARK_JOB_UNDONE, { importId }));
  }

  /** A job whenever it moves on, until it has ended or nobody waits any more. */
  async *follow(id: string, signal?: AbortSignal): AsyncGenerator<JobRecord> {
    let seen = '';
    for (;;) {
      const job = await this.get(id);
      if (!job) return;
      const now = JSON.stringify(job);
      if (now !== seen) yield job;
      seen = now;
      if (ENDED_STATES.includes(job.state)) return;
      await wait(FOLLOW_MS);
      if (signal?.aborted) return;
    }
  }

  /** Waits for a job's end; with a signal as long as it says, and answers how far the job is then. */
  async finished(id: string, signal?: AbortSignal): Promise<JobRecord> {
    let last: JobRecord | undefined;
    for await (const job of this.follow(id, signal)) last = job;
    if (!last) throw new AtlasError('NOT_FOUND');
    return last;
  }

  /** Does work of a command on this machine as if it were a job: one at a time with all others, waiting for its turn. */
  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    const id = `j_${this.ports.random(10).toString('hex')}`;
    const beat = (): Promise<unknown> => {
      const until = this.ports.clock.now().getTime() + LEASE_MS;
      return this.ports.store.write((tx) =>
        tx.run(cypher.BEAT, { id, until, done: null, total: null, importId: null, messageKo: null, messageEn: null }),
      );
    };
    while (!(await this.takeTurn(id))) await wait(FOLLOW_MS);
    const heart = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
    try {
      const result = await work();
      await this.finish(id, { state: 'done' });
      return result;
    } catch (error) {
      await this.finish(id, { state: 'failed', error: 'JOB_FAILED' }).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(heart);
    }
  }

  private async takeTurn(id: string): Promise<boolean> {
    const now = this.ports.clock.now();
    const job = {
      id,
      kind: 'command',
      state: 'running',
      done: 0,
      unit: 'rows',
      actor: this.owner,
      createdAt: now.toISOString(),
      startedAt: now.toISOString(),
      input: '{}',
      leaseOwner: this.owner,
      leaseUntil: now.getTime() + LEASE_MS,
    };
    return (await this.ports.store.write((tx) => tx.run(cypher.TAKE_TURN, { now: now.getTime(), job }))).length > 0;
  }

  /** Looks for work now and then: also that of a worker that is gone. */
  start(everyMs = BEAT_MS): void {
    this.timer = setInterval(() => this.wake(), everyMs);
    this.timer.unref();
    this.wake();
  }

  /** Takes no new work; what is under way ends after its present step and goes on at the next start. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  /** Works until nothing waits. */
  wake(): void {
    if (this.stopped || this.handlers.size === 0) return;
    this.working ??= this.drain().finally(() => {
      this.working = undefined;
    });
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const job = await this.claim().catch(() => undefined);
      if (!job) return;
      await this.work(job);
    }
  }

  private async claim(): Promise<JobRecord | undefined> {
    const now = this.ports.clock.now();
    const [row] = await this.ports.store.write((tx) =>
      tx.run<{ job: JobRecord }>(cypher.CLAIM_JOB, {
        id: null,
        owner: this.owner,
        now: now.getTime(),
        until: now.getTime() + LEASE_MS,
        at: now.toISOString(),
      }),
    );
    return row?.job;
  }

  private async work(job: JobRecord): Promise<void> {
    const handler = this.handlers.get(job.kind);
    const beat = async (change: Readonly<Record<string, unknown>> = {}): Promise<boolean> => {
      const nothing = { done: null, total: null, importId: null, messageKo: null, messageEn: null };
      const until = this.ports.clock.now().getTime() + LEASE_MS;
      const [row] = await this.ports.store.write((tx) =>
        tx.run<{ cancelling: boolean }>(cypher.BEAT, { ...nothing, ...change, id: job.id, until }),
      );
      return row?.cancelling ?? true;
    };
    const control: JobControl = {
      async progress(done, more = {}) {
        await beat({
          done,
          total: more.total ?? null,
          importId: more.importId ?? null,
          messageKo: more.message?.ko ?? null,
          messageEn: more.message?.en ?? null,
        });
      },
      isCancelled: async () => this.stopped || (await beat()),
    };
    const heart = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
    try {
      const outcome: JobOutcome = handler
        ? await handler(job, control)
        : {
            state: 'failed',
            error: 'JOB_FAILED',
            message: { ko: '이 작업을 처리할 서버가 없습니다.', en: 'No server does this kind of work.' },
          };
      if (this.stopped && outcome.state === 'cancelled') return;
      await this.finish(job.id, outcome);
    } catch (error) {
      const known = error instanceof AtlasError ? error : new AtlasError('JOB_FAILED', { cause: error });
      await this.finish(job.id, { state: 'failed', error: known.code, message: known.advice }).catch(() => undefined);
    } finally {
      clearInterval(heart);
    }
  }

  private async finish(id: string, outcome: JobOutcome): Promise<void> {
    await this.ports.store.write((tx) =>
      tx.run(cypher.FINISH_JOB, {
        id,
        state: outcome.state,
        at: this.ports.clock.now().toISOString(),
        messageKo: outcome.message?.ko ?? null,
        messageEn: outcome.message?.en ?? null,
        error: outcome.error ?? null,
        importId: outcome.importId ?? null,
      }),
    );
  }

  private async change(statement: string, id: string): Promise<JobRecord> {
    const [row] = await this.ports.store.write((tx) =>
      tx.run<{ job: JobRecord }>(statement, { id, at: this.ports.clock.now().toISOString() }),
    );
    if (row) return row.job;
    throw new AtlasError((await this.get(id)) ? 'JOB_STATE' : 'NOT_FOUND');
  }
}

function readCursor(after: string): [string, string] {
  const match = /^(\S+) (j_\w+)$/.exec(Buffer.from(after, 'base64url').toString('utf8'));
  if (!match) throw new AtlasError('INVALID_CURSOR');
  return [match[1] as string, match[2] as string];
}

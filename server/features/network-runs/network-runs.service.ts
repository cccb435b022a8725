import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { dayText, koreanDay, type PartialDate } from '@brainlink/schema/time';
import type { TieIndex } from '@brainlink/analytics/network';
import { actorName, type KnownActor } from '../../identity/actor';
import { decide } from '../../identity/policy';
import type { JobRecord } from '../../jobs';
import { canonical } from '../atlas/answer-header.service';
import { readStoreState, type StoreState } from '../atlas/store-state.service';
import { resolveTimes, type ResolvedTimes } from '../atlas/two-times';
import { JobState } from '../jobs/jobs.types';
import type { Layout } from '../network/layout';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkNode } from '../network/network.types';
import { openView } from '../network/network.service';
import { toNetworkNode } from '../network/to-network-node';
import {
  DEFAULT_SAMPLE,
  DEFAULT_SEED,
  questionDigest,
  runId,
  type NetworkRunRecord,
  type RunParameters,
  type RunQuestion,
} from './network-run';
import * as cypher from './network-runs.cypher';
import { NetworkMeasure, NoRun, type RunOrder } from './network-runs.enums';
import type { NetworkRun, NetworkRunInput, NetworkRunValuePage, StartedNetworkRun } from './network-runs.types';
import { inputDigest } from './compute-run';
import { networkRunJob, openRun, type RunPorts } from './run-job';
import { runGraph } from './run-graph';
import { runHeader } from './run-header';
import { periodsOf, stepsOf } from './run-steps';
import { RunValues } from './run-values';
import { figuresOf, toldFigures } from './told-figures';
import { noValues, valuePage } from './value-page';

/** How long a question waits for a small run before it says that it is under way. */
const PATIENCE_MS = 3_000;
const MOST_SOURCES = 10_000;
const MOST_SEED = 2_147_483_647;

const ALIVE: ReadonlySet<string> = new Set(['queued', 'running', 'paused', 'cancelling']);

function number(field: string, asked: number | null | undefined, fallback: number, least: number, most: number): number {
  const value = asked ?? fallback;
  if (value < least || value > most) throw new AtlasError('INVALID_INPUT', { details: { field, least, most } });
  return value;
}

/** What a page of values is asked with. */
export interface ValuesQuestion {
  readonly measure: NetworkMeasure;
  readonly order: RunOrder;
  readonly first: number;
  readonly after?: string | null;
}

/** What draws the people of a run. */
export interface RunView {
  readonly index: TieIndex;
  readonly layout: Layout | null;
  readonly ids: readonly string[];
  /** A person of the run by place. */
  readonly node: (place: number) => NetworkNode;
}

/** Measures of whole networks as kept runs. */
export class NetworkRunsService {
  readonly values: RunValues;

  constructor(private readonly ports: RunPorts) {
    this.values = new RunValues(ports.store);
    ports.jobs.handle('networkRun', networkRunJob(ports));
  }

  /**
   * Starts a run, or finds the one that is kept; a small one is waited for.
   * @throws AtlasError INVALID_INPUT, INVALID_DATE, DATE_IN_FUTURE, PERIOD_REVERSED, PAGE_LIMIT, PLUGIN_MISSING
   */
  async start(actor: KnownActor, audience: Audience, input: NetworkRunInput): Promise<StartedNetworkRun> {
    const measures = [...new Set(input.measures)];
    if (measures.length === 0) throw new AtlasError('INVALID_INPUT', { details: { field: 'measures' } });
    if (measures.includes(NetworkMeasure.LEIDEN) && this.ports.gds === null) throw new AtlasError('PLUGIN_MISSING');
    if (input.history && !measures.includes(NetworkMeasure.LEIDEN))
      throw new AtlasError('INVALID_INPUT', { details: { field: 'history' } });
    const { question, state, times } = await this.question(audience, { ...input, measures });
    const found = await this.find(question, state);
    if (found) return { run: await this.view(found, state), reused: true };
    // The job will want the network: it is read while the run is written down.
    this.ports.network.snapshots.get(audience, times).catch(() => undefined);
    const digest = questionDigest(question);
    const run = {
      id: runId(digest, measures, state.seq),
      question: digest,
      audience,
      state: 'open',
      validAt: question.validAt,
      day: question.day,
      knownAt: question.knownAt,
      seq: times.seq,
      projection: state.projection,
      filter: canonical(question.filter),
      measures,
      parameters: canonical(question.parameters),
    };
    await this.ports.store.write((tx) => tx.run(cypher.KEEP_RUN, { run }));
    const attempt = this.ports.random(8).toString('hex');
    const begun = { id: run.id, projection: state.projection, attempt };
    await this.ports.store.write((tx) => tx.run(cypher.BEGIN_RUN, begun));
    const job = await this.ports.jobs.create('networkRun', { runId: run.id, attempt }, actorName(actor), 'measures');
    await this.ports.store.write((tx) => tx.run(cypher.KEEP_JOB, { id: run.id, attempt, jobId: job.id }));
    // A look at the store each time it asks: nobody goes on asking for a run that takes longer.
    await this.ports.jobs.finished(job.id, AbortSignal.timeout(PATIENCE_MS));
    return { run: await this.view(await this.read(run.id), state), reused: false };
  }

  /**
   * A run of an audience; hidden and absent are answered alike.
   * @throws AtlasError NOT_FOUND
   */
  async get(audience: Audience, id: string): Promise<NetworkRun> {
    const run = await this.read(id);
    if (run.audience !== audience) throw new AtlasError('NOT_FOUND');
    return this.view(run, await readStoreState(this.ports.store));
  }

  /**
   * Asks a run to stop: whoever started it may, and who controls jobs.
   * @throws AtlasError NOT_FOUND, NOT_ALLOWED, JOB_STATE
   */
  async cancel(actor: KnownActor, audience: Audience, id: string): Promise<NetworkRun> {
    const { record } = await this.get(audience, id);
    const job = record.jobId === null ? null : await this.ports.jobs.get(record.jobId);
    if (!job) throw new AtlasError('JOB_STATE');
    if (job.actor !== actorName(actor) && !decide(actor, 'controlJobs').allow) throw new AtlasError('NOT_ALLOWED');
    await this.ports.jobs.cancel(job.id);
    return this.get(audience, id);
  }

  /** The run of a question that is kept, whatever its state; null before the first. */
  async kept(audience: Audience, input: NetworkRunInput): Promise<NetworkRun | null> {
    const { question, state } = await this.question(audience, input);
    const found = await this.find(question, state);
    return found && this.view(found, state);
  }

  /** A page of the values of a measure. */
  async page(run: NetworkRun, question: ValuesQuestion): Promise<NetworkRunValuePage> {
    const { measure } = question;
    if (run.reason !== null) return noValues(measure, run.reason);
    const { record } = run;
    if (!record.measures.includes(measure)) return noValues(measure, NoRun.NOT_ASKED);
    // Of a history the last period is the day of the run.
    const last = stepsOf([measure], periodsOf(JSON.parse(record.parameters) as RunParameters, record.day)).at(-1);
    const kept = await this.values.values(record.id, record.digest ?? '', last?.name ?? measure);
    if (!kept) return noValues(measure, NoRun.FAILED);
    const { node } = await this.open(record);
    return valuePage(kept, node, { ...question, list: `${record.id}:${record.digest ?? ''}` });
  }

  /** What draws the people of a run: they are described as of its times. */
  async open(run: NetworkRunRecord): Promise<RunView> {
    const ids = await this.values.people(run.id, run.digest ?? '');
    const { seq } = await readStoreState(this.ports.store);
    const knownAt = run.knownAt === 'now' && seq === run.seq ? null : `seq:${run.seq}`;
    const { index, layout } = await openView(this.ports.network, run.audience, { validAt: run.validAt, knownAt });
    const { pairsOf } = index;
    const node = (place: number): NetworkNode => {
      const row = index.byId.get(ids[place]!);
      if (row === undefined) throw new AtlasError('CONFLICT');
      return toNetworkNode(index, row, pairsOf.start[row + 1]! - pairsOf.start[row]!, layout);
    };
    return { index, layout, ids, node };
  }

  private async question(
    audience: Audience,
    input: NetworkRunInput,
  ): Promise<{ question: RunQuestion; state: StoreState; times: ResolvedTimes }> {
    const { filter, validAt, knownAt, measures, sampleSize, seed, history } = input;
    if (filter?.community) throw new AtlasError('INVALID_INPUT', { details: { field: 'filter.community' } });
    const state = await readStoreState(this.ports.store);
    const times = await resolveTimes(this.ports.store, this.ports.clock, state, { validAt, knownAt });
    const today = koreanDay(this.ports.clock.now());
    if (times.day > today && !(times.validAt.length < 10 && dayText(today).startsWith(times.validAt)))
      throw new AtlasError('DATE_IN_FUTURE', { details: { field: 'validAt', today: dayText(today) } });
    const parameters: RunParameters = {
      sampleSize: number('sampleSize', sampleSize, DEFAULT_SAMPLE, 2, MOST_SOURCES),
      seed: number('seed', seed, DEFAULT_SEED, 0, MOST_SEED),
      history: history ? { period: history.period, from: history.from as PartialDate } : null,
    };
    // The month or year that today lies in ends today.
    const day = Math.min(times.day, today);
    periodsOf(parameters, day);
    const question: RunQuestion = {
      audience,
      filter: (filter as NetworkFilter | null | undefined) ?? null,
      validAt: dayText(day),
      day,
      knownAt: knownAt ? `seq:${times.seq}` : 'now',
      measures,
      parameters,
    };
    return { question, state, times: { ...times, day, isNow: day === today && !knownAt } };
  }

  /** The run of a question that is done, or under way, under what the audience may see now. */
  private async find(question: RunQuestion, { projection }: StoreState): Promise<NetworkRunRecord | null> {
    const asked = { question: questionDigest(question), measures: question.measures };
    const rows = await this.ports.store.ask<{ run: NetworkRunRecord }>(cypher.RUNS_OF_QUESTION, asked);
    for (const { run } of rows) {
      // About now a run tells while that is now; about what was known then, while its audience may see all of it.
      if (run.prunedAt !== null) continue;
      const current = run.knownAt === 'now' || run.state === 'open' ? run.projection : run.checked;
      if (current !== projection) continue;
      if (run.state === 'done') return run;
      const job = run.jobId === null ? null : await this.ports.jobs.get(run.jobId);
      if (job && ALIVE.has(job.state)) return run;
    }
    return null;
  }

  private async read(id: string): Promise<NetworkRunRecord> {
    const [row] = await this.ports.store.ask<{ run: NetworkRunRecord }>(cypher.RUN, { id });
    if (!row) throw new AtlasError('NOT_FOUND');
    return row.run;
  }

  /**
   * Whether the audience may still see all that a run was computed on: nothing was projected since, or the network as of its times is the
   * same when it is read from the facts under the consents of now (contract 8).
   */
  private async isSeen(run: NetworkRunRecord, { projection }: StoreState): Promise<boolean> {
    if (run.checked === projection) return true;
    const view = await openRun(this.ports, run);
    const steps = stepsOf(run.measures, periodsOf(JSON.parse(run.parameters) as RunParameters, run.day));
    const same = (await inputDigest(view, runGraph(view.index, view.filter), steps)) === run.input;
    const tells = toldFigures(view, run.audience, run.isToday ?? false).filter((figure) => run.tells?.includes(figure));
    if (same) await this.ports.store.write((tx) => tx.run(cypher.MARK_CHECKED, { id: run.id, checked: projection, tells }));
    return same;
  }

  private async view(run: NetworkRunRecord, state: StoreState): Promise<NetworkRun> {
    const job = run.jobId === null ? null : await this.ports.jobs.get(run.jobId);
    const done = run.state === 'done';
    const reason = done ? await this.reasonOf(run, state) : unfinished(run, job);
    const shown = done && reason !== NoRun.CHANGED_BY_POLICY && reason !== NoRun.PRUNED;
    const parameters = JSON.parse(run.parameters) as RunParameters;
    const filter = JSON.parse(run.filter) as NetworkFilter | null;
    const asked = { validAt: run.validAt, knownAt: `seq:${run.seq}` };
    const times = await resolveTimes(this.ports.store, this.ports.clock, state, asked);
    const figures = figuresOf(run, shown ? run.tells : null);
    const header = runHeader({
      args: { filter, measures: run.measures, ...parameters, validAt: run.validAt },
      audience: run.audience,
      state,
      times,
      method: run.method,
      answer: { ...figures, reason, values: shown ? run.digest : null },
    });
    return {
      // Whoever keeps the answer keeps the run.
      header: shown ? Object.assign(header, { run: run.id }) : header,
      id: run.id,
      state: done ? JobState.DONE : stateOf(run, job),
      done: done ? (job?.total ?? run.measures.length) : (job?.done ?? 0),
      total: job?.total ?? (done ? run.measures.length : null),
      measures: [...run.measures],
      sampleSize: parameters.sampleSize,
      seed: parameters.seed,
      method: run.method,
      inputDigest: shown ? run.input : null,
      cameFrom: shown ? run.cameFrom : null,
      computedAt: run.computedAt,
      prunedAt: run.prunedAt,
      ...figures,
      reason,
      record: run,
    };
  }

  private async reasonOf(run: NetworkRunRecord, state: StoreState): Promise<NoRun | null> {
    if (!(await this.isSeen(run, state))) return NoRun.CHANGED_BY_POLICY;
    return run.reason ?? (run.prunedAt === null ? null : NoRun.PRUNED);
  }
}

/** A job that is gone failed: a restored backup may lack it. A finished job whose run is open is about to end it. */
function stateOf({ jobId }: NetworkRunRecord, job: JobRecord | null): JobState {
  if (job === null) return jobId === null ? JobState.QUEUED : JobState.FAILED;
  return job.state === 'done' ? JobState.RUNNING : (job.state as JobState);
}

function unfinished(run: NetworkRunRecord, job: JobRecord | null): NoRun {
  const state = stateOf(run, job);
  if (state === JobState.CANCELLED) return NoRun.CANCELLED;
  return state === JobState.FAILED || state === JobState.UNDONE ? NoRun.FAILED : NoRun.NOT_FINISHED;
}

import { createHash } from 'node:crypto';
import { EXACT_UP_TO } from '@brainlink/analytics/growth';
import { z } from 'zod';
import type { Ports } from '../../identity/ports';
import type { JobControl, JobHandler, JobOutcome, JobRecord, JobsService } from '../../jobs';
import { canonical } from '../atlas/answer-header.service';
import { readStoreState } from '../atlas/store-state.service';
import type { NetworkFilter } from '../network/network-filter.input';
import { openIndex, type IndexView, type NetworkPorts } from '../network/network.service';
import { GdsGraph } from './gds-graph';
import type { MeasureValues, OwnMeasure } from './measure-messages';
import { computeMeasure } from './measure-thread';
import type { NetworkRunRecord, RunParameters } from './network-run';
import * as cypher from './network-runs.cypher';
import { NetworkMeasure, NoRun } from './network-runs.enums';
import { ownGraph, runGraph, type RunGraph } from './run-graph';
import { labelHistory } from './run-history';
import { periodsOf, stepsOf, type RunStep } from './run-steps';

/** What runs need. */
export interface RunPorts extends Ports {
  readonly network: NetworkPorts;
  readonly jobs: JobsService;
  /** Version of Graph Data Science, null without it. */
  readonly gds: string | null;
}

/** Name under which the history of communities is kept. */
export const HISTORY = 'COMMUNITIES';

/** How often a job looks whether it is to stop. */
const LOOK_MS = 500;

const CANCELLED: JobOutcome = { state: 'cancelled', message: { ko: '취소했습니다.', en: 'Cancelled.' } };
const runInput = z.object({ runId: z.string(), attempt: z.string() });

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Who computes: digits of two engines may differ in the last place. */
export const methodOf = (gds: string | null): string => (gds === null ? 'analytics' : `Graph Data Science ${gds}`);

/** The network of a run as of its times, as far as its audience may see it now. */
export async function openRun(
  ports: RunPorts,
  run: Pick<NetworkRunRecord, 'audience' | 'validAt' | 'knownAt' | 'seq' | 'filter'>,
): Promise<IndexView> {
  const { seq } = await readStoreState(ports.store);
  const knownAt = run.knownAt === 'now' && seq === run.seq ? null : `seq:${run.seq}`;
  const filter = JSON.parse(run.filter) as NetworkFilter | null;
  return openIndex(ports.network, run.audience, { validAt: run.validAt, knownAt }, filter);
}

/** The networks at the ends of periods, each as it is asked for. */
function* graphsOf({ index, filter }: IndexView, steps: readonly RunStep[]): Generator<[RunStep, RunGraph]> {
  for (const step of steps) {
    if (!step.period) continue;
    const to = Math.min(step.period.to, filter.to ?? step.period.to);
    yield [step, runGraph(index, { ...filter, to })];
  }
}

/** Lets others be answered between two networks. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Digest of all that a run is computed on. */
export async function inputDigest(view: IndexView, graph: RunGraph, steps: readonly RunStep[]): Promise<string> {
  const digests = [graph.digest];
  for (const [, { digest }] of graphsOf(view, steps)) {
    digests.push(digest);
    await breathe();
  }
  return digests.length === 1 ? graph.digest : sha(digests.join('\n'));
}

/** Why a network has no measures; null when it has. */
function reasonOf({ times }: IndexView, { people, pairs }: RunGraph): NoRun | null {
  if (times.seq === 0) return NoRun.NOTHING_KNOWN;
  if (people === 0) return NoRun.EMPTY;
  if (people === 1) return NoRun.ONE_PERSON;
  return pairs.a.length === 0 ? NoRun.NO_TIES : null;
}

/** One run at work. */
class RunWork {
  private readonly stop = new AbortController();
  private readonly parameters: RunParameters;
  private done = 0;

  constructor(
    private readonly ports: RunPorts,
    private readonly run: NetworkRunRecord,
    private readonly control: JobControl,
    private readonly view: IndexView,
    private readonly graph: RunGraph,
    private readonly steps: readonly RunStep[],
  ) {
    this.parameters = JSON.parse(run.parameters) as RunParameters;
  }

  /** Computes and keeps what is not there yet; false when it was told to stop. */
  async finish(): Promise<boolean> {
    const rows = await this.ports.store.read((tx) => tx.run<{ name: string }>(cypher.VALUE_NAMES, { id: this.run.id }));
    const there = new Set(rows.map(({ name }) => name));
    const missing = this.steps.filter(({ name }) => !there.has(name));
    this.done = this.steps.length - missing.length;
    await this.tell();
    const looks = setInterval(() => {
      void this.control.isCancelled().then((cancelled) => {
        if (cancelled) this.stop.abort();
      });
    }, LOOK_MS);
    try {
      // The library and our own thread compute beside each other.
      const ours = missing.filter((step) => !this.isOfLibrary(step));
      await this.both(this.inLibrary(missing.filter((step) => this.isOfLibrary(step))), this.inThread(ours));
      return !(await this.control.isCancelled());
    } catch (error) {
      if (this.stop.signal.aborted) return false;
      throw error;
    } finally {
      clearInterval(looks);
    }
  }

  /** Waits for both, also when one fails: nothing goes on behind a job that has ended. */
  private async both(one: Promise<void>, two: Promise<void>): Promise<void> {
    for (const work of [one, two]) work.catch(() => this.stop.abort());
    const failed = (await Promise.allSettled([one, two])).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Betweenness by samples is ours: the library draws its sources by degree and states no error. */
  private isOfLibrary({ measure }: RunStep): boolean {
    if (this.ports.gds === null || measure === NetworkMeasure.CONSTRAINT || measure === NetworkMeasure.EFFECTIVE_SIZE)
      return false;
    return measure !== NetworkMeasure.BETWEENNESS || this.graph.ids.length <= EXACT_UP_TO;
  }

  private async inLibrary(steps: readonly RunStep[]): Promise<void> {
    const { store } = this.ports;
    const name = (suffix: string): string => `${this.run.id}_${process.pid}_${suffix}`;
    const now = steps.filter(({ period }) => !period);
    if (now.length > 0) {
      this.stop.signal.throwIfAborted();
      await GdsGraph.with(store, name('run'), this.graph, async (gds) => {
        for (const step of now) await this.keep(step, await gds.measure(step.measure, this.parameters.seed));
      });
    }
    for (const [step, graph] of graphsOf(this.view, steps)) {
      this.stop.signal.throwIfAborted();
      const { values } =
        graph.ids.length === 0
          ? { values: new Float64Array() }
          : await GdsGraph.with(store, name(step.period!.key), graph, (gds) => gds.measure(step.measure, this.parameters.seed));
      // Whoever is tied by then is tied at the end: numbers stand by the people of the run.
      const all = new Float64Array(this.graph.ids.length).fill(-1);
      const place = new Map(this.graph.rows.map((row, at) => [row, at]));
      graph.rows.forEach((row, at) => (all[place.get(row)!] = values[at]!));
      await this.keep(step, { values: all });
    }
  }

  private async inThread(steps: readonly RunStep[]): Promise<void> {
    if (steps.length === 0) return;
    const graph = ownGraph(this.graph);
    const { sampleSize, seed } = this.parameters;
    const sample = graph.nodeCount > EXACT_UP_TO ? { sources: sampleSize, seed } : null;
    for (const step of steps)
      await this.keep(step, await computeMeasure({ graph, measure: step.measure as OwnMeasure, sample }, this.stop.signal));
  }

  private async keep({ name }: RunStep, { values, errors, other, sources }: MeasureValues): Promise<void> {
    this.stop.signal.throwIfAborted();
    const digest = sha(canonical([[...values], errors && [...errors], other && [...other], sources]));
    const kept = { id: `${this.run.id} ${name}`, run: this.run.id, name, values, errors, other, sources, digest };
    await this.ports.store.write((tx) => tx.run(cypher.KEEP_VALUES, { values: kept }));
    this.done++;
    await this.tell();
  }

  private tell(): Promise<void> {
    return this.control.progress(this.done, {
      total: this.steps.length,
      message: { ko: '연결망 지표를 계산하는 중', en: 'Computing measures of the network' },
    });
  }
}

/** Labels the communities of a history, and keeps what became of them. */
async function keepHistory({ store }: RunPorts, run: NetworkRunRecord, ids: readonly string[], steps: readonly RunStep[]) {
  const periods: { key: string; numbers: readonly number[] }[] = [];
  for (const { name, period } of steps) {
    if (!period) continue;
    const [row] = await store.read((tx) => tx.run<{ values: number[] }>(cypher.VALUES, { id: `${run.id} ${name}` }));
    periods.push({ key: period.key, numbers: row?.values ?? [] });
  }
  if (periods.length === 0) return;
  const text = JSON.stringify(labelHistory(ids, periods));
  const values = { id: `${run.id} ${HISTORY}`, run: run.id, name: HISTORY, text, digest: sha(text) };
  await store.write((tx) => tx.run(cypher.KEEP_VALUES, { values }));
}

async function end(ports: RunPorts, id: string, reason: NoRun | null, cameFrom: string): Promise<JobOutcome> {
  await ports.store.write(async (tx) => {
    const digests = await tx.run<{ name: string; digest: string }>(cypher.VALUE_DIGESTS, { id });
    const digest = sha(canonical(digests.map((row) => [row.name, row.digest])));
    await tx.run(cypher.END_RUN, { id, digest, reason, cameFrom, at: ports.clock.now().toISOString() });
  });
  return { state: 'done', message: { ko: '계산을 마쳤습니다.', en: 'Computed.' } };
}

async function work(ports: RunPorts, job: JobRecord, control: JobControl): Promise<JobOutcome> {
  const { runId: id, attempt } = runInput.parse(JSON.parse(job.input));
  const { store } = ports;
  const [found] = await store.read((tx) => tx.run<{ run: NetworkRunRecord }>(cypher.RUN, { id }));
  // A run that was begun again is another job's.
  if (!found || found.run.state === 'done' || found.run.attempt !== attempt) return { state: 'done' };
  const { run } = found;
  const view = await openRun(ports, run);
  const graph = runGraph(view.index, view.filter);
  const parameters = JSON.parse(run.parameters) as RunParameters;
  const steps = stepsOf(run.measures, periodsOf(parameters, run.day));
  await control.progress(0, { total: steps.length });
  const input = await inputDigest(view, graph, steps);
  const method = methodOf(ports.gds);
  // What was kept before a crash belongs to the network of that time.
  if (run.input !== null && run.input !== input) await store.write((tx) => tx.run(cypher.DROP_VALUES, { id }));
  await store.write((tx) =>
    tx.run(cypher.KEEP_GRAPH, {
      id,
      ids: graph.ids,
      people: graph.people,
      tied: graph.ids.length,
      ties: graph.pairs.a.length,
      input,
      method,
      checked: view.state.projection,
    }),
  );
  const reason = reasonOf(view, graph);
  if (reason !== null) return end(ports, id, reason, id);
  const equal = { id, input, audience: run.audience, parameters: run.parameters, method, measures: run.measures };
  const [same] = await store.read((tx) => tx.run<{ id: string; cameFrom: string }>(cypher.EQUAL_RUN, equal));
  if (same) {
    await store.write((tx) => tx.run(cypher.COPY_VALUES, { id, from: same.id, measures: run.measures, history: HISTORY }));
    return end(ports, id, null, same.cameFrom);
  }
  if (!(await new RunWork(ports, run, control, view, graph, steps).finish())) {
    // A server that stops leaves what is there for the next one; whoever cancels wants nothing left.
    if ((await ports.jobs.get(job.id))?.state === 'cancelling') await store.write((tx) => tx.run(cypher.DROP_VALUES, { id }));
    return CANCELLED;
  }
  await keepHistory(ports, run, graph.ids, steps);
  return end(ports, id, null, id);
}

/** A run as a job: begun again after a crash, it goes on with the measure it had not kept yet. */
export const networkRunJob =
  (ports: RunPorts): JobHandler =>
  (job, control) =>
    work(ports, job, control);

import { koreanDay } from '@brainlink/schema/time';
import { z } from 'zod';
import type { Ports } from '../../identity/ports';
import type { JobControl, JobHandler, JobOutcome, JobRecord, JobsService } from '../../jobs';
import { readStoreState } from '../atlas/store-state.service';
import type { NetworkFilter } from '../network/network-filter.input';
import { openIndex, type IndexView, type NetworkPorts } from '../network/network.service';
import {
  computeSteps,
  inputDigest,
  methodOf,
  noMeasureOf,
  runDigest,
  textDigest,
  valuesDigest,
  type RunInput,
} from './compute-run';
import type { MeasureValues } from './measure-messages';
import type { NetworkRunRecord, RunParameters } from './network-run';
import * as cypher from './network-runs.cypher';
import type { NoRun } from './network-runs.enums';
import { pruneRuns } from './prune-runs';
import { runGraph } from './run-graph';
import { HISTORY, labelHistory } from './run-history';
import { periodsOf, stepsOf, type RunStep } from './run-steps';
import { figuresOfGraph, toldFigures } from './told-figures';

/** What runs need. */
export interface RunPorts extends Ports {
  readonly network: NetworkPorts;
  readonly jobs: JobsService;
  /** Version of Graph Data Science, null without it. */
  readonly gds: string | null;
}

/** How often a job looks whether it is to stop. */
const LOOK_MS = 1_000;

const CANCELLED: JobOutcome = { state: 'cancelled', message: { ko: '취소했습니다.', en: 'Cancelled.' } };
const runInput = z.object({ runId: z.string(), attempt: z.string() });

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

/** One run at work: computes and keeps what is not there yet; false when somebody cancelled it. */
async function finish(input: RunInput, id: string, steps: readonly RunStep[], control: JobControl): Promise<boolean> {
  const { store } = input;
  const rows = await store.ask<{ name: string }>(cypher.VALUE_NAMES, { id });
  const there = new Set(rows.map(({ name }) => name));
  const missing = steps.filter(({ name }) => !there.has(name));
  let done = steps.length - missing.length;
  const tell = (): Promise<void> =>
    control.progress(done, {
      total: steps.length,
      message: { ko: '연결망 지표를 계산하는 중', en: 'Computing measures of the network' },
    });
  const stop = new AbortController();
  let isCancelled = false;
  const keep = async ({ name }: RunStep, values: MeasureValues): Promise<void> => {
    stop.signal.throwIfAborted();
    const kept = { ...values, id: `${id} ${name}`, run: id, name, digest: valuesDigest(values) };
    await store.write((tx) => tx.run(cypher.KEEP_VALUES, { values: kept }));
    done++;
    await tell();
  };
  await tell();
  const looks = setInterval(() => {
    control.isCancelled().then(
      (cancelled) => {
        if (!cancelled) return;
        isCancelled = true;
        stop.abort();
      },
      () => undefined,
    );
  }, LOOK_MS);
  try {
    await computeSteps(input, missing, keep, stop);
    return !(await control.isCancelled());
  } catch (error) {
    if (isCancelled) return false;
    throw error;
  } finally {
    clearInterval(looks);
  }
}

/** Labels the communities of a history, and keeps what became of them. */
async function keepHistory({ store }: RunPorts, run: NetworkRunRecord, ids: readonly string[], steps: readonly RunStep[]) {
  const periods: { key: string; numbers: readonly number[] }[] = [];
  for (const { name, period } of steps) {
    if (!period) continue;
    const [row] = await store.ask<{ values: number[] }>(cypher.VALUES, { id: `${run.id} ${name}` });
    periods.push({ key: period.key, numbers: row?.values ?? [] });
  }
  if (periods.length === 0) return;
  const text = JSON.stringify(labelHistory(ids, periods));
  const values = { id: `${run.id} ${HISTORY}`, run: run.id, name: HISTORY, text, digest: textDigest(text) };
  await store.write((tx) => tx.run(cypher.KEEP_VALUES, { values }));
}

async function end(
  ports: RunPorts,
  { id, audience }: NetworkRunRecord,
  reason: NoRun | null,
  cameFrom: string,
): Promise<JobOutcome> {
  await ports.store.write(async (tx) => {
    const digests = await tx.run<{ name: string; digest: string }>(cypher.VALUE_DIGESTS, { id });
    const digest = runDigest(digests.map((row) => [row.name, row.digest]));
    await tx.run(cypher.END_RUN, { id, digest, reason, cameFrom, at: ports.clock.now().toISOString() });
  });
  // Whoever may read the job learns of no other audience's runs.
  const pruned = (await pruneRuns(ports)).filter((run) => run.audience === audience);
  const ko = pruned.length === 0 ? '' : ` 오래된 계산 ${pruned.length}개의 값을 비웠습니다.`;
  const en = pruned.length === 0 ? '' : ` The values of ${pruned.length} old run(s) made room.`;
  return { state: 'done', message: { ko: `계산을 마쳤습니다.${ko}`, en: `Computed.${en}` } };
}

async function work(ports: RunPorts, job: JobRecord, control: JobControl): Promise<JobOutcome> {
  const { runId: id, attempt } = runInput.parse(JSON.parse(job.input));
  const { store } = ports;
  const [found] = await store.ask<{ run: NetworkRunRecord }>(cypher.RUN, { id });
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
  const isToday = run.day === koreanDay(ports.clock.now());
  // What was kept before a crash belongs to the network of that time.
  if (run.input !== null && run.input !== input) await store.write((tx) => tx.run(cypher.DROP_VALUES, { id }));
  await store.write((tx) =>
    tx.run(cypher.KEEP_GRAPH, {
      id,
      ids: graph.ids,
      ...figuresOfGraph(graph),
      input,
      method,
      tells: toldFigures(view, run.audience, isToday),
      isToday,
      checked: view.state.projection,
    }),
  );
  const reason = noMeasureOf(view, graph);
  if (reason !== null) return end(ports, run, reason, id);
  const equal = { id, input, audience: run.audience, parameters: run.parameters, method, measures: run.measures };
  const [same] = await store.ask<{ id: string; cameFrom: string }>(cypher.EQUAL_RUN, equal);
  if (same) {
    await store.write((tx) => tx.run(cypher.COPY_VALUES, { id, from: same.id, measures: run.measures, history: HISTORY }));
    return end(ports, run, null, same.cameFrom);
  }
  const name = `${id}_${process.pid}`;
  if (!(await finish({ store, gds: ports.gds, name, view, graph, parameters }, id, steps, control))) {
    // A server that stops leaves what is there for the next one; whoever cancels wants nothing left.
    if ((await ports.jobs.get(job.id))?.state === 'cancelling') await store.write((tx) => tx.run(cypher.DROP_VALUES, { id }));
    return CANCELLED;
  }
  await keepHistory(ports, run, graph.ids, steps);
  return end(ports, run, null, id);
}

/** A run as a job: begun again after a crash, it goes on with the measure it had not kept yet. */
export const networkRunJob =
  (ports: RunPorts): JobHandler =>
  (job, control) =>
    work(ports, job, control);

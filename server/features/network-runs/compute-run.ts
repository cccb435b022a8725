import { createHash } from 'node:crypto';
import { EXACT_UP_TO } from '@brainlink/analytics/growth';
import type { Store } from '@brainlink/schema/ports';
import { canonical } from '../atlas/answer-header.service';
import type { IndexView } from '../network/network.service';
import { GdsGraph } from './gds-graph';
import type { MeasureValues, OwnMeasure } from './measure-messages';
import { computeMeasure } from './measure-thread';
import type { RunParameters } from './network-run';
import { NetworkMeasure, NoRun } from './network-runs.enums';
import { ownGraph, runGraph, type RunGraph } from './run-graph';
import type { RunStep } from './run-steps';

/** What a run is computed from. */
export interface RunInput {
  readonly store: Store;
  /** Version of Graph Data Science, null without it. */
  readonly gds: string | null;
  /** Names what is projected, so that two runs never meet. */
  readonly name: string;
  readonly view: IndexView;
  readonly graph: RunGraph;
  readonly parameters: RunParameters;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Who computes: digits of two engines may differ in the last place. */
export const methodOf = (gds: string | null): string => (gds === null ? 'analytics' : `Graph Data Science ${gds}`);

/** Digest of the values of a measure. */
export const valuesDigest = ({ values, errors, other, sources }: MeasureValues): string =>
  sha(canonical([[...values], errors && [...errors], other && [...other], sources]));

/** Digest of the labels of a history. */
export const textDigest = (text: string): string => sha(text);

/** Digest of all values of a run, by name and digest. */
export const runDigest = (parts: readonly (readonly [name: string, digest: string])[]): string =>
  sha(canonical([...parts].sort(([one], [two]) => (one < two ? -1 : 1))));

/** Why a network has no measures; null when it has. */
export function noMeasureOf({ times }: IndexView, { people, pairs }: RunGraph): NoRun | null {
  if (times.seq === 0) return NoRun.NOTHING_KNOWN;
  if (people === 0) return NoRun.EMPTY;
  if (people === 1) return NoRun.ONE_PERSON;
  return pairs.a.length === 0 ? NoRun.NO_TIES : null;
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

/** Takes the values of a step. */
export type KeepStep = (step: RunStep, values: MeasureValues) => Promise<void>;

/** Betweenness by samples is ours: the library draws its sources by degree and states no error. */
function isOfLibrary({ gds, graph }: RunInput, { measure }: RunStep): boolean {
  if (gds === null || measure === NetworkMeasure.CONSTRAINT || measure === NetworkMeasure.EFFECTIVE_SIZE) return false;
  return measure !== NetworkMeasure.BETWEENNESS || graph.ids.length <= EXACT_UP_TO;
}

/** Measures that the library computes at the same time, each on one thread of its own. */
const LANES = 2;

/** Works through the steps in lanes; when one fails no other begins, and all have ended before it throws: what they work on is let go then. */
async function inLanes(steps: readonly RunStep[], work: (step: RunStep) => Promise<void>): Promise<void> {
  const waiting = [...steps];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await work(step);
  };
  const lanes = Array.from({ length: LANES }, () =>
    lane().catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    }),
  );
  for (const end of await Promise.allSettled(lanes)) if (end.status === 'rejected') throw end.reason;
}

async function inLibrary(run: RunInput, steps: readonly RunStep[], keep: KeepStep, signal: AbortSignal): Promise<void> {
  const { store, name, graph, parameters } = run;
  const now = steps.filter(({ period }) => !period);
  if (now.length > 0) {
    signal.throwIfAborted();
    await GdsGraph.with(store, `${name}_run`, graph, async (gds) => {
      await inLanes(now, async (step) => {
        signal.throwIfAborted();
        await keep(step, await gds.measure(step.measure, parameters.seed));
      });
    });
  }
  for (const [step, then] of graphsOf(run.view, steps)) {
    signal.throwIfAborted();
    const { values } =
      then.ids.length === 0
        ? { values: new Float64Array() }
        : await GdsGraph.with(store, `${name}_${step.name}`, then, (gds) => gds.measure(step.measure, parameters.seed));
    // Whoever is tied by then is tied at the end: numbers stand by the people of the run.
    const all = new Float64Array(graph.ids.length).fill(-1);
    const place = new Map(graph.rows.map((row, at) => [row, at]));
    then.rows.forEach((row, at) => (all[place.get(row)!] = values[at]!));
    await keep(step, { values: all });
  }
}

async function inThread(run: RunInput, steps: readonly RunStep[], keep: KeepStep, signal: AbortSignal): Promise<void> {
  if (steps.length === 0) return;
  const graph = ownGraph(run.graph);
  const { sampleSize, seed } = run.parameters;
  const sample = graph.nodeCount > EXACT_UP_TO ? { sources: sampleSize, seed } : null;
  for (const step of steps)
    await keep(step, await computeMeasure({ graph, measure: step.measure as OwnMeasure, sample }, signal));
}

/**
 * Computes the steps of a run, the library and our own thread beside each other, and hands on the values of each as soon as they are there.
 * When one fails or it is told to stop, both end before it throws.
 */
export async function computeSteps(
  run: RunInput,
  steps: readonly RunStep[],
  keep: KeepStep,
  stop: AbortController,
): Promise<void> {
  const { signal } = stop;
  const library = steps.filter((step) => isOfLibrary(run, step));
  const ours = steps.filter((step) => !isOfLibrary(run, step));
  let failure: unknown;
  const note = (error: unknown): void => {
    // The first one counts: what the other ends with is that it was told to stop.
    if (!signal.aborted) failure = error;
    stop.abort();
  };
  await Promise.all([inLibrary(run, library, keep, signal).catch(note), inThread(run, ours, keep, signal).catch(note)]);
  if (failure !== undefined) throw failure;
  signal.throwIfAborted();
}

import type { Audience } from '@brainlink/schema/access';
import type { AnswerHeader } from '../../graphql/types';
import { koreanDay } from '@brainlink/schema/time';
import type { NetworkFilter } from '../network/network-filter.input';
import { openIndex, type NetworkPorts } from '../network/network.service';
import { computeSteps, methodOf, noMeasureOf, runDigest, textDigest, valuesDigest, type KeepStep } from './compute-run';
import type { RunParameters } from './network-run';
import type { NetworkMeasure } from './network-runs.enums';
import { runGraph } from './run-graph';
import { runHeader } from './run-header';
import { HISTORY, labelHistory } from './run-history';
import { periodsOf, stepsOf } from './run-steps';
import { figuresOf, figuresOfGraph, toldFigures } from './told-figures';

/** A run as its canonical form says it. */
export type RunArguments = Partial<RunParameters> & {
  readonly filter?: NetworkFilter | null;
  readonly measures: readonly NetworkMeasure[];
  readonly validAt: string;
};

/** Names projections apart: the same run may be computed twice at once. */
let recomputed = 0;

/** Computes a run again out of the facts, without reading or keeping any, for its header. Takes as long as the run did. */
export async function recomputeRun(
  { store, clock, snapshots, gds }: NetworkPorts,
  audience: Audience,
  { filter = null, measures, validAt, sampleSize = 0, seed = 0, history = null }: RunArguments,
  knownAt: string,
): Promise<{ readonly header: AnswerHeader }> {
  const parameters: RunParameters = { sampleSize, seed, history };
  const view = await openIndex({ store, clock, snapshots }, audience, { validAt, knownAt }, filter);
  const graph = runGraph(view.index, view.filter);
  const reason = noMeasureOf(view, graph);
  const steps = stepsOf(measures, periodsOf(parameters, view.times.day));
  const digests: [string, string][] = [];
  const numbers = new Map<string, Float64Array>();
  if (reason === null) {
    const keep: KeepStep = ({ name, period }, values) => {
      digests.push([name, valuesDigest(values)]);
      if (period) numbers.set(period.key, values.values);
      return Promise.resolve();
    };
    recomputed++;
    const name = `recompute_${process.pid}_${recomputed}`;
    await computeSteps({ store, gds, name, view, graph, parameters }, steps, keep, new AbortController());
    const periods = steps.flatMap(({ period }) => (period ? [{ key: period.key, numbers: numbers.get(period.key)! }] : []));
    if (periods.length > 0) digests.push([HISTORY, textDigest(JSON.stringify(labelHistory(graph.ids, periods)))]);
  }
  const header = runHeader({
    args: { filter, measures, ...parameters, validAt },
    audience,
    state: view.state,
    times: view.times,
    method: methodOf(gds),
    answer: {
      ...figuresOf(figuresOfGraph(graph), toldFigures(view, audience, view.times.day === koreanDay(clock.now()))),
      reason,
      values: runDigest(digests),
    },
  });
  return { header };
}

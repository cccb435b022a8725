import { createHash } from 'node:crypto';
import type { PeriodLength } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import type { PartialDate } from '@brainlink/schema/time';
import { canonical } from '../atlas/answer-header.service';
import type { NetworkFilter } from '../network/network-filter.input';
import type { NetworkMeasure, NoRun } from './network-runs.enums';

/** Version of each measure, for the header; another one makes other runs. */
export const RUN_VERSION = 'network-run@2';
/** Seed when none is asked for. */
export const DEFAULT_SEED = 42;
/** People from whom paths are counted when betweenness is sampled and no number is asked for. */
export const DEFAULT_SAMPLE = 256;

/** How a run is computed; a part of what it is found by. */
export interface RunParameters {
  readonly sampleSize: number;
  readonly seed: number;
  /** Communities at the ends of periods up to the day of the run, instead of at its day alone. */
  readonly history: { readonly period: PeriodLength; readonly from: PartialDate } | null;
}

/** What is asked of a run, times resolved. */
export interface RunQuestion {
  readonly audience: Audience;
  readonly filter: NetworkFilter | null;
  readonly validAt: PartialDate;
  readonly day: number;
  /** `seq:N` when a time was asked for, else `now`. */
  readonly knownAt: string;
  readonly measures: readonly NetworkMeasure[];
  readonly parameters: RunParameters;
}

/** A run as the store keeps it. */
export interface NetworkRunRecord {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly question: string;
  readonly audience: Audience;
  /** `open` until it is done; how it fares says its job. */
  readonly state: 'open' | 'done';
  readonly validAt: PartialDate;
  readonly day: number;
  readonly knownAt: string;
  readonly seq: number;
  /** Digest of the projection that was the present one when it was asked for. */
  readonly projection: string;
  /** Digest of the projection under which its graph was last found to be what the audience may see. */
  readonly checked: string | null;
  /** As JSON. */
  readonly filter: string;
  readonly measures: readonly NetworkMeasure[];
  /** As canonical JSON. */
  readonly parameters: string;
  /** Which beginning of the run its job works on. */
  readonly attempt: string | null;
  /** Null for the moment between its beginning and its job. */
  readonly jobId: string | null;
  /** Digest of the graph it was computed on: people, ties, weights. */
  readonly input: string | null;
  readonly method: string | null;
  readonly people: number | null;
  readonly tied: number | null;
  readonly ties: number | null;
  readonly reason: NoRun | null;
  /** Digest of all values. */
  readonly digest: string | null;
  /** The run that computed the values, when an equal graph had been computed before. */
  readonly cameFrom: string | null;
  readonly computedAt: string | null;
  /** Figures that may be told below the secretariat. */
  readonly tells: readonly RunFigure[] | null;
  /** Whether its day was the present one when it was computed. */
  readonly isToday: boolean | null;
  /** When its values were dropped to make room. */
  readonly prunedAt: string | null;
}

/** A figure about the network of a run. */
export type RunFigure = 'people' | 'tied' | 'ties';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What runs of one question have in common, whichever measures they were asked for. */
export const questionDigest = ({ audience, filter, day, knownAt, parameters }: RunQuestion): string =>
  sha(canonical({ audience, filter, day, knownAt, parameters, version: RUN_VERSION }));

/** Id of a run: the same question to the same state of the store is the same run, on every server. */
export const runId = (question: string, measures: readonly NetworkMeasure[], nowSeq: number): string =>
  `nr_${sha(canonical([question, [...measures].sort(), nowSeq])).slice(0, 24)}`;

/** Name under which a measure's values are kept; of a history one a period. */
export const valuesName = (measure: NetworkMeasure, period?: string): string =>
  period === undefined ? measure : `${measure}@${period}`;

import type { Dataset } from './dataset';
import type { BlockingPlan } from './blocking/blocking-plan';
import { firstRows, forEachPair } from './blocking/scan';
import type { LinkageModel } from './model';
import { BATCH, createScorer, type Scorer } from './score';
import { Int32Vector } from './shared-arrays';
import { turnsOf, type Turns } from './taking';

/** Scored pairs: `left[i]`, `right[i]` are rows, `score[i]` is in bits; ascending by left, then right. */
export interface ScoredPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly score: Float64Array;
  /** Pairs that were compared to find these. */
  readonly compared: number;
}

/** A part of the work: the pairs whose first row is one of `from … to − 1`. */
export interface Shard {
  readonly from: number;
  readonly to: number;
}

/**
 * Compares what the plan says and keeps the pairs that score at least `least` bits. Shards give the same pairs as the whole does; a thread that
 * does several of them makes its scorer once.
 */
export function scorePairs(
  dataset: Dataset,
  plan: BlockingPlan,
  model: LinkageModel,
  least: number,
  shard?: Shard,
  scorer: Scorer = createScorer(dataset, model),
): ScoredPairs {
  const left = new Int32Vector();
  const right = new Int32Vector();
  const scores: number[] = [];
  let compared = 0;
  let row = -1;
  let pending: { b: number; score: number }[] = [];
  const flush = (): void => {
    if (pending.length > 1) pending.sort((p, q) => p.b - q.b);
    for (const { b, score } of pending) {
      left.push(row);
      right.push(b);
      scores.push(score);
    }
    if (pending.length > 0) pending = [];
  };
  const [firsts, seconds, found] = [new Int32Array(BATCH), new Int32Array(BATCH), new Float64Array(BATCH)];
  let waiting = 0;
  const scoreWaiting = (): void => {
    scorer.scoreMany(firsts, seconds, waiting, least, found);
    for (let i = 0; i < waiting; i += 1) {
      if (found[i] === -Infinity) continue;
      if (firsts[i] !== row) {
        flush();
        row = firsts[i]!;
      }
      pending.push({ b: seconds[i]!, score: found[i]! });
    }
    compared += waiting;
    waiting = 0;
  };
  forEachPair(dataset, plan, shard?.from ?? 0, shard?.to ?? dataset.rows, (a, b) => {
    firsts[waiting] = a;
    seconds[waiting] = b;
    waiting += 1;
    if (waiting === BATCH) scoreWaiting();
  });
  scoreWaiting();
  flush();
  const score = new Float64Array(new SharedArrayBuffer(Math.max(8, scores.length * 8)), 0, scores.length);
  score.set(scores);
  return { left: left.finish(), right: right.finish(), score, compared };
}

/** Parts that the first rows are cut into when threads share the work. */
export const SHARDS = 64;

/** All pairs of a plan, compared by several threads. */
export interface ShardsToScore {
  readonly dataset: Dataset;
  readonly plan: BlockingPlan;
  readonly model: LinkageModel;
  /** Bits below which a pair is dropped. */
  readonly least: number;
  readonly turns: Turns;
}

/** Pairs of one shard. */
export interface ScoredShard {
  readonly shard: number;
  readonly pairs: ScoredPairs;
}

/** Takes shards until none is left. */
export function scoreShards(
  { dataset, plan, model, least, turns }: ShardsToScore,
  onShard: (shard: number) => void = () => undefined,
): ScoredShard[] {
  const scorer = createScorer(dataset, model);
  const rows = firstRows(dataset);
  return Array.from(turnsOf(turns, SHARDS), (shard) => {
    onShard(shard);
    const [from, to] = [shard, shard + 1].map((part) => Math.floor((rows * part) / SHARDS)) as [number, number];
    return { shard, pairs: scorePairs(dataset, plan, model, least, { from, to }, scorer) };
  });
}

/** Joins the pairs of shards, given in the order of their rows. */
export function joinPairs(parts: readonly ScoredPairs[]): ScoredPairs {
  const length = parts.reduce((sum, part) => sum + part.left.length, 0);
  const [left, right, score] = [new Int32Array(length), new Int32Array(length), new Float64Array(length)];
  let at = 0;
  let compared = 0;
  for (const part of parts) {
    left.set(part.left, at);
    right.set(part.right, at);
    score.set(part.score, at);
    at += part.left.length;
    compared += part.compared;
  }
  return { left, right, score, compared };
}

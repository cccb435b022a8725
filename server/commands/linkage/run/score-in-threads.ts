import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  createScorer,
  joinPairs,
  scorePairs,
  type BlockingPlan,
  type Dataset,
  type LinkageModel,
  type ScoredPairs,
} from '@brainlink/analytics/linkage';

/** What a thread is given; typed arrays in shared memory are not copied. */
export interface ScoringTask {
  readonly dataset: Dataset;
  readonly plan: BlockingPlan;
  readonly model: LinkageModel;
  /** Bits below which a pair is dropped. */
  readonly least: number;
  readonly shards: number;
  /** The next shard that nobody has taken. */
  readonly next: Int32Array;
}

/** Pairs of one shard. */
export interface ScoredShard {
  readonly shard: number;
  readonly pairs: ScoredPairs;
}

/** Takes shards until none is left. */
export function scoreShards(
  { dataset, plan, model, least, shards, next }: ScoringTask,
  onShard?: (taken: number) => void,
): ScoredShard[] {
  const done: ScoredShard[] = [];
  const scorer = createScorer(dataset, model);
  const rows = dataset.split === 0 ? dataset.rows : dataset.split;
  for (let shard = Atomics.add(next, 0, 1); shard < shards; shard = Atomics.add(next, 0, 1)) {
    const from = Math.floor((rows * shard) / shards);
    const to = Math.floor((rows * (shard + 1)) / shards);
    onShard?.(shard);
    done.push({ shard, pairs: scorePairs(dataset, plan, model, least, { from, to }, scorer) });
  }
  return done;
}

/** Rows from which a second thread is worth its start. */
const MANY_ROWS = 4_000;
const SHARDS = 64;

/** Scores the pairs of a plan in this thread and one beside it; the answer does not depend on who did what. */
export async function scoreInThreads(
  dataset: Dataset,
  plan: BlockingPlan,
  model: LinkageModel,
  least: number,
  onProgress: (share: number) => void = () => undefined,
): Promise<ScoredPairs> {
  if (dataset.rows < MANY_ROWS || availableParallelism() < 2) return scorePairs(dataset, plan, model, least);
  const task: ScoringTask = { dataset, plan, model, least, shards: SHARDS, next: new Int32Array(new SharedArrayBuffer(4)) };
  const worker = new Worker(join(__dirname, 'score-worker.js'), { workerData: task });
  try {
    const others = new Promise<ScoredShard[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    const own = scoreShards(task, (shard) => onProgress(shard / SHARDS));
    const parts = [...own, ...(await others)].sort((a, b) => a.shard - b.shard);
    return joinPairs(parts.map(({ pairs }) => pairs));
  } finally {
    await worker.terminate();
  }
}

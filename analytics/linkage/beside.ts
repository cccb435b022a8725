import type { Dataset } from './dataset';
import type { BlockingPlan } from './blocking/blocking-plan';
import { draftPlan, finishPlan, openPlan, ordersToCap, rulesToSort, type BlockingOptions } from './blocking/plan';
import { capOrders, sortRules } from './blocking/rule-blocks';
import type { LinkageModel } from './model';
import { joinPairs, scoreShards, SHARDS, type ScoredPairs } from './pairs';
import { freshTurns } from './taking';
import { drawRules } from './training/agreement-of-matches';
import { sampleCandidates, type CandidateSample } from './training/candidate-sample';
import { resolveLabels } from './training/labels';
import { drawRandom } from './training/random-agreement';
import type { RuleSample } from './training/rule-samples';
import { DEFAULT_SEED, train, type TrainingOptions } from './training/train';

/** What a second thread can do of the work. What each is given and answers can be sent to a thread; typed arrays in it are shared, not copied. */
export const LINKAGE_PARTS = { drawRandom, sortRules, capOrders, drawRules, scoreShards };

type Parts = typeof LINKAGE_PARTS;

/** A thread that runs {@link LINKAGE_PARTS} when asked, one after another. */
export type SecondThread = <P extends keyof Parts>(part: P, input: Parameters<Parts[P]>[0]) => Promise<ReturnType<Parts[P]>>;

/** What a model needs to know before pairs are compared. */
export interface Learnt {
  readonly plan: BlockingPlan;
  readonly model: LinkageModel;
}

/** Plans and trains as `planBlocking` and `train` do, to the same answer, with a second thread beside this one. */
export async function learnBeside(
  dataset: Dataset,
  thread: SecondThread,
  options: BlockingOptions & TrainingOptions = {},
): Promise<Learnt> {
  const seed = options.seed ?? DEFAULT_SEED;
  const [random, { plan, rules, candidates }] = await Promise.all([
    thread('drawRandom', { dataset, seed }),
    planBeside(dataset, thread, seed, options),
  ]);
  return { plan, model: train(dataset, plan, { ...options, drawn: { random, rules, candidates } }) };
}

interface PlanWithSamples {
  readonly plan: BlockingPlan;
  readonly rules: readonly RuleSample[];
  readonly candidates: CandidateSample;
}

async function planBeside(
  dataset: Dataset,
  thread: SecondThread,
  seed: number,
  options: BlockingOptions & TrainingOptions,
): Promise<PlanWithSamples> {
  const draft = draftPlan(dataset, options);
  const toSort = rulesToSort(draft, dataset);
  const toCap = ordersToCap(draft, dataset, await inTwo(thread('sortRules', toSort), () => sortRules(toSort)));
  const open = openPlan(draft, toCap, await inTwo(thread('capOrders', toCap), () => capOrders(toCap)));
  // Rules are drawn from whatever their pairs score; candidates want the threshold.
  const drawn = thread('drawRules', { dataset, plan: open, seed });
  const plan = finishPlan(dataset, draft, toCap, open);
  const candidates = sampleCandidates(dataset, plan, resolveLabels(options.labels ?? []).labels);
  return { plan, rules: await drawn, candidates };
}

/** Compares as `scorePairs` does, to the same answer, with a second thread beside this one. */
export async function scoreBeside(
  dataset: Dataset,
  { plan, model }: Learnt,
  least: number,
  thread: SecondThread,
  onProgress: (share: number) => void = () => undefined,
): Promise<ScoredPairs> {
  const task = { dataset, plan, model, least, turns: freshTurns() };
  const parts = await inTwo(thread('scoreShards', task), () => scoreShards(task, (shard) => onProgress(shard / SHARDS)));
  return joinPairs(
    parts
      .flat()
      .sort((p, q) => p.shard - q.shard)
      .map(({ pairs }) => pairs),
  );
}

/** What the other thread, asked already, and this one found. */
async function inTwo<Found>(other: Promise<Found>, own: () => Found): Promise<Found[]> {
  return Promise.all([other, Promise.resolve().then(own)]);
}

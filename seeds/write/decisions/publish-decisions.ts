import type { Tx } from '@brainlink/schema/ports';
import { DigestSum } from '../digest-sum';
import type { WriteContext } from '../write-context';
import { endDecisions } from './decide';
import * as cypher from './decisions.cypher';
import { settlePairs } from './pair-history';

const STEP = 1_000;

interface StepResult {
  readonly done: number;
  readonly more: boolean;
  readonly facts: DigestSum;
}

interface StagedDecision {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly hash: string;
  readonly left: string;
  readonly right: string;
  readonly current: string | null;
  /** Whether nobody decided by hand meanwhile. */
  readonly mayReplace: boolean;
  readonly active: boolean;
}

/** Publishes a part of what a run of linkage staged. What a person decided meanwhile stands: the run's word about it is dropped. */
export async function publishDecisions(tx: Tx, importId: string, context: WriteContext): Promise<StepResult> {
  const facts = new DigestSum();
  const rows = await tx.run<StagedDecision>(cypher.TAKE_STAGED_DECISIONS, { importId, limit: STEP });
  const kept = rows.filter((row) => row.active && row.mayReplace);
  const dropped = rows.filter((row) => !kept.includes(row)).map(({ id }) => id);
  if (dropped.length > 0) await tx.run(cypher.DROP_DECISIONS, { ids: dropped });
  if (kept.length > 0) {
    const replaced = kept.map(({ current }) => current).filter((id) => id !== null);
    await endDecisions(tx, replaced, context, facts);
    await tx.run(cypher.PUBLISH_DECISIONS, { ids: kept.map(({ id }) => id), seq: context.seq });
    for (const { hash } of kept) facts.add(hash);
    await tx.run(cypher.TOUCH_KEYS, { keys: kept.flatMap(({ left, right }) => [left, right]) });
  }
  return { done: rows.length, more: rows.length === STEP, facts };
}

/** Brings a part of the pairs of a run that is undone to what was decided about them otherwise. */
export async function settleRetiring(tx: Tx, context: WriteContext): Promise<StepResult> {
  const facts = new DigestSum();
  const rows = await tx.run<{ pair: string }>(cypher.TAKE_RETIRING_DECISIONS, { limit: STEP });
  const pairs = rows.map(({ pair }) => pair);
  if (pairs.length > 0) {
    const touched = await settlePairs(tx, pairs, null, context, facts);
    await tx.run(cypher.UNMARK_DECISIONS, { pairs });
    await tx.run(cypher.TOUCH_KEYS, { keys: touched });
  }
  return { done: rows.length, more: rows.length === STEP, facts };
}

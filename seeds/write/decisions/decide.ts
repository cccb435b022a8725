import type { Tx } from '@brainlink/schema/ports';
import type { DigestSum } from '../digest-sum';
import { RECORDS_OF_PEOPLE_IN_FORCE } from '../identity.cypher';
import type { WriteContext } from '../write-context';
import { decisionProps, pairKey, type LinkDecisionName, type LinkStatement } from './decision';
import * as cypher from './decisions.cypher';

/** Somebody else decided about the pair since the caller looked. */
export class DecisionConflict extends Error {
  constructor(
    /** Id under which the decision in force was first made; `null` when there is none. */
    readonly current: string | null,
  ) {
    super('The pair was decided about in the meantime.');
    this.name = 'DecisionConflict';
  }
}

/** A decision by hand that cannot hold beside others by hand. */
export class DecisionContradiction extends Error {
  constructor(
    /** Ids of the decisions that it contradicts. */
    readonly decisions: readonly string[],
  ) {
    super('The decision contradicts others.');
    this.name = 'DecisionContradiction';
  }
}

/** A record's person refused to be linked (contract 12). */
export class LinkingRefused extends Error {
  constructor(readonly recordKey: string) {
    super('Linking was refused.');
    this.name = 'LinkingRefused';
  }
}

/** There is no such pair of records, or nothing of the pair to take back. */
export class NothingToDecide extends Error {
  constructor() {
    super('There is no such pair to decide about.');
    this.name = 'NothingToDecide';
  }
}

/** The decision about a pair that is in force, or sleeps. */
export interface CurrentDecision {
  readonly [name: string]: unknown;
  readonly id: string;
  /** Id under which it was first made: it keeps that when it is stated again. */
  readonly origin: string;
  readonly decision: LinkDecisionName;
  readonly automatic: boolean;
}

/** What is decided about a pair now. */
export async function currentDecision(tx: Tx, left: string, right: string): Promise<CurrentDecision | null> {
  const [row] = await tx.run<CurrentDecision>(cypher.CURRENT_DECISION, { pair: pairKey(left, right) });
  return row ?? null;
}

/** Ends decisions, as part of a command. Returns the keys of their records. */
export async function endDecisions(
  tx: Tx,
  ids: readonly string[],
  context: WriteContext,
  sum: DigestSum,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { seq, at, commandId } = context;
  const rows = await tx.run<{ hash: string; suspended: boolean; left: string; right: string }>(cypher.END_DECISIONS, {
    ids,
    seq,
    at,
    commandId,
  });
  for (const row of rows) if (!row.suspended) sum.remove(row.hash);
  return rows.flatMap(({ left, right }) => [left, right]);
}

/**
 * Decides about a pair, as part of a command: the decision before is ended, this one takes its place.
 *
 * @param expected - id under which the decision that the caller saw was first made; `null` when there was none, `undefined` to decide in any case
 * @returns the new decision's id
 * @throws NothingToDecide, DecisionConflict
 */
export async function decide(
  tx: Tx,
  statement: LinkStatement,
  expected: string | null | undefined,
  context: WriteContext,
  sum: DigestSum,
): Promise<string> {
  const keys = [...new Set([statement.left, statement.right])];
  const records = keys.length === 2 ? await tx.run<{ key: string }>(RECORDS_OF_PEOPLE_IN_FORCE, { keys }) : [];
  if (records.length < 2) throw new NothingToDecide();
  const current = await currentDecision(tx, statement.left, statement.right);
  if (expected !== undefined && (current?.origin ?? null) !== expected) throw new DecisionConflict(current?.origin ?? null);
  if (statement.decision === 'unlink' && current?.decision !== 'link') throw new NothingToDecide();
  await endDecisions(tx, current ? [current.id] : [], context, sum);
  const id = context.ids.mint('decision', `${context.commandId}:${pairKey(statement.left, statement.right)}`);
  const props = decisionProps(statement, id, context);
  await tx.run(cypher.CREATE_DECISIONS, { rows: [props], seq: context.seq });
  sum.add(props.hash);
  return id;
}

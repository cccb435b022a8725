import { hashOf } from '../canonical';

/**
 * What can be decided about two records. `unlink` takes a link back: the pair is open again, and runs leave it to people.
 */
export const LINK_DECISIONS = ['link', 'different', 'unsure', 'unlink'] as const;
/** See {@link LINK_DECISIONS}. */
export type LinkDecisionName = (typeof LINK_DECISIONS)[number];

/** What a decision says. */
export interface LinkStatement {
  /** Keys of the two records; in which order does not matter. */
  readonly left: string;
  readonly right: string;
  readonly decision: LinkDecisionName;
  /** Who decided: a user's id, `cli:<user>`, or `model:<version>`. */
  readonly by: string;
  /** Whether a run decided and nobody looked. */
  readonly automatic?: boolean;
  readonly note?: string;
  /** The model whose evidence lay before whoever decided. */
  readonly modelVersion?: string;
  /** Match weight in bits. */
  readonly score?: number;
  readonly probability?: number;
  /** The waterfall as canonical JSON. */
  readonly evidence?: string;
}

/** A believed decision, as far as it says who is who. */
export interface LinkHold {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly decision: LinkDecisionName;
  readonly automatic: boolean;
  readonly score: number | null;
  readonly statedSeq: number;
  readonly hash: string;
}

/** The two keys of a pair in their order. */
export const sortedPair = (left: string, right: string): readonly [string, string] =>
  left < right ? [left, right] : [right, left];

/** What a pair of records is found by. */
export const pairKey = (left: string, right: string): string => sortedPair(left, right).join('\n');

/** A decision as one canonical line (contract 10): by record keys, without ids, seq and times. */
export function decisionHash(statement: LinkStatement): string {
  const [left, right] = sortedPair(statement.left, statement.right);
  return hashOf({ ...statementOf({ ...statement }), left, right });
}

const SAID = ['by', 'note', 'modelVersion', 'score', 'probability', 'evidence'] as const;

/** The way back: what a stored decision says. */
export const statementOf = (stored: Readonly<Record<string, unknown>>): LinkStatement => ({
  left: String(stored.left),
  right: String(stored.right),
  decision: stored.decision as LinkDecisionName,
  ...(stored.automatic === true ? { automatic: true } : {}),
  ...(Object.fromEntries(SAID.flatMap((name) => (stored[name] == null ? [] : [[name, stored[name]]]))) as { by: string }),
});

/** The properties of a decision as it is written, without its place in time. */
export function decisionProps(
  statement: LinkStatement,
  id: string,
  context: { readonly commandId: string; readonly at: string },
) {
  const [left, right] = sortedPair(statement.left, statement.right);
  return {
    ...statementOf({ ...statement, left, right }),
    automatic: statement.automatic === true,
    pair: pairKey(left, right),
    hash: decisionHash(statement),
    id,
    origin: id,
    commandId: context.commandId,
    at: context.at,
  };
}

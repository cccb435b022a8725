import type { Tx } from '@brainlink/schema/ports';
import type { DigestSum } from '../digest-sum';
import type { WriteContext } from '../write-context';
import { endDecisions } from './decide';
import { CREATE_DECISIONS, DECISIONS_OF_PAIRS } from './decisions.cypher';

interface StoredDecision {
  readonly [name: string]: unknown;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly origin: string;
    readonly pair: string;
    readonly hash: string;
    readonly statedSeq: number;
    readonly erased?: boolean;
  };
  readonly believed: boolean;
  /** Whether the command that first said it is undone. */
  readonly undone: boolean;
  /** Whether both records are in force. */
  readonly active: boolean;
}

/** What belongs to a decision's life, not to what it says. */
const LIFE: ReadonlySet<string> = new Set(['seqFrom', 'seqTo', 'endedAt', 'endedBy', 'suspended']);

/** The decision that counts for a pair: the latest whose command stands. */
function latestStanding(decisions: readonly StoredDecision[]): StoredDecision | undefined {
  return decisions
    .filter(({ props, undone }) => props.origin === props.id && !undone && props.erased !== true)
    .sort((a, b) => b.props.statedSeq - a.props.statedSeq)[0];
}

/**
 * Brings pairs to what was last decided about them by a command that stands. A decision that comes back is stated anew, with its old content
 * and in its old place among the others, so that commands can be undone in any order.
 *
 * @param undoing - id of the command that is being undone; what is marked as retiring counts as undone too
 * @returns keys of the records of pairs about which something else is believed now
 */
export async function settlePairs(
  tx: Tx,
  pairs: readonly string[],
  undoing: string | null,
  context: WriteContext,
  sum: DigestSum,
): Promise<readonly string[]> {
  if (pairs.length === 0) return [];
  const byPair = new Map<string, StoredDecision[]>();
  for (const row of await tx.run<StoredDecision>(DECISIONS_OF_PAIRS, { pairs, undoing })) {
    const list = byPair.get(row.props.pair);
    if (list) list.push(row);
    else byPair.set(row.props.pair, [row]);
  }
  const ended: string[] = [];
  const back: Record<string, unknown>[] = [];
  for (const decisions of byPair.values()) {
    const wanted = latestStanding(decisions);
    const believed = decisions.find((row) => row.believed);
    if (believed && believed.props.origin === wanted?.props.id) continue;
    if (believed) ended.push(believed.props.id);
    if (!wanted) continue;
    const { props } = wanted;
    const said = Object.fromEntries(Object.entries(props).filter(([name]) => !LIFE.has(name)));
    const id = context.ids.mint('decision', `${context.commandId}:${props.pair}`);
    const life = { id, restates: props.id, commandId: context.commandId, at: props['at'] };
    back.push({ ...said, ...life, ...(wanted.active ? {} : { suspended: true }) });
    if (wanted.active) sum.add(props.hash);
  }
  const touched = await endDecisions(tx, ended, context, sum);
  if (back.length > 0) await tx.run(CREATE_DECISIONS, { rows: back, seq: context.seq });
  return [...new Set([...touched, ...back.flatMap((row) => [String(row['left']), String(row['right'])])])];
}

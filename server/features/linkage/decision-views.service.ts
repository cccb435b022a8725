import type { Tx } from '@brainlink/schema/ports';
import type { LinkDecisionName } from '@brainlink/seeds/write';
import { decide } from '../../identity/policy';
import type { Actor } from '../../identity/actor';
import { toEvidence } from './evidence';
import type { LinkDecision } from './link-decision.types';
import { LinkDecider, type LinkDecisionKind } from './linkage.enums';
import { linkRecords } from './record-views.service';

/** What the statements return of a decision. */
export interface StoredDecisionRow {
  readonly [name: string]: unknown;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly left: string;
    readonly right: string;
    readonly decision: LinkDecisionName;
    readonly automatic: boolean;
    readonly at: string;
    readonly seqFrom: number;
    readonly seqTo?: number;
  };
  readonly believed: boolean;
  readonly suspended: boolean;
  readonly seq: number | null;
  readonly command: string | null;
  readonly undoneBy: number | null;
  readonly by: string | null;
}

function mayOf(row: StoredDecisionRow, actor: Actor): string[] {
  // A run is undone whole: of what it decided only one pair is taken back.
  const undo =
    !row.props.automatic && row.undoneBy === null && row.props['erased'] !== true && decide(actor, 'undoCommands').allow;
  const again = row.believed && !row.suspended && decide(actor, 'decideLinks').allow;
  return [
    ...(undo ? ['undoCommand'] : []),
    ...(again ? ['decideLink', ...(row.props.decision === 'link' ? ['unlink'] : [])] : []),
  ];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Decisions with the records that they are about. */
export async function toLinkDecisions(
  tx: Tx,
  rows: readonly StoredDecisionRow[],
  reader: { readonly actor: Actor; readonly now: Date },
): Promise<LinkDecision[]> {
  const records = await linkRecords(
    tx,
    rows.flatMap(({ props }) => [props.left, props.right]),
    reader.now,
  );
  return rows.map((row) => {
    const { props } = row;
    const evidence = text(props['evidence']);
    return {
      id: props.id,
      decision: props.decision as LinkDecisionKind,
      left: records.get(props.left) ?? null,
      right: records.get(props.right) ?? null,
      decider: props.automatic ? LinkDecider.MODEL : LinkDecider.PERSON,
      by: row.by,
      at: props.at,
      note: text(props['note']),
      score: typeof props['score'] === 'number' ? props['score'] : null,
      evidence: evidence === null ? null : toEvidence(evidence),
      seq: row.seq ?? props.seqFrom,
      inForce: row.believed && !row.suspended,
      suspended: row.suspended,
      endedBySeq: row.believed ? null : (props.seqTo ?? null),
      undoneBy: row.undoneBy,
      may: mayOf(row, reader.actor),
    };
  });
}

import type { LinkDecisionKind } from '../../../api/generated/linkage';
import { pairKey, type PairKeys } from './pair-key';

/** A decision of this sitting, as Ctrl+Z needs it. */
export interface Taken {
  readonly keys: PairKeys;
  readonly name: string;
  readonly decision: LinkDecisionKind;
  /** The command to take back. */
  readonly seq: number;
}

/** How many steps Ctrl+Z goes back. */
export const UNDO_STEPS = 100;

/** Decisions of this sitting, oldest first: what Ctrl+Z takes back, and which lines have left the list. */
export type Sitting = readonly Taken[];

/** One more decision; the oldest beyond {@link UNDO_STEPS} are let go of. */
export const withDecision = (sitting: Sitting, taken: Taken): Sitting => [...sitting, taken].slice(-UNDO_STEPS);

/** Without the decision of a command. */
export const withoutCommand = (sitting: Sitting, seq: number): Sitting => sitting.filter((taken) => taken.seq !== seq);

/** The lines nobody decided in this sitting. */
export function openLines<Line extends { readonly left: { readonly key: string }; readonly right: { readonly key: string } }>(
  lines: readonly Line[],
  sitting: Sitting,
): readonly Line[] {
  const gone = new Set(sitting.map(({ keys }) => pairKey(keys)));
  return lines.filter((line) => !gone.has(pairKey({ left: line.left.key, right: line.right.key })));
}

/** The line `steps` away from a pair, stopping at both ends; the first one where the pair is not in the list. */
export function neighbour<Line extends { readonly left: { readonly key: string }; readonly right: { readonly key: string } }>(
  lines: readonly Line[],
  keys: PairKeys | null,
  steps: number,
): Line | undefined {
  const at = keys ? lines.findIndex((line) => pairKey({ left: line.left.key, right: line.right.key }) === pairKey(keys)) : -1;
  if (at < 0) return lines[0];
  return lines[Math.max(0, Math.min(lines.length - 1, at + steps))];
}

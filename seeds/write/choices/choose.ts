import type { Tx } from '@brainlink/schema/ports';
import type { DigestSum } from '../digest-sum';
import { RECORDS_OF_PEOPLE_IN_FORCE } from '../identity.cypher';
import type { WriteContext } from '../write-context';
import { choiceProps, type ChoiceStatement, type StoredChoice } from './choice';
import * as cypher from './choices.cypher';

/** A choice is about a record that is not there, or out of force. */
export class NobodyToChoose extends Error {
  constructor(readonly records: readonly string[]) {
    super('A choice is about nobody.');
    this.name = 'NobodyToChoose';
  }
}

/** A slot was filled after the caller looked at it: what they would put there rests on what is no more. */
export class ChoiceChanged extends Error {
  constructor(readonly slot: string) {
    super('A choice has changed in the meantime.');
    this.name = 'ChoiceChanged';
  }
}

/** Ends choices, as part of a command. */
export async function endChoices(tx: Tx, ids: readonly string[], context: WriteContext, sum: DigestSum): Promise<void> {
  if (ids.length === 0) return;
  const { seq, at, commandId } = context;
  const rows = await tx.run<{ hash: string; suspended: boolean }>(cypher.END_CHOICES, { ids, seq, at, commandId });
  for (const row of rows) if (!row.suspended) sum.remove(row.hash);
}

/**
 * Fills a slot, as part of a command: what filled it before is ended.
 *
 * @param unchangedSince - `seq` at which the caller looked at the slot; `undefined` to fill it in any case
 * @throws NobodyToChoose, ChoiceChanged
 */
export async function choose(
  tx: Tx,
  statement: ChoiceStatement & { readonly by: string },
  context: WriteContext,
  sum: DigestSum,
  unchangedSince?: number,
): Promise<string> {
  const keys = [...new Set(statement.records)];
  const known = keys.length === 0 ? [] : await tx.run<{ key: string }>(RECORDS_OF_PEOPLE_IN_FORCE, { keys });
  if (known.length < keys.length) throw new NobodyToChoose(keys);
  const [current] = await tx.run<{ id: string; seq: number }>(cypher.CURRENT_CHOICE, { slot: statement.slot });
  if (current && unchangedSince !== undefined && current.seq > unchangedSince) throw new ChoiceChanged(statement.slot);
  await endChoices(tx, current ? [current.id] : [], context, sum);
  const id = context.ids.mint('decision', `${context.commandId}:${statement.slot}`);
  const props = choiceProps(statement, id, context);
  await tx.run(cypher.CREATE_CHOICES, { rows: [props], seq: context.seq });
  sum.add(props.hash);
  return id;
}

interface HistoryRow {
  readonly [name: string]: unknown;
  readonly props: StoredChoice & { readonly erased?: boolean };
  readonly believed: boolean;
  /** Whether the command that first said it is undone. */
  readonly undone: boolean;
  /** Whether all its records are in force. */
  readonly active: boolean;
}

/** What belongs to a choice's life, not to what it says. */
const LIFE: ReadonlySet<string> = new Set(['seqFrom', 'seqTo', 'endedAt', 'endedBy', 'suspended']);

const latestStanding = (rows: readonly HistoryRow[]): HistoryRow | undefined =>
  rows
    .filter(({ props, undone }) => props.origin === props.id && !undone && props.erased !== true)
    .sort((a, b) => b.props.statedSeq - a.props.statedSeq)[0];

/**
 * Brings slots to what was last chosen by a command that stands, as with decisions about pairs: in whatever order commands are undone, it
 * comes to the same.
 *
 * @param undoing - id of the command that is being undone
 */
export async function settleSlots(
  tx: Tx,
  slots: readonly string[],
  undoing: string,
  context: WriteContext,
  sum: DigestSum,
): Promise<void> {
  if (slots.length === 0) return;
  const rows = await tx.run<HistoryRow>(cypher.CHOICES_OF_SLOTS, { slots, undoing });
  for (const slot of slots) {
    const ofSlot = rows.filter(({ props }) => props.slot === slot);
    const wanted = latestStanding(ofSlot);
    const believed = ofSlot.find((row) => row.believed);
    if (believed && believed.props.origin === wanted?.props.id) continue;
    await endChoices(tx, believed ? [believed.props.id] : [], context, sum);
    if (!wanted) continue;
    const said = Object.fromEntries(Object.entries(wanted.props).filter(([name]) => !LIFE.has(name)));
    const id = context.ids.mint('decision', `${context.commandId}:${slot}`);
    const row = {
      ...said,
      id,
      restates: wanted.props.id,
      commandId: context.commandId,
      ...(wanted.active ? {} : { suspended: true }),
    };
    await tx.run(cypher.CREATE_CHOICES, { rows: [row], seq: context.seq });
    if (wanted.active) sum.add(wanted.props.hash);
  }
}

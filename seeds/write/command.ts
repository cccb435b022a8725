import { THING_KINDS, type StatedFact, type ThingKind } from '@brainlink/schema/facts';
import type { Store, Tx } from '@brainlink/schema/ports';
import { choose } from './choices/choose';
import type { ChoiceStatement } from './choices/choice';
import { decide, DecisionContradiction, LinkingRefused } from './decisions/decide';
import type { LinkStatement } from './decisions/decision';
import { DigestSum } from './digest-sum';
import { FactHistory } from './fact-history';
import { factRow, joinsRecords, restatedRow, type StoredFactRow } from './fact-row';
import { FACTS_TO_RESTATE, RECORD_NODES, RETRACT_FACTS } from './facts.cypher';
import { clustersAround } from './identity';
import { saltedIds, type IdMinter } from './ids';
import { lockMeta, updateDigest } from './meta';
import { PUBLISH_COMMAND } from './meta.cypher';
import { reprojectPeople } from './reproject';
import { reprojectThings } from './reproject-things';
import { ThingNodes } from './thing-nodes';
import type { WriteContext } from './write-context';
import { writeFacts } from './write-facts';

/** One change that a command makes. */
export type Change =
  /** States a fact by hand on a record; `overrides` are the facts (ids) it takes the place of. */
  | { readonly op: 'state'; readonly fact: StatedFact; readonly recordKey: string; readonly overrides?: readonly string[] }
  /** Takes a fact back; a later import of the same row does not bring it again. */
  | { readonly op: 'retract'; readonly factId: string }
  /** Ends an override by hand: what was stated goes, what was retracted comes back. */
  | { readonly op: 'release'; readonly factId: string }
  /** Decides about two records in the actor's name; `expected` as in {@link decide}. */
  | {
      readonly op: 'decide';
      readonly statement: Omit<LinkStatement, 'by' | 'automatic'>;
      readonly expected?: string | null;
    }
  /** Chooses something that is no fact, in the actor's name; `unchangedSince` as in {@link choose}. */
  | { readonly op: 'choose'; readonly statement: ChoiceStatement; readonly unchangedSince?: number };

/** Who does what, when and why. */
export interface CommandRequest {
  readonly kind: string;
  /** User id, or `cli:<user>` (contract 14). */
  readonly actor: string;
  readonly at: Date;
  readonly reason?: string;
  readonly changes: readonly Change[];
}

/** What a command did. */
export interface CommandResult {
  readonly seq: number;
  readonly commandId: string;
  /** Ids of the facts it stated, in the order of its changes. */
  readonly factIds: readonly string[];
  /** Ids of the decisions that it made, in the order of its changes. */
  readonly decisionIds?: readonly string[];
}

/** A command names a fact or a record that is not there, or is not believed. */
export class NothingToChange extends Error {
  constructor(readonly what: string) {
    super(`There is no such fact or record: ${what}.`);
    this.name = 'NothingToChange';
  }
}

interface StoredFact extends StoredFactRow {
  readonly key: string;
  readonly labels: readonly string[];
}

/** Collects what a command touches, so that the projection is derived once at the end. */
export class Touched {
  private readonly records = new Set<string>();
  private readonly things = new Map<ThingKind, Set<string>>();

  /** Notes a node by its labels and key. */
  add(labels: readonly string[], key: string): void {
    if (labels.includes('Record')) this.records.add(key);
    for (const kind of THING_KINDS)
      if (labels.includes(kind)) this.things.set(kind, (this.things.get(kind) ?? new Set()).add(key));
  }

  /** Derives the projection of everything noted; returns what that adds to the digest. */
  async reproject(tx: Tx, context: WriteContext): Promise<DigestSum> {
    const delta = new DigestSum();
    for (const [kind, keys] of this.things) {
      const result = await reprojectThings(tx, kind, [...keys], context);
      delta.merge(result.delta);
      result.referring.forEach((key) => this.records.add(key));
    }
    return delta.merge(await reprojectPeople(tx, [...this.records], context));
  }
}

/** States facts again that had been taken back, as far as they may come back. */
export async function restateFacts(
  tx: Tx,
  factIds: readonly string[],
  context: WriteContext,
  touched: Touched,
  facts: DigestSum,
): Promise<readonly string[]> {
  const history = await FactHistory.load(tx, factIds);
  const ids = factIds.filter((id) => history.mayComeBack(id));
  if (ids.length === 0) return [];
  const stored = await tx.run<StoredFact>(FACTS_TO_RESTATE, { ids });
  const rows = stored.map((fact) => restatedRow(fact, context));
  await writeFacts(tx, rows, { seq: context.seq });
  for (const fact of stored) touched.add(fact.labels, fact.key);
  for (const row of rows) facts.add(row.props.hash);
  return rows.map((row) => row.props.id);
}

/** Takes facts back now. */
export async function retractFacts(
  tx: Tx,
  factIds: readonly string[],
  context: WriteContext,
  touched: Touched,
  facts: DigestSum,
  byHand: boolean,
): Promise<number> {
  if (factIds.length === 0) return 0;
  const rows = await tx.run<{ hash: string; suspended: boolean; key: string; labels: readonly string[] }>(RETRACT_FACTS, {
    ids: factIds,
    seq: context.seq,
    at: context.at,
    commandId: context.commandId,
    byHand,
  });
  for (const row of rows) {
    touched.add(row.labels, row.key);
    if (!row.suspended) facts.remove(row.hash);
  }
  return rows.length;
}

const RELEASED_FACT = `
MATCH (f:Fact {id: $id})
RETURN f.seqTo IS NULL AS believed, coalesce(f.byHand, false) AS byHand, coalesce(f.retractedByHand, false) AS retractedByHand, f.overrides AS overrides`;

/** Of these facts those in whose place their row says another now. Uses the uniqueness index on Fact.id and the index on Fact.recordKey. */
const SUCCEEDED_FACTS = `
UNWIND $ids AS id
MATCH (g:Fact {id: id})
MATCH (f:Fact {recordKey: g.recordKey}) WHERE f.inPlaceOf = id AND f.staged IS NULL AND f.seqTo IS NULL
RETURN DISTINCT id`;

const CLEAR_RETRACTED_BY_HAND = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})
REMOVE f.retractedByHand`;

async function release(
  tx: Tx,
  factId: string,
  context: WriteContext,
  touched: Touched,
  facts: DigestSum,
): Promise<readonly string[]> {
  const [fact] = await tx.run<{ believed: boolean; byHand: boolean; retractedByHand: boolean; overrides: string[] | null }>(
    RELEASED_FACT,
    { id: factId },
  );
  if (fact?.byHand && fact.believed) {
    await retractFacts(tx, [factId], context, touched, facts, false);
    const overridden = fact.overrides ?? [];
    await tx.run(CLEAR_RETRACTED_BY_HAND, { ids: overridden });
    // Where the row says something else by now, that is what comes back: it was believed all along, and only not shown.
    const rows = await tx.run<{ id: string }>(SUCCEEDED_FACTS, { ids: overridden });
    const succeeded = new Set(rows.map(({ id }) => id));
    const back = overridden.filter((id) => !succeeded.has(id));
    return restateFacts(tx, back, context, touched, facts);
  }
  if (!fact?.retractedByHand) throw new NothingToChange(factId);
  await tx.run(CLEAR_RETRACTED_BY_HAND, { ids: [factId] });
  return restateFacts(tx, [factId], context, touched, facts);
}

async function state(
  tx: Tx,
  change: Extract<Change, { op: 'state' }>,
  context: WriteContext,
  nodes: ThingNodes,
  touched: Touched,
  facts: DigestSum,
): Promise<string> {
  const { fact, recordKey } = change;
  await nodes.ensure(tx, [fact]);
  const [record] =
    fact.subject.kind === 'Record' ? await tx.run<{ node: string }>(RECORD_NODES, { keys: [fact.subject.key] }) : [];
  const about = record?.node ?? nodes.of(fact.subject);
  if (about === undefined) throw new NothingToChange(fact.subject.key);
  const overrides = change.overrides ?? [];
  const retracted = await retractFacts(tx, overrides, context, touched, facts, true);
  if (retracted < overrides.length) throw new NothingToChange(overrides.join(', '));
  const row = factRow(fact, { recordKey, commandId: context.commandId, recordedAt: context.at, byHand: true, ids: context.ids });
  const object = fact.object ? nodes.of(fact.object) : undefined;
  await writeFacts(
    tx,
    [
      {
        about,
        object: object ?? null,
        joins: joinsRecords(row.props),
        props: { ...row.props, ...(overrides.length > 0 ? { overrides } : {}) },
      },
    ],
    { seq: context.seq },
  );
  facts.add(row.props.hash);
  touched.add([fact.subject.kind], fact.subject.key);
  return row.props.id;
}

/**
 * Makes decisions by hand, and makes sure that they can stand beside the others by hand.
 *
 * @throws NothingToDecide, DecisionConflict, DecisionContradiction, LinkingRefused
 */
async function decideByHand(
  tx: Tx,
  changes: readonly Extract<Change, { op: 'decide' }>[],
  by: string,
  context: WriteContext,
  touched: Touched,
  sum: DigestSum,
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const keys = [...new Set(changes.flatMap(({ statement }) => [statement.left, statement.right]))];
  const before = new Set((await clustersAround(tx, keys, context.seq)).overruled.map(({ id }) => id));
  const ids: string[] = [];
  for (const { statement, expected } of changes) ids.push(await decide(tx, { ...statement, by }, expected, context, sum));
  const after = await clustersAround(tx, keys, context.seq);
  const broken = after.overruled.filter((link) => !link.automatic && !before.has(link.id));
  for (const { id, because } of broken) {
    const others = [...because, id].filter((one) => !ids.includes(one));
    if (others.length > 0) throw new DecisionContradiction(others);
    const made = changes[ids.indexOf(id)];
    throw new LinkingRefused(made?.statement.left ?? '');
  }
  keys.forEach((key) => touched.add(['Record'], key));
  return ids;
}

/** The work of a command under the publishing lock. */
export type CommandWork<T> = (tx: Tx, context: WriteContext, touched: Touched, facts: DigestSum) => Promise<T>;

/**
 * Runs a command in one transaction: takes the lock, gives it the next `seq`, derives the projection of what it touched, keeps the digest.
 *
 * @throws StoreBusy when an import is publishing
 */
export const runCommand = <T>(
  store: Store,
  request: Omit<CommandRequest, 'changes'> & { readonly summary?: Readonly<Record<string, unknown>>; readonly undoes?: string },
  work: CommandWork<T>,
  minter?: IdMinter,
): Promise<T & { readonly seq: number; readonly commandId: string }> =>
  store.write(async (tx) => {
    const meta = await lockMeta(tx);
    const ids = minter ?? saltedIds(meta.salt);
    const seq = meta.seq + 1;
    const context: WriteContext = {
      seq,
      commandId: ids.mint('command', `seq:${String(seq)}`),
      at: request.at.toISOString(),
      ids,
    };
    const touched = new Touched();
    const facts = new DigestSum();
    const result = await work(tx, context, touched, facts);
    const projection = await touched.reproject(tx, context);
    await updateDigest(tx, meta, facts, projection);
    await tx.run(PUBLISH_COMMAND, {
      seq,
      command: {
        id: context.commandId,
        kind: request.kind,
        actor: request.actor,
        at: context.at,
        ...(request.reason === undefined ? {} : { reason: request.reason }),
        ...(request.undoes === undefined ? {} : { undoes: request.undoes }),
        summary: JSON.stringify(request.summary ?? {}),
      },
    });
    return { ...result, seq, commandId: context.commandId };
  });

/**
 * States, retracts and releases facts by hand (contract 4), decides who is who and chooses, as one command.
 *
 * @throws NothingToChange when a fact or record is not there; NobodyToChoose; ChoiceChanged; StoreBusy when an import is publishing; what {@link decideByHand} throws
 */
export const applyCommand = (store: Store, request: CommandRequest, minter?: IdMinter): Promise<CommandResult> =>
  runCommand(
    store,
    { ...request, summary: { changes: request.changes.length } },
    async (tx, context, touched, facts) => {
      const nodes = new ThingNodes(context.ids);
      const factIds: string[] = [];
      const decisions = request.changes.filter((change) => change.op === 'decide');
      const decisionIds = await decideByHand(tx, decisions, request.actor, context, touched, facts);
      for (const change of request.changes) {
        if (change.op === 'decide') continue;
        if (change.op === 'choose') {
          await choose(tx, { ...change.statement, by: request.actor }, context, facts, change.unchangedSince);
          continue;
        }
        if (change.op === 'state') factIds.push(await state(tx, change, context, nodes, touched, facts));
        else if (change.op === 'release') factIds.push(...(await release(tx, change.factId, context, touched, facts)));
        else if ((await retractFacts(tx, [change.factId], context, touched, facts, true)) === 0)
          throw new NothingToChange(change.factId);
      }
      return { factIds, decisionIds };
    },
    minter,
  );

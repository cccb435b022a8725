import { AtlasError } from '@brainlink/schema/errors';
import {
  applyCommand,
  DecisionConflict,
  DecisionContradiction,
  LinkingRefused,
  NothingToDecide,
  pairKey,
  sha256,
  type CommandResult as PublishedCommand,
  type LinkStatement,
} from '@brainlink/seeds/write';
import { auditActor } from '../../audit';
import type { AppContext } from '../../graphql/context';
import type { KnownActor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { auditedStore } from '../corrections/audited-store';
import { asCommand } from '../corrections/command-errors';
import { toCommandResult } from '../corrections/command-result';
import { CURRENT_OF_PAIRS, DECISIONS_BY_ID, PAIR_TO_DECIDE } from './decisions.cypher';
import { toLinkDecisions, type StoredDecisionRow } from './decision-views.service';
import type { LinkDecision, LinkDecisionResult } from './link-decision.types';
import { LinkDecisionKind, LinkOutcome } from './linkage.enums';

/** A decision to make. */
export interface LinkRequest {
  readonly left: string;
  readonly right: string;
  readonly decision: LinkDecisionKind;
  readonly note: string | null;
  /** Id of the decision about the pair that the caller saw; `null` when there was none. */
  readonly expected: string | null;
}

/** Id of the node that a run keeps about a pair. */
export const candidateId = (left: string, right: string): string => `k_${sha256(pairKey(left, right)).slice(0, 24)}`;

const LONGEST_NOTE = 2_000;

interface PairToDecide {
  readonly [name: string]: unknown;
  readonly people: readonly string[];
  readonly score: number | null;
  readonly probability: number | null;
  readonly modelVersion: string | null;
  readonly evidence: string | null;
}

const readPair = async (ports: Ports, { left, right }: LinkRequest): Promise<PairToDecide> => {
  const [row] = await ports.store.ask<PairToDecide>(PAIR_TO_DECIDE, { left, right, candidate: candidateId(left, right) });
  return row ?? { people: [], score: null, probability: null, modelVersion: null, evidence: null };
};

function statementOf(request: LinkRequest, pair: PairToDecide, note: string | undefined): Omit<LinkStatement, 'by'> {
  const evidence =
    pair.evidence === null || pair.score === null || pair.probability === null || pair.modelVersion === null
      ? {}
      : { evidence: pair.evidence, score: pair.score, probability: pair.probability, modelVersion: pair.modelVersion };
  const { left, right, decision } = request;
  return { left, right, decision, ...evidence, ...(note === undefined ? {} : { note }) };
}

/** Publishes a decision as one command, with its audit entry in the same transaction. */
async function publish(ports: Ports, actor: KnownActor, request: LinkRequest) {
  const note = (request.note ?? '').trim() || undefined;
  if (note !== undefined && note.length > LONGEST_NOTE)
    throw new AtlasError('INVALID_INPUT', { details: { fields: ['note'], limit: LONGEST_NOTE } });
  const pair = await readPair(ports, request);
  const kind = request.decision === LinkDecisionKind.UNLINK ? 'unlink' : 'decideLink';
  const people = [...new Set(pair.people)];
  const store = auditedStore<PublishedCommand>(ports, ({ seq, decisionIds }) => ({
    ...auditActor(actor),
    action: kind,
    operation: 'decideLinks',
    seq,
    subjects: [
      ...people.map((id) => ({ kind: 'person' as const, id })),
      ...(decisionIds ?? []).map((id) => ({ kind: 'decision' as const, id })),
    ],
    details: { decision: request.decision },
    ...(note === undefined ? {} : { reason: note }),
  }));
  const at = ports.clock.now();
  const change = { op: 'decide' as const, statement: statementOf(request, pair, note), expected: request.expected };
  const command = { kind, actor: actor.id, at, changes: [change], ...(note === undefined ? {} : { reason: note }) };
  const result = await asCommand(() => applyCommand(store, command));
  return { ...result, kind, at: at.toISOString(), actor: actor.id, people, undoneBy: null };
}

/**
 * Decides about a pair. That somebody else was faster, or that it contradicts what people decided, is an answer and no error.
 *
 * @throws AtlasError `NOT_ALLOWED`, `NOT_FOUND`, `LINKING_REFUSED`, `INVALID_INPUT`, `JOB_RUNNING`
 */
export async function decideLink(ports: Ports, context: AppContext, request: LinkRequest): Promise<LinkDecisionResult> {
  const { actor } = authorize(context.actor, 'decideLinks');
  const reader = { actor, now: ports.clock.now() };
  const read = (statement: string, params: Readonly<Record<string, unknown>>): Promise<LinkDecision[]> =>
    ports.store.read(async (tx) => toLinkDecisions(tx, await tx.run<StoredDecisionRow>(statement, params), reader));
  const answer = async (outcome: LinkOutcome, more: Partial<LinkDecisionResult>): Promise<LinkDecisionResult> => {
    const [current] = await read(CURRENT_OF_PAIRS, { pairs: [pairKey(request.left, request.right)] });
    const sides = [current?.left, current?.right];
    const side = (key: string): string | null => sides.find((record) => record?.key === key)?.personId ?? null;
    return {
      outcome,
      current: current ?? null,
      contradicts: [],
      command: null,
      leftPersonId: side(request.left),
      rightPersonId: side(request.right),
      ...more,
    };
  };
  try {
    const command = await publish(ports, actor, request);
    return await answer(LinkOutcome.DECIDED, { command: await toCommandResult(context, command) });
  } catch (thrown) {
    if (thrown instanceof DecisionConflict) return answer(LinkOutcome.CONFLICT, {});
    if (thrown instanceof DecisionContradiction)
      return answer(LinkOutcome.CONTRADICTION, { contradicts: await read(DECISIONS_BY_ID, { ids: thrown.decisions }) });
    if (thrown instanceof NothingToDecide) throw new AtlasError('NOT_FOUND', { cause: thrown });
    if (thrown instanceof LinkingRefused) throw new AtlasError('LINKING_REFUSED', { cause: thrown });
    throw thrown;
  }
}

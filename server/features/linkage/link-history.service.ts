import { pairKey } from '@brainlink/seeds/write';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { canonical } from '../atlas/answer-header.service';
import { HISTORY, HISTORY_OF_PAIR, HISTORY_OF_PERSON, HISTORY_OF_RECORD } from './decisions.cypher';
import { toLinkDecisions, type StoredDecisionRow } from './decision-views.service';
import type { LinkHistoryPage } from './link-decision.types';
import type { LinkHistoryFilter } from './linkage.inputs';

/** What is asked of the history. */
export interface HistoryQuestion {
  readonly filter: LinkHistoryFilter;
  readonly first: number;
  readonly after: string | null;
}

const LAST = Number.MAX_SAFE_INTEGER;

function statementsFor({ record, otherRecord, personId }: LinkHistoryFilter) {
  if (record != null && otherRecord != null) return HISTORY_OF_PAIR;
  if (record != null || otherRecord != null) return HISTORY_OF_RECORD;
  return personId == null ? HISTORY : HISTORY_OF_PERSON;
}

/** Decisions as they were first made, latest first, each with what became of it. */
export async function linkHistory(
  ports: Ports,
  { filter, first, after }: HistoryQuestion,
  actor: KnownActor,
): Promise<LinkHistoryPage> {
  const list = `linkHistory${canonical({ ...filter })}:${filter.mine === true ? actor.id : ''}`;
  const [beforeSeq, beforeId] = after === null ? [LAST, ''] : decodeCursor(list, after, ['number', 'string']);
  const { record, otherRecord, personId, byHand } = filter;
  const params = {
    record: record ?? otherRecord ?? null,
    pair: record != null && otherRecord != null ? pairKey(record, otherRecord) : null,
    personId: personId ?? null,
    byHand: byHand ?? null,
    by: filter.mine === true ? actor.id : null,
  };
  const { page, count } = statementsFor(filter);
  return ports.store.read(async (tx) => {
    const rows = await tx.run<StoredDecisionRow>(page, { ...params, beforeSeq, beforeId, limit: first + 1 });
    const [total] = await tx.run<{ total: number }>(count, params);
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      nodes: await toLinkDecisions(tx, shown, { actor, now: ports.clock.now() }),
      totalCount: total?.total ?? 0,
      pageInfo: {
        endCursor: last ? encodeCursor(list, [last.props.seqFrom, last.props.id]) : null,
        hasNextPage: rows.length > first,
      },
    };
  });
}

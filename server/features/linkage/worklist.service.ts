import type { Tx } from '@brainlink/schema/ports';
import { dayText, firstDay, koreanDay, type PartialDate } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { Actor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { canonical } from '../atlas/answer-header.service';
import { CURRENT_OF_PAIRS, DECIDED_SINCE } from './decisions.cypher';
import { toLinkDecisions, type StoredDecisionRow } from './decision-views.service';
import type { LinkCandidate, LinkCandidatePage } from './link-candidate.types';
import { LinkOrder, LinkState } from './linkage.enums';
import type { LinkCandidateFilter } from './linkage.inputs';
import { lastRun } from './linkage-run';
import { linkRecords } from './record-views.service';
import { OPEN_PAIRS, PAIRS_BY_ID } from './worklist.cypher';

/** What is asked of the worklist. */
export interface CandidatesQuestion {
  readonly filter: LinkCandidateFilter;
  readonly order: LinkOrder;
  readonly first: number;
  readonly after: string | null;
}

/** A pair that nobody has settled, as far as ordering needs it. */
export interface OpenPair {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
  readonly score: number;
  readonly eventFrom: string | null;
}

interface StoredPair {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly pair: string;
  readonly score: number;
  readonly probability: number;
  readonly modelVersion: string;
  readonly evidence: string;
  readonly event: LinkCandidate['event'];
}

/** Every pair that nobody has settled. */
export const openPairs = (tx: Tx, filter: LinkCandidateFilter, lower: number): Promise<OpenPair[]> =>
  tx.run<OpenPair>(OPEN_PAIRS, {
    lower,
    state: filter.state ?? LinkState.OPEN,
    sources: filter.sources ?? null,
    senders: filter.senders ?? null,
    importId: filter.importId ?? null,
    personId: filter.personId ?? null,
    eventId: filter.eventId ?? null,
  });

/** Pairs by id, in the order of the ids. */
export async function linkCandidates(
  tx: Tx,
  ids: readonly string[],
  reader: { readonly actor: Actor; readonly now: Date },
): Promise<LinkCandidate[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await tx.run<StoredPair>(PAIRS_BY_ID, { ids })).map((row) => [row.id, row]));
  const stored = [...rows.values()];
  const records = await linkRecords(
    tx,
    stored.flatMap(({ left, right }) => [left, right]),
    reader.now,
  );
  const decisions = await tx.run<StoredDecisionRow>(CURRENT_OF_PAIRS, { pairs: stored.map(({ pair }) => pair) });
  const views = await toLinkDecisions(tx, decisions, reader);
  const currentOf = new Map(decisions.map((row, at) => [String(row.props['pair']), views[at]]));
  return ids.flatMap((id): LinkCandidate[] => {
    const row = rows.get(id);
    const [left, right] = [records.get(row?.left ?? ''), records.get(row?.right ?? '')];
    if (!row || !left || !right) return [];
    const { score, probability, modelVersion, event } = row;
    return [{ id, left, right, score, probability, modelVersion, event, current: currentOf.get(row.pair) ?? null }];
  });
}

const NEVER = 99_999_999;

/** By what a pair is ordered: the smaller comes first. */
function rankOf(pair: OpenPair, order: LinkOrder, threshold: number, today: number): readonly [number, number] {
  const ambiguity = Math.abs(pair.bits - threshold);
  if (order === LinkOrder.SCORE) return [-pair.score, 0];
  if (order === LinkOrder.AMBIGUITY) return [ambiguity, 0];
  const day = pair.eventFrom === null ? NEVER : firstDay(pair.eventFrom as PartialDate);
  return [day < today ? NEVER : day, ambiguity];
}

/** The worklist, a page at a time: the cursor names a pair and its place, so that decisions made meanwhile shift nothing. */
export async function worklist(
  ports: Ports,
  { filter, order, first, after }: CandidatesQuestion,
  actor: Actor,
): Promise<LinkCandidatePage> {
  const now = ports.clock.now();
  const today = koreanDay(now);
  const list = `linkCandidates${canonical({ ...filter })}:${order}`;
  return ports.store.read(async (tx) => {
    const run = await lastRun(tx);
    const threshold = run?.threshold ?? 0;
    const ranked = (await openPairs(tx, filter, run?.lower ?? 0))
      .map((pair) => ({ id: pair.id, rank: rankOf(pair, order, threshold, today) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || (a.id < b.id ? -1 : 1));
    const [rank, then, id] = after === null ? [] : decodeCursor(list, after, ['number', 'number', 'string']);
    const isLater = (pair: (typeof ranked)[number]): boolean =>
      after === null ||
      pair.rank[0] > Number(rank) ||
      (pair.rank[0] === rank && (pair.rank[1] > Number(then) || (pair.rank[1] === then && pair.id > String(id))));
    const rest = ranked.filter(isLater);
    const page = rest.slice(0, first);
    const pairs = new Map(
      (
        await linkCandidates(
          tx,
          page.map((pair) => pair.id),
          { actor, now },
        )
      ).map((pair) => [pair.id, pair]),
    );
    const edges = page.flatMap((pair) => {
      const node = pairs.get(pair.id);
      return node ? [{ cursor: encodeCursor(list, [...pair.rank, pair.id]), node }] : [];
    });
    const midnight = new Date(`${dayText(today)}T00:00:00+09:00`).toISOString();
    const decided = await tx.run<{ decision: string; count: number }>(DECIDED_SINCE, { since: midnight });
    const countOf = (decision: string): number => decided.find((row) => row.decision === decision)?.count ?? 0;
    return {
      edges,
      totalCount: ranked.length,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rest.length > first },
      today: { linked: countOf('link'), different: countOf('different'), unsure: countOf('unsure') },
      threshold: run?.threshold ?? null,
    };
  });
}

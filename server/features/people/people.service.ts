import type { Audience } from '@brainlink/schema/access';
import {
  FITS,
  lastContact,
  maskPeople,
  neighborsOf,
  pairOf,
  rankPeople,
  scanTies,
  TIE_WEIGHT,
  type TieFilter,
  type TieIndex,
} from '@brainlink/analytics/network';
import { dayText } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import { answerHeader, canonical } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import { openView, type NetworkPorts } from '../network/network.service';
import { toNetworkNode } from '../network/to-network-node';
import { PeopleSort, type PeoplePage, type PersonTiePage, type TieReason } from './people.types';
import { tieReasons } from './tie-reasons';

/** A page of a list. */
interface PageQuestion extends AskedTimes {
  readonly first: number;
  readonly after?: string | null;
}

/** What is asked of `people`. */
export interface PeopleQuestion extends PageQuestion {
  readonly filter?: NetworkFilter | null;
  readonly sort: PeopleSort;
}

const KOREAN = new Intl.Collator('ko');

const eventsOf = ({ people }: TieIndex, row: number): number =>
  new Set(people.meetings.items.subarray(people.meetings.start[row], people.meetings.start[row + 1])).size;

/** Rows of the people who fit, in order. The id decides between equal ones, so that every page follows the one before. */
function orderedRows(index: TieIndex, ranked: Int32Array, sort: PeopleSort): number[] {
  const rows = [...ranked];
  const { rows: people } = index.people;
  const byId = (one: number, two: number): number => (people[one]!.id < people[two]!.id ? -1 : 1);
  if (sort === PeopleSort.NAME) rows.sort((one, two) => KOREAN.compare(people[one]!.name, people[two]!.name) || byId(one, two));
  if (sort === PeopleSort.EVENTS) {
    const events = new Map(rows.map((row) => [row, eventsOf(index, row)]));
    rows.sort((one, two) => events.get(two)! - events.get(one)! || byId(one, two));
  }
  return rows;
}

/** The part of a list after a cursor's id: the cursor names a row, not a place, so that nothing shifts. */
function pageAfter<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  list: string,
  { first, after }: PageQuestion,
): { page: readonly T[]; more: boolean } {
  let start = 0;
  if (after) {
    const [id] = decodeCursor(list, after, ['string']);
    const at = all.findIndex((item) => idOf(item) === id);
    start = at < 0 ? all.length : at + 1;
  }
  return { page: all.slice(start, start + first), more: start + first < all.length };
}

/** People who fit a filter: the list behind `network.people`. */
export async function listPeople(ports: NetworkPorts, audience: Audience, question: PeopleQuestion): Promise<PeoplePage> {
  const { state, times, index, layout, filter } = await openView(ports, audience, question, question.filter);
  const mask = maskPeople(index, filter);
  const scan = scanTies(index, mask, filter);
  const rows = orderedRows(index, rankPeople(index, mask, scan.ties), question.sort);
  const asked = { filter: question.filter, sort: question.sort, validAt: times.validAt };
  const list = `people${canonical(asked)}:${times.seq}`;
  const idOf = (row: number): string => index.people.rows[row]!.id;
  const { page, more } = pageAfter(rows, idOf, list, question);
  const edges = page.map((row) => ({
    cursor: encodeCursor(list, [idOf(row)]),
    node: toNetworkNode(index, row, scan.ties[row]!, layout),
  }));
  const header = answerHeader({
    name: 'people',
    args: asked,
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT],
    answer: rows.map((row) => [idOf(row), scan.ties[row]]),
  });
  return { header, edges, totalCount: rows.length, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: more } };
}

/** The ties of a person, strongest first; null when there is no such person to be seen. */
export async function personTies(
  ports: NetworkPorts,
  audience: Audience,
  question: PageQuestion & { readonly id: string; readonly kinds?: TieFilter['ties'] },
): Promise<PersonTiePage | null> {
  const { state, times, index, layout } = await openView(ports, audience, question);
  const row = index.byId.get(question.id);
  if (row === undefined) return null;
  const filter: TieFilter = question.kinds && question.kinds.length > 0 ? { ties: question.kinds } : {};
  const found = neighborsOf(index, row, new Uint8Array(index.people.count).fill(FITS), filter);
  const asked = { id: question.id, kinds: question.kinds, validAt: times.validAt };
  const list = `ties${canonical(asked)}:${times.seq}`;
  const idOf = ({ row: other }: { row: number }): string => index.people.rows[other]!.id;
  const { page, more } = pageAfter(found, idOf, list, question);
  const edges = page.map((neighbor) => {
    const { start } = index.pairsOf;
    const day = lastContact(index, neighbor.pair);
    return {
      cursor: encodeCursor(list, [idOf(neighbor)]),
      person: toNetworkNode(index, neighbor.row, start[neighbor.row + 1]! - start[neighbor.row]!, layout),
      weight: neighbor.weight,
      lastContact: day > 0 ? dayText(day) : null,
      reasons: tieReasons(index, neighbor.pair, filter),
    };
  });
  const header = answerHeader({
    name: 'personTies',
    args: asked,
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT],
    answer: found.map((neighbor) => [idOf(neighbor), neighbor.weight]),
  });
  return { header, edges, totalCount: found.length, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: more } };
}

/** Why two people are tied; nothing when they are not, or cannot be seen. */
export async function tieEvidence(
  ports: NetworkPorts,
  audience: Audience,
  a: string,
  b: string,
  asked: AskedTimes,
): Promise<TieReason[]> {
  const { index } = await openView(ports, audience, asked);
  const [one, two] = [index.byId.get(a), index.byId.get(b)];
  if (one === undefined || two === undefined || one === two) return [];
  const pair = pairOf(index, one, two);
  return pair < 0 ? [] : tieReasons(index, pair).filter(({ count }) => count > 0);
}

/** How many people somebody is tied to under no filter. */
export const tieCountOf = (index: TieIndex, id: string): number => {
  const row = index.byId.get(id);
  return row === undefined ? 0 : neighborsOf(index, row, new Uint8Array(index.people.count).fill(FITS), {}).length;
};

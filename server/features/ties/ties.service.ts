import type { Audience } from '@brainlink/schema/access';
import { isCrossBorder, itemTest, lastContact, maskPeople, pairWeight, scanTies, TIE_WEIGHT } from '@brainlink/analytics/network';
import { dayText } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import { answerHeader, canonical } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkFilter } from '../network/network-filter.input';
import { openView, type NetworkPorts } from '../network/network.service';
import { toNetworkNode } from '../network/to-network-node';
import { tieReasons } from '../people/tie-reasons';
import type { TiePage } from './ties.types';

/** What is asked of `ties`. */
export interface TiesQuestion extends AskedTimes {
  readonly filter?: NetworkFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Pairs of people who fit a filter and are tied in it, strongest first: the same scan as `network.ties`, so that the number and its list
 * agree. Equal weights go by the order of ids, so that every page follows the one before.
 */
export async function listTies(ports: NetworkPorts, audience: Audience, question: TiesQuestion): Promise<TiePage> {
  const { state, times, index, layout, filter } = await openView(ports, audience, question, question.filter);
  const scan = scanTies(index, maskPeople(index, filter), filter);
  const counts = itemTest(index, filter);
  const weights = new Float64Array(index.pairA.length);
  const pairs = new Int32Array(scan.pairs);
  let found = 0;
  for (let pair = 0; pair < weights.length; pair++) {
    if (scan.counts[pair] !== 1) continue;
    weights[pair] = pairWeight(index, pair, counts);
    pairs[found++] = pair;
  }
  // Pairs are numbered by the ids of both ends: the number decides between equal weights.
  pairs.sort((one, two) => weights[two]! - weights[one]! || one - two);

  const asked = { filter: question.filter, validAt: times.validAt };
  const list = `ties${canonical(asked)}:${times.seq}`;
  const { rows } = index.people;
  const keyOf = (pair: number): [string, string] => [rows[index.pairA[pair]!]!.id, rows[index.pairB[pair]!]!.id];
  let start = 0;
  if (question.after) {
    const [a, b] = decodeCursor(list, question.after, ['string', 'string']);
    const at = pairs.findIndex((pair) => rows[index.pairA[pair]!]!.id === a && rows[index.pairB[pair]!]!.id === b);
    start = at < 0 ? pairs.length : at + 1;
  }
  const edges = Array.from(pairs.subarray(start, start + question.first), (pair) => {
    const ends = [index.pairA[pair]!, index.pairB[pair]!].sort((one, two) => scan.ties[two]! - scan.ties[one]! || one - two);
    const [one, other] = ends as [number, number];
    const day = lastContact(index, pair);
    return {
      cursor: encodeCursor(list, keyOf(pair)),
      one: toNetworkNode(index, one, scan.ties[one]!, layout),
      other: toNetworkNode(index, other, scan.ties[other]!, layout),
      weight: weights[pair]!,
      crossBorder: isCrossBorder(index, one, other),
      lastContact: day > 0 ? dayText(day) : null,
      reasons: tieReasons(index, pair, filter),
    };
  });
  const header = answerHeader({
    name: 'ties',
    args: asked,
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT],
    answer: Array.from(pairs, (pair) => [...keyOf(pair), weights[pair]]),
  });
  return {
    header,
    edges,
    totalCount: pairs.length,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + question.first < pairs.length },
  };
}

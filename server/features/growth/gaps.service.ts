import { brokersOf, reachGap as gapOf } from '@brainlink/analytics/growth';
import { FITS, maskPeople, scanTies } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import { NoGap } from '../gaps/gaps.enums';
import { noGapOf } from '../gaps/no-gap';
import { graphAmong } from '../network/graph-among';
import type { NetworkFilter } from '../network/network-filter.input';
import { openView, type NetworkPorts } from '../network/network.service';
import { toNetworkNode } from '../network/to-network-node';
import { refuseFuture } from './period-question';
import type { BrokerMeasure, Brokers, ReachGap } from './gaps.types';

/** Seed of sampled measures: the same question has the same answer. */
const SEED = 20260101;
/** Versions of the methods, for the header. */
const BROKERS = 'brokers@1';
const REACH_GAP = 'reachGap@1';

/** What is asked of `brokers`. */
export interface BrokersQuestion extends AskedTimes {
  readonly filter?: NetworkFilter | null;
  readonly measure: BrokerMeasure;
  readonly first: number;
}

/**
 * Who holds the network of the people who fit a filter together.
 * @throws AtlasError DATE_IN_FUTURE, INVALID_DATE
 */
export async function brokers(ports: NetworkPorts, audience: Audience, question: BrokersQuestion): Promise<Brokers> {
  const { filter: asked, measure, first } = question;
  const { state, times, index, layout, filter } = await openView(ports, audience, question, asked);
  refuseFuture(ports.clock, times);
  const mask = maskPeople(index, filter);
  const scan = scanTies(index, mask, filter);
  // People without a tie are no part of the network whose paths are counted.
  const tied = [...scan.ties.keys()].filter((row) => scan.ties[row]! > 0);
  const graph = graphAmong(index, scan, tied);
  const ranked = brokersOf(graph, measure, SEED);
  const reason = noGapOf({ times, mask, scan });
  const header = answerHeader({
    name: 'brokers',
    args: { filter: asked, measure, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: [BROKERS],
    answer: ranked.map(({ node, score }) => [index.people.rows[tied[node]!]!.id, score]),
  });
  return {
    header,
    totalCount: reason === null ? ranked.length : null,
    reason,
    brokers: ranked.slice(0, first).map(({ node, score, error }) => {
      const row = tied[node]!;
      return { person: toNetworkNode(index, row, scan.ties[row]!, layout), score, error };
    }),
  };
}

/** What is asked of `reachGap`. */
export interface ReachGapQuestion extends AskedTimes {
  readonly technology?: string | null;
  readonly association?: string | null;
  readonly first: number;
}

/**
 * Who of a technology or an association no event has reached, with who could introduce them.
 * @throws AtlasError INVALID_INPUT when neither is named, DATE_IN_FUTURE, INVALID_DATE
 */
export async function reachGap(ports: NetworkPorts, audience: Audience, question: ReachGapQuestion): Promise<ReachGap> {
  const { technology, association, first } = question;
  if (!technology && !association) throw new AtlasError('INVALID_INPUT', { details: { field: 'technology' } });
  const asked = {
    ...(technology ? { technologies: [technology] } : {}),
    ...(association ? { associations: [association] } : {}),
  };
  const { state, times, index, layout, filter } = await openView(ports, audience, question, asked as NetworkFilter);
  refuseFuture(ports.clock, times);
  const mask = maskPeople(index, filter);
  const everybody = scanTies(index, new Uint8Array(index.people.count), {});
  const { meetings } = index.people;
  const isReached = (row: number): boolean => meetings.start[row + 1]! > meetings.start[row]!;
  const wanted = [...mask.keys()].filter((row) => mask[row] === FITS);
  const unreached = gapOf(graphAmong(index, everybody, [...mask.keys()]), isReached, wanted);
  const node = (row: number) => toNetworkNode(index, row, everybody.ties[row]!, layout);
  const figures = { people: wanted.length, reached: wanted.length - unreached.length };
  const header = answerHeader({
    name: 'reachGap',
    args: { technology, association, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: [REACH_GAP],
    answer: { ...figures, unreached: unreached.map(({ node: row, steps }) => [index.people.rows[row]!.id, steps]) },
  });
  return {
    header,
    ...figures,
    reason: times.seq === 0 ? NoGap.NOTHING_KNOWN : wanted.length === 0 ? NoGap.EMPTY : null,
    unreached: unreached
      .slice(0, first)
      .map(({ node: row, nearest, steps }) => ({ person: node(row), nearest: nearest === null ? null : node(nearest), steps })),
  };
}

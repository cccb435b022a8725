import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import {
  FITS,
  histogramOfTies,
  isCrossBorder,
  maskPeople,
  scanTies,
  TIE_WEIGHT,
  type PersonMask,
  type TieFilter,
  type TieIndex,
  type TieScan,
} from '@brainlink/analytics/network';
import type { Clock, Store } from '@brainlink/schema/ports';
import { dayText } from '@brainlink/schema/time';
import { answerHeader } from '../atlas/answer-header.service';
import { readStateWith, readStoreState, type StoreState } from '../atlas/store-state.service';
import { resolveTimes, type AskedTimes, type ResolvedTimes } from '../atlas/two-times';
import { describeLayout } from './describe-layout';
import { communitiesOf, drawCommunities } from './draw-communities';
import { drawPeople } from './draw-people';
import { facetsOf, leftOutOf, sentenceOf } from './describe-network';
import type { Layout } from './layout';
import { STATE_AND_LAYOUT } from './layout.cypher';
import type { LayoutMaker } from './layout-maker';
import type { Layouts } from './layouts.service';
import type { NetworkFilter } from './network-filter.input';
import { NetworkLevel } from './network.enums';
import type { Network } from './network.types';
import type { Snapshots } from './snapshot.service';
import { ASSOCIATION_KEYS } from './snapshot.cypher';
import { toTieFilter } from './to-tie-filter';

/** Nodes and lines that are drawn at most (design: never a hairball). */
export const BUDGET = 500;

/** What answers about the network need. */
export interface NetworkPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly snapshots: Snapshots;
  readonly layouts: Layouts;
  readonly layoutMaker: LayoutMaker;
  /** Version of Graph Data Science, null without it. */
  readonly gds: string | null;
}

/** A question's times, index, layout and filter: what every answer about the network starts from. */
export interface View {
  readonly state: StoreState;
  readonly times: ResolvedTimes;
  readonly index: TieIndex;
  readonly layout: Layout | null;
  readonly filter: TieFilter;
}

/** Associations by key: those that are named by their id are looked up; what is no association stays, and fits nobody. */
async function associationKeys(store: Store, audience: Audience, asked: readonly string[] | null | undefined): Promise<string[]> {
  const ids = (asked ?? []).filter((text) => text.startsWith('t_'));
  const rows = ids.length === 0 ? [] : await store.ask<{ id: string; key: string }>(ASSOCIATION_KEYS[audience], { ids });
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return (asked ?? []).map((text) => keys.get(text) ?? text);
}

async function firstLayout(ports: NetworkPorts, audience: Audience, seq: number): Promise<Layout | null> {
  await ports.layoutMaker.first(audience, seq);
  return ports.layouts.newest(audience);
}

/** Where the store stands and, for what is asked about what is known now, the newest layout. */
async function stateAndLayout({ store, layouts }: NetworkPorts, audience: Audience, { knownAt }: AskedTimes) {
  if (knownAt) return { state: await readStoreState(store), layout: null };
  const { state, row } = await readStateWith<{ layout: string | null }>(store, STATE_AND_LAYOUT, { audience });
  return { state, layout: row?.layout ? layouts.atHand(audience, row.layout) : null };
}

/** Opens a view: small statements that wait for each other as little as may be, and the snapshot if it is not at hand. */
export async function openView(
  ports: NetworkPorts,
  audience: Audience,
  asked: AskedTimes,
  filter?: NetworkFilter | null,
): Promise<View> {
  const then = async (times: ResolvedTimes) => (times.knownAt === 'now' ? null : ports.layouts.then(audience, times.seq));
  const opened = stateAndLayout(ports, audience, asked).then(async ({ state, layout }) => {
    const times = await resolveTimes(ports.store, ports.clock, state, asked);
    const [index, earlier, latest] = await Promise.all([ports.snapshots.get(audience, times), then(times), layout]);
    return { state, times, index, newest: earlier ?? latest };
  });
  // What does not depend on where the store stands is asked for meanwhile.
  const [{ state, times, index, newest }, keys] = await Promise.all([
    opened,
    associationKeys(ports.store, audience, filter?.associations),
  ]);
  const layout = newest ?? (times.isNow && index.people.count > 0 ? await firstLayout(ports, audience, state.seq) : null);
  // Only a look at the present asks for a newer layout: it is the present that is laid out.
  if (times.isNow) ports.layoutMaker.want(audience, state.seq, layout?.seq ?? null);
  return { state, times, index, layout, filter: toTieFilter(filter && { ...filter, associations: keys }, index, layout) };
}

/** A view without what it is drawn with. */
export type IndexView = Omit<View, 'layout'>;

/** Opens a question's times and index alone, for what draws nothing: a filter by a community of the layout fits nobody here. */
export async function openIndex(
  ports: Pick<NetworkPorts, 'store' | 'clock' | 'snapshots'>,
  audience: Audience,
  asked: AskedTimes,
  filter?: NetworkFilter | null,
): Promise<IndexView> {
  const state = await readStoreState(ports.store);
  const times = await resolveTimes(ports.store, ports.clock, state, asked);
  const [index, keys] = await Promise.all([
    ports.snapshots.get(audience, times),
    associationKeys(ports.store, audience, filter?.associations),
  ]);
  return { state, times, index, filter: toTieFilter(filter && { ...filter, associations: keys }, index, null) };
}

const countFitting = (mask: PersonMask): number => mask.reduce((sum, state) => sum + (state === FITS ? 1 : 0), 0);

const countCrossBorder = (index: TieIndex, scan: TieScan): number => {
  let sum = 0;
  for (let pair = 0; pair < scan.counts.length; pair++) {
    if (scan.counts[pair] === 1 && isCrossBorder(index, index.pairA[pair]!, index.pairB[pair]!)) sum++;
  }
  return sum;
};

/** What is asked of `network`. */
export interface NetworkQuestion extends AskedTimes {
  readonly filter?: NetworkFilter | null;
  readonly level: NetworkLevel;
  readonly limit: number;
}

/** The network of the people who fit a filter. */
export async function network(ports: NetworkPorts, audience: Audience, question: NetworkQuestion): Promise<Network> {
  if (question.limit < 1 || question.limit > BUDGET)
    throw new AtlasError('PAGE_LIMIT', { details: { field: 'limit', most: BUDGET } });
  const { state, times, index, layout, filter } = await openView(ports, audience, question, question.filter);
  const mask = maskPeople(index, filter);
  const scan = scanTies(index, mask, filter);
  const histogram = histogramOfTies(index, mask, filter);
  const communities = communitiesOf(index, mask, scan, layout);
  const limits = { limit: question.limit, budget: BUDGET };
  const drawing =
    question.level === NetworkLevel.COMMUNITIES && layout
      ? drawCommunities(index, scan, layout, communities, limits)
      : drawPeople(index, mask, scan, filter, layout, limits);
  const people = countFitting(mask);
  const drawnPeople = question.level === NetworkLevel.COMMUNITIES && layout ? people : drawing.nodes.length;
  const leftOut = leftOutOf(index, mask, scan, { people: drawnPeople, undated: histogram.undated });
  const answer = {
    people,
    ties: scan.pairs,
    nodes: drawing.nodes,
    links: drawing.links,
    communities,
    facets: facetsOf(index, mask, scan, filter),
    histogram: [...histogram.bins],
    drawn: drawing.nodes.length + drawing.links.length,
    budget: BUDGET,
    truncated: drawing.hiddenLinks > 0 || leftOut.some(({ reason }) => reason === 'OVER_BUDGET'),
    leftOut,
    layoutId: layout?.id ?? null,
    sentence: sentenceOf(people, scan.pairs, countCrossBorder(index, scan), filter, dayText(times.day)),
  };
  const { filter: asked, level, limit } = question;
  // Positions and the layout may be renewed while nothing of the answer changes: they are no part of its digest (contract 10).
  const stable = {
    people,
    ties: scan.pairs,
    facets: answer.facets,
    histogram: answer.histogram,
    ids: drawing.nodes.map(({ id, ties }) => [id, ties]),
  };
  const header = answerHeader({
    name: 'network',
    args: { filter: asked, level, limit, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT, describeLayout(layout)],
    answer: level === NetworkLevel.COMMUNITIES ? { ...stable, ids: undefined } : stable,
  });
  return { header, ...answer };
}

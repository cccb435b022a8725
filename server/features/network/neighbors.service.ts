import type { Audience } from '@brainlink/schema/access';
import {
  itemTest,
  maskPeople,
  neighborsOf,
  TIE_WEIGHT,
  type Neighbor,
  type TieFilter,
  type TieIndex,
} from '@brainlink/analytics/network';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import { askedPerson } from '../people/canonical-person.service';
import { linksAmong, toNetworkLink } from './draw-people';
import { countryLabel, technologyLabel } from './labels';
import type { NetworkFilter } from './network-filter.input';
import { NeighborGrouping } from './network.enums';
import { BUDGET, openView, type NetworkPorts } from './network.service';
import type { Neighborhood, NetworkLink, NetworkNode } from './network.types';
import type { Layout } from './layout';
import { toNetworkNode } from './to-network-node';

/** What is asked of `neighbors`. */
export interface NeighborQuestion extends AskedTimes {
  /** Any id of the person. */
  readonly id: string;
  readonly groupBy: NeighborGrouping;
  readonly filter?: NetworkFilter | null;
  readonly limit: number;
}

/** Neighbours by what they have in common; somebody with two technologies is in two groups. */
function groupsOf(index: TieIndex, neighbors: readonly Neighbor[], by: NeighborGrouping): Map<string, Neighbor[]> {
  const groups = new Map<string, Neighbor[]>();
  for (const neighbor of neighbors) {
    const { country, technologies } = index.people.rows[neighbor.row]!;
    const keys = by === NeighborGrouping.COUNTRY ? [country ?? '?'] : technologies.length > 0 ? technologies : ['?'];
    for (const key of keys) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(neighbor);
    }
  }
  return new Map([...groups].sort(([keyOne, one], [keyTwo, two]) => two.length - one.length || (keyOne < keyTwo ? -1 : 1)));
}

const groupLabel = (by: NeighborGrouping, key: string) =>
  key === '?'
    ? { ko: '알 수 없음', en: 'Unknown' }
    : { ...(by === NeighborGrouping.COUNTRY ? countryLabel(key) : technologyLabel(key)) };

function drawGroups(
  index: TieIndex,
  center: NetworkNode,
  groups: ReadonlyMap<string, readonly Neighbor[]>,
  by: NeighborGrouping,
): { nodes: NetworkNode[]; links: NetworkLink[] } {
  const nodes: NetworkNode[] = [];
  const links: NetworkLink[] = [];
  let at = 0;
  for (const [key, members] of groups) {
    const angle = (at++ / groups.size) * 2 * Math.PI;
    const label = groupLabel(by, key);
    const id = `group:${key}`;
    nodes.push({
      id,
      kind: 'group',
      label: label.ko,
      labelLatin: label.en,
      community: null,
      standing: null,
      country: by === NeighborGrouping.COUNTRY && key !== '?' ? key : null,
      institution: null,
      stage: null,
      ties: members.length,
      x: center.x + 120 * Math.cos(angle),
      y: center.y + 120 * Math.sin(angle),
    });
    const weight = members.reduce((sum, member) => sum + member.weight, 0);
    links.push({ source: center.id, target: id, weight, count: members.length, kinds: [], crossBorder: false, direction: null });
  }
  return { nodes, links };
}

function drawStrongest(index: TieIndex, row: number, shown: readonly Neighbor[], filter: TieFilter, layout: Layout | null) {
  const counts = itemTest(index, filter);
  const nodes = shown.map((neighbor) => toNetworkNode(index, neighbor.row, tieCount(index, neighbor.row), layout));
  const own = shown.map(({ pair }) => toNetworkLink(index, pair, counts));
  const budget = Math.max(0, BUDGET - 1 - nodes.length - own.length);
  const among = linksAmong(
    index,
    new Set(shown.map((neighbor) => neighbor.row).filter((other) => other !== row)),
    null,
    filter,
    budget,
  );
  return { nodes, links: [...own, ...among.links] };
}

const tieCount = ({ pairsOf }: TieIndex, row: number): number => pairsOf.start[row + 1]! - pairsOf.start[row]!;

/** The people somebody is tied to, with the price of drawing them; null when there is no such person to be seen. */
export async function neighbors(
  ports: NetworkPorts,
  audience: Audience,
  question: NeighborQuestion,
): Promise<Neighborhood | null> {
  const [{ state, times, index, layout, filter }, person] = await Promise.all([
    openView(ports, audience, question, question.filter),
    askedPerson(ports, audience, question.id, question),
  ]);
  const id = person?.canonicalId ?? question.id;
  const row = index.byId.get(id);
  if (row === undefined) return null;
  const found = neighborsOf(index, row, maskPeople(index, filter), filter);
  const byCountry = groupsOf(index, found, NeighborGrouping.COUNTRY);
  const byTechnology = groupsOf(index, found, NeighborGrouping.TECHNOLOGY);
  const center = toNetworkNode(index, row, found.length, layout);
  const groups =
    question.groupBy === NeighborGrouping.STRONGEST
      ? null
      : question.groupBy === NeighborGrouping.COUNTRY
        ? byCountry
        : byTechnology;
  const drawing = groups
    ? drawGroups(index, center, groups, question.groupBy)
    : drawStrongest(index, row, found.slice(0, question.limit), filter, layout);
  const answer = {
    total: found.length,
    price: {
      strongest: Math.min(question.limit, found.length) * 2,
      byCountry: byCountry.size * 2,
      byTechnology: byTechnology.size * 2,
    },
    nodes: [center, ...drawing.nodes],
    links: drawing.links,
    groups: [...(groups ?? [])].map(([key, members]) => ({
      key,
      label: groupLabel(question.groupBy, key),
      count: members.length,
    })),
  };
  const header = answerHeader({
    name: 'neighbors',
    args: { id, groupBy: question.groupBy, filter: question.filter, limit: question.limit, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT],
    answer: { total: answer.total, ids: found.map((neighbor) => [index.people.rows[neighbor.row]!.id, neighbor.weight]) },
  });
  return { header, ...answer };
}

import {
  FITS,
  isCrossBorder,
  itemTest,
  pairWeight,
  rankPeople,
  TIE_KINDS,
  type PersonMask,
  type TieFilter,
  type TieIndex,
  type TieScan,
} from '@brainlink/analytics/network';
import type { TieKind } from '../../graphql/types';
import type { Layout } from './layout';
import type { NetworkLink, NetworkNode, TieKindCount } from './network.types';
import { toNetworkNode } from './to-network-node';

/** What is drawn of a network. */
export interface Drawing {
  readonly nodes: NetworkNode[];
  readonly links: NetworkLink[];
  /** Links between drawn nodes that did not fit. */
  readonly hiddenLinks: number;
}

/** A pair as a line, with what ties it. */
export function toNetworkLink(index: TieIndex, pair: number, counts: (item: number) => boolean): NetworkLink {
  const byKind = TIE_KINDS.map(() => new Set<number>());
  for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
    const edge = index.itemEdge[item]!;
    if (counts(item)) byKind[index.edgeKind[edge]!]!.add(edge);
  }
  const kinds = TIE_KINDS.flatMap((kind, code): TieKindCount[] => {
    const count = byKind[code]!.size;
    return count === 0 ? [] : [{ kind: kind as TieKind, count }];
  });
  const [a, b] = [index.pairA[pair]!, index.pairB[pair]!];
  return {
    source: index.people.rows[a]!.id,
    target: index.people.rows[b]!.id,
    weight: pairWeight(index, pair, counts),
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
    crossBorder: isCrossBorder(index, a, b),
    direction: null,
  };
}

/** The pairs among some people, strongest first, as far as the budget reaches. */
export function linksAmong(
  index: TieIndex,
  rows: ReadonlySet<number>,
  scan: Pick<TieScan, 'counts'> | null,
  filter: TieFilter,
  budget: number,
): { readonly links: NetworkLink[]; readonly hidden: number } {
  const counts = itemTest(index, filter);
  const found: { pair: number; weight: number }[] = [];
  for (const row of rows) {
    for (let at = index.pairsOf.start[row]!; at < index.pairsOf.start[row + 1]!; at++) {
      const pair = index.pairsOf.items[at]!;
      if (index.pairA[pair] !== row || !rows.has(index.pairB[pair]!) || (scan && scan.counts[pair] !== 1)) continue;
      const weight = pairWeight(index, pair, counts);
      if (weight > 0) found.push({ pair, weight });
    }
  }
  found.sort((one, two) => two.weight - one.weight || one.pair - two.pair);
  return {
    links: found.slice(0, budget).map(({ pair }) => toNetworkLink(index, pair, counts)),
    hidden: Math.max(0, found.length - budget),
  };
}

/** The people with most ties and the strongest lines among them, within the budget. */
export function drawPeople(
  index: TieIndex,
  mask: PersonMask,
  scan: TieScan,
  filter: TieFilter,
  layout: Layout | null,
  limits: { readonly limit: number; readonly budget: number },
): Drawing {
  const ranked = rankPeople(index, mask, scan.ties);
  // Who is tied comes before who is not; people without ties are drawn only where nobody else is.
  const tied = [...ranked].filter((row) => scan.ties[row]! > 0);
  const shown = (tied.length > 0 ? tied : [...ranked]).slice(0, limits.limit);
  const rows = new Set(shown.filter((row) => mask[row] === FITS));
  const { links, hidden } = linksAmong(index, rows, scan, filter, Math.max(0, limits.budget - rows.size));
  return { nodes: shown.map((row) => toNetworkNode(index, row, scan.ties[row]!, layout)), links, hiddenLinks: hidden };
}

import { FITS, isCrossBorder, STANDINGS, type PersonMask, type TieIndex, type TieScan } from '@brainlink/analytics/network';
import type { Drawing } from './draw-people';
import { NO_COMMUNITY, type Layout } from './layout';
import type { Community, NetworkLink } from './network.types';

/** Most bubbles. */
const MOST_COMMUNITIES = 150;

interface Between {
  count: number;
  crossBorder: number;
}

/** The community of every person of the index. */
function communityRows(index: TieIndex, layout: Layout): Uint16Array {
  const rows = new Uint16Array(index.people.count).fill(NO_COMMUNITY);
  index.people.rows.forEach(({ id }, row) => {
    const at = layout.rowOf.get(id);
    if (at !== undefined) rows[row] = layout.community[at]!;
  });
  return rows;
}

/** Pairs of the scan whose two people are of one community, by community. */
function tiesInside(index: TieIndex, scan: TieScan, of: Uint16Array, communities: number): Uint32Array {
  const inside = new Uint32Array(communities);
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const one = of[index.pairA[pair]!]!;
    if (scan.counts[pair] === 1 && one !== NO_COMMUNITY && one === of[index.pairB[pair]!]) inside[one]!++;
  }
  return inside;
}

/** The communities of the layout with the people who fit, largest first. */
export function communitiesOf(index: TieIndex, mask: PersonMask, scan: TieScan, layout: Layout | null): Community[] {
  if (!layout) return [];
  const of = communityRows(index, layout);
  const inside = tiesInside(index, scan, of, layout.communities.length);
  const counts = layout.communities.map(() => [0, 0, 0, 0]);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === FITS && of[row] !== NO_COMMUNITY) counts[of[row]!]![index.people.standing[row]!]!++;
  }
  return layout.communities
    .map((community, at): Community => {
      const [korea, overseasKorean, abroad] = STANDINGS.map((_, code) => counts[at]![code]!) as [number, number, number];
      return {
        id: community.id,
        label: { ko: community.ko, en: community.en },
        people: counts[at]!.reduce((sum, count) => sum + count, 0),
        korea,
        overseasKorean,
        abroad,
        ties: inside[at]!,
        x: community.x,
        y: community.y,
        r: community.r,
        colour: community.colour,
        hull: [...community.hull],
      };
    })
    .filter(({ people }) => people > 0)
    .sort((one, two) => two.people - one.people || (one.id < two.id ? -1 : 1));
}

/** One bubble a community, and lines for the pairs between them. */
export function drawCommunities(
  index: TieIndex,
  scan: TieScan,
  layout: Layout,
  communities: readonly Community[],
  limits: { readonly limit: number; readonly budget: number },
): Drawing {
  const shown = communities.slice(0, Math.min(limits.limit, MOST_COMMUNITIES));
  const numbers = new Map(layout.communities.map(({ id }, at) => [id, at]));
  const visible = new Set(shown.map(({ id }) => numbers.get(id)!));
  const of = communityRows(index, layout);
  const size = layout.communities.length;
  const between = new Map<number, Between>();
  const partners = new Map<number, number>();
  for (let pair = 0; pair < index.pairA.length; pair++) {
    if (scan.counts[pair] !== 1) continue;
    const [one, two] = [of[index.pairA[pair]!]!, of[index.pairB[pair]!]!];
    if (one === two || !visible.has(one) || !visible.has(two)) continue;
    const key = Math.min(one, two) * size + Math.max(one, two);
    const found = between.get(key) ?? { count: 0, crossBorder: 0 };
    found.count++;
    if (isCrossBorder(index, index.pairA[pair]!, index.pairB[pair]!)) found.crossBorder++;
    between.set(key, found);
  }
  const lines = [...between].sort(([keyOne, one], [keyTwo, two]) => two.count - one.count || keyOne - keyTwo);
  const budget = Math.max(0, limits.budget - shown.length);
  const links = lines.slice(0, budget).map(([key, { count, crossBorder }]): NetworkLink => {
    const [one, two] = [Math.floor(key / size), key % size];
    partners.set(one, (partners.get(one) ?? 0) + count);
    partners.set(two, (partners.get(two) ?? 0) + count);
    return {
      source: `community:${layout.communities[one]!.id}`,
      target: `community:${layout.communities[two]!.id}`,
      weight: count,
      count,
      kinds: [],
      crossBorder: crossBorder * 2 > count,
      direction: null,
    };
  });
  const nodes = shown.map((community) => ({
    id: `community:${community.id}`,
    kind: 'community',
    label: community.label.ko,
    labelLatin: community.label.en,
    community: community.id,
    standing: null,
    country: null,
    institution: null,
    stage: null,
    ties: partners.get(numbers.get(community.id)!) ?? 0,
    x: community.x,
    y: community.y,
  }));
  return { nodes, links, hiddenLinks: Math.max(0, lines.length - budget) };
}

import type { ExploreNeighborsQuery, ExploreNetworkQuery } from '../../api/generated/explore';
import type { Picture, PictureLink, PictureNode } from '../../graph-view';
import type { Format } from '../../i18n/use-format';

/** A network as the server answered it. */
export type NetworkAnswer = ExploreNetworkQuery['network'];

/** What expanding brought. */
export type NeighborhoodAnswer = ExploreNeighborsQuery['neighbors'];

/** Bubbles are drawn a little smaller than the discs of the layout, which touch: names need the room between them. */
const BUBBLE = 0.8;

/** Fewer people than this of a community are people, not a community: a hull around them would say more than there is. */
const FEWEST = 3;

/** Lines between communities name their ends as nodes do, with a prefix; bubbles go by the community's own id. */
const communityId = (id: string): string => id.replace(/^community:/, '');

/** Joins a network, and what was expanded on it, to the picture that is drawn. Nothing is drawn twice. */
export function toPicture(
  network: NetworkAnswer,
  expansions: readonly NeighborhoodAnswer[],
  level: Picture['level'],
  format: Format,
): Picture {
  const nodes = new Map<string, PictureNode>();
  const links = new Map<string, PictureLink>();
  for (const part of [network, ...expansions]) {
    for (const node of part.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const link of part.links) {
      const [source, target] = [communityId(link.source), communityId(link.target)];
      const key = source < target ? `${source}~${target}` : `${target}~${source}`;
      if (!links.has(key)) links.set(key, { ...link, source, target });
    }
  }
  const drawn = level === 'people' ? new Set([...nodes.values()].map((node) => node.community)) : null;
  return {
    level,
    nodes: [...nodes.values()],
    links: [...links.values()],
    communities: network.communities
      .filter((community) => !drawn || drawn.has(community.id))
      .map((community) => ({
        ...community,
        name: format.text(community.label),
        r: level === 'communities' ? community.r * BUBBLE : community.r,
        hull: level === 'people' && community.people < FEWEST ? [] : community.hull,
      })),
  };
}

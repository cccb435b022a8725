import type { ElementDefinition } from 'cytoscape';
import { leadingKind, sizesOf } from './encodings';
import { communityColour, type Palette } from './palette';
import type { Picture } from './picture';

/** Turns a picture into cytoscape's elements. Bubbles and the ties between them are drawn on the layer below: they need none. */
export function elementsOf(picture: Picture, palette: Palette): ElementDefinition[] {
  if (picture.level === 'communities') return [];
  const colours = new Map(picture.communities.map((community) => [community.id, community.colour]));
  const size = sizesOf(picture);
  const nodes: ElementDefinition[] = picture.nodes.map((node) => ({
    data: {
      id: node.id,
      r: size(node),
      sign: node.kind === 'group' ? 'group' : (node.standing ?? 'UNKNOWN'),
      colour: communityColour(palette, colours.get(node.community ?? '')),
    },
    position: { x: node.x, y: node.y },
  }));
  const community = new Map(picture.nodes.map((node) => [node.id, node.community ?? '']));
  const links: ElementDefinition[] = picture.links
    .filter((link) => community.has(link.source) && community.has(link.target))
    .map((link) => ({
      data: {
        id: `${link.source}~${link.target}`,
        source: link.source,
        target: link.target,
        kind: leadingKind(link),
        faint: community.get(link.source) !== community.get(link.target),
      },
    }));
  return [...nodes, ...links];
}

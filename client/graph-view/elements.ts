import type { ElementDefinition } from 'cytoscape';
import { bundleWidth, leadingKind, markRadius } from './encodings';
import { communityColour, type Palette } from './palette';
import type { Picture } from './picture';

/** Turns a picture into cytoscape's elements. Bubbles are drawn on the layer below; their nodes only carry links and hits. */
export function elementsOf(picture: Picture, palette: Palette): ElementDefinition[] {
  const colours = new Map(picture.communities.map((community) => [community.id, community.colour]));
  const bubbles = picture.level === 'communities';
  const nodes: ElementDefinition[] = bubbles
    ? picture.communities.map((community) => ({
        data: { id: community.id, r: community.r, sign: 'bubble' },
        position: { x: community.x, y: community.y },
      }))
    : picture.nodes.map((node) => ({
        data: {
          id: node.id,
          r: markRadius(node.ties),
          sign: node.kind === 'group' ? 'group' : (node.standing ?? 'UNKNOWN'),
          colour: communityColour(palette, colours.get(node.community ?? '')),
        },
        position: { x: node.x, y: node.y },
      }));
  const there = new Set(nodes.map((node) => node.data.id));
  const community = new Map(picture.nodes.map((node) => [node.id, node.community ?? '']));
  const links: ElementDefinition[] = picture.links
    .filter((link) => there.has(link.source) && there.has(link.target))
    .map((link) => ({
      data: {
        id: `${link.source}~${link.target}`,
        source: link.source,
        target: link.target,
        kind: leadingKind(link),
        width: bubbles ? bundleWidth(link.count) : 0.85,
        faint: bubbles || community.get(link.source) !== community.get(link.target) ? 1 : 0,
        cross: link.crossBorder ? 1 : 0,
      },
    }));
  return [...nodes, ...links];
}

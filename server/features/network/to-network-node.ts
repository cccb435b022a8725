import { STANDINGS, type TieIndex } from '@brainlink/analytics/network';
import type { Standing } from '../../graphql/types';
import { NO_COMMUNITY, type Layout } from './layout';
import type { NetworkNode } from './network.types';

/** Where somebody is drawn; people the layout does not know yet stand around its edge, each always in the same place. */
export function positionOf(
  layout: Layout | null,
  id: string,
  row: number,
): { readonly x: number; readonly y: number; readonly community: string | null } {
  const at = layout?.rowOf.get(id);
  if (layout && at !== undefined) {
    const community = layout.community[at] ?? NO_COMMUNITY;
    return { x: layout.x[at] ?? 0, y: layout.y[at] ?? 0, community: layout.communities[community]?.id ?? null };
  }
  // Vogel's spiral: even, and no two in one place.
  const [radius, angle] = [8 * Math.sqrt(row + 1), row * 2.399963];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), community: null };
}

/** A person of the index as they are drawn. */
export function toNetworkNode(index: TieIndex, row: number, ties: number, layout: Layout | null): NetworkNode {
  const person = index.people.rows[row]!;
  const { x, y, community } = positionOf(layout, person.id, row);
  return {
    id: person.id,
    kind: 'person',
    label: person.name,
    labelLatin: person.nameLatin,
    community,
    standing: STANDINGS[index.people.standing[row]!]! as Standing,
    country: person.country,
    institution: person.institution,
    stage: person.stage,
    ties,
    x,
    y,
  };
}

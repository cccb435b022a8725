/** A neighbour to place: the heavier its tie, the nearer. */
export interface EgoNeighbour {
  readonly id: string;
  readonly weight: number;
}

/**
 * Places neighbours around the middle of a square: in the order given, evenly around, the strongest on an inner, the others
 * on an outer ring, so that names beside them keep apart.
 */
export function egoLayout(
  neighbours: readonly EgoNeighbour[],
  size: number,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const strongest = Math.max(0, ...neighbours.map((neighbour) => neighbour.weight));
  const middle = size / 2;
  return new Map(
    neighbours.map((neighbour, index) => {
      const share = strongest > 0 ? neighbour.weight / strongest : 0;
      const radius = size * (0.36 - 0.1 * share - (index % 2) * 0.03);
      const angle = (index / neighbours.length) * 2 * Math.PI - Math.PI / 2 + 0.2;
      return [neighbour.id, { x: middle + radius * 0.86 * Math.cos(angle), y: middle + radius * 1.2 * Math.sin(angle) }];
    }),
  );
}

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A disc to be placed. */
export interface Disc {
  readonly r: number;
  /** Where it was before, if it was. */
  readonly before?: { readonly x: number; readonly y: number };
}

/** How strongly two discs belong together. */
export interface DiscLink {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

interface Placed extends SimulationNodeDatum {
  readonly r: number;
  readonly held: boolean;
}

const GOLDEN = 2.399963229728653;
/** Discs are drawn to the middle, more so from above and below: screens are wider than high. */
const WIDE = 0.03;
const HIGH = 0.12;

/**
 * Places discs without overlaps, those that belong together near each other (d3-force; its randomness is a fixed sequence, so that equal
 * input gives equal output). A disc that stood somewhere before starts there and is held near it.
 */
export function placeDiscs(discs: readonly Disc[], links: readonly DiscLink[]): { readonly x: number; readonly y: number }[] {
  const spread = Math.max(1, ...discs.map(({ r }) => r));
  const nodes = discs.map(({ r, before }, at): Placed => {
    const distance = spread * 1.2 * Math.sqrt(at);
    const start = before ?? { x: distance * Math.cos(at * GOLDEN), y: distance * Math.sin(at * GOLDEN) };
    return { r, held: before !== undefined, ...start };
  });
  const strongest = Math.max(1, ...links.map(({ weight }) => weight));
  const home = nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
  const simulation = forceSimulation(nodes)
    .force(
      'collide',
      forceCollide<Placed>(({ r }) => r + 6)
        .strength(1)
        .iterations(3),
    )
    .force(
      'link',
      forceLink<Placed, { source: number; target: number; weight: number }>(links.map((link) => ({ ...link })))
        .distance(
          ({ source, target }) =>
            discs[Number((source as unknown as Placed).index)]!.r + discs[Number((target as unknown as Placed).index)]!.r + 30,
        )
        .strength(({ weight }) => 0.4 * (weight / strongest)),
    )
    .force(
      'charge',
      forceManyBody<Placed>().strength(({ r }) => -r * 0.6),
    )
    .force(
      'x',
      forceX<Placed>((_, at) => (nodes[at]!.held ? home[at]!.x : 0)).strength((node) => (node.held ? 0.4 : WIDE)),
    )
    .force(
      'y',
      forceY<Placed>((_, at) => (nodes[at]!.held ? home[at]!.y : 0)).strength((node) => (node.held ? 0.4 : HIGH)),
    )
    .stop();
  simulation.tick(300);
  separate(nodes);
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** Pushes discs apart until none overlap: the forces above leave some pressed together. */
function separate(nodes: readonly Placed[]): void {
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [one, two] = [nodes[i]!, nodes[j]!];
        const [dx, dy] = [two.x! - one.x!, two.y! - one.y!];
        const distance = Math.hypot(dx, dy) || 1e-6;
        const overlap = one.r + two.r + 4 - distance;
        if (overlap <= 0) continue;
        const [ux, uy] = distance < 1e-5 ? [Math.cos(i * GOLDEN), Math.sin(i * GOLDEN)] : [dx / distance, dy / distance];
        one.x! -= (ux * overlap) / 2;
        one.y! -= (uy * overlap) / 2;
        two.x! += (ux * overlap) / 2;
        two.y! += (uy * overlap) / 2;
        moved = true;
      }
    }
    if (!moved) return;
  }
}

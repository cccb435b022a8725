import type { Picture, PictureLink } from '../../../graph-view';
import type { Standing } from '../../../ui';
import type { NetworkAnswer } from '../to-picture';
import { seriate } from './seriate';
import { stepsOf } from './steps';

/** How rows and columns are ordered. */
export type MatrixOrder = 'block' | 'ties' | 'size' | 'name';

/** One row, and the same as a column. */
export interface MatrixNode {
  readonly id: string;
  readonly name: string;
  readonly latin: string | null;
  readonly kind: 'community' | 'person' | 'group';
  /** The community it is, or lies in. */
  readonly community: string | null;
  readonly colour: number;
  readonly standing: Standing | null;
  /** People of a community, ties of a person. */
  readonly size: number;
}

/** What stands where a row meets a column. */
export type MatrixCell =
  | { readonly kind: 'tie'; readonly count: number; readonly link: PictureLink }
  /** Ties inside a community. */
  | { readonly kind: 'inside'; readonly count: number }
  | { readonly kind: 'none' }
  /** Nobody meets themselves. */
  | { readonly kind: 'self' }
  /** Not told: the answer had no room for weaker ties. It is never shown as none. */
  | { readonly kind: 'unknown' };

/** A network as rows and columns. */
export interface Matrix {
  readonly level: Picture['level'];
  readonly nodes: readonly MatrixNode[];
  /** By row, then by column. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Numbers of the rows with which another community begins; empty where the order is another. */
  readonly breaks: readonly number[];
  /** Ties among the rows, strongest first. */
  readonly links: readonly PictureLink[];
  readonly steps: readonly number[];
  /** The largest count, inside communities included. */
  readonly highest: number;
  /** What was loaded and has no row, largest first. */
  readonly left: readonly MatrixNode[];
  readonly order: MatrixOrder;
  readonly orders: readonly MatrixOrder[];
  readonly hasUnknown: boolean;
}

/** What {@link matrixOf} is told. */
export interface MatrixAsked {
  readonly order: MatrixOrder | undefined;
  readonly rows: number;
  /** Who has a row in any case: what is selected. */
  readonly kept: readonly string[];
  readonly locale: string;
  /** Sets of nodes among which all ties were told. */
  readonly told: readonly ReadonlySet<string>[];
}

/** The two ends of a pair, whichever way round. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one}~${other}` : `${other}~${one}`);

/** Whether an answer had room for all ties among what it shows. */
export const toldAll = ({ truncated, links, budget, nodes }: NetworkAnswer): boolean =>
  !truncated || links.length < budget - nodes.length;

function nodesOf(picture: Picture): readonly MatrixNode[] {
  if (picture.level === 'communities')
    return picture.communities.map(({ id, name, people, colour }) => ({
      id,
      name,
      latin: null,
      kind: 'community',
      community: id,
      colour,
      standing: null,
      size: people,
    }));
  const colours = new Map(picture.communities.map(({ id, colour }) => [id, colour]));
  return picture.nodes.map((node) => ({
    id: node.id,
    name: node.label,
    latin: node.labelLatin ?? null,
    kind: node.id.startsWith('group:') ? 'group' : 'person',
    community: node.community ?? null,
    colour: colours.get(node.community ?? '') ?? 0,
    standing: node.standing ?? null,
    size: node.ties,
  }));
}

const byId = (one: MatrixNode, other: MatrixNode): number => (one.id < other.id ? -1 : 1);
const bySize = (one: MatrixNode, other: MatrixNode): number => other.size - one.size || byId(one, other);

function ordered(
  nodes: readonly MatrixNode[],
  order: MatrixOrder,
  links: ReadonlyMap<string, PictureLink>,
  locale: string,
): readonly MatrixNode[] {
  const sized = [...nodes].sort(bySize);
  if (order === 'size') return sized;
  if (order === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return sized.sort((one, other) => compare(one.name, other.name) || byId(one, other));
  }
  if (order === 'ties') {
    // Logarithms: one very strong tie does not decide the whole order.
    const weight = (one: number, other: number) => Math.log1p(links.get(pairKey(sized[one]!.id, sized[other]!.id))?.count ?? 0);
    return seriate(sized.length, weight).map((at) => sized[at]!);
  }
  const counts = new Map<string | null, number>();
  for (const { community } of sized) counts.set(community, (counts.get(community) ?? 0) + 1);
  const place = (community: string | null): number => (community === null ? 0 : counts.get(community)!);
  return sized.sort(
    (one, other) =>
      place(other.community) - place(one.community) ||
      (one.community ?? '').localeCompare(other.community ?? '') ||
      bySize(one, other),
  );
}

/** Lays a picture out as a matrix: the largest have rows, in an order in which blocks can be seen. */
export function matrixOf(picture: Picture, network: NetworkAnswer, asked: MatrixAsked): Matrix {
  const all = [...nodesOf(picture)].sort(bySize);
  const kept = new Set(asked.kept);
  const first = all.filter(({ id }) => kept.has(id));
  const shown = new Set([...first, ...all.filter(({ id }) => !kept.has(id))].slice(0, asked.rows));
  const links = new Map(picture.links.map((link) => [pairKey(link.source, link.target), link]));
  const people = picture.level === 'people';
  const blocks = new Set([...shown].map(({ community }) => community)).size;
  const orders: readonly MatrixOrder[] = people && blocks > 1 ? ['block', 'ties', 'size', 'name'] : ['ties', 'size', 'name'];
  const order = orders.find((known) => known === asked.order) ?? orders[0]!;
  const nodes = ordered([...shown], order, links, asked.locale);
  const inside = new Map(network.communities.map(({ id, ties }) => [id, ties]));
  const isTold = (one: string, other: string) => asked.told.some((set) => set.has(one) && set.has(other));

  const cellOf = (row: MatrixNode, column: MatrixNode): MatrixCell => {
    if (row === column) {
      const count = people ? undefined : inside.get(row.id);
      return count === undefined ? { kind: 'self' } : count > 0 ? { kind: 'inside', count } : { kind: 'none' };
    }
    const link = links.get(pairKey(row.id, column.id));
    if (link) return { kind: 'tie', count: link.count, link };
    return { kind: isTold(row.id, column.id) ? 'none' : 'unknown' };
  };
  const cells = nodes.map((row) => nodes.map((column) => cellOf(row, column)));
  const ids = new Set(nodes.map(({ id }) => id));
  const among = picture.links
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .sort(
      (one, other) => other.count - one.count || (pairKey(one.source, one.target) < pairKey(other.source, other.target) ? -1 : 1),
    );
  const flat = cells.flat();
  const counts = flat.flatMap((cell) => ('count' in cell ? [cell.count] : []));
  // Inside communities there are many times the ties between them: they do not stretch the scale, they lie at its end.
  const most = among[0]?.count ?? Math.max(1, ...counts);
  return {
    level: picture.level,
    nodes,
    cells,
    breaks:
      order === 'block'
        ? nodes.flatMap(({ community }, at) => (at > 0 && community !== nodes[at - 1]!.community ? [at] : []))
        : [],
    links: among,
    steps: stepsOf(most),
    highest: Math.max(1, ...counts),
    left: all.filter((node) => !shown.has(node)),
    order,
    orders,
    hasUnknown: flat.some(({ kind }) => kind === 'unknown'),
  };
}

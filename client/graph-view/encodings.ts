import type { Picture, PictureLink, PictureNode, PictureTieKind } from './picture';

/** Ties at which a mark would be as large as any, were nobody on the stage to have more. */
const MANY = 20;

/**
 * Radius of a person's mark in CSS pixels: more ties, larger, but never large. Where somebody on the stage has more than twenty, sizes go by
 * the share of the most that anybody has: else all of a dense network would be at the upper end, and size would say nothing.
 */
export const markRadius = (ties: number, most = 0): number =>
  3.1 + (most > MANY ? 4.2 * Math.min(1, Math.max(0, ties) / most) : Math.min(4.2, 0.95 * Math.sqrt(Math.max(0, ties))));

const SIZES = new WeakMap<Picture, number>();

/** Radii of the marks of a picture. */
export function sizesOf(picture: Picture): (node: Pick<PictureNode, 'ties' | 'kind'>) => number {
  let most = SIZES.get(picture);
  if (most === undefined) {
    most = picture.nodes.reduce((high, node) => (node.kind === 'group' ? high : Math.max(high, node.ties)), 0);
    SIZES.set(picture, most);
  }
  const highest = most;
  return (node) => markRadius(node.ties, highest);
}

/** How a kind of tie is drawn: alternating lengths of line and gap, empty for a plain line. */
export const TIE_DASH: Readonly<Record<PictureTieKind, readonly number[]>> = {
  PUBLICATION: [],
  PROJECT: [6, 3],
  CO_EVENT: [1, 3],
  CLUB: [3, 3],
};

const RANK: readonly PictureTieKind[] = ['PUBLICATION', 'PROJECT', 'CLUB', 'CO_EVENT'];

/** The kind a line is drawn as when several hold: the one that says most. */
export function leadingKind(link: Pick<PictureLink, 'kinds'>): PictureTieKind {
  return RANK.find((kind) => link.kinds.some((entry) => entry.kind === kind && entry.count > 0)) ?? 'PUBLICATION';
}

/** Width of a line between communities: grows with the number of pairs, slowly. */
export const bundleWidth = (count: number): number => 0.8 + Math.min(4.2, Math.log2(1 + count) * 0.45);

/** How many marks stand for the people of a bubble, and how many people each of them is. */
export function sampleOf(people: number, most = 90): { readonly marks: number; readonly each: number } {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const each = steps.find((step) => people / step <= most) ?? 10_000;
  return { marks: Math.max(1, Math.round(people / each)), each };
}

/**
 * Marks of a bubble by standing, largest remainder first, so that they add up to `marks`.
 * Order of the answer: Korea, overseas Koreans, abroad, unknown.
 */
export function shareMarks(parts: readonly number[], marks: number): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / total) * marks);
  const floors = exact.map(Math.floor);
  let left = marks - floors.reduce((sum, part) => sum + part, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors;
}

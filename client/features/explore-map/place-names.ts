import { textWidth } from '../../ui/text-width';
import type { Point } from './arcs';

/** A box on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark that wants its name beside it. */
export interface Named extends Point {
  readonly id: string;
  readonly radius: number;
  readonly name: string;
  /** What the second line says; its parts are written one after another. */
  readonly second: string;
}

/** Where a name stands: its lines go from here to the end, the start, or both ways. */
export interface PlacedName extends Point {
  readonly id: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether there is room for the second line. */
  readonly isWhole: boolean;
}

const LINE = 15;
const GAP = 5;

/** Pixels. */
const NAME_SIZE = 12;

/** About how wide a name on the map is. */
export const nameWidth = (text: string): number => textWidth(text, NAME_SIZE);

const overlaps = (one: Box, two: Box): boolean =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const boxOfMark = ({ x, y, radius }: Named): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const isIn = ({ x, y }: Point, box: Box): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;

const SIDES = ['right', 'left', 'below', 'above'] as const;

/** A name beside its mark: where its box lies and where its first line begins. */
function beside(mark: Named, side: (typeof SIDES)[number], isWhole: boolean): { readonly box: Box; readonly placed: PlacedName } {
  const width = Math.max(nameWidth(mark.name), isWhole ? nameWidth(mark.second) : 0);
  const height = isWhole ? 2 * LINE : LINE;
  const away = mark.radius + GAP;
  const left = side === 'right' ? mark.x + away : side === 'left' ? mark.x - away - width : mark.x - width / 2;
  const top = side === 'below' ? mark.y + away - 1 : side === 'above' ? mark.y - away - height + 1 : mark.y - height / 2;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : mark.x;
  return {
    box: { left, top, right: left + width, bottom: top + height },
    placed: { id: mark.id, x, y: top + LINE - 3, anchor, isWhole },
  };
}

/** What names have to keep to. */
export interface NameRoom {
  readonly frame: Box;
  /** What no name may lie on. */
  readonly taken: readonly Box[];
  /** Points of lines that names had better not lie on. */
  readonly lines: readonly Point[];
}

/**
 * Places names so that none lies on another, on a mark, or on what is `taken`. The first marks choose first; one that finds no room for two
 * lines takes one, and one that finds none stays without a name (the table has it).
 */
export function placeNames(marks: readonly Named[], { frame, taken, lines }: NameRoom): readonly PlacedName[] {
  const names: PlacedName[] = [];
  const boxes: Box[] = [...taken];
  const places = marks.map(boxOfMark);
  for (const [at, mark] of marks.entries()) {
    const isFree = (box: Box): boolean =>
      isInside(box, frame) &&
      !boxes.some((other) => overlaps(box, other)) &&
      !places.some((other, place) => place !== at && overlaps(box, other));
    // Of the sides with room the one that hides least of the arcs; the first of those that hide as little.
    const hidden = (box: Box): number => lines.filter((point) => isIn(point, box)).length;
    const [found] = [true, false].flatMap((isWhole) =>
      SIDES.map((side) => beside(mark, side, isWhole))
        .filter(({ box }) => isFree(box))
        .sort((one, two) => hidden(one.box) - hidden(two.box)),
    );
    if (!found) continue;
    boxes.push(found.box);
    names.push(found.placed);
  }
  return names;
}

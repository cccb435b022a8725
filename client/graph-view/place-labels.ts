/** A rectangle in CSS pixels of the stage. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that wants its name beside it. */
export interface LabelWish {
  readonly id: string;
  /** Middle of the mark and its radius. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
  readonly height: number;
}

/** A name that found room. */
export interface PlacedLabel extends Rect {
  readonly id: string;
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Finds room for names, first come first served: right of the mark, left, above, below; a name that would cover another, or anything in
 * `taken`, or leave the stage, is left out (it shows on hover). Greedy, as in most maps: the order of the wishes is the order of importance.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Rect[],
  stage: Rect,
  most: number,
): readonly PlacedLabel[] {
  const used: Rect[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const gap = wish.r + 4;
    const middle = wish.y - wish.height / 2;
    const spots: readonly (readonly [number, number])[] = [
      [wish.x + gap, middle],
      [wish.x - gap - wish.width, middle],
      [wish.x - wish.width / 2, wish.y - gap - wish.height],
      [wish.x - wish.width / 2, wish.y + gap],
    ];
    for (const [x, y] of spots) {
      const rect = { x, y, width: wish.width, height: wish.height };
      const inside =
        x >= stage.x && y >= stage.y && x + rect.width <= stage.x + stage.width && y + rect.height <= stage.y + stage.height;
      if (!inside || used.some((other) => overlaps(rect, other))) continue;
      used.push(rect);
      placed.push({ ...rect, id: wish.id });
      break;
    }
  }
  return placed;
}

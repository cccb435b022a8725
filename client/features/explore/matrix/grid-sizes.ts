import type { Size } from '../../../ui/use-size';

/** Edges of cells: no smaller than can be hit, no larger than looks like one picture. */
const WIDTH = { least: 16, most: 56 } as const;
const HEIGHT = { least: 16, most: 44 } as const;

/** Most that the heads of rows and columns take. */
const HEAD = { row: 200, column: 118 } as const;

/** How long a name is about, in pixels: Hangul and ideographs are as wide as high, others half of it. */
const lengthOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter > '\u10ff' ? 12 : 6.4), 0);

/** Cells from this width on have room for their number. */
export const ROOM_FOR_FIGURES = 28;

/** Sizes of a grid, pixels. */
export interface GridSizes {
  readonly width: number;
  readonly height: number;
  readonly rowHead: number;
  readonly columnHead: number;
}

/**
 * Cells as large as lets all rows and columns be seen at once, within the limits of what can be read; below them the grid scrolls.
 *
 * @param names of the rows, which are those of the columns
 * @param marked whether a mark stands beside each name
 */
export function sizesFor(names: readonly string[], { width, height }: Size, marked: boolean): GridSizes {
  const longest = Math.max(0, ...names.map(lengthOf));
  const rowHead = Math.round(Math.min(HEAD.row, longest + (marked ? 36 : 18)));
  const columnHead = Math.round(Math.min(HEAD.column, longest + 14));
  const fit = (room: number, { least, most }: typeof WIDTH | typeof HEIGHT) =>
    Math.max(least, Math.min(most, Math.floor(room / Math.max(1, names.length)) - 1));
  return {
    rowHead,
    columnHead,
    width: fit(width - rowHead - 36, WIDTH),
    height: fit(height - columnHead - 20, HEIGHT),
  };
}

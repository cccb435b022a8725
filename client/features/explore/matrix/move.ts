/** A place in the grid; −1 is the head of a row or a column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far Page up and Page down go. */
const PAGE = 10;

/** Where a key leads from a place of a grid of so many rows and columns; null for keys that do not move. Heads are walked, their corner is not. */
export function moveOf(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Place,
  count: number,
): Place | null {
  const within = (value: number) => Math.max(-1, Math.min(count - 1, value));
  const moves: Record<string, () => Place> = {
    ArrowUp: () => ({ row: within(row - 1), column }),
    ArrowDown: () => ({ row: within(row + 1), column }),
    ArrowLeft: () => ({ row, column: within(column - 1) }),
    ArrowRight: () => ({ row, column: within(column + 1) }),
    PageUp: () => ({ row: Math.max(0, row - PAGE), column }),
    PageDown: () => ({ row: within(row + PAGE), column }),
    Home: () => ({ row: ctrlKey ? 0 : row, column: 0 }),
    End: () => ({ row: ctrlKey ? count - 1 : row, column: count - 1 }),
  };
  const next = moves[key]?.();
  if (!next) return null;
  return next.row === -1 && next.column === -1 ? { row, column } : next;
}

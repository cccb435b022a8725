/** A row of a table before anything is known about its columns. Every cell is text; dates of spreadsheets are ISO text. */
export interface RawRow {
  /** 1-based, as a spreadsheet shows it, blank rows counted; for JSON the 1-based index, and 0 for the row of keys. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Set when the row could not be taken apart: a line that is no JSON, an item that is no object. */
  readonly fault?: 'JSON_BROKEN' | 'ROW_SHAPE';
}

/** Whether a row has nothing in it. */
export const isBlankRow = (row: RawRow): boolean => row.cells.every((cell) => cell.trim() === '');

import type { ReadLimits } from '../limits';
import type { RawRow } from '../raw-row';
import { serialToIso } from './date-serial';
import type { SharedStrings } from './shared-strings';
import type { Workbook } from './workbook';
import { unescapeCell, xmlEvents } from './xml-events';

/** 0-based column of a cell reference: `C7` → 2. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const char of reference) {
    const code = char.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** Rows of one sheet as they are unpacked. Rows without cells are not stored by spreadsheets and do not come out. */
export async function* sheetRows(
  bytes: AsyncIterable<Buffer>,
  workbook: Workbook,
  strings: SharedStrings,
  limits: ReadLimits,
): AsyncGenerator<RawRow> {
  const done: RawRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let into: 'value' | 'formula' | undefined;
  let phonetic = 0;
  let nextColumn = 0;
  const listener = {
    open: (name: string, at: Readonly<Record<string, string>>) => {
      if (name === 'row') {
        row = at['r'] === undefined ? row + 1 : Number(at['r']);
        cells = [];
        nextColumn = 0;
      } else if (name === 'c') {
        const column = at['r'] === undefined ? nextColumn : columnOf(at['r']);
        nextColumn = column + 1;
        cell = {
          column,
          type: at['t'] ?? 'n',
          style: Number(at['s'] ?? 0),
          value: '',
          formula: '',
          hasValue: false,
          hasFormula: false,
        };
      } else if (name === 'rPh') phonetic += 1;
      else if (cell && (name === 'v' || (name === 't' && phonetic === 0))) {
        into = 'value';
        cell.hasValue = true;
      } else if (cell && name === 'f') {
        into = 'formula';
        cell.hasFormula = true;
      }
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic -= 1;
      else if (name === 'v' || name === 't' || name === 'f') into = undefined;
      else if (name === 'c' && cell) {
        const text = cellText(cell, workbook, strings);
        // Sheets have formatted but empty cells out to column XFD; filled ones beyond the limit show as one too many.
        const column = Math.min(cell.column, limits.columns);
        cell = undefined;
        if (text === '') return;
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (name === 'row') done.push({ row, cells });
    },
    text: (piece: string) => {
      if (cell && into) cell[into] += piece;
    },
  };
  for await (const _ of xmlEvents(bytes, listener, 'sheet')) {
    yield* done;
    done.length = 0;
  }
}

/** The text of a cell: the stored value of a formula, the ISO text of a date; a formula that was never computed stays a formula. */
function cellText(cell: Cell, workbook: Workbook, strings: SharedStrings): string {
  if (!cell.hasValue) return cell.hasFormula ? `=${cell.formula}` : '';
  if (cell.type === 's') return strings.at(Number(cell.value));
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE';
  if (cell.type === 'n') {
    const number = Number(cell.value);
    if (cell.value.trim() === '' || Number.isNaN(number)) return cell.value;
    const date = workbook.dateStyles[cell.style] ? serialToIso(number, workbook.date1904) : null;
    // Fifteen digits are what a spreadsheet shows: 0.1 + 0.2 is stored as 0.30000000000000004.
    return date ?? String(Number(number.toPrecision(15)));
  }
  return unescapeCell(cell.value);
}

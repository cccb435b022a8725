import { foldTerm } from '@brainlink/schema/vocabulary';
import type { RawRow } from '../read';
import type { ColumnSpec } from '../sources/source';
import { type Mapping, applyMapping } from './mapping';
import { type RecognisedColumn, recogniseColumns } from './recognise';

/** A header found among the first rows of a sheet. */
export interface FoundHeader {
  readonly row: number;
  readonly headers: readonly string[];
  readonly columns: readonly RecognisedColumn[];
  readonly score: number;
}

/** Rows looked at: the titles, dates and logos above a header take few. */
export const HEADER_SEARCH_ROWS = 30;

const SAMPLE_ROWS = 20;

const withoutEmptyEnd = (cells: readonly string[]): string[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end -= 1;
  return cells.slice(0, end);
};

const namedByMapping = (headers: readonly string[], mapping: Mapping | undefined): number => {
  if (!mapping) return 0;
  const present = new Set(headers.map(foldTerm));
  return Object.keys(mapping.columns).filter((header) => present.has(foldTerm(header))).length;
};

/**
 * Finds the row of column names: the one of whose cells the dictionary (or the mapping) knows most. One known cell is enough only
 * when the row has no more than two, so that a title such as "Name list" is not taken for a header.
 *
 * @param rows - the first rows of the sheet
 */
export function findHeader(rows: readonly RawRow[], specs: readonly ColumnSpec[], mapping?: Mapping): FoundHeader | null {
  let best: FoundHeader | null = null;
  const candidates = rows
    .slice(0, HEADER_SEARCH_ROWS)
    .filter(({ row }) => mapping?.headerRow === undefined || row === mapping.headerRow);
  for (const { row, cells } of candidates) {
    const headers = withoutEmptyEnd(cells);
    const filled = headers.filter((header) => header.trim() !== '').length;
    if (filled === 0) continue;
    const samples = rows.filter((other) => other.row > row).slice(0, SAMPLE_ROWS);
    const fields = recogniseColumns(headers, specs).filter(({ field }) => field !== undefined);
    const named = namedByMapping(headers, mapping);
    const known = fields.length + named;
    const exact = fields.some(({ confidence }) => confidence >= 0.88) || named > 0;
    if (!exact || (known < 2 && filled > 2)) continue;
    const score = fields.reduce((sum, { confidence }) => sum + confidence, 0) + named;
    if (best && score <= best.score) continue;
    const recognised = recogniseColumns(
      headers,
      specs,
      samples.map((sample) => sample.cells),
    );
    best = { row, headers, score, columns: mapping ? applyMapping(recognised, mapping) : recognised };
  }
  return best;
}

/** Headers that occur twice, with the 0-based columns in which they stand; nameless columns do not count. */
export function repeatedHeaders(headers: readonly string[]): { readonly header: string; readonly columns: readonly number[] }[] {
  const seen = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const folded = foldTerm(header);
    if (folded !== '') seen.set(folded, [...(seen.get(folded) ?? []), index]);
  });
  return [...seen.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ header: headers[columns[0]!]!, columns }));
}

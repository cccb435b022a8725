import { type RawRow, ReadError, type Table } from '../read';
import type { Source } from '../sources/source';
import { type FoundHeader, HEADER_SEARCH_ROWS, findHeader } from './header-row';
import type { Mapping } from './mapping';

/** The sheet that will be read. */
export interface FoundSheet {
  readonly sheet: string;
  readonly header: FoundHeader | null;
  /** Its first rows. */
  readonly first: readonly RawRow[];
  /** What broke while they were read. */
  readonly fault?: ReadError;
}

/** The first sheet with a header (or the one that the mapping names); the first sheet with anything in it when none has one. */
export async function findSheet<Row>(table: Table, source: Source<Row>, mapping: Mapping | undefined): Promise<FoundSheet> {
  let fallback: FoundSheet | undefined;
  for (const sheet of table.sheets) {
    if (mapping?.sheet !== undefined && mapping.sheet !== sheet) continue;
    const { first, fault } = await firstRows(table, sheet);
    const header = findHeader(first, source.columns ?? [], mapping);
    const found: FoundSheet = { sheet, header, first, ...(fault ? { fault } : {}) };
    if (header) return found;
    if (!fallback || (fallback.first.length === 0 && !fallback.fault)) fallback = found;
  }
  return fallback ?? { sheet: table.sheets[0] ?? '', header: null, first: [] };
}

async function firstRows(table: Table, sheet: string): Promise<{ readonly first: RawRow[]; readonly fault?: ReadError }> {
  const first: RawRow[] = [];
  try {
    for await (const row of table.rows(sheet)) {
      first.push(row);
      if (first.length >= HEADER_SEARCH_ROWS * 2) break;
    }
  } catch (fault) {
    if (fault instanceof ReadError) return { first, fault };
    throw fault;
  }
  return { first };
}

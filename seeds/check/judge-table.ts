import { type Input, READ_LIMITS, type RawRow, type ReadLimits, type Table, isBlankRow, openTable } from '../read';
import type { Problem, Source, StateContext } from '../sources/source';
import { type FoundHeader, HEADER_SEARCH_ROWS, findHeader, repeatedHeaders } from './header-row';
import type { JudgedFile, JudgedRow } from './judged';
import { type Mapping, mappingFaults } from './mapping';
import { problem } from './problem';
import { SURE_COLUMN, isIgnoredHeader } from './recognise';
import { RowIndex, hash53 } from './row-index';
import { type ReadableColumn, checkRow, columnName, keyText, readable, typeCells } from './type-row';

/** What may be said about a file beside its content. */
export interface JudgeOptions {
  readonly mapping?: Mapping;
  readonly limits?: ReadLimits;
}

const SAMPLES = 5;

/** Opens a table, finds its header, goes through it once for repeated keys, and stands ready to judge its rows. */
export async function judgeTable<Row>(
  source: Source<Row>,
  input: Input,
  ctx: StateContext,
  options: JudgeOptions = {},
): Promise<JudgedFile> {
  const { mapping, limits = READ_LIMITS } = options;
  const table = await openTable(input, limits, { encoding: mapping?.encoding, delimiter: mapping?.delimiter });
  try {
    const specs = source.columns ?? [];
    const { sheet, header, first } = await findSheet(table, source, mapping);
    const about = aboutTable(input, table, sheet);
    if (!header) {
      const row = first.find((one) => !isBlankRow(one));
      const found = row?.cells.filter((cell) => cell.trim() !== '').join(' · ');
      const code = row ? 'HEADER_MISSING' : 'FILE_EMPTY';
      const missing = problem(code, { file: input.name, ...(row ? { row: row.row } : {}), ...(found ? { found } : {}) });
      return {
        about,
        columns: [],
        samples: [],
        missingFields: [],
        problems: [missing],
        rows: noRows,
        close: () => table.close(),
      };
    }
    const problems = fileProblems(input.name, source, header, mapping, about.otherSheets, sheet);
    const columns = readable(header.columns, specs);
    const judge = new TableJudge(source, input.name, table, sheet, header, columns, ctx, limits);
    const rows = await judge.survey();
    const samples = first.filter((one) => one.row > header.row && !isBlankRow(one)).slice(0, SAMPLES);
    return {
      about: { ...about, headerRow: header.row, rows },
      columns: header.columns,
      samples: samples.map(({ cells }) => cells),
      missingFields: missingFields(source, header),
      problems,
      rows: () => judge.rows(),
      close: () => table.close(),
    };
  } catch (error) {
    await table.close();
    throw error;
  }
}

async function* noRows(): AsyncGenerator<JudgedRow> {
  // A file without a header has no rows that could be judged.
}

const aboutTable = (input: Input, table: Table, sheet: string): JudgedFile['about'] => ({
  name: input.name,
  format: table.format,
  ...(table.encoding ? { encoding: table.encoding } : {}),
  ...(table.delimiter ? { delimiter: table.delimiter } : {}),
  ...(sheet === '' ? {} : { sheet }),
  otherSheets: table.sheets.filter((name) => name !== sheet),
});

/** The first sheet with a header; the first sheet when none has one. */
async function findSheet<Row>(
  table: Table,
  source: Source<Row>,
  mapping: Mapping | undefined,
): Promise<{ readonly sheet: string; readonly header: FoundHeader | null; readonly first: readonly RawRow[] }> {
  let fallback: { sheet: string; header: null; first: readonly RawRow[] } | undefined;
  for (const sheet of table.sheets) {
    if (mapping?.sheet !== undefined && mapping.sheet !== sheet) continue;
    const first: RawRow[] = [];
    for await (const row of table.rows(sheet)) {
      first.push(row);
      if (first.length >= HEADER_SEARCH_ROWS * 2) break;
    }
    const header = findHeader(first, source.columns ?? [], mapping);
    if (header) return { sheet, header, first };
    if (!fallback || fallback.first.length === 0) fallback = { sheet, header: null, first };
  }
  return fallback ?? { sheet: table.sheets[0] ?? '', header: null, first: [] };
}

function missingFields<Row>(source: Source<Row>, header: FoundHeader): string[] {
  const filled = new Set(header.columns.map(({ field }) => field));
  const required = (source.columns ?? []).filter((spec) => spec.required && !filled.has(spec.field)).map(({ field }) => field);
  const groups = (source.requiredAnyOf ?? []).filter((group) => !group.some((field) => filled.has(field)));
  return [...required, ...groups.map(([field = '']) => field)];
}

function fileProblems<Row>(
  file: string,
  source: Source<Row>,
  header: FoundHeader,
  mapping: Mapping | undefined,
  otherSheets: readonly string[],
  sheet: string,
): Problem[] {
  const specs = source.columns ?? [];
  const labelOf = (field: string): { ko: string; en: string } =>
    specs.find((spec) => spec.field === field)?.label ?? { ko: field, en: field };
  const problems: Problem[] = [];
  const at = { file, row: header.row };
  for (const fault of mapping ? mappingFaults(mapping, specs, header.headers) : []) {
    problems.push(problem('MAPPING_INVALID', { ...at, found: fault.found, hint: fault }));
  }
  for (const { header: name, columns } of repeatedHeaders(header.headers)) {
    problems.push(
      problem('HEADER_DUPLICATE', { ...at, column: name.trim(), found: columns.map((index) => index + 1).join(', ') }),
    );
  }
  for (const field of missingFields(source, header)) {
    problems.push(problem('COLUMN_REQUIRED_MISSING', { ...at, found: header.headers.join(' · '), hint: labelOf(field) }));
  }
  for (const column of header.columns) {
    const where = { ...at, column: columnName(column), found: column.header };
    if (column.field === undefined) {
      if (column.confidence === 0 && !isIgnoredHeader(column.header)) problems.push(problem('COLUMN_UNRECOGNISED', where));
    } else if (column.confidence < SURE_COLUMN)
      problems.push(problem('COLUMN_UNSURE', { ...where, hint: labelOf(column.field) }));
  }
  if (otherSheets.length > 0) problems.push(problem('SHEET_IGNORED', { file, found: otherSheets.join(', '), hint: sheet }));
  return problems;
}

/** Judges the rows of one table: once through for repeated keys, then as often as wanted for verdicts. */
class TableJudge<Row> {
  /** Rows under a declared key that stands in other rows with other content. */
  private readonly conflicts = new Map<number, number[]>();
  /** Rows that repeat an earlier one cell by cell, with that one. */
  private readonly repeats = new Map<number, number>();
  private readonly keyFields: readonly string[];
  private readonly headerCells: string;

  constructor(
    private readonly source: Source<Row>,
    private readonly file: string,
    private readonly table: Table,
    private readonly sheet: string,
    private readonly header: FoundHeader,
    private readonly columns: readonly ReadableColumn[],
    private readonly ctx: StateContext,
    private readonly limits: ReadLimits,
  ) {
    const filled = new Set(header.columns.map(({ field }) => field));
    this.keyFields = (source.columns ?? []).filter((spec) => spec.key && filled.has(spec.field)).map(({ field }) => field);
    this.headerCells = header.headers.join('\u0001');
  }

  /** Counts rows and finds those that collide. */
  async survey(): Promise<number> {
    const index = new RowIndex();
    const groups = new Map<number, number[]>();
    let count = 0;
    for await (const { row, cells } of this.body()) {
      count += 1;
      const { values } = this.type(row, cells);
      const key = keyText(values, this.keyFields);
      const content = cells.join('\u0001');
      if (!key.declared) {
        const seen = index.enter(`${key.text}|${content}`, row, content);
        if (seen.times > 1) this.repeats.set(row, seen.row);
        continue;
      }
      const seen = index.enter(key.text, row, content);
      if (seen.times === 1) continue;
      if (seen.content === hash53(content)) this.repeats.set(row, seen.row);
      else groups.set(seen.row, [...(groups.get(seen.row) ?? [seen.row]), row]);
    }
    for (const rows of groups.values()) {
      for (const row of rows) this.conflicts.set(row, rows.filter((other) => other !== row).slice(0, 20));
    }
    return count;
  }

  async *rows(): AsyncGenerator<JudgedRow> {
    const occurrences = new RowIndex();
    for await (const { row, cells } of this.body()) yield this.verdict(row, cells, occurrences);
  }

  private verdict(row: number, cells: readonly string[], occurrences: RowIndex): JudgedRow {
    const at = { file: this.file, row };
    const raw = this.rawOf(cells);
    const typed = this.type(row, cells);
    const problems: Problem[] = [...typed.problems];
    const extra = cells.slice(this.header.headers.length).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) {
      problems.push(
        problem('ROW_TOO_LONG', { ...at, found: extra.join(' · '), hint: `${cells.length} > ${this.header.headers.length}` }),
      );
    }
    this.addCollisions(row, typed.values, problems);
    const checked = checkRow(this.source, typed.values, at, (field) => this.columnOf(field));
    if ('problems' in checked) problems.push(...withoutRepeats(checked.problems, problems));
    const rejected = problems.some(({ severity }) => severity !== 'note');
    if (rejected || 'problems' in checked) return { row, raw, problems, records: [], rejected: true };
    const key = keyText(typed.values, this.keyFields);
    const occurrence = key.declared ? 1 : occurrences.enter(key.text, row, '').times;
    const records = this.source.state(checked.row, this.ctx, { origin: at, raw, occurrence });
    return { row, raw, problems, records, rejected: false };
  }

  private addCollisions(row: number, values: Readonly<Record<string, unknown>>, problems: Problem[]): void {
    const [keyField] = this.keyFields;
    const where = { file: this.file, row, ...(keyField === undefined ? {} : { column: this.columnOf(keyField) }) };
    const found = keyField === undefined ? undefined : values[keyField];
    const shown = typeof found === 'string' ? { found } : {};
    const conflict = this.conflicts.get(row);
    if (conflict) problems.push(problem('KEY_CONFLICT', { ...where, ...shown, otherRows: conflict, hint: conflict.join(', ') }));
    const first = this.repeats.get(row);
    if (first !== undefined)
      problems.push(problem('ROW_REPEATED', { file: this.file, row, ...shown, otherRows: [first], hint: String(first) }));
    const missing = this.keyFields.find((field) => values[field] === undefined && !this.mayBeEmpty(field));
    if (missing !== undefined) problems.push(problem('KEY_MISSING', { ...where, column: this.columnOf(missing) }));
  }

  private mayBeEmpty(field: string): boolean {
    return this.source.columns?.find((spec) => spec.field === field)?.keyMayBeEmpty === true;
  }

  private type(row: number, cells: readonly string[]): ReturnType<typeof typeCells> {
    return typeCells(cells, this.columns, { file: this.file, row, cellLength: this.limits.cellLength });
  }

  private columnOf(field: string): string {
    const column = this.header.columns.find((one) => one.field === field);
    if (column) return columnName(column);
    // Someone unnamed: the name columns stand in for one another.
    const any = this.source.requiredAnyOf?.find((group) => group.includes(field));
    const other = any && this.header.columns.find((one) => one.field !== undefined && any.includes(one.field));
    return other ? columnName(other) : field;
  }

  private rawOf(cells: readonly string[]): Record<string, string> {
    const raw: Record<string, string> = {};
    this.header.columns.forEach((column, index) => {
      const cell = cells[index];
      if (cell !== undefined && cell !== '') raw[columnName(column)] = cell;
    });
    cells.slice(this.header.columns.length).forEach((cell, i) => {
      if (cell !== '') raw[`+${i + 1}`] = cell;
    });
    return raw;
  }

  /** Rows below the header; blank ones and repetitions of the header (page breaks of printed lists) are passed over. */
  private async *body(): AsyncGenerator<RawRow> {
    for await (const row of this.table.rows(this.sheet)) {
      if (row.row <= this.header.row || isBlankRow(row)) continue;
      if (row.cells.slice(0, this.header.headers.length).join('\u0001') === this.headerCells) continue;
      yield row;
    }
  }
}

/** A cell that could not be read is missing for the schema too; saying so twice helps nobody. */
const withoutRepeats = (found: readonly Problem[], said: readonly Problem[]): Problem[] =>
  found.filter((one) => !said.some((other) => other.column === one.column && other.severity !== 'note'));

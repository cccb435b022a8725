import { type RawRow, ReadError, type ReadLimits, type Table, isBlankRow } from '../read';
import { NAME_FIELDS } from '../sources/person-columns';
import type { Problem, Source, StateContext } from '../sources/source';
import type { FoundHeader } from './header-row';
import type { JudgedRow } from './judged';
import { notARecord } from './not-a-record';
import { problem } from './problem';
import { RowIndex, hash53 } from './row-index';
import { type ReadableColumn, checkRow, columnName, keyText, typeCells } from './type-row';

/** What a row without a declared key is known by (contract 1). */
const IDENTITY_FIELDS = [...NAME_FIELDS, 'email', 'affiliation'];

/** Judges the rows of one table: once through for repeated keys, then as often as wanted for verdicts. */
export class TableJudge<Row> {
  /** Rows under a declared key that stands in other rows with other content. */
  private readonly conflicts = new Map<number, number[]>();
  /** Rows that repeat an earlier one cell by cell, with that one. */
  private readonly repeats = new Map<number, number>();
  private readonly keyFields: readonly string[];
  private readonly headerCells: string;
  /** Columns that tell rows apart; the first passage reads no others. */
  private readonly identifying: readonly ReadableColumn[];

  constructor(
    private readonly source: Source<Row>,
    private readonly file: string,
    private readonly table: Table,
    private readonly sheet: string,
    private readonly header: FoundHeader,
    private readonly columns: readonly ReadableColumn[],
    private readonly ctx: StateContext,
    private readonly limits: ReadLimits,
    /** Off when a required column is missing: the file says so once, its rows need not. */
    private readonly complete: boolean,
  ) {
    const filled = new Set(header.columns.map(({ field }) => field));
    this.keyFields = (source.columns ?? []).filter((spec) => spec.key && filled.has(spec.field)).map(({ field }) => field);
    const telling = new Set([...this.keyFields, ...IDENTITY_FIELDS]);
    this.identifying = columns.filter(({ spec }) => spec && telling.has(spec.field));
    this.headerCells = header.headers.join('\u0001');
  }

  /** What broke in the middle of the file: rows up to there are judged. */
  fault: ReadError | undefined;

  /** Counts rows and finds those that collide. */
  async survey(): Promise<number> {
    const index = new RowIndex();
    const groups = new Map<number, number[]>();
    let count = 0;
    for await (const { row, cells, fault } of this.body()) {
      if (!fault && notARecord(cells, this.columns)) continue;
      count += 1;
      if (fault) continue;
      const { values } = typeCells(cells, this.identifying, { file: this.file, row, cellLength: this.limits.cellLength });
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
    for await (const { row, cells, fault } of this.body()) {
      const other = fault ? null : notARecord(cells, this.columns);
      if (other) yield this.leftOut(row, cells, other);
      else yield fault ? this.unreadable(row, cells, fault) : this.verdict(row, cells, occurrences);
    }
  }

  private leftOut(row: number, cells: readonly string[], code: 'TOTAL_ROW' | 'FOOTER_ROW'): JudgedRow {
    const found = cells.filter((cell) => cell.trim() !== '').join(' · ');
    const problems = [problem(code, { file: this.file, row, found })];
    return { row, raw: this.rawOf(cells), problems, records: [], rejected: false, leftOut: true };
  }

  private unreadable(row: number, cells: readonly string[], code: 'JSON_BROKEN' | 'ROW_SHAPE'): JudgedRow {
    const found = cells.join(' ');
    const why = { ...problem(code, { file: this.file, row, found }), severity: 'row' as const };
    return { row, raw: { text: found }, problems: [why], records: [], rejected: true };
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
    if ('problems' in checked && this.complete) problems.push(...withoutRepeats(checked.problems, problems));
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
    for await (const row of this.untilFault()) {
      if (row.row <= this.header.row || isBlankRow(row)) continue;
      if (row.cells.slice(0, this.header.headers.length).join('\u0001') === this.headerCells) continue;
      yield row;
    }
  }

  private async *untilFault(): AsyncGenerator<RawRow> {
    try {
      yield* this.table.rows(this.sheet);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      this.fault = error;
    }
  }
}

/** A cell that could not be read is missing for the schema too; saying so twice helps nobody. */
const withoutRepeats = (found: readonly Problem[], said: readonly Problem[]): Problem[] =>
  found.filter((one) => !said.some((other) => other.column === one.column && other.severity !== 'note'));

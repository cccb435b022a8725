import { identityText } from '../sources/record-key';
import type { ColumnSpec, Problem, Source } from '../sources/source';
import { CELL_READERS, type CellProblem } from './cells';
import type { ProblemCode } from './problem-codes';
import { PROBLEM_CODES } from './problem-codes';
import { type ProblemFacts, problem } from './problem';
import type { RecognisedColumn } from './recognise';
import { textFaults } from './text-faults';

/** A row whose cells were read as their columns say. */
export interface TypedCells {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** A column together with how to read it. */
export interface ReadableColumn {
  readonly column: RecognisedColumn;
  readonly spec: ColumnSpec | undefined;
}

/** Joins columns with their specs. */
export const readable = (columns: readonly RecognisedColumn[], specs: readonly ColumnSpec[]): ReadableColumn[] =>
  columns.map((column) => ({ column, spec: specs.find(({ field }) => field === column.field) }));

/** What to call a column in a problem: its header, or its letter when it has none. */
export const columnName = ({ header, index }: RecognisedColumn): string =>
  header.trim() === '' ? columnLetters(index) : header.trim();

/** `0` → `A`, `27` → `AB`, as spreadsheets count. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** Reads the cells of one row. Damage is looked for in every column, also in those that nobody uses: they are kept as raw values. */
export function typeCells(
  cells: readonly string[],
  columns: readonly ReadableColumn[],
  at: { readonly file: string; readonly row: number; readonly cellLength: number },
): TypedCells {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { column, spec } of columns) {
    const text = cells[column.index] ?? '';
    if (text === '') continue;
    const report = ({ code, hint }: CellProblem): void => {
      const facts: ProblemFacts = { file: at.file, row: at.row, column: columnName(column), found: text };
      problems.push(problem(code, hint === undefined ? facts : { ...facts, hint }));
    };
    const faults = textFaults(text, at.cellLength);
    faults.forEach(report);
    if (!spec || faults.some(({ code }) => code !== 'HTML_IN_TEXT' && code !== 'FORMULA_IN_TEXT')) continue;
    const result = CELL_READERS[spec.kind](text);
    if (result.problem) report(result.problem);
    else if (result.value !== undefined) values[spec.field] = result.value;
  }
  return { values, problems };
}

const CODES = new Set<string>(PROBLEM_CODES);

/** Checks a row against its source's schema; issues become problems at the column of their field. */
export function checkRow<Row>(
  source: Source<Row>,
  values: unknown,
  at: { readonly file: string; readonly row: number },
  nameColumn: (field: string) => string,
): { readonly row: Row } | { readonly problems: readonly Problem[] } {
  const parsed = source.rowSchema.safeParse(values);
  if (parsed.success) return { row: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const [field] = issue.path;
    const code = (CODES.has(issue.message) ? issue.message : 'VALUE_INVALID') as ProblemCode;
    const found = typeof field === 'string' ? (values as Record<string, unknown> | null)?.[field] : undefined;
    return problem(code, {
      ...at,
      ...(field === undefined ? {} : { column: nameColumn(String(field)) }),
      ...(found === undefined ? {} : { found: typeof found === 'string' ? found : JSON.stringify(found) }),
      ...(code === 'VALUE_INVALID' ? { hint: issue.message } : {}),
    });
  });
  return { problems };
}

/** The text that tells rows apart: the declared key where there is one, else name with e-mail or affiliation. */
export const keyText = (
  values: Readonly<Record<string, unknown>>,
  keyFields: readonly string[],
): { readonly declared: boolean; readonly text: string } => {
  const own = keyFields.map((field) => values[field]);
  return own.length > 0 && own.every((part) => typeof part === 'string')
    ? { declared: true, text: `k|${own.join('|')}` }
    : { declared: false, text: `d|${identityText(values)}` };
};

import { type Input, READ_LIMITS, type ReadLimits, type Table, isBlankRow, openTable } from '../read';
import type { Source, StateContext } from '../sources/source';
import { type FoundSheet, findSheet } from './find-sheet';
import { headerProblems, missingFields } from './header-problems';
import type { JudgedFile, JudgedRow } from './judged';
import type { Mapping } from './mapping';
import { problem } from './problem';
import { readProblem } from './read-problem';
import { TableJudge } from './table-judge';
import { readable } from './type-row';

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
    const found = await findSheet(table, source, mapping);
    const { sheet, header, first } = found;
    const about = aboutTable(input, table, sheet);
    if (!header) return withoutHeader(input, table, about, found);
    const missing = missingFields(source, header);
    const problems = headerProblems(input.name, source, header, mapping, about.otherSheets, sheet);
    const columns = readable(header.columns, source.columns ?? []);
    const judge = new TableJudge(source, input.name, table, sheet, header, columns, ctx, limits, missing.length === 0);
    const rows = await judge.survey();
    if (judge.fault) problems.push(readProblem(input.name, judge.fault));
    if (header.headers.length > limits.columns) {
      problems.push(problem('COLUMNS_TOO_MANY', { file: input.name, row: header.row, found: String(header.headers.length) }));
    }
    const samples = first.filter((one) => one.row > header.row && !isBlankRow(one)).slice(0, SAMPLES);
    return {
      about: { ...about, headerRow: header.row, rows },
      columns: header.columns,
      samples: samples.map(({ cells }) => cells),
      missingFields: missing,
      problems,
      rows: () => judge.rows(),
      close: () => table.close(),
    };
  } catch (error) {
    await table.close();
    throw error;
  }
}

function withoutHeader(input: Input, table: Table, about: JudgedFile['about'], { first, fault }: FoundSheet): JudgedFile {
  const row = first.find((one) => !isBlankRow(one));
  const found = row?.cells.filter((cell) => cell.trim() !== '').join(' · ');
  const why = fault
    ? readProblem(input.name, fault)
    : problem(row ? 'HEADER_MISSING' : 'FILE_EMPTY', {
        file: input.name,
        ...(row ? { row: row.row } : {}),
        ...(found ? { found } : {}),
      });
  const close = (): Promise<void> => table.close();
  return { about, columns: [], samples: [], missingFields: [], problems: [why], rows: noRows, close };
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

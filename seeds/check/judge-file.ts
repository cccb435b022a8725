import type { Input } from '../read';
import type { Source, StateContext } from '../sources/source';
import { judgeDocuments } from './judge-documents';
import { type JudgeOptions, judgeTable } from './judge-table';
import type { JudgedFile, JudgedRow } from './judged';
import { readProblem } from './read-problem';

/**
 * Judges a file as what its source says it is. Never throws for what the file contains: a fault of the whole file comes back as a
 * problem of severity `file`. Close the result.
 */
export async function judgeFile<Row>(
  source: Source<Row>,
  input: Input,
  ctx: StateContext,
  options: JudgeOptions = {},
): Promise<JudgedFile> {
  try {
    return source.columns ? await judgeTable(source, input, ctx, options) : judgeDocuments(source, input, ctx, options);
  } catch (error) {
    const about = { name: input.name, format: 'unknown', otherSheets: [] };
    return {
      about,
      columns: [],
      samples: [],
      missingFields: [],
      problems: [readProblem(input.name, error)],
      rows: noRows,
      close: async () => undefined,
    };
  }
}

async function* noRows(): AsyncGenerator<JudgedRow> {
  // Nothing could be read.
}

import { recognizeTechnologies } from '@brainlink/schema/vocabulary';
import type { Input } from '../../read';
import type { Problem, Source, StateContext } from '../../sources/source';
import { judgeFile } from '../judge-file';
import type { JudgeOptions } from '../judge-table';
import type { JudgedFile, JudgedRow } from '../judged';

/** A context that knows one institution for sure and one not quite. */
export const testContext = (changes: Partial<StateContext> = {}): StateContext => ({
  sender: 'KSEA',
  scope: 'KSEA',
  institutions: {
    resolve: (text) => {
      if (/^(KAIST|한국과학기술원)$/.test(text))
        return { key: 'ror:05apxxy63', name: 'Korea Advanced Institute of Science and Technology', score: 1 };
      return text === 'KAIST somewhere' ? { key: 'ror:05apxxy63', name: 'KAIST', score: 0.6 } : null;
    },
  },
  technologies: recognizeTechnologies,
  ...changes,
});

/** A file judged to its end. */
export interface JudgedWhole {
  readonly file: JudgedFile;
  readonly rows: readonly JudgedRow[];
  /** Problems of the file and of all its rows. */
  readonly problems: readonly Problem[];
}

/** Judges a file and gathers everything; for small files in tests. */
export async function judgeAll<Row>(
  source: Source<Row>,
  input: Input,
  ctx: StateContext = testContext(),
  options: JudgeOptions = {},
): Promise<JudgedWhole> {
  const file = await judgeFile(source, input, ctx, options);
  const rows: JudgedRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  await file.close();
  return { file, rows, problems: [...file.problems, ...rows.flatMap(({ problems }) => problems)] };
}

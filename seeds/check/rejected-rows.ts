import type { Problem } from '../sources/source';
import type { JudgedFile } from './judged';

/** A row that was not accepted, ready to be written into a table for its sender: as it came, with the reasons. */
export interface RejectedRow {
  readonly row: number;
  /** Cells under the file's own headers, in their order. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** All reasons as one text, in both languages. */
  readonly reason: { readonly ko: string; readonly en: string };
}

const reasonOf = (problems: readonly Problem[], language: 'ko' | 'en'): string =>
  problems
    .filter(({ severity }) => severity !== 'note')
    .map(({ column, found, advice }) => {
      const where = column === undefined ? '' : `${column}: `;
      const what = found === undefined ? '' : ` [${found}]`;
      return `${where}${advice[language]}${what}`;
    })
    .join(' / ');

/** Goes through a file again and yields what was rejected; nothing is held, so a file of nothing but bad rows is fine. */
export async function* rejectedRows(file: JudgedFile): AsyncGenerator<RejectedRow> {
  for await (const { row, raw, problems, rejected } of file.rows()) {
    if (!rejected) continue;
    yield { row, cells: raw, problems, reason: { ko: reasonOf(problems, 'ko'), en: reasonOf(problems, 'en') } };
  }
}

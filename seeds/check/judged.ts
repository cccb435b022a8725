import type { StatedRecord } from '@brainlink/schema/facts';
import type { AuthorSnapshot, Problem } from '../sources/source';
import type { RecognisedColumn } from './recognise';

/** What was found out about a file before its rows are handed on. */
export interface FileAbout {
  readonly name: string;
  readonly format: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Other sheets of a workbook, which are not read. */
  readonly otherSheets: readonly string[];
  /** Row of the header; absent for documents, 0 for the keys of JSON. */
  readonly headerRow?: number;
  /** Rows below the header that are not blank; absent for documents until they have been read. */
  readonly rows?: number;
}

/** A row with its verdict: records to state, or the reasons why not. Notes never reject. */
export interface JudgedRow {
  readonly row: number;
  /** The row's cells by header as they came; for documents what the source keeps of it. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Empty when the row is rejected. */
  readonly records: readonly StatedRecord[];
  readonly rejected: boolean;
  /** No record at all, such as a line of totals: a note says so, and it does not count as a row. */
  readonly leftOut?: boolean;
  /** Instead of a row: an author's file is complete (see the source `openalex`). */
  readonly authorSnapshot?: AuthorSnapshot;
}

/**
 * A file under judgement. When `problems` holds one of severity `file`, the file is blocked; rows are judged all the same where a
 * header was found. A fault of the whole file may also come up among the rows of a structured source: then the last judged row
 * carries it.
 */
export interface JudgedFile {
  readonly about: FileAbout;
  readonly columns: readonly RecognisedColumn[];
  /** The first rows below the header, for the wizard's samples. */
  readonly samples: readonly (readonly string[])[];
  /** Required fields that no column fills. */
  readonly missingFields: readonly string[];
  /** Problems of the file as a whole and notes on its columns. */
  readonly problems: readonly Problem[];
  /** Reads the file (again) and judges row by row, in bounded memory. */
  rows(): AsyncGenerator<JudgedRow>;
  close(): Promise<void>;
}

/** Whether any problem blocks the whole file. */
export const blocksFile = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'file');

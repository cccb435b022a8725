import type { ProblemCode } from '../check/problem-codes';

/** The same text in the two languages of the product. */
export interface LocalText {
  readonly ko: string;
  readonly en: string;
}

/** What a problem stops: the whole `file`, this `row`, or nothing (`note`). */
export type ProblemSeverity = 'file' | 'row' | 'note';

/** Something wrong, or worth knowing, in what was brought in: where it stands, what was found and what to do. */
export interface Problem {
  readonly severity: ProblemSeverity;
  readonly code: ProblemCode;
  readonly file: string;
  /** 1-based row as a spreadsheet shows it; for JSON the 1-based index; absent when the file as a whole is meant. */
  readonly row?: number;
  /** The column's header as the file writes it. */
  readonly column?: string;
  /** What was found there, shortened. */
  readonly found?: string;
  /** Other rows that this one collides with. */
  readonly otherRows?: readonly number[];
  /** What to do about it. */
  readonly advice: LocalText;
}

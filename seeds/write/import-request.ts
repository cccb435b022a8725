import type { SourceName, StatedRecord } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';

/** What is brought in, by whom and how (contract 2). */
export interface ImportRequest {
  readonly source: SourceName;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  /** What happens to rows that a snapshot no longer has: `keep`, or end them on a date. */
  readonly missing: { readonly kind: 'keep' } | { readonly kind: 'endOn'; readonly date: PartialDate };
  /** Apply the good rows although others are bad. */
  readonly applyOthers: boolean;
  readonly actor: string;
  /** `later`: of several imports in a row; `projectPending` derives what is shown of people after the last one. */
  readonly people?: 'now' | 'later';
  /**
   * Nobody else publishes before this import does: it claims its seq before its first row, and writes each fact once instead of twice. A first
   * load, of which others wait for the end anyway.
   */
  readonly alone?: boolean;
  readonly at: Date;
  readonly fileName: string;
  /** SHA-256 of the bytes, hex: the same input continues where a crash left it. */
  readonly fileDigest: string;
  /** What else decides what a row states (a mapping of columns): with another one, the same bytes are another input. */
  readonly understoodAs?: string;
}

/** One step of what the reader and the checks hand on. */
export type ImportItem =
  /** A good row with what it states. */
  | { readonly kind: 'row'; readonly records: readonly StatedRecord[] }
  /** A row, or the whole file, that cannot be applied. */
  | { readonly kind: 'problem'; readonly severity: 'row' | 'file' | 'note' }
  /** An author's file is complete: these are all of the author's works (contract 2). */
  | { readonly kind: 'authorSnapshot'; readonly mention: string; readonly works: ReadonlySet<string> };

/** What an import came to. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly rejected: number;
  /** Facts about records that do not exist. */
  readonly dangling: number;
  readonly stated: number;
  readonly retracted: number;
}

/** How an import ended. */
export type ImportOutcome =
  | { readonly state: 'done'; readonly importId: string; readonly seq: number; readonly counts: ImportCounts }
  /** Nothing differed: no command was published. */
  | { readonly state: 'nothingToDo'; readonly importId: string; readonly counts: ImportCounts }
  /** Rows were rejected, or the file was, and nothing was applied. */
  | { readonly state: 'blocked'; readonly importId: string; readonly counts: ImportCounts }
  | { readonly state: 'cancelled'; readonly importId: string; readonly counts: ImportCounts };

/** How a caller follows and stops an import. */
export interface ImportHooks {
  /** Called after every commit with the rows dealt with so far. */
  readonly onProgress?: (progress: { readonly phase: 'staging' | 'publishing'; readonly rows: number }) => Promise<void> | void;
  /** Asked between commits; cancelling works until publishing begins. */
  readonly isCancelled?: () => Promise<boolean> | boolean;
}

import type { ImportState } from './imports.enums';

/** An import as the store keeps it. */
export interface StoredImport {
  readonly id: string;
  readonly source: string;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  readonly state: `${ImportState}`;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly counts: string | null;
  readonly actor: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly problems: number | null;
  readonly missing: 'keep' | 'endOn' | null;
  readonly endOn: string | null;
  readonly uploadId: string | null;
  readonly mapping: string | null;
  readonly jobId: string | null;
}

/** An import with the seq of its command and of the command that took it back. */
export interface ImportView {
  readonly [name: string]: unknown;
  readonly import: StoredImport;
  readonly seq: number | null;
  readonly undoneBy: number | null;
}

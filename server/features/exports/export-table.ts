import type { Cell } from './cell';

/** A column of a table. */
export interface ExportColumn {
  readonly key: string;
  readonly header: string;
}

/** What a file says about itself, so that it can be asked for again. */
export interface ExportAbout {
  /** The list and what it was asked with, in canonical form. */
  readonly query: string;
  readonly validAt: string;
  readonly knownAt: string;
  /** The command up to which facts were known. */
  readonly seq: number;
  readonly madeAt: string;
  readonly count: number;
  /** Whether the people are made up. */
  readonly synthetic: boolean;
}

/** A table on its way into a file. */
export interface ExportTable {
  /** First part of the file's name. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<readonly Cell[]>;
  readonly about: ExportAbout;
}

/** What a file says about itself, line by line. */
export const aboutLines = (about: ExportAbout): readonly (readonly [string, string | number])[] => [
  ['BrainLink Atlas', about.synthetic ? '가상 데이터 · synthetic data' : ''],
  ['query', about.query],
  ['validAt', about.validAt],
  ['knownAt', `${about.knownAt} (seq ${about.seq})`],
  ['madeAt', about.madeAt],
  ['count', about.count],
];

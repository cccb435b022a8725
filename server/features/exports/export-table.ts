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
  /** The text of a GraphQL query and its variables. */
  readonly text?: string;
  readonly variables?: string;
  /** Digests of the answers, by which they can be asked for again. */
  readonly digest?: string;
  /** What an answer says once, beside its rows. */
  readonly once?: Readonly<Record<string, Cell>>;
  /** Lists that are not whole. */
  readonly truncated?: string;
  /** Whether the people are made up. */
  readonly synthetic: boolean;
}

/** A table on its way into a file. */
export interface ExportTable {
  /** First part of the file's name. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
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
  ...(['text', 'variables', 'digest', 'truncated'] as const).flatMap((name) =>
    about[name] ? [[name, about[name]] as const] : [],
  ),
  ...Object.entries(about.once ?? {}).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)] as const),
];

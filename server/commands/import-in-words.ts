import type { Problem } from '@brainlink/seeds/sources';
import { isTold, type FileOutcome, type PreviewedFile } from '../features/imports';

const PROBLEMS_SHOWN = 50;
const COUNTS = ['created', 'changed', 'unchanged', 'missing', 'rejected'] as const;

/** What a person at a terminal is told of one file. */
export interface FileSummary {
  readonly file: string;
  readonly state: string;
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  /** Stated records by their kind. */
  readonly kinds: Iterable<readonly [string, number]>;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** What became of a file. */
export const summaryOf = (file: string, { outcome, report }: FileOutcome): FileSummary => ({
  file,
  state: outcome.state,
  counts: outcome.counts,
  kinds: report.kinds,
  problems: report.problems,
  problemCount: report.problemCount,
});

/** What would become of a file; one bad row holds it back unless the others are to be applied. */
export const summaryOfPreview = (file: string, { result }: PreviewedFile, applyOthers: boolean): FileSummary => ({
  file,
  state: result.blocked || (result.counts.rejected > 0 && !applyOthers) ? 'would be blocked' : 'would be applied',
  counts: result.counts,
  kinds: [],
  problems: result.problems.sample,
  problemCount: result.problems.total,
});

/** Whether nothing of a file is applied, or would be: what calls the command is told by its exit code. */
export const isBlocked = ({ state }: Pick<FileSummary, 'state'>): boolean => state.endsWith('blocked');

/** The problems that somebody has to do something about, as many as can be read. */
export const toldProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity !== 'note').slice(0, PROBLEMS_SHOWN);

/** The notes that somebody should have read, as many as can be. */
export const toldNotes = (problems: readonly Problem[]): readonly Problem[] => problems.filter(isTold).slice(0, PROBLEMS_SHOWN);

const problemInWords = ({ code, row, column, found, advice }: Problem): string =>
  [
    `  ${code}`,
    ...(row === undefined ? [] : [`row ${String(row)}`]),
    ...(column === undefined ? [] : [column]),
    ...(found === undefined ? [] : [`"${found}"`]),
  ].join(' ') + `: ${advice.en}`;

/** The summary, line by line, with what to do next. */
export function importInWords({ file, state, counts, ...rest }: FileSummary): string {
  const kinds = [...rest.kinds].sort().map(([kind, count]) => `${kind} ${String(count)}`);
  const told = toldProblems(rest.problems);
  const others =
    counts.created + counts.changed + counts.unchanged > 0 && !rest.problems.some(({ severity }) => severity === 'file');
  return [
    `${file}: ${state}`,
    `  ${COUNTS.map((name) => `${name} ${String(counts[name])}`).join(' · ')}`,
    ...(kinds.length > 0 ? [`  ${kinds.join(' · ')}`] : []),
    ...told.map(problemInWords),
    ...toldNotes(rest.problems).map((note) => `  note:${problemInWords(note).slice(1)}`),
    ...(told.length === PROBLEMS_SHOWN ? [`  … of ${String(rest.problemCount)} problems and notes in all`] : []),
    ...(isBlocked({ state })
      ? [`  Nothing is applied. Correct the file${others ? ', or apply its good rows with --apply-others' : ''}.`]
      : []),
  ].join('\n');
}

import type { Preview } from './wizard-state';

type Problem = Preview['problems']['sample'][number];

/** A cell that a spreadsheet would run as a formula is made text by a leading apostrophe. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/** The problems as a CSV with BOM: where, what was found, what to do; to be sent back to whoever made the file. */
export function problemsCsv(
  problems: readonly Problem[],
  heads: readonly string[],
  advice: (problem: Problem) => string,
): string {
  const lines = problems.map((problem) =>
    [
      problem.file,
      problem.row === null || problem.row === undefined ? '' : String(problem.row),
      problem.column ?? '',
      problem.found ?? '',
      problem.code,
      advice(problem),
    ]
      .map(quoted)
      .join(','),
  );
  return `\uFEFF${[heads.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, type FileFlags } from '../file-command';

/** What a command left behind. */
export interface RunOfTest {
  /** Lines of the output file. */
  readonly lines: readonly string[];
  /** Standard error, and the summary on standard output. */
  readonly said: string;
  readonly printed: string;
  readonly report: string;
}

/** A folder for the files of one test suite, and a way to run `link` or `dedupe` on them as the command line does. */
export function filesForATest(): {
  readonly folder: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly run: (
    files: readonly string[],
    write: Parameters<typeof runCommand>[4],
    flags?: Partial<FileFlags>,
  ) => Promise<RunOfTest>;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'link-files-'));
  return {
    folder,
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    run: async (files, write, flags = {}) => {
      const out = join(folder, 'out.csv');
      const report = join(folder, 'report.html');
      const [said, printed]: [string[], string[]] = [[], []];
      const context = { say: (text: string) => void said.push(text), print: (text: string) => void printed.push(text) };
      await runCommand(context, files, { out, report, lang: 'ko', ...flags }, 0.5, write);
      const text = readFileSync(out, 'utf8').replace(/^\uFEFF/, '');
      return {
        lines: text.trim().split(/\r?\n/),
        said: said.join('\n'),
        printed: printed.join('\n'),
        report: readFileSync(report, 'utf8'),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { AtlasError } from '@brainlink/schema/errors';

/** What keeps a file from being opened, by the code of the system. */
const UNOPENED = {
  ENOENT: (file: string) => `There is no file ${file}.`,
  EISDIR: (file: string) => `${file} is a folder; a file is needed.`,
  EACCES: (file: string) => `This user may not read ${file}.`,
} as const;

const refusal = (file: string, code: keyof typeof UNOPENED): AtlasError =>
  new AtlasError('FILE_UNREADABLE', { message: UNOPENED[code](file) });

/** That a file cannot be opened, as a sentence; undefined for any other fault. */
export function unopened(file: string, error: unknown): AtlasError | undefined {
  const code = String((error as { code?: unknown } | null)?.code);
  return code in UNOPENED ? refusal(file, code as keyof typeof UNOPENED) : undefined;
}

/**
 * Says before any work begins, and before a database is started, that a file cannot be read.
 *
 * @throws AtlasError `FILE_UNREADABLE` for a file that is missing, closed, or a folder
 */
export async function checkInput(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw refusal(path, 'ENOENT');
  if (found.isDirectory()) throw refusal(path, 'EISDIR');
  await access(path, constants.R_OK).catch(() => {
    throw refusal(path, 'EACCES');
  });
}

/** The text of a file that a command was told of. @throws AtlasError as {@link checkInput} */
export async function readInput(path: string): Promise<string> {
  await checkInput(path);
  return readFile(path, 'utf8');
}

/** A JSON file that a command was told of. @throws AtlasError as {@link checkInput}; `INVALID_INPUT` when it is not JSON */
export async function readJsonInput(option: string, path: string): Promise<unknown> {
  const text = await readInput(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AtlasError('INVALID_INPUT', { message: `--${option} ${path} is not JSON: ${why}` });
  }
}

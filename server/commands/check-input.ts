import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { AtlasError } from '@brainlink/schema/errors';

/**
 * Says before any work begins, and before a database is started, that a file cannot be read.
 *
 * @throws AtlasError `FILE_UNREADABLE` for a file that is missing, closed, or a folder
 */
export async function checkInput(path: string): Promise<void> {
  const refuse = (message: string): never => {
    throw new AtlasError('FILE_UNREADABLE', { message });
  };
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return refuse(`There is no file ${path}.`);
  if (found.isDirectory()) return refuse(`${path} is a folder; a file is needed.`);
  await access(path, constants.R_OK).catch(() => refuse(`This user may not read ${path}.`));
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

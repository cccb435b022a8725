import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';

/**
 * Says before the work begins that its outcome could not be written; without a path there is nothing to write.
 *
 * @throws AtlasError `INVALID_INPUT` when the folder is missing or closed, or when the path is a folder itself
 */
export async function checkOutput(option: string, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const folder = dirname(path);
  const refuse = (why: string): never => {
    throw new AtlasError('INVALID_INPUT', { message: `--${option} ${path}: ${why}` });
  };
  const parent = await stat(folder).catch(() => undefined);
  if (!parent?.isDirectory()) return refuse(`there is no folder ${folder}.`);
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return refuse('that is a folder; a file is needed.');
  await access(folder, constants.W_OK).catch(() => refuse(`nothing may be written into ${folder}.`));
}

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';

/**
 * Says before the work begins that its outcome could not be written; without a path there is nothing to write.
 *
 * @param option - the option that told of it; `null` for an argument
 * @param inputs - files that are read, which the outcome must not take the place of
 * @throws AtlasError `INVALID_INPUT` when the folder is missing or closed, when the path is a folder itself, or one of the inputs
 */
export async function checkOutput(
  option: string | null,
  path: string | undefined,
  inputs: readonly (string | undefined)[] = [],
): Promise<void> {
  if (path === undefined) return;
  const folder = dirname(path);
  const refuse = (why: string): never => {
    throw new AtlasError('INVALID_INPUT', { message: `${option === null ? '' : `--${option} `}${path}: ${why}` });
  };
  if (path.trim() === '') return refuse('no file is named.');
  const parent = await stat(folder).catch(() => undefined);
  if (!parent?.isDirectory()) return refuse(`there is no folder ${folder}.`);
  const old = await stat(path).catch(() => undefined);
  if (old?.isDirectory()) return refuse('that is a folder; a file is needed.');
  for (const input of inputs) {
    const read = old && input !== undefined ? await stat(input).catch(() => undefined) : undefined;
    if (read && read.ino === old?.ino && read.dev === old.dev)
      return refuse(`that is the file ${input} that is read; it would be lost. Name another one.`);
  }
  await access(folder, constants.W_OK).catch(() => refuse(`nothing may be written into ${folder}.`));
}

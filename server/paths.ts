import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'brainlink-atlas')
    return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('The repository of BrainLink Atlas was not found above the server: package.json is missing.');
  return findRoot(parent);
}

/** The folder of the repository, whether the code runs from source or from `dist`. */
export const repositoryRoot: string = findRoot(__dirname);

/** A path below the repository's folder. */
export const fromRoot = (...parts: readonly string[]): string => join(repositoryRoot, ...parts);

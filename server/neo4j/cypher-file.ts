import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A committed file of Cypher. */
export interface CypherFile {
  /** File name without its ending. */
  readonly name: string;
  /** The lines of the comment at its top, without slashes. */
  readonly comment: string;
  readonly statements: readonly string[];
  /** SHA-256 over the text with line ends as LF, so that a checkout on Windows has the same. */
  readonly checksum: string;
}

/** Cuts a file at semicolons that end a line; comment lines are dropped. */
export function parseCypherFile(name: string, content: string): CypherFile {
  const text = content.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const firstStatement = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const isComment = (line: string) => line.trimStart().startsWith('//');
  return {
    name,
    comment: lines
      .slice(0, Math.max(0, firstStatement))
      .filter(isComment)
      .map((line) => line.replace(/^\/\/ ?/, ''))
      .join('\n'),
    statements: lines
      .filter((line) => !isComment(line))
      .join('\n')
      .split(/;[ \t]*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
    checksum: createHash('sha256').update(text).digest('hex'),
  };
}

/** Reads the `.cypher` files of a folder in the order of their names. */
export async function readCypherFolder(folder: string): Promise<CypherFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    names.map(async (name) => parseCypherFile(basename(name, '.cypher'), await readFile(join(folder, name), 'utf8'))),
  );
}

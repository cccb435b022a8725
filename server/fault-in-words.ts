import { findKnownError } from './neo4j/database-error';

/** Faults of the surroundings, by name: their classes come with a database's driver, which commands on files do without. */
const EXPECTED = ['ConfigError', 'DatabaseUnavailable', 'MigrationError'];

/** What the system says of files and ports, where a person can do something about it. */
const OF_SYSTEM: Readonly<Record<string, (what: string) => string>> = {
  ENOENT: (what) => `There is no ${what}.`,
  ENOTDIR: (what) => `A part of the path ${what} is a file, where a folder is needed.`,
  EISDIR: (what) => `A file is needed, and ${what} is a folder.`,
  EACCES: (what) => `This user may not use ${what}.`,
  EPERM: (what) => `This user may not use ${what}.`,
  EROFS: (what) => `Nothing can be written to ${what}: the file system is read-only.`,
  ENOSPC: () => 'The disk is full.',
  EADDRINUSE: (what) => `Port ${what} is taken by another program. Stop it, or choose another port.`,
};

/** A file or port that cannot be used, in a sentence; `null` for any other error. */
function ofSystem(error: Error): string | null {
  const { code, path, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  const say = code === undefined ? undefined : OF_SYSTEM[code];
  return say ? say(path ?? (port === undefined ? 'one of the files' : String(port))) : null;
}

/** Which fields of an input were meant, when the error says so. */
const fieldsOf = ({ details }: { readonly details?: Readonly<Record<string, unknown>> | undefined }): string => {
  const named = [details?.field, details?.fields].flat().filter((name) => typeof name === 'string' && name !== '');
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
};

/** What somebody at a terminal is told of a fault: an expected one in a sentence, any other with its stack. */
export function faultInWords(error: unknown): string {
  // Before what caused it: that the address of a database is wrong says more than that the database is away.
  if (error instanceof Error && EXPECTED.includes(error.name)) return error.message;
  const known = findKnownError(error);
  if (known) return `${known.code}${fieldsOf(known)}: ${known.message}`;
  return error instanceof Error ? (ofSystem(error) ?? error.stack ?? error.message) : String(error);
}

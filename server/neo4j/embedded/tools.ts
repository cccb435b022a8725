import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from './unavailable';

const run = promisify(execFile);

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string;
  /** As Java prints it, `17.0.15`. */
  readonly version: string;
}

const SUPPORTED = [17, 21];

/**
 * Finds Java in `javaHome`, else on the path.
 * @throws DatabaseUnavailable when there is none, or one that Neo4j 5.26 does not run on.
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const inHome = javaHome ? join(javaHome, 'bin', 'java') : undefined;
  const command = inHome && existsSync(inHome) ? inHome : 'java';
  const printed = await run(command, ['-version']).catch((cause: unknown) => {
    throw new DatabaseUnavailable('Java was not found.', { cause });
  });
  const version = /version "([^"]+)"/.exec(printed.stderr + printed.stdout)?.[1] ?? 'unknown';
  if (!SUPPORTED.includes(Number.parseInt(version, 10))) {
    throw new DatabaseUnavailable(`Java ${version} was found, and Neo4j runs on Java 17 or 21 (set JAVA_HOME to choose one).`);
  }
  return { command, version };
}

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** Maven is missing or could not do what it was asked; the message ends with what it printed. */
export class MavenFailed extends Error {
  override readonly name = 'MavenFailed';
}

const run = promisify(execFile);

/**
 * Finds Maven on the path.
 * @throws MavenFailed when there is none.
 */
export async function findMaven(): Promise<string> {
  await run('mvn', ['-version']).catch((cause: unknown) => {
    throw new MavenFailed('Maven was not found.', { cause });
  });
  return 'mvn';
}

/**
 * Runs `package` of a pom that lays something out below `work`.
 * @throws MavenFailed, also when `signal` stops it
 */
export async function runMaven(pom: string, work: string, signal?: AbortSignal): Promise<void> {
  const mvn = await findMaven();
  await new Promise<void>((resolve, reject) => {
    const options = ['--batch-mode', '--quiet', '--file', pom, 'package', `-Dwork=${work}`];
    const child = spawn(mvn, options, { stdio: ['ignore', 'pipe', 'pipe'], signal });
    let printed = '';
    const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (cause) => reject(new MavenFailed('Maven could not be run.', { cause })));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new MavenFailed(`Maven could not fetch it (exit ${code}):\n${printed.trim()}`));
    });
  });
}

import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Starts a process by the file beside its starter, as `startThread` starts a thread: for what holds memory outside of JavaScript that only the
 * end of a process gives back. It does not keep the caller alive. From source (tests, scripts) it needs the compiler.
 *
 * @param flags how Node runs it
 */
export function startChild(folder: string, name: string, flags: readonly string[] = []): ChildProcess {
  const built = join(folder, `${name}.js`);
  const isBuilt = existsSync(built);
  const child = fork(isBuilt ? built : join(folder, `${name}.ts`), {
    execArgv: [...flags, ...(isBuilt ? [] : ['--require', '@swc-node/register'])],
    serialization: 'advanced',
  });
  child.unref();
  child.channel?.unref();
  return child;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Starts a thread by the file beside its starter. From source (tests, scripts) it needs the compiler that the process itself was started with. */
export function startThread(folder: string, name: string): Worker {
  const built = join(folder, `${name}.js`);
  if (existsSync(built)) return new Worker(built);
  return new Worker(join(folder, `${name}.ts`), { execArgv: ['--require', '@swc-node/register'] });
}

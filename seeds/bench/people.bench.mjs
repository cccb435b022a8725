// `npm run bench -- people [--size XS,S] [--seeds 7001,7002,7003]`: who is who on demo worlds whose truth is known.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['-r', '@swc-node/register', join(here, 'people-linkage', 'run.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: join(here, '..', '..') },
);
process.exitCode = status ?? 1;

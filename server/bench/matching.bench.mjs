// `npm run bench -- matching [--only held-back|languages|speed] [--words] [--fetch] [--people 50000] [--works-each 10]`: who is found by held-back works beside BM25 and plain TF–IDF, Korean
// beside English wording, and the time and memory of ranking among many beside brute force, ours and NumPy's. The models take part when they are installed below
// ATLAS_HOME, --fetch installs them, --words leaves them out.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pythonWith } from '../../analytics/bench/python.mjs';

const { status } = spawnSync(
  process.execPath,
  [
    '--expose-gc',
    '-r',
    '@swc-node/register',
    join(import.meta.dirname, 'matching', 'run.ts'),
    '--python',
    pythonWith('numpy'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: join(import.meta.dirname, '..') },
);
process.exitCode = status ?? 1;

// `matchSpeakers` through the API over a database of 50,000 people and 500,000 works with abstracts and vectors of both English models: the first
// answer, the first card with the index at hand, p95 and the memory of the server and its processes beside Neo4j. The world is made by a seed
// (the vectors of works too, about those of a title of each field: embedding half a million takes hours); topics are embedded by the models.
// npm run bench -- matching-database [--people N] [--works-each N] [--topics N] [--home DIR]
// With --home what is planted stays there, and a second run goes on with it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SERVER_FLAGS } from '../bootstrap/running.mjs';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '50000' },
    'works-each': { type: 'string', default: '10' },
    topics: { type: 'string', default: '40' },
    home: { type: 'string' },
  },
  strict: false,
});
const home = values.home ?? mkdtempSync(join(tmpdir(), 'atlas-matching-'));
const cwd = join(import.meta.dirname, '..');
const step = (...command) => {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', cwd });
  return status ?? 1;
};
const planting = ['--home', home, '--people', values.people, '--works-each', values['works-each']];
process.exitCode =
  step('-r', '@swc-node/register', join(import.meta.dirname, 'matching', 'plant.ts'), ...planting) ||
  step(...SERVER_FLAGS, join(import.meta.dirname, 'matching', 'ask-database.mjs'), '--home', home, '--topics', values.topics);
if (values.home === undefined) rmSync(home, { recursive: true, force: true });

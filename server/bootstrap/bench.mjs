// `npm run bench [-- name … --option value …]`: runs every bench of the repository, or the named ones, one after another, so that none
// disturbs another. Options go to each bench: `npm run bench -- reads --size S`, `npm run bench -- import --rows 10000`.
// A bench is `<package>/bench/<name>.bench.mjs`, prints its own table and ends with exit code 1 when a target is missed.
import { existsSync, readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { RUNNING_ENV, SERVER_FLAGS } from './running.mjs';
import { prepare, root, run } from './steps.mjs';

const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith('--'));
const [asked, options] = firstOption < 0 ? [given, []] : [given.slice(0, firstOption), given.slice(firstOption)];
const benches = ['schema', 'analytics', 'seeds', 'server', 'client'].flatMap((name) => {
  const folder = join(root, name, 'bench');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.bench.mjs'))
    .map((file) => ({ name: file.slice(0, -'.bench.mjs'.length), path: join(folder, file) }));
});

await prepare();
console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
);
const sums = { passed: 0, failed: 0 };
for (const { name, path } of benches) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n— ${name}`);
  const flags = path.startsWith(join(root, 'server')) ? SERVER_FLAGS : [];
  const { code } = await run(process.execPath, [...flags, path, ...options], { env: RUNNING_ENV });
  sums[code === 0 ? 'passed' : 'failed'] += 1;
}
console.log(`${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed > 0 ? 1 : 0;

// `npm run check`: format, lint with the table of imports, types, what nobody uses, the committed schema, the containers.
// Prints one line a check, what is wrong under those that fail, and `N passed, N failed` last.
import { join } from 'node:path';
import { checkCompose } from './check-compose.mjs';
import { prepare, root, run, tool } from './steps.mjs';

const node = (...args) => run(process.execPath, args, { capture: true, quiet: true });
const brainlink = join(root, 'server', 'dist', 'commands', 'main.js');

const CHECKS = {
  format: () => node(tool('prettier'), '--check', '--log-level=warn', '.'),
  lint: () => node(tool('eslint'), '--max-warnings=0', '.'),
  ...Object.fromEntries(
    ['schema', 'analytics', 'seeds', 'server', 'client'].map((name) => [
      `types of ${name}`,
      () => node(tool('tsc'), '-p', name, '--noEmit'),
    ]),
  ),
  'unused exports and dependencies': () => node(tool('knip'), '--no-progress', '--no-config-hints'),
  // The committed schema and data dictionary are what the code says, and no change breaks a query of before.
  'GraphQL schema': () => node(brainlink, 'schema', 'print', '--check'),
  "the client's generated types": () => node(join(root, 'client', 'codegen.mjs'), '--check'),
  Dockerfile: () => node(tool('dockerfilelint'), 'Dockerfile'),
  'docker-compose.yml': checkCompose,
};

await prepare();
const sums = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  const { code, output } = await check();
  const ok = code === 0;
  sums[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(output.trimEnd());
}
console.log(`${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed > 0 ? 1 : 0;

// `npm test [-- unit integration client browser]`: everything that runs, summed up in the very last line: `N passed, N failed`.
import { browserSuite } from './browser-suite.mjs';
import { runJest } from './jest-run.mjs';
import { prepare } from './steps.mjs';

const SUITES = {
  unit: () => runJest(['--selectProjects', 'unit']),
  // One Neo4j for the run: one file after another; the server as it runs.
  integration: () => runJest(['--selectProjects', 'integration', '--runInBand'], { NODE_ENV: 'production' }),
  client: () => runJest(['--selectProjects', 'client']),
  browser: browserSuite,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in SUITES));
if (unknown !== undefined) {
  console.error(`There is no suite "${unknown}"; there are ${Object.keys(SUITES).join(', ')}.`);
  process.exit(1);
}

await prepare();
const sums = { passed: 0, failed: 0 };
for (const [name, suite] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const began = Date.now();
  const { passed, failed } = await suite();
  console.log(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
  sums.passed += passed;
  sums.failed += failed;
}
console.log(`${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed > 0 || sums.passed === 0 ? 1 : 0;

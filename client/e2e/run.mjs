// Walks, and axe, in a real browser against a running server.
// node e2e/run.mjs --link <one-time link> [--base URL] [--skip-axe] [--only staff-first-minute]
import { parseArgs } from 'node:util';
import { runAxe } from './axe.mjs';
import { launch, signIn } from './browser.mjs';
import { addresses, asker } from './pages.mjs';
import { WALKS } from './walks.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    link: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string' },
    'skip-axe': { type: 'boolean', default: false },
  },
});
if (!values.link) throw new Error('Give a one-time link with --link: `npx brainlink user link` prints one.');
const base = values.base ?? new URL(values.link).origin;

const browser = await launch();
const results = [];
try {
  const cookies = await signIn(browser, values.link);
  const ask = asker(base, cookies);
  for (const [name, walk] of Object.entries(WALKS)) {
    if (!values.only || values.only.split(',').includes(name)) results.push(await walk(browser, { base, cookies, ask }));
  }
  if (!values['skip-axe'])
    results.push(await runAxe(browser, { base, cookies, pages: await addresses(ask, values.pages?.split(',')) }));
} finally {
  await browser.close();
}
const failures = results.reduce((sum, { failures: some }) => sum + some, 0);
const checks = results.reduce((sum, { checks: some }) => sum + some, 0);
console.log(`${results.length} parts`);
console.log(`${checks - failures} passed, ${failures} failed`);
process.exitCode = failures ? 1 : 0;

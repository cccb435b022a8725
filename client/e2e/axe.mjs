// axe over every page × theme × language × size: no violation is allowed. A page is opened once a size and language and checked in both
// themes where it stands; two of them at a time, each in a browser tab that goes from page to page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openContext, quiet, watch } from './browser.mjs';
import { openReport } from './report.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TABS = 2;
const THEMES = ['light', 'dark'];

/** Runs axe on one page and returns its violations as lines. */
export async function violationsOf(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target?.join(' ')}`);
  }, TAGS);
}

/** Checks one address in both themes. */
async function checkPage(page, report, { base, name, path, size, locale }) {
  await report.step(`${name} ${size} ${locale}`, async () => {
    await page.goto(base + path);
    await quiet(page);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const violations = await violationsOf(page);
      report.check(`${name} ${size} ${theme} ${locale}`, violations.length === 0, violations.join('; '));
    }
  });
}

/** Checks every address in both themes and languages, on a desk and on a phone. */
export async function runAxe(browser, { base, cookies, pages }) {
  const report = openReport('axe: pages × theme × language × size');
  for (const size of ['desk', 'phone']) {
    for (const locale of ['ko', 'en']) {
      const inside = await openContext(browser, { base, cookies, size, locale });
      const outside = await openContext(browser, { base, size, locale });
      const waiting = [...pages];
      const walk = async () => {
        const tabs = new Map();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { context } = next.signedOut ? outside : inside;
          if (!tabs.has(context)) {
            tabs.set(context, await context.newPage());
            watch(tabs.get(context));
          }
          await checkPage(tabs.get(context), report, { base, ...next, size, locale });
        }
      };
      await Promise.all(Array.from({ length: TABS }, walk));
      await inside.context.close();
      await outside.context.close();
    }
  }
  return report.done();
}

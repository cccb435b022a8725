// axe over every page × theme × language × size: no violation is allowed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openContext, settle } from './browser.mjs';
import { openReport } from './report.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on one page and returns its violations as lines. */
export async function violationsOf(page) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target?.join(' ')}`);
}

/** Checks every address in both themes and languages, on a desk and on a phone. */
export async function runAxe(browser, { base, cookies, pages }) {
  const report = openReport('axe: pages × theme × language × size');
  for (const size of ['desk', 'phone']) {
    for (const theme of ['light', 'dark']) {
      for (const locale of ['ko', 'en']) {
        const inside = await openContext(browser, { base, cookies, size, theme, locale });
        const outside = await openContext(browser, { base, size, theme, locale });
        for (const { name, path, signedOut } of pages) {
          const page = await (signedOut ? outside : inside).context.newPage();
          await report.step(`${name} ${size} ${theme} ${locale}`, async () => {
            await page.goto(base + path);
            await settle(page);
            const violations = await violationsOf(page);
            report.check(`${name} ${size} ${theme} ${locale}`, violations.length === 0, violations.join('; '));
          });
          await page.close();
        }
        await inside.context.close();
        await outside.context.close();
      }
    }
  }
  return report.done();
}

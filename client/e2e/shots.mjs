// Pictures of every page × language × theme × size into client/e2e/shots (not kept in the repository).
// node e2e/shots.mjs --base http://127.0.0.1:4000 --link <one-time link> [--only home,explore] [--sizes desk] [--out folder]
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, openContext, settle, signIn } from './browser.mjs';
import { addresses, asker } from './pages.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    link: { type: 'string' },
    only: { type: 'string' },
    sizes: { type: 'string', default: 'desk,phone' },
    themes: { type: 'string', default: 'light,dark' },
    locales: { type: 'string', default: 'ko,en' },
    out: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), 'shots') },
  },
});
if (!values.link) throw new Error('Give a one-time link with --link.');
const base = values.base ?? new URL(values.link).origin;

mkdirSync(values.out, { recursive: true });
const browser = await launch();
const cookies = await signIn(browser, values.link);
const pages = await addresses(asker(base, cookies), values.only?.split(','));
let count = 0;
for (const size of values.sizes.split(',')) {
  for (const theme of values.themes.split(',')) {
    for (const locale of values.locales.split(',')) {
      const inside = await openContext(browser, { base, cookies, size, theme, locale });
      const outside = await openContext(browser, { base, size, theme, locale });
      for (const { name, path, signedOut } of pages) {
        const page = await (signedOut ? outside : inside).context.newPage();
        await page.goto(base + path);
        await settle(page);
        await page.screenshot({ path: join(values.out, `${name}-${locale}-${theme}-${size}.png`) });
        count += 1;
        await page.close();
      }
      await inside.context.close();
      await outside.context.close();
    }
  }
}
await browser.close();
console.log(`${count} pictures in ${values.out}`);

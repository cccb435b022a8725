// The server cannot be reached for a while: every page says so once and claims nothing, and shows what it has when it is asked again.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const PAGES = [
  { path: '/explore', shows: (main) => main.getByRole('link', { name: /^[\d,]+명$/ }).first() },
  { path: '/explore?view=table', shows: (main) => main.getByRole('row').nth(3) },
  { path: '/events', shows: (main) => main.getByRole('table').first() },
  { path: '/technologies/HYDROGEN', shows: (main) => main.getByRole('heading', { name: '수소' }).first() },
  { path: '/settings', shows: (main) => main.getByText(/아직 토큰이 없습니다|까지/).first() },
  // Each of its panels asks for itself.
  { path: '/growth', panels: true, shows: (main) => main.locator('#growth-ties li').first() },
];

/** What is asked of a page itself; who asks stays known. */
const isOfPage = (request) => !/\bme\s*\{/.test(request.postData() ?? '');

/** Walks it, and returns what was counted. */
export async function serverGone(browser, { base, cookies }) {
  const report = openReport('anyone, the server out of reach');
  const { context, faults } = await openContext(browser, { base, cookies });

  for (const { path, panels, shows } of PAGES) {
    await report.step(path, async () => {
      const page = await context.newPage();
      const main = page.getByRole('main');
      await page.route('**/graphql', (route) =>
        isOfPage(route.request()) ? route.abort('connectionrefused') : route.continue(),
      );
      await page.goto(base + path);
      await main.getByRole('alert').first().waitFor();
      await settle(page);
      const alerts = await main.getByRole('alert').count();
      report.check(`${path} says so`, panels ? alerts > 1 : alerts === 1, String(alerts));
      const claimed = await main.locator('[role=status]:not([aria-label])').allInnerTexts();
      const empty = claimed.filter((text) => text.includes('없습니다') && !text.includes('고르세요'));
      report.check(`${path} does not claim that there is nothing`, empty.length === 0, empty.join(' | '));
      const edges = await main
        .getByRole('alert')
        .first()
        .evaluate((alert) => alert.getBoundingClientRect());
      const width = page.viewportSize().width;
      report.check(
        `${path} keeps its message off the edges`,
        edges.left >= 12 && edges.right <= width - 12,
        `${edges.left}–${edges.right} of ${width}`,
      );
      await page.unroute('**/graphql');
      const again = main.getByRole('button', { name: '다시 시도' });
      // What failed beside the page itself says so when the page is there.
      for (let round = 0; round < 12 && (await again.count()) > 0; round += 1) {
        await again.first().click({ timeout: 2_000 });
        await settle(page);
      }
      await shows(main).waitFor({ timeout: 30_000 });
      await settle(page);
      const left = await main.getByRole('alert').allInnerTexts();
      report.check(`${path}, asked again, answers`, left.length === 0, left.join(' | '));
      await page.close();
    });
  }

  report.check('nothing fails in the page', faults.length === 0, faults.join(' | '));
  await context.close();
  return report.done();
}

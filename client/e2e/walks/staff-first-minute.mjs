// Staff, first minute: communities → one community → people; Hydrogen and 2022–2026; a person and why they are tied.
import { readFile } from 'node:fs/promises';
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

/** Walks it, and returns what was counted. */
export async function staffFirstMinute(browser, { base, cookies }) {
  const report = openReport('staff, first minute');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const header = page.locator('header').first();
  const stage = page.locator('section[aria-busy]').first();
  const peopleCount = async () => Number((await stage.locator('a').first().innerText()).replace(/\D/g, ''));

  await report.step('home', async () => {
    await page.goto(base);
    await settle(page);
    report.check('the page says that the people are synthetic', await header.getByText('합성 시연 데이터').isVisible());
    report.check('the navigation has Explore', await page.getByRole('link', { name: '탐색', exact: true }).first().isVisible());
  });

  await report.step('explore', async () => {
    await page.getByRole('link', { name: '탐색', exact: true }).first().click();
    await page.waitForURL('**/explore*');
    await settle(page);
    await page.getByRole('treeitem').first().waitFor({ timeout: 60_000 });
    const communities = await page.getByRole('tree').getByRole('treeitem').count();
    report.check(
      'the picture starts with communities, at most 150 of them',
      communities > 0 && communities <= 150,
      String(communities),
    );
    report.check('somebody is counted', (await peopleCount()) > 0);
    report.check(
      'the count of people opens a table',
      (await stage.locator('a').first().getAttribute('href')).includes('view=table'),
    );
  });

  let all = 0;
  await report.step('filter', async () => {
    all = await peopleCount();
    await page.getByRole('textbox', { name: '말로 덧붙이기' }).fill('수소 2022–2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(/technology=HYDROGEN/);
    await settle(page);
    const url = new URL(page.url());
    report.check(
      'a typed phrase becomes conditions in the address',
      url.searchParams.get('from') === '2022-01' && url.searchParams.get('to') === '2026-12',
      url.search,
    );
    const fewer = await peopleCount();
    report.check('fewer people fit the filter, but some', fewer > 0 && fewer < all, `${fewer} of ${all}`);
    report.check('the filter list ticks Hydrogen', await page.getByRole('checkbox', { name: /수소/ }).first().isChecked());
  });

  await report.step('open a community', async () => {
    await page.getByRole('complementary', { name: '고른 것' }).locator('li button').first().click();
    await page.waitForURL(/community=/);
    await settle(page);
    const people = await page.getByRole('treeitem').filter({ hasNotText: /^군집/ }).count();
    report.check('an open community shows people', people > 0, String(people));
    const budget = await stage
      .getByText(/\/ 500$/)
      .first()
      .innerText();
    const drawn = Number(budget.split('/')[0].replace(/\D/g, ''));
    report.check('at most 500 elements are drawn', drawn > 0 && drawn <= 500, budget);
  });

  await report.step('a person by keyboard', async () => {
    await page.getByRole('treeitem', { level: 1 }).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
    await settle(page);
    const inspector = page.getByRole('complementary', { name: '고른 것' });
    report.check('the inspector names the person', (await inspector.locator('h2').innerText()).length > 1);
    report.check('it says why they are tied', await inspector.getByText('연결된 이유').isVisible());
    const price = inspector.getByRole('button', { name: /강한 순 \d+/ });
    await price.waitFor().catch(() => undefined);
    report.check('it shows the price of expanding', await price.isVisible());
  });

  await report.step('expand, undo', async () => {
    await page.keyboard.press('e');
    await page.waitForURL(/expand=/);
    await page.keyboard.press('Control+z');
    await page.waitForURL((url) => !url.search.includes('expand='));
    report.check('Ctrl+Z takes the last step back', !page.url().includes('expand='));
  });

  await report.step('table twin', async () => {
    await page.keyboard.press('3');
    await page.waitForURL(/view=table/);
    await settle(page);
    const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    const counted = await peopleCount();
    report.check('the table has as many people as the count says', rows === counted, `${rows} rows, ${counted} counted`);
  });

  await report.step('the ties behind their number', async () => {
    const link = stage.getByRole('link', { name: /^연결 [\d,]+$/ });
    const counted = Number((await link.innerText()).replace(/\D/g, ''));
    await link.click();
    await page.waitForURL(/view=ties/);
    await settle(page);
    const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    report.check('the number of ties opens as many ties', rows === counted, `${rows} rows, ${counted} counted`);
  });

  await report.step('matrix twin', async () => {
    const people = await peopleCount();
    await page.keyboard.press('4');
    await page.waitForURL(/view=matrix/);
    await settle(page);
    const grid = page.getByRole('grid');
    report.check('the matrix is of the same people', (await peopleCount()) === people && /community=/.test(page.url()));
    report.check('it is one stop for Tab', (await grid.locator('[tabindex="0"]').count()) === 1);
    const tied = grid.locator('tbody td[data-kind=tie]');
    const cells = await tied.evaluateAll((found) => found.map(({ dataset }) => [dataset.row, dataset.column].join()));
    report.check(
      'ties lie on both sides of the diagonal',
      cells.length > 0 && cells.every((cell) => cells.includes(cell.split(',').reverse().join())),
      `${cells.length} cells`,
    );
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate(() => ({ ...document.activeElement.dataset }));
    report.check('arrows move from cell to cell', focused.row === '0' && focused.column === '1', JSON.stringify(focused));
    await tied.first().focus();
    const name = await tied.first().getAttribute('aria-label');
    report.check('a cell says both names, how many and why', /^.+, .+: 함께한 일 [\d,]+ · .+ \d/.test(name), name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/pair=/);
    const inspector = page.getByRole('complementary', { name: '고른 것' });
    await inspector.getByText('이유', { exact: true }).waitFor();
    report.check(
      'the inspector shows the tie, its two people and why',
      (await inspector.locator('section li').count()) >= 3,
      await inspector.innerText(),
    );
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('pair='));
    await page.getByRole('button', { name: '이름', exact: true }).click();
    await page.waitForURL(/order=name/);
    const heads = await grid
      .locator('tbody th')
      .evaluateAll((found) => found.map((head) => head.querySelector('[lang]').textContent));
    report.check(
      'rows can be ordered by name',
      heads.join() === [...heads].sort(new Intl.Collator('ko', { numeric: true }).compare).join(),
      heads.slice(0, 5).join(),
    );
  });

  await report.step('the slider', async () => {
    await page.goto(`${base}/explore?level=people`);
    await settle(page);
    const now = await peopleCount();
    const ties = async () => Number((await stage.getByRole('link', { name: /^연결 / }).innerText()).replace(/\D/g, ''));
    const before = await ties();
    await page.keyboard.press('t');
    await page.getByRole('slider', { name: '끝 분기' }).focus();
    for (let quarter = 0; quarter < 6; quarter += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/validAt=/);
    await settle(page);
    const url = new URL(page.url());
    report.check(
      'the end of the slider moves validAt only',
      !url.searchParams.has('to') && !url.searchParams.has('from'),
      url.search,
    );
    const asOf = url.searchParams.get('validAt') ?? '';
    await stage.getByText(new RegExp(`^${asOf} 기준`)).waitFor();
    report.check('fewer ties held then', (await ties()) < before, `${await ties()} of ${before}`);
    report.check(
      'the quarters after it are still there to go back to',
      (await page.getByRole('slider').last().getAttribute('aria-valuemax')) >
        (await page.getByRole('slider').last().getAttribute('aria-valuenow')),
    );
    report.check('somebody is there', now > 0);
  });

  await report.step('undo and the way back', async () => {
    await page.goto(base);
    await settle(page);
    await page.getByRole('link', { name: '탐색', exact: true }).first().click();
    await page.waitForURL('**/explore*');
    await settle(page);
    await stage.getByRole('link', { name: /^[\d,]+명$/ }).click();
    await page.waitForURL(/view=table/);
    await settle(page);
    await page.keyboard.press('Control+z');
    await page.waitForURL((url) => !url.search.includes('view=table'), { timeout: 5_000 }).catch(() => undefined);
    report.check('Ctrl+Z takes back what a link did', !page.url().includes('view=table'), page.url());
    await page.keyboard.press('3');
    await page.waitForURL(/view=table/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('view=table'));
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(500);
    report.check('after Back, Ctrl+Z does not leave the page', new URL(page.url()).pathname === '/explore', page.url());
  });

  await report.step('focus and export', async () => {
    await page.goto(`${base}/explore?level=people`);
    await settle(page);
    await page.getByRole('treeitem', { level: 2 }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
    const all = await page.getByRole('treeitem', { level: 2 }).count();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('-');
    await page.waitForURL(/focus=1/);
    const near = await page.getByRole('treeitem', { level: 2 }).count();
    report.check('− narrows to who is one step away', near > 0 && near < all, `${near} of ${all}`);
    await page.keyboard.press('x');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^SVG/ }).click()]);
    const svg = await readFile(await file.path(), 'utf8');
    report.check(
      'the SVG says query, time and counts',
      /<desc>query: \/explore\?.*focus=1/.test(svg) && /validAt: \d{4}-\d{2}-\d{2}/.test(svg) && /people: \d+/.test(svg),
      svg.slice(0, 200),
    );
    report.check('the SVG has a line for every tie and more', (svg.match(/<path /g) ?? []).length > near, String(svg.length));
  });

  await report.step('nothing fits', async () => {
    await page.goto(`${base}/explore?text=zzzzqqqq`);
    await settle(page);
    report.check(
      'an empty answer offers to take the condition away, with a count',
      await page.getByRole('button', { name: /빼면 [\d,]+명/ }).isVisible(),
    );
  });

  await report.step('search', async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('KAIST');
    const option = page.getByRole('option').first();
    await option.waitFor();
    report.check('search finds KAIST', /KAIST|한국과학기술원/.test(await page.getByRole('listbox').innerText()));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/explore');
    report.check('Enter opens the best hit', new URL(page.url()).pathname.length > 1, page.url());
  });

  await report.step('language and theme', async () => {
    await page.goto(`${base}/explore`);
    await settle(page);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('link', { name: 'Explore', exact: true }).first().waitFor();
    report.check('the page turns English', (await page.locator('html').getAttribute('lang')) === 'en');
    await page.getByRole('button', { name: '한', exact: true }).click();
    await page.getByRole('link', { name: '탐색', exact: true }).first().waitFor();
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

// Staff, the map: the moves between Korea and abroad for the same people as in the other twins, by mouse, by keyboard, as lists and files.
import { readFile } from 'node:fs/promises';
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const FLOWS = `query E2eFlows($from: PartialDate!, $filter: NetworkFilter) {
  circulation(from: $from, filter: $filter) { flows { from to moves } }
}`;

/** Walks it, and returns what was counted. */
export async function staffMap(browser, { base, cookies, ask }) {
  const report = openReport('staff, the map');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const inspector = page.getByRole('complementary', { name: '고른 것' });
  const table = inspector.getByRole('table');
  const marks = page.getByRole('listbox', { name: '지도에 있는 나라' }).getByRole('option');
  const peopleCount = async () => (await page.locator('section[aria-busy] a').first().innerText()).trim();
  const { circulation } = await ask(FLOWS, { from: '1950', filter: {} });
  const border = circulation.flows.filter(({ from, to }) => from !== to && [from, to].includes('KR'));
  const abroad = new Set(border.map(({ from, to }) => (from === 'KR' ? to : from)));

  await report.step('the key 2', async () => {
    await page.goto(`${base}/explore`);
    await settle(page);
    const people = await peopleCount();
    await page.keyboard.press('2');
    await page.waitForURL(/view=map/);
    await table.waitFor();
    report.check('the map is of the same people', (await peopleCount()) === people, people);
    const rows = await table.locator('tbody tr').count();
    report.check('the table has every country with moves', rows === abroad.size && rows > 0, `${rows} of ${abroad.size}`);
    const drawn = await marks.count();
    report.check('the map has a mark for each, or one for those of Europe', drawn > 0 && drawn <= rows, `${drawn} marks`);
  });

  await report.step('numbers are those of the server', async () => {
    const withheld = await table.getByText('비공개').count();
    const known = border.filter(({ moves }) => moves !== null);
    report.check('a withheld number is never a zero', withheld === border.length - known.length, `${withheld} withheld`);
    const most = known.reduce((high, flow) => (flow.moves > (high?.moves ?? 0) ? flow : high), null);
    if (!most) return;
    const number = table.getByRole('button', { name: new RegExp(`^${most.moves.toLocaleString('en')} ·`) }).first();
    await number.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('status').filter({ hasText: '건' }).waitFor();
    const counted = Number((await sheet.getByRole('status').first().innerText()).replace(/\D/g, ''));
    const listed = await sheet.locator('li').count();
    report.check(
      'a number opens as many moves',
      counted === most.moves && listed === Math.min(100, counted),
      `${listed} of ${counted}, ${most.moves} told`,
    );
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });

  await report.step('by keyboard', async () => {
    const first = marks.first();
    await first.focus();
    const before = await page.evaluate(() => document.activeElement.dataset.mark);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await page.evaluate(() => document.activeElement.dataset.mark)) !== before) break;
    }
    const after = await page.evaluate(() => document.activeElement.dataset.mark);
    report.check('arrows lead from mark to mark', after !== before || (await marks.count()) === 1, `${before}, ${after}`);
    await page.locator('[data-mark]:not([data-mark=europe])').first().focus();
    const code = await page.evaluate(() => document.activeElement.dataset.mark);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('place') === code);
    report.check('Enter selects, in the table too', (await table.locator('[aria-pressed=true]').count()) === 1, code);
    const href = await inspector.locator('a[href*="/countries/"]').getAttribute('href');
    report.check('its page is a press away', href.endsWith(`/countries/${code}`), href);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('place'));
    report.check('Esc lets go and stays on the map', page.url().includes('view=map'));
  });

  await report.step('camera', async () => {
    const ground = page.locator('svg[viewBox] > g').first();
    const whole = await ground.getAttribute('transform');
    await page.keyboard.press('+');
    await page.waitForFunction(
      (was) => document.querySelector('svg[viewBox] > g[transform]')?.getAttribute('transform') !== was,
      whole,
    );
    await page.keyboard.press('f');
    await page.waitForFunction(
      (was) => document.querySelector('svg[viewBox] > g[transform]')?.getAttribute('transform') === was,
      whole,
    );
    report.check('+ comes nearer and F shows the whole again', (await ground.getAttribute('transform')) === whole, whole);
  });

  await report.step('files and question', async () => {
    await page.keyboard.press('x');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^SVG/ }).click()]);
    const svg = await readFile(await file.path(), 'utf8');
    report.check(
      'the SVG says its query and has colours of its own',
      /<desc>query: \/explore\?view=map/.test(svg) && /fill="rgb/.test(svg) && !svg.includes('class='),
      svg.slice(0, 200),
    );
    const link = await inspector.locator('a[href*="/graphql"]').getAttribute('href');
    report.check('the question can be asked again', decodeURIComponent(link).includes('circulation('), link.slice(0, 80));
  });

  await report.step('nobody moved', async () => {
    const { people } = await ask('query E2eMapPerson { people(first: 1) { edges { node { id } } } }');
    const id = people.edges[0].node.id;
    const from = new Date().toISOString().slice(0, 7);
    const { circulation: lately } = await ask(FLOWS, { from, filter: { people: [id] } });
    await page.goto(`${base}/explore?view=map&people=${encodeURIComponent(id)}&from=${from}`);
    await settle(page);
    const says = await page.getByText('지도에 그릴 이동이 없습니다').isVisible();
    const moved = lately.flows.some(({ from: one, to: two }) => one !== two && [one, two].includes('KR'));
    report.check('a map without moves says so', says !== moved, `${lately.flows.length} routes`);
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

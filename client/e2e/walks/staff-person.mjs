// Staff: a person's page; an affiliation that is wrong is corrected by hand with a reason, seen, and undone.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const REASON = '본인이 전자우편으로 알려 옴';

/** Walks it, and returns what was counted. */
export async function staffPerson(browser, { base, cookies, ask }) {
  const report = openReport('staff, a person');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const { people } = await ask(
    'query E2ePerson { people(filter: { standings: [OVERSEAS_KOREAN], registered: true, reached: true }, first: 1) { edges { node { id label } } } }',
  );
  const person = people.edges[0].node;
  const affiliations = async () =>
    (await page.locator('table', { has: page.locator('caption', { hasText: '확인된 사실' }) }).innerText()).replaceAll(
      /\s+/g,
      ' ',
    );
  let before = '';

  await report.step('the page', async () => {
    await page.goto(`${base}/people/${person.id}`);
    await settle(page);
    report.check(
      'the name is the head of the page',
      (await page.getByRole('heading', { level: 1 }).innerText()).includes(person.label),
    );
    report.check('there is a career', await page.getByRole('heading', { name: '거쳐 온 곳' }).isVisible());
    report.check(
      'the register panel says that the register knows them',
      await page.getByText('재외 과학자 등록부에 있음').isVisible(),
    );
    before = await affiliations();
    report.check('facts say their source and day', /\d{4}-\d{2}-\d{2} 확인/.test(before));
  });

  await report.step('the table twin of the career', async () => {
    await page.getByRole('button', { name: '표로 보기' }).click();
    report.check(
      'every period has a row',
      (await page
        .locator('table', { has: page.locator('caption', { hasText: '거쳐 온 곳' }) })
        .locator('tbody tr')
        .count()) > 0,
    );
    await page.getByRole('button', { name: '그림으로 보기' }).click();
  });

  await report.step('ties', async () => {
    const figure = page.getByRole('button', { name: /^연결 [\d,]+$/ });
    const counted = Number((await figure.innerText()).replace(/\D/g, ''));
    await figure.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${counted}명`, { exact: true }).waitFor();
    report.check(
      'the number of ties opens a list of as many',
      (await dialog.locator('tbody tr').count()) === counted,
      `${counted}`,
    );
    await page.keyboard.press('Escape');
    const reason = page.locator('#ties li button[aria-expanded]').first();
    await reason.click();
    report.check('a reason opens its evidence', (await page.locator('#ties li ul li').count()) > 0);
  });

  await report.step('correct an affiliation', async () => {
    await page
      .getByRole('button', { name: /^소속 고치기/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('기관').fill('나래연구원');
    await dialog.getByRole('button', { name: '고쳐 적기' }).click();
    report.check('without a reason nothing is recorded', await dialog.getByText('적어 주세요').isVisible());
    await dialog.getByLabel('이유').fill(REASON);
    await dialog.getByRole('button', { name: '고쳐 적기' }).click();
    await page.getByText(/명령 #\d+/).waitFor();
    await page
      .getByRole('cell', { name: /나래연구원/ })
      .first()
      .waitFor();
    const now = await affiliations();
    report.check(
      'the page shows the corrected place, marked as by hand',
      now.includes('나래연구원') && now.includes('손으로 고침'),
      now.slice(0, 200),
    );
    report.check('the history names the correction', await page.getByText('손으로 고침').last().isVisible());
  });

  await report.step('undo', async () => {
    const history = page.locator('ol li').filter({ hasText: '나래연구원' }).first();
    await history.getByRole('button', { name: '되돌리기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('이유').fill('잘못 들은 것이었음');
    await dialog.getByRole('button', { name: '되돌리기' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => ![...document.querySelectorAll('table')].some((table) => table.textContent?.includes('나래연구원')),
      null,
      { timeout: 15_000 },
    );
    await settle(page);
    const after = await affiliations();
    report.check('after the undo the facts read as before', after === before, after.slice(0, 160));
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

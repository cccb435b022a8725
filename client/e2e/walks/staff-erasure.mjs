// Staff: somebody asks for their data to be erased; afterwards neither their page, nor the search, nor the list of people has them.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const REASON = '본인이 전자우편으로 삭제를 요청함';
const MANY = 'query E2eMany { people(filter: { standings: [ABROAD] }, first: 500) { totalCount edges { node { id label } } } }';

/** Walks it, and returns what was counted. Each time one person fewer is left: the last of many, since other walks take the most tied. */
export async function staffErasure(browser, { base, cookies, ask }) {
  const report = openReport('staff, an erasure');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const before = (await ask(MANY)).people;
  const person = before.edges.at(-1).node;
  const dialog = page.getByRole('dialog');
  const open = page.getByRole('button', { name: '개인정보 삭제…' });
  const send = dialog.getByRole('button', { name: '되돌릴 수 없이 삭제' });
  const hits = async () => {
    await page.keyboard.press('/');
    await dialog.getByRole('combobox').fill(person.label);
    await dialog.locator(`[role=listbox] [role=option], p:has-text("${person.label}")`).first().waitFor();
    await settle(page);
    const count = await dialog.locator(`[role=option][id$="-${person.id}"]`).count();
    await page.keyboard.press('Escape');
    return count;
  };
  const rows = async () => {
    await page.goto(`${base}/explore?view=table&text=${encodeURIComponent(person.label)}`);
    await settle(page);
    return page.locator('tbody tr', { hasText: person.label }).count();
  };

  // Others may bear the same name.
  let listed = 0;
  await report.step('before', async () => {
    listed = await rows();
    report.check('the list has them', listed > 0, person.label);
    await page.goto(`${base}/people/${person.id}`);
    await settle(page);
    report.check('the search has them', (await hits()) === 1, person.label);
  });

  await report.step('the dialog', async () => {
    await open.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    report.check('it says that there is no way back', await dialog.getByText('되돌릴 수 없습니다').isVisible());
    await page.keyboard.press('Escape');
    report.check('leaving it leads back to where it was opened', await open.evaluate((node) => node === document.activeElement));
    await open.click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '보관 내용 내려받기' }).click();
    report.check('what is held can be had first', (await download).suggestedFilename() === `subject-report-${person.id}.json`);
    await dialog.getByLabel('이유').fill(REASON);
    await dialog.getByLabel('확인을 위해 이름을 그대로 적으세요').fill(`${person.label}?`);
    await send.click();
    report.check('another name sends nothing', await dialog.getByText('이름이나 번호와 다릅니다').isVisible());
  });

  await report.step('erased', async () => {
    await dialog.getByLabel('확인을 위해 이름을 그대로 적으세요').fill(person.label);
    await send.click();
    const head = page.getByRole('heading', { level: 1, name: '개인정보를 삭제했습니다' });
    await head.waitFor({ timeout: 60_000 });
    await settle(page);
    report.check(
      'the page says that it is done, to a screen reader too',
      await head.evaluate((node) => node === document.activeElement),
    );
    report.check('it does not name them', !(await page.locator('main').innerText()).includes(person.label));
    report.check('the search, which had them a moment ago, does not', (await hits()) === 0);
  });

  await report.step('afterwards', async () => {
    await page.reload();
    await settle(page);
    report.check('their address leads to nobody', await page.getByText('그런 사람이 없습니다').first().isVisible());
    report.check('the list does not have them', (await rows()) === listed - 1);
    const after = (await ask(MANY)).people;
    report.check('there is one person fewer', after.totalCount === before.totalCount - 1, `${after.totalCount}`);
    await page.goto(`${base}/admin/audit`);
    await settle(page);
    const entry = page.locator('tbody tr', { hasText: '개인정보 삭제' }).first();
    report.check('the audit trail says why', (await entry.innerText()).includes(REASON));
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

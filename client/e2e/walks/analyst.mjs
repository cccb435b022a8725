// An analyst makes a token, asks GraphQL with it from outside, and runs the examples of the explorer.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';
import { follow, inviteThroughPage } from './invite.mjs';

/** Walks it, and returns what was counted. */
export async function analyst(browser, { base, cookies }) {
  const report = openReport('analyst, token and explorer');
  const { context } = await openContext(browser, { base, cookies });
  const staff = await context.newPage();
  let guest;
  let token = '';

  await report.step('signing in', async () => {
    guest = await follow(browser, base, await inviteThroughPage(staff, base, { name: '분석가', role: 'analyst' }));
  });

  await report.step('a token', async () => {
    const { page } = guest;
    await page.goto(`${base}/settings`);
    await settle(page);
    await page.getByLabel('이름').fill('수소 노트북');
    await page.getByRole('button', { name: '토큰 만들기' }).click();
    const secret = page.getByLabel('토큰의 비밀값');
    await secret.waitFor();
    token = await secret.inputValue();
    report.check('the secret is shown', token.length > 20);
    report.check('the snippet carries it', (await page.locator('pre').innerText()).includes(token));
    await page.reload();
    await settle(page);
    report.check(
      'it is shown only once',
      (await page.getByLabel('토큰의 비밀값').count()) === 0 &&
        (await page.getByRole('cell', { name: '수소 노트북' }).isVisible()),
    );
  });

  await report.step('from a notebook', async () => {
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: '{ network(filter: { technologies: ["HYDROGEN"] }, level: COMMUNITIES, limit: 1) { people ties } }',
      }),
    });
    const { data, extensions } = await answer.json();
    report.check('the token is answered', data?.network.people > 0, JSON.stringify(data));
    report.check('the answer says its cost', typeof extensions?.cost?.used === 'number');
  });

  await report.step('the explorer', async () => {
    const { page } = guest;
    await page.goto(`${base}/graphql`);
    await settle(page);
    const examples = page.getByRole('button', { name: '예시 질의' });
    await examples.click();
    const names = await page.getByRole('menuitem').allInnerTexts();
    await page.keyboard.press('Escape');
    for (const name of names) {
      await examples.click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+Enter');
      const answer = page.locator('pre[aria-label="결과"]');
      await answer.waitFor({ timeout: 20_000 });
      report.check(
        `the example "${name}" is answered without errors`,
        !(await answer.innerText()).includes('"errors"'),
        (await answer.innerText()).slice(0, 200),
      );
    }
    await examples.click();
    await page.getByRole('menuitem', { name: '그때 알던 대로 보기', exact: true }).click();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Enter');
    const then = page.locator('pre[aria-label="결과"]');
    await then.waitFor({ timeout: 20_000 });
    report.check(
      'what was known then is more than nothing',
      /"ties": [1-9]/.test(await then.innerText()),
      await then.innerText(),
    );
    report.check('the cost is shown', await page.getByText(/비용 [\d,]+ · 남은 한도/).isVisible());
    await page.getByRole('button', { name: '스키마', exact: true }).click();
    await page.getByRole('heading', { name: 'Query', exact: true }).waitFor({ timeout: 20_000 });
    report.check('fields are described', (await page.locator('dl dd').filter({ hasText: /\w{3}/ }).count()) > 10);
  });

  await report.step('revoking', async () => {
    const { page } = guest;
    await page.goto(`${base}/settings`);
    await settle(page);
    await page
      .getByRole('row', { name: /수소 노트북/ })
      .getByRole('button', { name: '폐기' })
      .click();
    await page.getByText('폐기됨', { exact: true }).waitFor();
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ atlas { people } }' }),
    });
    report.check('a revoked token is refused', !(await answer.json()).data?.atlas);
  });

  report.check('no script fails', (guest?.faults ?? []).length === 0, (guest?.faults ?? []).join('; '));
  await guest?.context.close();
  await context.close();
  return report.done();
}

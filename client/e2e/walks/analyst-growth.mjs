// Somebody asks how the network grows: every number is as long as the list it opens, the sentence about an event is what its table adds up
// to, and the query behind a chart gives the same answer in the explorer. Then the same page as an analyst, to whom small cells are closed.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';
import { follow, inviteThroughPage } from './invite.mjs';

const SHARE = `query E2eShare($filter: NetworkFilter, $day: PartialDate!) {
  networkGrowth(period: YEAR, from: $day, to: $day, filter: $filter, metrics: [CROSS_BORDER_SHARE]) { all { points { numbers { numerator } } } }
}`;
const MOVES = 'query E2eMoves($from: PartialDate!) { circulation(from: $from) { flows { from to moves } } }';

const whole = (text) => Number((text ?? '').replaceAll(/[^\d]/g, ''));
const decimal = (text) => Number((text ?? '').replace('\u2212', '-').replaceAll(/[^\d.-]/g, ''));

/** Opens the list behind a number, compares them, and closes it again. */
async function compare(page, report, what, button) {
  const number = whole(await button.innerText());
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('ol').waitFor();
  const count = whole(await dialog.getByRole('status').innerText());
  const rows = await dialog.locator('ol > li').count();
  report.check(`${what}: the number is that of its list`, number === count && number > 0, `${number}, ${count}`);
  report.check(
    `${what}: the list is as long`,
    rows === count || (count > rows && [100, 500].includes(rows)),
    `${rows} of ${count}`,
  );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' }).catch(() => undefined);
  return number;
}

/** How many people the network shows. */
const peopleShown = async (page) =>
  whole(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^[\d,]+명$/ })
      .first()
      .innerText(),
  );

/** Walks it, and returns what was counted. */
export async function analystGrowth(browser, { base, cookies, ask }) {
  const report = openReport('analyst, how the network grows');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const panel = (name) => page.locator(`#growth-${name}`);
  let guest;

  await report.step('the tiles', async () => {
    await page.goto(base);
    await settle(page);
    await page.getByRole('navigation').getByRole('link', { name: '성장' }).first().click();
    await panel('ties').locator('li').first().waitFor({ timeout: 30_000 });
    await settle(page);
    report.check('there are twelve technologies', (await panel('ties').locator('ul > li').count()) === 12);
    const tile = panel('ties')
      .locator('ul > li')
      .filter({ has: page.getByRole('button', { name: '수소', exact: true }) });
    const number = await compare(page, report, 'a tile', tile.getByRole('button', { name: /목록 열기/ }));
    const day = await page.getByRole('textbox', { name: '뒤 날짜' }).inputValue();
    const { networkGrowth } = await ask(SHARE, { filter: { technologies: ['HYDROGEN'] }, day });
    report.check('it is what the server counts', networkGrowth.all.points[0].numbers[0].numerator === number, String(number));
    await tile.getByRole('button', { name: /목록 열기/ }).click();
    const rows = page.getByRole('dialog').locator('ol > li');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByRole('dialog').getByRole('button', { name: '더 보기' }).click();
    await rows
      .nth(before)
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    report.check('its list goes on', (await rows.count()) === Math.min(2 * before, number), `${before}, ${await rows.count()}`);
    await page.keyboard.press('Escape');
    await tile.getByRole('button', { name: '수소', exact: true }).click();
    await settle(page);
    report.check('the tile takes its group in hand', new URL(page.url()).searchParams.get('pick') === 'HYDROGEN', page.url());
    report.check('the other charts follow it', await page.getByRole('heading', { name: '순환, 수소' }).isVisible());
  });

  await report.step('two dates', async () => {
    await compare(
      page,
      report,
      'people',
      panel('dates')
        .getByRole('button', { name: /^사람, .*목록 열기/ })
        .last(),
    );
    await compare(
      page,
      report,
      'ties',
      panel('dates')
        .getByRole('button', { name: /^연결, .*목록 열기/ })
        .first(),
    );
  });

  await report.step('what one event changed', async () => {
    const effect = panel('impact').getByRole('status').locator('p').first();
    const untold = panel('impact').getByText('효과를 말하지 않습니다.');
    await effect.or(untold).first().waitFor();
    // The first event whose effect can be told.
    const events = await panel('impact')
      .getByLabel('행사', { exact: true })
      .locator('option')
      .evaluateAll((all) => all.map(({ value }) => value));
    for (let at = 0; at < events.length && (await untold.count()) > 0; at++) {
      await panel('impact').getByLabel('행사', { exact: true }).selectOption(events[at]);
      await settle(page);
    }
    const value = decimal(await effect.innerText());
    await panel('impact').getByRole('button', { name: '표', exact: true }).click();
    const rows = await panel('impact')
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
    const beyond = rows
      .filter(([, , when]) => when === '행사 뒤')
      .reduce((sum, [, , , observed, expected]) => sum + decimal(observed) - decimal(expected), 0);
    report.check(
      'the table adds up to the sentence',
      Math.abs(beyond - value) < 0.06 + 0.01 * rows.length,
      `${beyond}, ${value}`,
    );
    await compare(page, report, 'pairs who first met', panel('impact').locator('dl').getByRole('button').first());
    const attendees = panel('impact').getByRole('link', { name: /^참석자/ });
    const came = whole(await attendees.innerText());
    await attendees.click();
    await settle(page);
    report.check('as many attended as the list says', (await peopleShown(page)) === came, String(came));
    await page.goBack();
    await settle(page);
  });

  await report.step('circulation', async () => {
    await page.goto(`${base}/growth?since=2000`);
    await settle(page);
    const cells = panel('flows')
      .locator('table')
      .first()
      .getByRole('button', { name: /목록 열기/ });
    await cells.first().waitFor();
    await compare(page, report, 'a cell', cells.first());
    const out = panel('flows').getByRole('button', { name: /^나감/ });
    const number = await compare(page, report, 'all who went out', out);
    const { circulation } = await ask(MOVES, { from: '2000-01-01' });
    const sum = circulation.flows.filter(({ from }) => from === 'KR').reduce((total, { moves }) => total + moves, 0);
    report.check('it is the sum of the row', sum === number, `${sum}, ${number}`);
    await compare(
      page,
      report,
      'those who came back',
      panel('flows').locator('dl div').filter({ hasText: '돌아옴' }).getByRole('button'),
    );
  });

  await report.step('who is not reached', async () => {
    const link = panel('gaps').getByRole('link', { name: /^아직인/ });
    const number = whole(await link.innerText());
    await link.click();
    await settle(page);
    report.check('the network says the same', (await peopleShown(page)) === number, String(number));
  });

  await report.step('the query behind a chart', async () => {
    await page.goto(`${base}/growth?query=dates`);
    await settle(page);
    const digest = await page.locator('#growth-query [title]').last().getAttribute('title');
    await page.getByRole('link', { name: '탐색기에서 열기' }).click();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Enter');
    const answer = page.locator('pre[aria-label="결과"]');
    await answer.waitFor({ timeout: 20_000 });
    const text = await answer.innerText();
    report.check('it is answered in the explorer', !text.includes('"errors"'), text.slice(0, 200));
    report.check('with the same digits', Boolean(digest) && text.includes(digest), String(digest));
  });

  await report.step('as an analyst', async () => {
    guest = await follow(browser, base, await inviteThroughPage(page, base, { name: '분석가 둘', role: 'analyst' }));
    await guest.page.goto(`${base}/growth`);
    await settle(guest.page);
    const told = guest.page.locator('#growth-flows dl').first().getByRole('button');
    await told.first().waitFor();
    await compare(guest.page, report, 'a number that is told', told.first());
    const { data } = await guest.page.evaluate(async () => {
      const csrf = document.cookie.match(/atlas_csrf=([^;]+)/)?.[1] ?? '';
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-atlas-csrf': decodeURIComponent(csrf) },
        body: JSON.stringify({ query: '{ circulation(from: "2015") { flows { moves members { totalCount } } } }' }),
      });
      return response.json();
    });
    const flows = data.circulation.flows;
    report.check(
      'no flow tells of fewer than five',
      flows.every(({ moves }) => moves === null || moves >= 5),
    );
    report.check(
      'what is withheld has no list',
      flows.every(({ moves, members }) => (moves === null) === (members === null)),
    );
    report.check('no script fails for them', guest.faults.length === 0, guest.faults.join('; '));
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await guest?.context.close();
  await context.close();
  return report.done();
}

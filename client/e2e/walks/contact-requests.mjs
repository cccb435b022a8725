// An organizer asks the secretariat to write to somebody; the secretariat finds it, says that it has written, and the organizer sees that,
// and no address. Somebody who has lost their way in gets a new link from the page of users.
import { openContext, settle } from '../browser.mjs';
import { asker } from '../pages.mjs';
import { openReport } from '../report.mjs';
import { follow, inviteThroughPage } from './invite.mjs';

const ASKED = '10월 행사에 모시고 싶습니다.';
const ANSWERED = '오늘 보냈습니다';
const NAME = '연락 주관자';

/** Walks it, and returns what was counted. */
export async function contactRequests(browser, { base, cookies, ask }) {
  const report = openReport('requests for contact');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const { events, people } = await ask(
    '{ events(limit: 1, sort: [{ from: DESC }]) { id titleKo } people(filter: { standings: [KOREA] }, first: 1) { edges { node { id label } } } }',
  );
  const [event] = events;
  const person = people.edges[0].node;
  const organizer = await follow(
    browser,
    base,
    await inviteThroughPage(page, base, { name: NAME, role: 'organizer', event: event.titleKo }),
  );
  const askedBy = asker(base, await organizer.context.cookies());
  const own = organizer.page.locator('ol li', { hasText: ASKED }).first();

  await report.step('the organizer has asked, and sees that it waits', async () => {
    await askedBy(
      'mutation E2eAsk($person: ID!, $event: ID!, $text: String!) { requestContact(personId: $person, eventId: $event, text: $text) { id } }',
      {
        person: person.id,
        event: event.id,
        text: ASKED,
      },
    );
    await organizer.page.goto(`${base}/requests`);
    // Others than the secretariat may know them by another name.
    const { person: seen } = await askedBy('query E2eSeen($id: ID!) { person(id: $id) { person { name } } }', { id: person.id });
    await own.getByText(seen.person.name).first().waitFor();
    report.check(
      'it says who, about which event, and that it waits',
      /기다림/.test(await own.innerText()) && (await own.innerText()).includes(event.titleKo),
    );
    report.check('the organizer has no button to answer it', (await own.getByRole('button').count()) === 0);
  });

  await report.step('the secretariat finds it from the first page, and says that it has written', async () => {
    await page.goto(base);
    await page.locator('section', { hasText: '사무국을 기다리는 부탁' }).last().getByRole('link').click();
    const waiting = page.locator('ol li', { hasText: ASKED });
    await waiting.first().waitFor();
    const before = await waiting.count();
    await waiting.first().getByRole('button', { name: '보냈다고 적기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('부탁한 사람에게 한마디').fill('minsu@example.org 로 보냈습니다');
    await dialog.getByRole('button', { name: '보냈다고 적기' }).click();
    await dialog.getByRole('alert').waitFor();
    report.check('an address is refused', await dialog.isVisible());
    await dialog.getByLabel('부탁한 사람에게 한마디').fill(ANSWERED);
    await dialog.getByRole('button', { name: '보냈다고 적기' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(
      ([text, count]) =>
        [...document.querySelectorAll('ol li')].filter((line) => line.textContent.includes(text)).length === count,
      [ASKED, before - 1],
    );
    report.check('it does not wait any more', true);
    await organizer.page.reload();
    await own.getByText(ANSWERED).waitFor();
    report.check('the organizer sees it', /보냄/.test(await own.innerText()) && !(await own.innerText()).includes('@'));
  });

  await report.step('a new way in', async () => {
    await page.goto(`${base}/admin/users`);
    await settle(page);
    const row = page.locator('tbody tr', { hasText: NAME }).first();
    report.check('the page of users says which event an organizer is for', (await row.innerText()).includes(event.titleKo));
    await row.getByRole('button', { name: '로그인 링크' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '링크 만들기' }).click();
    const link = await dialog.getByLabel('로그인 링크', { exact: true }).inputValue();
    const again = await follow(browser, base, link);
    report.check('the link leads back to the same work', await again.page.getByText('내가 부탁한 연락').isVisible());
    await again.context.close();
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length + organizer.faults.length === 0, [...faults, ...organizer.faults].join('; '));
  await organizer.context.close();
  await context.close();
  return report.done();
}

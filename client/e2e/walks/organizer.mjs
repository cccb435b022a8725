// An organizer follows an invitation, sees the event and its people, and no address of anyone.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';
import { follow, inviteThroughPage } from './invite.mjs';

const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+/;

/** Walks it, and returns what was counted. */
export async function organizer(browser, { base, cookies, ask }) {
  const report = openReport('organizer, by invitation');
  const { context } = await openContext(browser, { base, cookies });
  const staff = await context.newPage();
  const { events } = await ask('query E2eEvents { events(limit: 200) { id titleKo from } }');
  const event = events
    .filter((candidate) => candidate.from)
    .sort((a, b) => b.from.localeCompare(a.from))
    .find((candidate) => candidate.from < new Date().toISOString());
  let guest;

  await report.step('the invitation', async () => {
    const link = await inviteThroughPage(staff, base, { name: '초대받은 주관자', role: 'organizer', event: event.titleKo });
    report.check('the link is shown once', /\/sign-in\//.test(link));
    guest = await follow(browser, base, link);
    report.check('the link signs in', !new URL(guest.page.url()).pathname.startsWith('/sign-in'), guest.page.url());
  });

  await report.step('the event', async () => {
    const { page } = guest;
    await page.goto(`${base}/events/${event.id}`);
    await settle(page);
    report.check('the event is there', (await page.getByRole('heading', { level: 1 }).innerText()).includes(event.titleKo));
    report.check('its page says that no address is shown', await page.getByText('연락처는 표시하지 않습니다').isVisible());
    const rows = page.locator('#participants tbody tr');
    report.check('people are listed', (await rows.count()) > 0, String(await rows.count()));
    report.check('no address of anyone', !ADDRESS.test(await page.locator('main').innerText()));
    await rows.first().getByRole('link').first().click();
    await page.waitForURL('**/people/**');
    await settle(page);
    report.check('a person opens', (await page.getByRole('heading', { level: 1 }).innerText()).length > 1);
    await page.getByText('권한을 받은 담당자만 봅니다').waitFor();
    report.check('their contact is closed', (await page.getByRole('button', { name: '연락처 보기' }).count()) === 0);
    report.check('no address on the page', !ADDRESS.test(await page.locator('main').innerText()));
    report.check('nothing can be corrected', (await page.getByRole('button', { name: /고치기|사실 더하기/ }).count()) === 0);
  });

  await report.step('closed doors', async () => {
    const { page } = guest;
    report.check('no door to imports or administration', (await page.getByRole('link', { name: /^(자료|관리)$/ }).count()) === 0);
  });

  await guest?.context.close();
  await context.close();
  return report.done();
}

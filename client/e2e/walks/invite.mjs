// Invites somebody through the page, as staff do, and follows the link in a browser of their own.
import { openContext, settle } from '../browser.mjs';

/** The link for somebody new. `event` is a part of the name of the event an organizer is invited for. */
export async function inviteThroughPage(page, base, { name, role, event }) {
  await page.goto(`${base}/admin/users`);
  await settle(page);
  await page.getByRole('button', { name: '초대하기' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('이름').fill(name);
  await dialog.getByLabel('역할').selectOption(role);
  if (event) {
    const option = dialog.getByLabel('어느 행사').locator('option', { hasText: event }).first();
    await option.waitFor({ state: 'attached' });
    await dialog.getByLabel('어느 행사').selectOption(await option.getAttribute('value'));
  }
  await dialog.getByRole('button', { name: '초대 링크 만들기' }).click();
  const shown = dialog.getByLabel('초대 링크');
  await shown.waitFor();
  const link = await shown.inputValue();
  await dialog.getByRole('button', { name: '닫기' }).last().click();
  return link;
}

/** A browser in which somebody has just followed their link. */
export async function follow(browser, base, link) {
  const opened = await openContext(browser, { base });
  const page = await opened.context.newPage();
  const { pathname } = new URL(link);
  await page.goto(base + pathname);
  await settle(page);
  return { ...opened, page };
}

// Staff: what public sources propose about a linked person; one is rejected by keyboard with a reason, undone, accepted, and undone from the history.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const PROPOSALS = `query E2eProposals($id: ID!) {
  enrichmentProposals(personId: $id) { totalCount nodes { id kind state label evidence { supports } } }
}`;

/** Walks it, and returns what was counted. */
export async function staffEnrichment(browser, { base, cookies, ask }) {
  const report = openReport('staff, what public sources propose');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const { people } = await ask(
    'query E2eLinked { people(filter: { registered: true }, first: 40) { edges { node { id label } } } }',
  );
  const proposed = async (id) => (await ask(PROPOSALS, { id })).enrichmentProposals;
  let person = null;
  let before = null;
  for (const { node } of people.edges) {
    before = await proposed(node.id);
    if (before.nodes.filter(({ kind, state }) => kind === 'INSTITUTION' && state === 'OPEN').length > 1) {
      person = node;
      break;
    }
  }
  if (!person) throw new Error('Nobody of the first forty linked people has two places to decide about.');
  const states = async () => JSON.stringify((await proposed(person.id)).nodes);
  const panel = page.getByRole('region', { name: '공개 자료의 제안' });
  const dialog = page.getByRole('dialog');
  const toDecide = async () => Number((await panel.getByText(/^결정할 것/).innerText()).replaceAll(/\D/g, ''));
  const open = before.nodes.filter(({ state }) => state === 'OPEN').length;

  await report.step('the panel', async () => {
    await page.goto(`${base}/people/${person.id}`);
    await settle(page);
    await panel.waitFor();
    report.check('says how many are to be decided', (await toDecide()) === open, `${await toDecide()} of ${open}`);
    await panel.getByRole('button', { name: /모두 보기/ }).click();
    report.check('the button shows them all', (await panel.getByRole('button', { name: /^받아들이기/ }).count()) === open);
    report.check(
      'evidence names its source',
      await panel
        .getByText(/OpenAlex|ORCID/)
        .first()
        .isVisible(),
    );
  });

  await report.step('reject by keyboard, undo', async () => {
    const reject = panel.getByRole('button', { name: /^거절하기/ }).first();
    await reject.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    report.check(
      'Escape gives the keyboard back to the button',
      await reject.evaluate((button) => button === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '거절하기' }).click();
    report.check('without a reason nothing is recorded', await dialog.getByText('적어 주세요').isVisible());
    await dialog.getByLabel('이유').fill('이 사람의 논문이 아님');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/거절했습니다 · 명령 #\d+/).waitFor();
    await panel.getByText('결정한 것 1건').first().waitFor();
    report.check('one fewer is to be decided', (await toDecide()) === open - 1);
    report.check('the keyboard goes on from the panel', await page.evaluate(() => document.activeElement?.id === 'enrichment'));
    report.check('the server says so too', /"REJECTED"/.test(await states()));
    await page.getByRole('status').getByRole('button', { name: '되돌리기' }).click();
    await panel.getByText(`결정할 것 ${open}건`).waitFor();
    report.check('after the undo the proposals are as before', (await states()) === JSON.stringify(before.nodes));
  });

  await report.step('accept, and undo from the history', async () => {
    const place = before.nodes.find(({ kind, state }) => kind === 'INSTITUTION' && state === 'OPEN');
    const rank = before.nodes.filter(({ state }) => state === 'OPEN').indexOf(place);
    await panel
      .getByRole('button', { name: /^받아들이기/ })
      .nth(rank)
      .click();
    await dialog.getByLabel('이유').fill('이력서에서 확인');
    await dialog.getByRole('button', { name: '받아들이기' }).click();
    await page.getByText(/받아들였습니다 · 명령 #\d+/).waitFor();
    await panel.getByText('결정한 것 1건').first().click();
    report.check('it stands among what was decided', await panel.getByText('받아들임', { exact: true }).isVisible());
    await page.reload();
    await settle(page);
    const entry = page.locator('ol li').filter({ hasText: '공개 자료의 제안을 받아들임' }).first();
    await entry.getByRole('button', { name: '되돌리기' }).click();
    await dialog.getByLabel('이유').fill('다시 물어봄');
    await dialog.getByRole('button', { name: '되돌리기' }).click();
    await panel.getByText(`결정할 것 ${open}건`).waitFor();
    report.check('the panel follows the history', (await states()) === JSON.stringify(before.nodes));
  });

  await report.step('decided meanwhile by somebody else', async () => {
    const [first] = before.nodes.filter(({ state }) => state === 'OPEN');
    await panel
      .getByRole('button', { name: /^거절하기/ })
      .first()
      .click();
    const { decideEnrichment } = await ask(
      `mutation E2eDecide($id: ID!, $proposal: ID!) {
        decideEnrichment(personId: $id, proposalId: $proposal, decision: ACCEPT, reason: "E2E") { seq }
      }`,
      { id: person.id, proposal: first.id },
    );
    await dialog.getByLabel('이유').fill('늦은 결정');
    await dialog.getByRole('button', { name: '거절하기' }).click();
    report.check(
      'the page says who was first, and decides nothing',
      await page
        .getByText(/그사이 다른 사람이 이 제안을 받아들였습니다/)
        .waitFor()
        .then(() => true),
    );
    await ask('mutation E2eUndo($seq: Int!) { undoCommand(seq: $seq, reason: "E2E") { seq } }', { seq: decideEnrichment.seq });
    report.check('everything is as before', (await states()) === JSON.stringify(before.nodes));
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

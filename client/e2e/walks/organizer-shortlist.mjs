// An organizer stars two candidates, says how far each has come, takes the list as a workbook, asks the secretariat to write, and a conflict
// of interest with a fellow organizer is put up with for a reason.
import { readFileSync } from 'node:fs';
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const TOPIC = 'hydrogen fuel cell catalysts';
const FOUND = `query E2eFound($input: MatchSpeakersInput!) {
  matchSpeakers(input: $input) { progress { state } candidates { person { id name } } }
}`;
const PEOPLE = 'query E2ePeople { people(filter: { standings: [KOREA] }, first: 300) { edges { node { id label } } } }';
const CONFLICTS = `query E2eConflicts($person: ID!, $against: ConflictAgainst!) {
  conflictCheck(person: $person, against: $against) { conflicts { kind blocks with { id name } } }
}`;

/** A candidate and somebody in Korea with whom they have a conflict that may be waived. */
async function conflicting(ask, candidates) {
  const { people } = await ask(PEOPLE);
  const all = people.edges.map(({ node }) => node.id);
  for (const { person } of candidates) {
    const others = all.filter((id) => id !== person.id);
    const { conflictCheck } = await ask(CONFLICTS, { person: person.id, against: { people: others } });
    const conflict = conflictCheck.conflicts.find((one) => one.blocks && one.with && one.kind !== 'OWN_PROPOSAL');
    if (conflict) return { person, organizer: conflict.with };
  }
  return null;
}

async function whenReady(ask, input) {
  for (let tries = 0; tries < 60; tries += 1) {
    const { matchSpeakers } = await ask(FOUND, { input });
    if (matchSpeakers.progress.state === 'READY') return matchSpeakers.candidates;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  throw new Error('The search of speakers is never ready.');
}

/** Walks it, and returns what was counted. */
export async function organizerShortlist(browser, { base, cookies, ask }) {
  const report = openReport('organizer, a shortlist and what stands in the way');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const candidates = await whenReady(ask, { topic: TOPIC, first: 20 });
  const conflict = await conflicting(ask, candidates);
  const address = new URLSearchParams({ topic: TOPIC, ...(conflict ? { organizers: conflict.organizer.id } : {}) });
  const cards = page.locator('li[data-person]');
  const judged = async () => {
    await settle(page);
    await cards.first().waitFor({ timeout: 120_000 });
  };

  await report.step('two stars', async () => {
    await page.goto(`${base}/speakers?${address}`);
    await judged();
    for (let star = 0; star < 2; star += 1) {
      await cards
        .nth(star)
        .getByRole('button', { name: /★ 명단에 올리기/ })
        .click();
      await page
        .getByText(/님을 명단에 올렸습니다/)
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: /★ 명단 2/ }).click();
    const entries = page.locator('aside ul > li').filter({ has: page.getByRole('combobox') });
    await entries.nth(1).waitFor({ timeout: 20_000 });
    report.check('both are on the list', (await entries.count()) === 2, String(await entries.count()));
  });

  await report.step('how far each has come', async () => {
    const entries = page.locator('aside ul > li').filter({ has: page.getByRole('combobox') });
    await entries.first().getByRole('combobox').selectOption('INVITED');
    await entries.first().getByPlaceholder('메모').fill('기조연설을 부탁함');
    await entries.first().getByPlaceholder('메모').press('Enter');
    await settle(page);
    await entries
      .first()
      .getByRole('button', { name: /의 이력/ })
      .click();
    const history = entries.first().locator('ol > li');
    await history.nth(2).waitFor({ timeout: 20_000 });
    report.check('each step stands in its history', (await history.count()) === 3, String(await history.count()));
    await page.reload();
    await judged();
    await page.getByRole('button', { name: /★ 명단 2/ }).click();
    await entries.nth(1).waitFor();
    const states = await entries.getByRole('combobox').evaluateAll((all) => all.map(({ value }) => value));
    report.check('it is kept', states.sort().join() === 'CONSIDERED,INVITED', states.join());
  });

  await report.step('as a workbook', async () => {
    const download = page.waitForEvent('download', { timeout: 30_000 });
    await page
      .locator('aside')
      .getByRole('button', { name: /내보내기/ })
      .click();
    await page.getByRole('menuitem', { name: /XLSX/ }).click();
    const file = await (await download).path();
    const bytes = readFileSync(file);
    report.check('it is a workbook', bytes.subarray(0, 2).toString() === 'PK' && bytes.length > 1_000, `${bytes.length} bytes`);
  });

  await report.step('the secretariat is asked to write', async () => {
    await cards
      .first()
      .getByRole('button', { name: /^사무국에 .* 연락 부탁/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption({ index: 1 });
    await dialog.getByRole('textbox').fill('10월 행사에 모시고 싶습니다.');
    await dialog.getByRole('button', { name: '사무국에 부탁' }).click();
    await page.getByText(/연락해 달라고 부탁했습니다/).waitFor();
    report.check('no address is shown', (await page.locator('main').innerText()).includes('@') === false);
  });

  await report.step('a conflict is put up with', async () => {
    report.check('somebody has a conflict', conflict !== null);
    if (!conflict) return;
    const card = page.locator(`li[data-person="${conflict.person.id}"]`);
    await card
      .getByRole('button', { name: /이해충돌/ })
      .first()
      .click();
    await card.getByRole('button', { name: '문제없다고 결정' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('공동 연구가 끝났고 심사에 관여하지 않음');
    await dialog.getByRole('button', { name: '문제없다고 결정' }).click();
    await card
      .getByText(/심사에 관여하지 않음/)
      .first()
      .waitFor({ timeout: 20_000 });
    report.check('the reason stays in sight', true);
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

// Staff: twenty pairs drawn by seed are decided by keyboard alone, five are undone; keys and time are counted and printed. Afterwards the
// others are undone too, so that the world is as it was.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';
import { drawing } from './drawing.mjs';

const SEED = 20261125;
const PAIRS = 20;
const UNDONE = 5;
/** Between two drawn pairs up to so many lines are passed over. */
const PASSED = 2;

const WORKLIST = `query E2eWorklist { linkCandidates(first: 1) { totalCount threshold today { linked different unsure } } }`;

/** Lets linkage propose where it has never run, from its page, and waits for its end: nothing is linked, so that every pair is there to be drawn. */
async function runOnce(page, base, ask, report) {
  if ((await ask(WORKLIST)).linkCandidates.threshold !== null) return;
  await page.goto(`${base}/linkage/report`);
  await settle(page);
  await page.getByRole('button', { name: '제안만 다시 계산' }).click();
  await page.getByText('진행 중인 작업').waitFor();
  const progress = page.getByRole('progressbar').first().waitFor();
  report.check(
    'a run says how far it is',
    await progress.then(
      () => true,
      () => false,
    ),
  );
  for (let waited = 0; waited < 1_000 && (await ask(WORKLIST)).linkCandidates.threshold === null; waited += 1)
    await page.waitForTimeout(500);
  await page.goto(`${base}/linkage/report`);
  await settle(page);
  report.check('after it, the page says what linked the records', /기록 [\d,]+건: /.test(await page.locator('main').innerText()));
}

/** Walks it, and returns what was counted. */
export async function linkageTwenty(browser, { base, cookies, ask }) {
  const report = openReport('staff, twenty pairs by keyboard');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const draw = drawing(SEED);
  let keys = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const line = () => page.locator('ol a[aria-current]');
  const pairName = () => page.locator('article').getAttribute('aria-label');
  const pairAddress = () => page.evaluate(() => location.search);
  const isThere = (before) =>
    page.waitForFunction(
      (was) => document.querySelector('article') && location.search !== was && !document.querySelector('[aria-busy=true]'),
      before,
      { timeout: 15_000 },
    );
  let before;
  let after;

  await report.step('linkage has run', () => runOnce(page, base, ask, report));

  await report.step('the worklist', async () => {
    before = (await ask(WORKLIST)).linkCandidates;
    await page.goto(`${base}/linkage`);
    await settle(page);
    report.check('the first pair is open without a click', (await pairName()) !== null);
    report.check('there are enough pairs', before.totalCount >= PAIRS + UNDONE, String(before.totalCount));
    const rows = await page.locator('article table tbody tr').count();
    report.check('the evidence has a row a field, a start and a sum', rows >= 5, String(rows));
    const figures = await page.evaluate(() => {
      const number = (text) => Number(text.replace('−', '-').replace('+', ''));
      const read = (row) => number(row.lastElementChild.innerText.match(/[+−]?\d+(\.\d)?/)?.[0] ?? '0');
      const found = [...document.querySelectorAll('article table tbody tr')];
      return { parts: found.slice(0, -1).map(read), sum: read(found.at(-1)) };
    });
    const sum = figures.parts.reduce((total, part) => total + part, 0);
    report.check(
      'what is written on the bars adds up to the score, up to rounding',
      Math.abs(sum - figures.sum) <= 0.05 * (figures.parts.length + 1),
      `${sum} and ${figures.sum}`,
    );
  });

  await report.step('a row is opened by keyboard', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    report.check('E opens what stands behind it', (await page.locator('article [aria-expanded=true]').count()) === 1);
    await page.keyboard.press('Escape');
  });

  await report.step('a colleague is first', async () => {
    const was = new URLSearchParams(await pairAddress());
    const { linkCandidates } = await ask(
      'query E2eFirst { linkCandidates(first: 1) { edges { node { left { key } right { key } } } } }',
    );
    const first = linkCandidates.edges[0].node;
    const keysOfPair = { left: was.get('left') ?? first.left.key, right: was.get('right') ?? first.right.key };
    const { decideLink } = await ask(
      'mutation E2eColleague($left: String!, $right: String!) { decideLink(left: $left, right: $right, decision: UNSURE, note: "동료가 봄") { outcome command { seq } } }',
      keysOfPair,
    );
    await page.keyboard.press('d');
    const note = page.getByRole('alert');
    await note.waitFor();
    report.check(
      'theirs is shown, with its note, and nothing was changed',
      /먼저 ‘보류’.*동료가 봄/s.test(await note.innerText()),
    );
    await ask('mutation E2eBack($seq: Int!) { undoCommand(seq: $seq, reason: "연습이었음") { seq } }', {
      seq: decideLink.command.seq,
    });
    await page.goto(`${base}/linkage`);
    await settle(page);
  });

  const started = Date.now();
  let decided = 0;
  let refused = 0;
  await report.step('twenty decisions', async () => {
    for (let tries = 0; decided < PAIRS && tries < PAIRS * 2; tries += 1) {
      const steps = Math.floor(draw() * (PASSED + 1));
      for (let step = 0; step < steps; step += 1) {
        const was = await pairAddress();
        await press('j');
        await isThere(was).catch(() => undefined);
      }
      const was = await pairAddress();
      const score = Number((await line().locator('span').last().innerText()).replace('−', '-').replace(/[^\d.-]/g, ''));
      const chance = draw();
      await press(chance < 0.15 ? 'u' : score > 0 ? 'l' : 'd');
      const moved = await isThere(was).then(
        () => true,
        () => false,
      );
      if (moved) decided += 1;
      else {
        // It contradicts what was decided before: the page says so, and the next one is taken.
        refused += 1;
        await press('j');
        await isThere(was).catch(() => undefined);
      }
    }
  });
  const seconds = (Date.now() - started) / 1000;
  const decisionKeys = keys;
  report.check('twenty pairs are decided', decided === PAIRS, String(decided));

  await report.step('they are counted', async () => {
    after = (await ask(WORKLIST)).linkCandidates;
    const done = (counts) => counts.today.linked + counts.today.different + counts.today.unsure;
    report.check('today counts twenty more', done(after) - done(before) === PAIRS, `${done(before)} → ${done(after)}`);
  });

  await report.step('five are undone', async () => {
    for (let step = 0; step < UNDONE; step += 1) {
      const was = await pairAddress();
      await press('Control+z');
      await isThere(was);
    }
    const now = (await ask(WORKLIST)).linkCandidates;
    const done = (counts) => counts.today.linked + counts.today.different + counts.today.unsure;
    report.check('today counts five fewer', done(after) - done(now) === UNDONE, `${done(after)} → ${done(now)}`);
  });
  console.log(
    `     ${decided} pairs decided with ${decisionKeys} keys in ${seconds.toFixed(1)} s (${Math.round((decided / seconds) * 3600)} an hour), ` +
      `${refused} refused as contradictions; ${UNDONE} undone with ${keys - decisionKeys} keys`,
  );

  await report.step('the rest is undone', async () => {
    for (let step = 0; step < decided - UNDONE; step += 1) {
      const was = await pairAddress();
      await page.keyboard.press('Control+z');
      await isThere(was);
    }
    const now = (await ask(WORKLIST)).linkCandidates;
    report.check(
      'the worklist is as long as before',
      now.totalCount === before.totalCount,
      `${before.totalCount} → ${now.totalCount}`,
    );
    report.check(
      'nothing counts as decided',
      JSON.stringify(now.today) === JSON.stringify(before.today),
      JSON.stringify(now.today),
    );
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

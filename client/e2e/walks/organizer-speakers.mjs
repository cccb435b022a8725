// An organizer goes from the start page to a valid set of eight for a topic drawn by seed, and past "9 travellers, 8 tickets". Clicks are
// counted, a typed field as one; twelve at most.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';
import { drawing } from './drawing.mjs';

const SEED = 20261126;
const MOST_CLICKS = 12;

/** Topics in both languages; the draw takes one of each. */
const TOPICS = {
  ko: [
    '수전해 촉매의 내구성',
    '전고체 전지 고체 전해질',
    '자율주행 인지와 판단',
    '소형모듈원자로 안전',
    '단백질 구조 예측',
    '양자 오류 정정',
  ],
  en: [
    'hydrogen fuel cell catalysts',
    'solid-state battery electrolytes',
    'robot manipulation learning',
    'semiconductor thin film devices',
    'large language models',
    'network security anomaly detection',
  ],
};

/** Somebody from abroad who is in the graph, to organise with: the one whose flight makes nine. */
async function someoneAbroad(ask) {
  const { people } = await ask(
    'query E2eAbroad { people(filter: { standings: [ABROAD] }, first: 1) { edges { node { id label } } } }',
  );
  return people.edges[0]?.node;
}

/** Walks it, and returns what was counted. */
export async function organizerSpeakers(browser, { base, cookies, ask }) {
  const report = openReport('organizer, from a topic to a set of eight');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const draw = drawing(SEED);
  const abroad = await someoneAbroad(ask);
  for (const locale of ['ko', 'en']) {
    const topic = TOPICS[locale][Math.floor(draw() * TOPICS[locale].length)];
    await walkTopic({ page, base, report, topic, abroad });
  }
  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

async function walkTopic({ page, base, report, topic, abroad }) {
  let clicks = 0;
  const click = async (target) => {
    clicks += 1;
    await target.click();
  };
  const typed = async (target, text) => {
    clicks += 1;
    await target.fill(text);
  };
  const cards = () => page.locator('li[data-person]');
  const members = () => page.locator('[aria-labelledby=members-head] > ol > li');
  const alarm = () => page.getByRole('alert').filter({ hasText: /항공 이동 9명, 항공권 8장/ });
  const pressed = () => page.locator('li[data-person] button[aria-pressed=true]', { hasText: '담음' });
  const judged = async () => {
    await settle(page);
    await page
      .locator('aside [aria-busy=true]')
      .waitFor({ state: 'detached', timeout: 20_000 })
      .catch(() => undefined);
  };
  await page.goto(base);
  await settle(page);

  await report.step(`${topic}: candidates`, async () => {
    await click(page.getByRole('navigation').getByRole('link', { name: '연사 찾기' }).first());
    await typed(page.getByLabel('주제', { exact: true }), topic);
    await click(page.getByRole('button', { name: '찾기', exact: true }));
    await cards().first().waitFor({ timeout: 120_000 });
    await judged();
    report.check(`${topic}: there are eight candidates at least`, (await cards().count()) >= 8, String(await cards().count()));
    const reasons = await cards().first().locator('button[aria-expanded]').count();
    report.check(`${topic}: the first has reasons that open`, reasons > 0, String(reasons));
  });

  await report.step(`${topic}: an organizer from abroad`, async () => {
    await typed(page.getByRole('combobox', { name: '주관자 이름' }), abroad.label);
    await click(page.getByRole('listbox').getByRole('option').first());
    await judged();
  });

  await report.step(`${topic}: the set`, async () => {
    await click(page.getByRole('button', { name: '구성 자동 완성' }));
    await members().nth(5).waitFor({ timeout: 60_000 });
    await judged();
    const built = await members().count();
    report.check(`${topic}: it is completed to seven or eight`, built === 7 || built === 8, String(built));
    for (let count = built; count < 8; count += 1) {
      // Whoever is in conflict with an organizer would make a set of eight that does not keep the rules.
      const free = page.locator('li[data-person]', { hasNotText: '이해충돌' });
      await click(free.locator('button[aria-pressed=false]', { hasText: '담기' }).first());
      await members().nth(count).waitFor();
    }
    await judged();
    report.check(`${topic}: eight are in the set`, (await members().count()) === 8, String(await members().count()));
    report.check(`${topic}: the list says who is in`, (await pressed().count()) > 0);
  });

  await report.step(`${topic}: past the collision`, async () => {
    if (await alarm().count()) {
      await page.getByRole('button', { name: /^적용/ }).first().waitFor({ timeout: 20_000 });
      await click(page.getByRole('button', { name: /^적용/ }).first());
      await judged();
    }
    report.check(`${topic}: nobody is without a ticket`, (await alarm().count()) === 0);
    await page.getByText('규정에 맞음').waitFor({ timeout: 20_000 });
    report.check(`${topic}: eight are still in it`, (await members().count()) === 8, String(await members().count()));
  });

  await report.step(`${topic}: a step back and a weight`, async () => {
    const before = await page.evaluate(() => location.search);
    await page.locator('body').press('Control+z');
    await page.waitForFunction((was) => location.search !== was, before);
    await page.goForward();
    await page.waitForFunction((was) => location.search === was, before);
    const slider = page.getByRole('slider', { name: '새로움·빈틈' });
    await slider.focus();
    await slider.press('End');
    await page.getByText(/‘새로움·빈틈’을 올/).waitFor();
    await judged();
  });

  console.log(`     ${topic}: a valid set of 8 in ${clicks} clicks`);
  report.check(`${topic}: ${MOST_CLICKS} clicks at most`, clicks <= MOST_CLICKS, String(clicks));
}

// An organizer asks who can introduce them to somebody: two names, ways as sentences, what a sentence rests on.
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const TWO =
  'query E2eTwo($standing: Standing!) { people(filter: { standings: [$standing] }, first: 1) { edges { node { id label labelLatin } } } }';

/** Walks it, and returns what was counted. */
export async function paths(browser, { base, cookies, ask }) {
  const report = openReport('organizer, who can introduce us');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const [from, to] = await Promise.all(
    ['KOREA', 'ABROAD'].map(async (standing) => (await ask(TWO, { standing })).people.edges[0].node),
  );
  let clicks = 0;
  const choose = async (label, name) => {
    clicks += 2;
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('listbox').getByRole('option').first().click();
    await settle(page);
  };

  await report.step('two people', async () => {
    await page.goto(base);
    await settle(page);
    clicks += 1;
    await page.getByRole('navigation').getByRole('link', { name: '소개 경로' }).first().click();
    await choose('누구에게서', from.labelLatin ?? from.label);
    await choose('누구에게', to.labelLatin ?? to.label);
    const address = new URL(page.url()).searchParams;
    report.check('both are in the address', Boolean(address.get('from') && address.get('to')), page.url());
  });

  await report.step('ways', async () => {
    const ways = page.locator('main ol > li').filter({ has: page.getByRole('heading', { level: 2 }) });
    await ways.first().waitFor();
    const count = await ways.count();
    report.check('there are one to five', count >= 1 && count <= 5, String(count));
    const people = await ways.first().getByRole('list', { name: '지나는 사람' }).getByRole('link').allInnerTexts();
    report.check('a way begins and ends where it should', people.length >= 2, people.join(' → '));
    clicks += 1;
    await ways.first().getByRole('button', { name: '근거 보기' }).click();
    const links = ways.first().locator('ol ol, ol + p + ol').getByRole('link');
    report.check('a sentence opens what it rests on', (await links.count()) > 0, String(await links.count()));
    const target = await links.first().getAttribute('href');
    report.check('which leads to a page', /^\/(events|works|clubs|projects)\//.test(target ?? ''), String(target));
  });
  await report.step('an address that names one of them, as the key P writes it', async () => {
    await page.goto(`${base}/paths?to=${encodeURIComponent(to.id)}`);
    await settle(page);
    const end = page.getByText(to.label).first();
    await end.waitFor({ timeout: 5_000 }).catch(() => undefined);
    report.check('they are named', await end.isVisible(), to.label);
    await page.goto(`${base}/paths?from=${encodeURIComponent(from.id)}&to=p_nobody`);
    await settle(page);
    report.check('nobody under an id is said once', (await page.getByText('찾을 수 있는 사람이 아닙니다').count()) === 1);
    report.check('and not that no way leads there', (await page.getByText('이어지는 길이 없습니다').count()) === 0);
  });
  console.log(`     ways in ${clicks} clicks`);
  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

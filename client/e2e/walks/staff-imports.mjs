// Staff, Monday: a roster in CP949 and an XLSX with odd headers come in, column by column, and go out again as one step.
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { openContext, settle } from '../browser.mjs';
import { openReport } from '../report.mjs';

const stamp = Date.now().toString(36);

/** A CSV in CP949 with a syllable that plain EUC-KR does not have, a day that does not exist, and an unknown country. */
function rosterCsv(place) {
  const rows = [
    '회원번호,성명,영문명,소속,국가,이메일,입회일',
    `DEMO-W-${stamp}-1,홍길똠,Gil-ttom Hong,${place},미국,w1-${stamp}@example.org,2019-03-02`,
    `DEMO-W-${stamp}-2,나하늘,Haneul Na,Stanford University,미국,w2-${stamp}@example.org,2020-05-01`,
    `DEMO-W-${stamp}-3,마바다,Bada Ma,Stanford University,미국,w3-${stamp}@example.org,2026-02-30`,
  ];
  return iconv.encode(`${rows.join('\r\n')}\r\n`, 'cp949');
}

/** A workbook with two title rows above the header, and headers of its own. */
async function oddWorkbook() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('명단');
  sheet.addRow(['2026년도 회원 현황']);
  sheet.addRow([]);
  sheet.addRow(['회원 ID', '이름(국문)', 'Name in English', '현 소속기관', '거주국', '가입일자']);
  sheet.addRow([`DEMO-X-${stamp}-1`, '도가람', 'Garam Do', 'University of Oxford', '영국', new Date(Date.UTC(2021, 4, 3))]);
  sheet.addRow([`DEMO-X-${stamp}-2`, '라보라', 'Bora Ra', 'Imperial College London', '영국', new Date(Date.UTC(2022, 0, 9))]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Walks it, and returns what was counted. */
export async function staffImports(browser, { base, cookies, ask }) {
  const report = openReport('staff, imports');
  const { context, foreign, faults } = await openContext(browser, { base, cookies });
  const page = await context.newPage();
  const next = () => page.getByRole('button', { name: '다음', exact: true }).click();
  const count = async (label) =>
    Number((await page.locator('dl div', { hasText: label }).first().locator('dd').innerText()).replace(/\D/g, ''));
  const open = async (name, buffer, sender) => {
    await page.goto(`${base}/imports/new`);
    await settle(page);
    await page.getByLabel('자료의 종류').selectOption('members');
    await page.getByLabel('보낸 곳').fill(sender);
    await page.getByRole('button', { name: '추가분' }).click();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByText(name).waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('button[type=submit]')].some((button) => !button.disabled));
    await next();
    await page.getByText('파일의 열').waitFor();
  };
  const people = async () => (await ask('query E2eCount { atlas { people } }')).atlas.people;
  const before = await people();

  await report.step('an empty file', async () => {
    await page.goto(`${base}/imports/new`);
    await settle(page);
    await page.locator('input[type=file]').setInputFiles({ name: '빈 명단.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    report.check(
      'it is said to be empty',
      await page.getByText('빈 명단.csv 파일이 비어 있습니다', { exact: false }).isVisible(),
    );
    report.check('nothing is on its way', (await page.getByRole('progressbar').count()) === 0);
  });

  await report.step('a CSV in CP949', async () => {
    await open(`회원명단-${stamp}.csv`, rosterCsv('Stanford University'), 'KSEA');
    report.check('the encoding is recognised', /CP949|UHC|EUC/i.test(await page.locator('form').innerText()));
    report.check('the sample shows the name unharmed', await page.getByText('홍길똠').first().isVisible());
    report.check('성명 is read as a name', (await page.getByLabel('성명 열의 의미').inputValue()) !== '');
    await page.getByLabel('영문명 열의 의미').selectOption('');
    await page.waitForURL(/map=/);
    await page.reload();
    await page.getByText('파일의 열').waitFor();
    report.check(
      'a reload keeps the step and the column that is left out',
      (await page.getByLabel('영문명 열의 의미').inputValue()) === '',
    );
    await page.goBack();
    await page.getByLabel('보낸 곳').waitFor();
    report.check('the way back keeps who sent it', (await page.getByLabel('보낸 곳').inputValue()) === 'KSEA');
    report.check('the way back keeps the file', await page.getByText(`회원명단-${stamp}.csv`).isVisible());
    await page.goForward();
    await page.getByText('파일의 열').waitFor();
    await page.getByLabel('영문명 열의 의미').selectOption('nameLatin');
    await next();
    await page.getByText('어디').waitFor();
    report.check(
      'the day that does not exist is named with its row',
      (await page.getByText('2026-02-30').isVisible()) && (await page.getByText(/4행/).first().isVisible()),
    );
    await next();
    report.check('two are new', (await count('새로 생김')) === 2, String(await count('새로 생김')));
    report.check('one is rejected', (await count('거절')) === 1);
    report.check('nothing has happened yet', (await people()) === before);
  });

  await report.step('apply the others', async () => {
    await page.getByRole('button', { name: /나머지 2행만 적용/ }).click();
    await page.getByText(/명령 #\d+(으)?로 적용했습니다/).waitFor({ timeout: 60_000 });
    report.check('two people more', (await people()) === before + 2, `${await people()} after ${before}`);
  });

  await report.step('the same file with one cell changed', async () => {
    await open(`회원명단-${stamp}-2.csv`, rosterCsv('University of Oxford'), 'KSEA');
    await next();
    await next();
    report.check('one is changed', (await count('바뀜')) === 1, String(await count('바뀜')));
    report.check('nobody is new', (await count('새로 생김')) === 0);
    report.check(
      'the cell is shown before and after',
      (await page.locator('del', { hasText: 'Stanford' }).isVisible()) &&
        (await page.locator('ins', { hasText: 'Oxford' }).isVisible()),
    );
  });

  await report.step('a workbook with odd headers, by keyboard', async () => {
    await open(`회원현황-${stamp}.xlsx`, await oddWorkbook(), 'KSEAUK');
    report.check('the header row below the titles is found', /머리글 3행/.test(await page.locator('form').innerText()));
    const odd = page.getByLabel('이름(국문) 열의 의미');
    const name = await odd
      .locator('option', { hasText: /이름|성명/ })
      .first()
      .getAttribute('value');
    if ((await odd.inputValue()) === '') {
      await odd.focus();
      await odd.selectOption(name);
    }
    report.check('an odd header can be assigned', (await odd.inputValue()) !== '');
    await page.getByRole('button', { name: '다음', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/문제가 없습니다|어디/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '다음', exact: true }).focus();
    await page.keyboard.press('Enter');
    report.check('two are new', (await count('새로 생김')) === 2, String(await count('새로 생김')));
    await page.getByRole('button', { name: /2행.*적용/ }).click();
    await page.getByText(/명령 #\d+(으)?로 적용했습니다/).waitFor({ timeout: 60_000 });
    report.check('two people more', (await people()) === before + 4, `${await people()} after ${before}`);
  });

  await report.step('undo both', async () => {
    for (const name of [`회원현황-${stamp}.xlsx`, `회원명단-${stamp}.csv`]) {
      await page.goto(`${base}/imports`);
      await settle(page);
      await page
        .getByRole('row', { name: new RegExp(name.replaceAll('.', '\\.')) })
        .getByRole('button', { name: '되돌리기' })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('이유').fill('연습이었음');
      await dialog.getByRole('button', { name: '되돌리기' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page
        .waitForFunction(
          (file) =>
            [...document.querySelectorAll('tr')].some(
              (row) => row.textContent?.includes(file) && row.textContent.includes('되돌림'),
            ),
          name,
          { timeout: 60_000 },
        )
        .catch(async () => page.reload());
    }
    report.check('as many people as before', (await people()) === before, `${await people()} after ${before}`);
  });

  report.check('no request goes to another host', foreign.size === 0, [...foreign].join(', '));
  report.check('no script fails', faults.length === 0, faults.join('; '));
  await context.close();
  return report.done();
}

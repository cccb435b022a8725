import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { type Input, bytesInput, textInput } from '../read';
import { membersSource } from '../sources/members';
import type { StateContext } from '../sources/source';
import { judgeFile } from './judge-file';
import type { JudgedRow } from './judged';

const ctx: StateContext = {
  sender: 'KSEA',
  scope: 'KSEA',
  institutions: {
    resolve: (text) =>
      text === 'Massachusetts Institute of Technology'
        ? { key: 'ror:042nb2s44', name: 'Massachusetts Institute of Technology', score: 1 }
        : null,
  },
  technologies: (text) => (/hydrogen|수소/i.test(text) ? ['HYDROGEN'] : []),
};

async function judged(input: Input): Promise<{ file: Awaited<ReturnType<typeof judgeFile>>; rows: JudgedRow[] }> {
  const file = await judgeFile(membersSource, input, ctx);
  const rows: JudgedRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  await file.close();
  return { file, rows };
}

const ROSTER = [
  '회원번호,성명,영문명,소속,직위,전공,국가,이메일,입회일,정보제공동의',
  'K-001,홍길동 (洪吉童),"Hong, Gildong",Massachusetts Institute of Technology,교수,수소 저장,미국,GD.Hong@example.org,2019.3,Y',
  'K-002,김하늘,Haneul Kim,Unknown College,연구원,Robotics,USA,sky@example.org,2020-05-01,아니오',
].join('\n');

describe('judging a roster', () => {
  it('leaves out a line of totals and what stands below the list, says so, and blocks nothing', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('명단');
    for (const line of ROSTER.replaceAll('"', '').split('\n')) sheet.addRow(line.split(',').slice(0, 2));
    sheet.addRow(['K-003', '계']);
    sheet.addRow(['합 계', { formula: 'COUNTA(B2:B4)', result: 3 }]);
    sheet.addRow([]);
    sheet.addRow(['※ 2026년 3월 기준']);
    sheet.addRow(['- 이하 여백 -']);
    const { file, rows } = await judged(bytesInput('명단.xlsx', Buffer.from(await book.xlsx.writeBuffer())));
    expect(file.about.rows).toBe(3);
    expect(rows.map(({ row, rejected, leftOut, records }) => [row, rejected, leftOut ?? false, records.length])).toEqual([
      [2, false, false, 1],
      [3, false, false, 1],
      [4, false, false, 1],
      [5, false, true, 0],
      [7, false, true, 0],
      [8, false, true, 0],
    ]);
    expect(rows.slice(3).flatMap(({ problems }) => problems.map(({ code, severity, found }) => [code, severity, found]))).toEqual(
      [
        ['TOTAL_ROW', 'note', '합 계 · 3'],
        ['FOOTER_ROW', 'note', '※ 2026년 3월 기준'],
        ['FOOTER_ROW', 'note', '- 이하 여백 -'],
      ],
    );
  });

  it('turns a Korean CSV into one record per row with typed facts', async () => {
    const { file, rows } = await judged(textInput('회원명단.csv', ROSTER));
    expect(file.problems).toEqual([]);
    expect(file.about).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',', headerRow: 1, rows: 2 });
    expect(rows.map(({ row, rejected, problems }) => ({ row, rejected, problems }))).toEqual([
      { row: 2, rejected: false, problems: [] },
      { row: 3, rejected: false, problems: [] },
    ]);
    const [record] = rows[0]!.records;
    expect(record).toMatchObject({
      key: 'members:KSEA:K-001',
      sender: 'KSEA',
      scope: 'KSEA',
      describes: 'person',
      origin: { file: '회원명단.csv', row: 2 },
    });
    expect(
      record!.facts.map(({ kind, props, object, validFrom, visibility }) => ({ kind, props, object, validFrom, visibility })),
    ).toEqual([
      { kind: 'name', props: { hangul: '홍길동', latin: 'Hong, Gildong', hanja: '洪吉童' }, visibility: 'consent' },
      { kind: 'contact', props: { scheme: 'email', value: 'gd.hong@example.org' }, visibility: 'secretariat' },
      { kind: 'field', props: { text: '수소 저장', technologies: ['HYDROGEN'] }, visibility: 'consent' },
      { kind: 'residence', props: { country: 'US' }, object: { kind: 'Country', key: 'US' }, visibility: 'consent' },
      {
        kind: 'affiliation',
        props: { text: 'Massachusetts Institute of Technology', position: '교수', score: 1 },
        object: { kind: 'Institution', key: 'ror:042nb2s44' },
        visibility: 'consent',
      },
      { kind: 'consent', props: { purpose: 'organizers', value: 'yes' }, visibility: 'secretariat' },
      { kind: 'origin', props: { overseasKorean: true }, visibility: 'consent' },
      {
        kind: 'membership',
        props: {},
        object: { kind: 'Association', key: 'KSEA' },
        validFrom: '2019-03',
        visibility: 'consent',
      },
      { kind: 'identifier', props: { scheme: 'member', value: 'K-001' }, visibility: 'consent' },
    ]);
  });

  it('reads the same roster from CP949 and from UTF-16 as from UTF-8', async () => {
    const expected = (await judged(textInput('r.csv', ROSTER))).rows.flatMap(({ records }) => records);
    const cp949 = await judged(bytesInput('r.csv', iconv.encode(ROSTER, 'cp949')));
    expect(cp949.file.about.encoding).toBe('cp949');
    expect(cp949.rows.flatMap(({ records }) => records)).toEqual(expected);
    const utf16 = await judged(
      bytesInput('r.csv', Buffer.from(`\ufeff${ROSTER.replaceAll(',', '\t').replace('"Hong\t', '"Hong,')}`, 'utf16le')),
    );
    expect(utf16.file.about).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(utf16.rows.flatMap(({ records }) => records)).toEqual(expected);
  });

  it('reads a workbook with a merged title above the header, dates and the value of a formula', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('표지').addRow(['2026년 재미한인과학기술자협회 회원명단']);
    const sheet = workbook.addWorksheet('명단');
    sheet.addRow(['재미한인과학기술자협회 회원명단']);
    sheet.mergeCells('A1:D1');
    sheet.addRow([]);
    sheet.addRow(['연번', '성명(한글)', 'Name (English)', '소속기관', '가입일', '거주국']);
    sheet.addRow([
      1,
      { richText: [{ text: '홍' }, { text: '길동', font: { bold: true } }] },
      'Gildong Hong',
      { formula: '"KA"&"IST"', result: 'KAIST' },
      new Date(Date.UTC(2019, 2, 2)),
      'US',
    ]);
    const { file, rows } = await judged(bytesInput('명단.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer())));
    expect(file.about).toMatchObject({ format: 'xlsx', sheet: '명단', otherSheets: ['표지'], headerRow: 3, rows: 1 });
    expect(file.columns.map(({ header, field }) => [header, field])).toEqual([
      ['연번', undefined],
      ['성명(한글)', 'nameHangul'],
      ['Name (English)', 'nameLatin'],
      ['소속기관', 'affiliation'],
      ['가입일', 'joined'],
      ['거주국', 'country'],
    ]);
    expect(rows[0]!.problems).toEqual([]);
    const facts = rows[0]!.records[0]!.facts;
    expect(facts.find(({ kind }) => kind === 'name')!.props).toEqual({ hangul: '홍길동', latin: 'Gildong Hong' });
    expect(facts.find(({ kind }) => kind === 'affiliation')!.props).toEqual({ text: 'KAIST' });
    expect(facts.find(({ kind }) => kind === 'membership')!.validFrom).toBe('2019-03-02');
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { checkOutput } from '../check-output';
import { recogniseFileColumns } from './columns/recognise-columns';
import { filesForATest } from './testing/files-for-a-test';
import { writeCsvFile } from './write/csv-file';
import { writeClusters, writePairs } from './write/outputs';

const { folder, file, run, remove } = filesForATest();
afterAll(remove);

const GIVEN = ['ALICE', 'BRUNO', 'CHLOE', 'DEREK', 'ELENA', 'FELIX', 'GRETA', 'HUGO', 'IRENE', 'JONAS'];
const FAMILY = ['ABBOTT', 'BECKER', 'CASTRO', 'DUBOIS', 'ERIKSEN', 'FISCHER', 'GARCIA'];
const people = Array.from({ length: 60 }, (_, i) => ({
  key: `CO${String((i * 7919 + 104_729) % 1_000_003).padStart(9, '0')}BK`,
  given: GIVEN[i % 10]!,
  family: FAMILY[(i * 3) % 7]!,
  day: 1 + ((i * 5) % 28),
  month: 1 + ((i * 7) % 12),
  year: 1930 + ((i * 11) % 60),
  house: `${1 + ((i * 13) % 90)} MILL LANE`,
  postcode: `AB${1 + (i % 9)} ${1 + (i % 8)}DE`,
}));
const CENSUS = 'PERSON_ID,PERNAME1,PERNAME2,SEX,DOB_DAY,DOB_MON,DOB_YEAR,ENUMCAP,ENUMPC';
const census = (list: typeof people): string =>
  [
    CENSUS,
    ...list.map(
      ({ key, given, family, day, month, year, house, postcode }, i) =>
        `${key},${given},${family},${i % 2 ? 'M' : 'F'},${day},${month},${year},${house},${postcode}`,
    ),
  ].join('\n');
const clusterOf = (lines: readonly string[]): string[] => lines.slice(1).map((line) => line.split(',')[1]!);

test('Headers that nobody knows are read by their parts: numbered names, a date in three columns, a postcode, and a person’s id that is no evidence', () => {
  const [header, ...rows] = census(people).split('\n');
  const columns = recogniseFileColumns(
    header!.split(','),
    rows.map((row) => row.split(',')),
  );
  expect(columns.map(({ use, field, part }) => [use, field, part].filter(Boolean).join(' '))).toEqual([
    'id',
    'field givenName',
    'field surname',
    'field sex',
    'field birthDate day',
    'field birthDate month',
    'field birthDate year',
    'field enumcap',
    'field postcode',
  ]);
});

test('Two lists are linked by a date in three columns on one side and in one on the other; ids come back as they were, and prior and fields add up to the weight', async () => {
  const whole = [
    'ref;name;surname;dob;address;postcode',
    ...people.map(
      ({ given, family, day, month, year, house, postcode }, i) =>
        `"x ${i}";${given};${family};${day}/${month}/${year};${house};${postcode}`,
    ),
  ].join('\n');
  const { lines } = await run([file('parts.csv', census(people)), file('whole.csv', whole)], writePairs);
  const rows = lines.slice(1).map((line) => line.split(','));
  expect(lines[0]).toContain('decision,prior,weight_name,weight_birthDate');
  const links = rows.filter(([, , , , decision]) => decision === 'link');
  expect(links.map(([a, b]) => `${a} ${b}`).sort()).toEqual(people.map(({ key }, i) => `${key} x ${i}`).sort());
  for (const [, , , weight, , ...parts] of rows)
    expect(Math.abs(Number(weight) - parts.reduce((sum, part) => sum + Number(part), 0))).toBeLessThan(1e-9);
});

test('A file without headers loses no row, and what looks like a key of every row is its id', async () => {
  const rows = [...people, ...people.slice(0, 20)].map(
    ({ given, family, house, year, month, day }, i) =>
      `rec-${1000 + i},${given},${family},${house},${year * 10_000 + month * 100 + day}`,
  );
  const { lines, said } = await run([file('headless.csv', rows.join('\n'))], writeClusters);
  expect(lines).toHaveLength(81);
  expect(lines[1]).toMatch(/^rec-1000,1,/);
  expect(new Set(clusterOf(lines)).size).toBe(60);
  expect(said).toContain('has no row of headers');
});

test.each([
  ['one name in ten thousand rows', ['id,name', ...Array.from({ length: 10_000 }, (_, i) => `${i},김민수`)], 'the same value'],
  [
    'one name and a few workplaces',
    ['id,name,affiliation', ...Array.from({ length: 300 }, (_, i) => `${i},김민수,${['KAIST', 'POSTECH', 'UNIST'][i % 3]}`)],
    'tells nobody apart',
  ],
])('Of %s nobody can be told from another, and the error says why', async (_, lines, why) => {
  const error = run([file('one-name.csv', lines.join('\n'))], writeClusters);
  await expect(error).rejects.toMatchObject({ code: 'NO_USABLE_COLUMN', message: expect.stringContaining(why) as string });
});

test('A name of two people, a damaged one and an empty one are not linked by a workplace alone', async () => {
  const rows = [
    '1,"김민수, 이영희",KAIST',
    '2,김민수,KAIST',
    '3,ê¹\u0080ë¯¼ì\u0088\u0098,KAIST',
    '4,,POSTECH',
    '5,박지우,POSTECH',
    '6,,POSTECH',
    '7,최은영,SNU',
  ];
  const { lines, said } = await run([file('few.csv', ['id,name,org', ...rows].join('\n'))], writeClusters);
  expect(new Set(clusterOf(lines)).size).toBe(7);
  expect(said).toContain('1 names are of two people');
  expect(said).toContain('1 names lost their encoding');
});

test('Labels that contradict each other are an error that names the lines, also where the contradiction takes a detour', async () => {
  const list = file(
    'list.csv',
    ['id,name,dob', ...people.map(({ given, family, year }, i) => `${i},${given} ${family},${year}`)].join('\n'),
  );
  const labels = file('labels.csv', 'left_id,right_id,decision\n1,2,link\n2,1,different\n3,4,link\n4,5,link\n3,5,different\n');
  await expect(run([list], writeClusters, { labels })).rejects.toMatchObject({
    code: 'LABELS_CONTRADICT',
    message: expect.stringMatching(
      /line 3 says that 2 and 1 are different, line 2 .*line 6 says that 3 and 5 are different, lines 4, 5/,
    ) as string,
  });
});

test('A workbook with a mapping is read as the mapping says, and the summary is JSON', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('명단');
  sheet.addRow(['누구', '태어난 날', '코드', '비고']);
  for (const [i, { given, family, year, month, day }] of [...people, ...people.slice(0, 10)].entries())
    sheet.addRow([`${given} ${family}`, `${year}-${month}-${day}`, `k-${i}`, '']);
  const path = file('list.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const mapping = file('map.json', JSON.stringify({ columns: { 누구: 'name', '태어난 날': 'birthDate', 코드: 'id' } }));
  const { lines, printed } = await run([path], writeClusters, { mapping, json: true });
  expect(JSON.parse(printed)).toMatchObject({ rows: [70], clusters: 60, duplicates: 10, fields: ['name', 'birthDate'] });
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(Array.from({ length: 70 }, (_, i) => `k-${i}`));
});

test('The report shows decisions, weights in words, scores and on which pairs its calibration rests, and no cell becomes markup', async () => {
  const rows = [...people, ...people.slice(0, 15)].map(
    ({ given, family, year, month, day }, i) => `<b>${i}</b>,<script>x</script> ${given} ${family},${year}-${month}-${day}`,
  );
  const { report } = await run([file('markup.csv', ['id,name,dob', ...rows].join('\n'))], writeClusters);
  expect(report).not.toMatch(/<script|<b>74<\/b>|(?:src|href)=|url\(/);
  expect(report).toContain('&lt;b&gt;0&lt;/b&gt;');
  expect(report.match(/<svg[^>]*role="img"/g)).toHaveLength(2);
  expect(report).toMatch(/판정 자료가 없어 정답과 견주지 못했습니다\. 대신 후보 [\d,]+쌍/);
  expect(report).toContain('<span>같음</span>');
});

test('A folder that does not exist is said before the work begins', async () => {
  await expect(checkOutput('out', join(folder, 'nowhere', 'pairs.csv'))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('there is no folder') as string,
  });
  await expect(checkOutput('report', folder)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(checkOutput('out', join(folder, 'pairs.csv'))).resolves.toBeUndefined();
});

test('An output that could not be finished leaves no file and no part of one', async () => {
  const path = join(folder, 'broken.csv');
  function* rows(): Generator<string[]> {
    yield ['1'];
    throw new Error('the disk is full');
  }
  await expect(writeCsvFile(path, ['id'], rows())).rejects.toThrow('the disk is full');
  expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
});

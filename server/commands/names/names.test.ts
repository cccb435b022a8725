import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameModel } from '@brainlink/seeds/data';
import { explainNames } from './explain-names';
import { hitLines, probabilityOf } from './match-names';
import { readNames } from './read-names';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('Files of names are read as TSV or CSV, with a mark at the beginning, in CP949, with other columns, and with Korean headers', async () => {
  const rows = [{ id: '1', name: '이상호' }];
  // 이상호 in CP949.
  const cp949 = Uint8Array.from([...Buffer.from('id,name\n1,'), 0xc0, 0xcc, 0xbb, 0xf3, 0xc8, 0xa3, 0x0a]);
  expect((await readNames(file('a.tsv', 'id\tname\n1\t이상호\n'))).rows).toEqual(rows);
  expect((await readNames(file('b.csv', '\uFEFFId,Name\r\n1,이상호\r\n'))).rows).toEqual(rows);
  expect((await readNames(file('c.csv', cp949))).rows).toEqual(rows);
  expect((await readNames(file('d.tsv', 'email\t성명\t번호\nx\t이상호\t1\n'))).rows).toEqual(rows);
  expect((await readNames(file('e.tsv', 'id,name\n1,이상호\n'))).rows).toEqual(rows);
});

test('A comma in a name of a TSV stays in the name, and rows without a name or an id are left out and counted', async () => {
  const { rows, leftOut } = await readNames(file('f.tsv', 'id\tname\n1\tLee, S.-H.\n2\t\n\tKim Minsu\n\n3\tPark "Jay" Jiho\n'));
  expect(rows).toEqual([
    { id: '1', name: 'Lee, S.-H.' },
    { id: '3', name: 'Park "Jay" Jiho' },
  ]);
  expect(leftOut).toEqual({ withoutId: 1, withoutName: 1 });
});

test.each([
  ['g.tsv', '1\t이상호\n2\t김민수\n', 'MAPPING_INCOMPLETE'],
  ['h.tsv', '', 'FILE_UNREADABLE'],
  ['i.csv', '%PDF-1.7', 'FILE_UNREADABLE'],
])('The file %s is refused with a code that says why', async (name, content, code) => {
  await expect(readNames(file(name, content))).rejects.toMatchObject({ code });
});

test('A file that is not there is said to be missing', async () => {
  await expect(readNames(join(folder, 'nowhere.tsv'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('Hits are lines of query, rank, candidate and a probability that falls with the rank', () => {
  const against = [
    { id: 'a', name: '이상호' },
    { id: 'b', name: '이상훈' },
    { id: 'c', name: '김민수' },
  ];
  const lines = [...hitLines(nameModel(), [{ id: 'q\t1', name: 'Rhee Sang Ho' }], against, 2)].join('').trim().split('\n');
  const cells = lines.map((line) => line.split('\t'));
  expect(cells[0]?.slice(0, 3)).toEqual(['q 1', '1', 'a']);
  const scores = cells.map((row) => Number(row[3]));
  expect(scores).toEqual(scores.toSorted((x, y) => y - x));
  expect(scores[0]).toBeGreaterThan(0.3);
  expect(probabilityOf(20)).toBeGreaterThan(probabilityOf(10));
});

test('An explanation shows how both names are read and what they weigh', () => {
  const lines = explainNames(nameModel(), '이상호 교수', 'Daniel Sang-Ho Lee');
  expect(lines.join('\n')).toMatch(/titles taken off: 교수/);
  expect(lines.at(-1)).toMatch(/^readsAs: \d+\.\d\d bits, as 이상호; probability 0\.\d+$/);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_FILES } from '../fixtures';
import { fileInput, READ_LIMITS, streamInput, textInput } from '../read';
import { membersSource } from '../sources/members';
import { sourceByName } from '../sources/registry';
import { rejectedRows } from './rejected-rows';
import { judgeFile } from './judge-file';
import { judgeAll, testContext } from './testing/judge-all';

const FOLDER = join(__dirname, '../fixtures/bad');
const bad = (name: string) => fileInput(join(FOLDER, name));

describe('bad input', () => {
  it('has an expectation for every file of the folder', () => {
    expect(BAD_FILES.map(({ name }) => name).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(BAD_FILES.map((one) => [one.name, one] as const))(
    '%s leads to its problem and nothing else is lost',
    async (name, expected) => {
      const source = sourceByName(expected.source)!;
      const { rows, problems } = await judgeAll(source, bad(name));
      const told = problems.find(({ code }) => code === expected.code);
      expect(told).toMatchObject({ code: expected.code, severity: expected.severity, file: name });
      expect(problems.filter(({ code }) => code === expected.code).at(-1)).toMatchObject({
        ...(expected.row === undefined ? {} : { row: expected.row }),
        ...(expected.column === undefined ? {} : { column: expected.column }),
      });
      expect(told!.advice.ko).not.toMatch(/[{}]|^$/);
      expect(told!.advice.en).not.toMatch(/[{}]|^$/);
      expect(rows.filter(({ rejected }) => !rejected)).toHaveLength(expected.goodRows);
      const others = problems.filter(({ code, severity }) => code !== expected.code && severity !== 'note');
      expect(others).toEqual([]);
    },
  );

  it('rejects both rows when one number stands for two people, each with a reference to the other', async () => {
    const { rows } = await judgeAll(membersSource, bad('one-number-two-people.csv'));
    const conflicts = rows
      .filter(({ rejected }) => rejected)
      .map(({ row, problems }) => [row, problems[0]!.otherRows, problems[0]!.found]);
    expect(conflicts).toEqual([
      [2, [4], 'K-001'],
      [4, [2], 'K-001'],
    ]);
  });

  it('says which row a repeated row repeats', async () => {
    const { problems } = await judgeAll(membersSource, bad('row-twice.csv'));
    expect(problems).toEqual([expect.objectContaining({ code: 'ROW_REPEATED', row: 4, otherRows: [2] })]);
  });

  it('suggests the country that was probably meant', async () => {
    const { problems } = await judgeAll(membersSource, bad('unknown-country.csv'));
    expect(problems[0]).toMatchObject({
      found: 'Germny',
      advice: { en: expect.stringContaining('Did you mean Germany (DE)?'), ko: expect.stringContaining('독일(DE)') },
    });
  });

  it('keeps HTML in a name and a formula in a cell as plain text', async () => {
    const html = await judgeAll(membersSource, bad('html-in-name.csv'));
    expect(html.rows[1]!.records[0]!.facts[0]!.props).toEqual({ latin: '<b onclick="x()">Haneul</b> Kim' });
    const formula = await judgeAll(membersSource, bad('formula-in-cell.csv'));
    expect(formula.rows[1]!.records[0]!.facts.find(({ kind }) => kind === 'affiliation')!.props).toEqual({
      text: `=cmd|' /C calc'!A0`,
    });
  });

  it('shows what was found without characters that cannot be printed', async () => {
    const surrogate = await judgeAll(membersSource, bad('lone-surrogate.json'));
    expect(surrogate.problems[0]!.found).toBe('김\\ud83d하늘');
    const nul = await judgeAll(membersSource, bad('nul-bytes.csv'));
    expect(nul.problems[0]!.found).toBe('Han\\x00eul Kim');
  });

  it('refuses a file beyond 2 GB as soon as that much has arrived, and keeps none of it', async () => {
    const chunk = Buffer.alloc(1 << 24, 'a');
    let sent = 0;
    const endless = streamInput('endless.csv', async function* () {
      for (;;) {
        sent += chunk.length;
        yield chunk;
      }
    });
    const { problems } = await judgeAll(membersSource, endless);
    expect(problems).toEqual([expect.objectContaining({ code: 'FILE_TOO_LARGE', severity: 'file', file: 'endless.csv' })]);
    expect(sent).toBeLessThan(READ_LIMITS.fileBytes + 8 * chunk.length);
  });

  it('refuses a mapping that names a header or a field that does not exist, or one field twice', async () => {
    const columns = { 없는열: 'name', 성명: 'nameHangul', 소속: 'nameHangul', 국가: 'planet' };
    const { problems } = await judgeAll(
      membersSource,
      textInput('r.csv', '성명,소속,국가\n홍길동,한국대학교,미국\n'),
      testContext(),
      { mapping: { columns } },
    );
    expect(problems.filter(({ code }) => code === 'MAPPING_INVALID').map(({ found, severity }) => [found, severity])).toEqual([
      ['없는열', 'file'],
      ['nameHangul', 'file'],
      ['planet', 'file'],
    ]);
  });

  it('hands out rejected rows as they came, with their reasons in both languages', async () => {
    const file = await judgeFile(membersSource, bad('no-such-day.csv'), testContext());
    const rejected = [];
    for await (const row of rejectedRows(file)) rejected.push(row);
    await file.close();
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ row: 3, cells: { 회원번호: 'K-002', 성명: 'Haneul Kim', 입회일: '2026-02-30' } });
    expect(rejected[0]!.reason.en).toBe('입회일: Write a date that exists, as 2019, 2019-03 or 2019-03-02. [2026-02-30]');
    expect(rejected[0]!.reason.ko).toContain('[2026-02-30]');
  });
});

import { join } from 'node:path';
import { fileInput } from '../read';
import { membersSource } from '../sources/members';
import { judgeAll } from './testing/judge-all';

const good = (name: string) => fileInput(join(__dirname, '../fixtures/good', name));

describe('odd but good files', () => {
  it.each([
    ['semicolons.csv', '홍길동'],
    ['line-breaks-in-cells.csv', '홍길동'],
    ['roster-cp949.csv', '홍길똠'],
    ['roster-utf16le.txt', '홍길동'],
    ['roster-utf16be.txt', '홍길동'],
    ['roster.csv.gz', '홍길동'],
    ['titles-1904-formulas.xlsx', '홍길동'],
  ])('%s is read without a single rejected row', async (name, hangul) => {
    const { rows, problems } = await judgeAll(membersSource, good(name));
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.records[0]!.facts[0]!.props).toMatchObject({ hangul });
    expect(rows[0]!.records[0]!.facts.find(({ kind }) => kind === 'membership')!.validFrom).toMatch(/^2019-03/);
  });
});

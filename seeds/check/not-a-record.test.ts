import { notARecord } from './not-a-record';
import type { ReadableColumn } from './type-row';

const COLUMNS = (['key', 'name', 'text', 'email', 'date', undefined] as const).map((kind, index): ReadableColumn => ({
  column: { index, header: `${index}`, confidence: 1 },
  spec: kind && { field: kind, label: { ko: kind, en: kind }, kind, headers: [] },
}));

const of = (...cells: string[]) => notARecord(cells, COLUMNS);

describe('a row that is no record', () => {
  it.each([
    ['합계', '38명'],
    ['', '합 계', '', '', '', '38'],
    ['', '계', '', '', '', '1,234'],
    ['소계(12명)'],
    ['', '미국 소계', '12'],
    ['총 38명'],
    ['총계 : 38'],
    ['Total', '38', '', '', '', '₩ 1,200'],
    ['', 'Sub-total: 12 members'],
    ['Grand Total', '-', '38'],
    ['合計', '3'],
  ])('is a line of totals: %s %s', (...cells) => {
    expect(of(...cells)).toBe('TOTAL_ROW');
  });

  it.each([
    ['※ 2026년 3월 기준'],
    ['- 이하 여백 -'],
    ['', '끝.'],
    ['- 끝 -'],
    ['<이하여백>'],
    ['- 이상 -'],
    ['비고: 휴면 회원 제외'],
    ['Note: as of March'],
    ['* 가나다 순'],
  ])('is a note below the list: %s', (...cells) => {
    expect(of(...cells)).toBe('FOOTER_ROW');
  });

  it('is not somebody whose name is written like a total, when there is anything else about them', () => {
    expect(of('K-12', '계')).toBeNull();
    expect(of('', '계', 'KAIST')).toBeNull();
    expect(of('', '계', '', 'gye@example.org')).toBeNull();
    expect(of('', '계', '', '', '2019-03-02')).toBeNull();
    expect(of('', '계영희', '', '', '', '3')).toBeNull();
    expect(of('', 'Total Kim', '', '', '', '3')).toBeNull();
  });

  it('is not somebody whose name is written like an end, nor a number that identifies a row', () => {
    expect(of('', '이상')).toBeNull();
    expect(of('38', '합계')).toBeNull();
    expect(of('', '※', 'KAIST')).toBeNull();
    expect(of('', '총')).toBeNull();
    expect(of('', '', '')).toBeNull();
  });
});

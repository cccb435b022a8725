import { Readable } from 'node:stream';
import { makeScratch } from '../scratch';
import { isDateFormat, serialToIso } from './date-serial';
import { readSharedStrings } from './shared-strings';
import { columnOf } from './sheet';
import { unescapeCell } from './xml-events';

describe('serial dates of spreadsheets', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [43526, false, '2019-03-02'],
    [43526.5, false, '2019-03-02 12:00'],
    [42064, true, '2019-03-02'],
    [-1, false, null],
    [2_000_000, false, null],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    expect(serialToIso(serial, date1904)).toBe(iso);
  });

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [164, 'yyyy-mm-dd', true],
    [164, 'yyyy"년" m"월"', true],
    [164, '[$-412]mmm yyyy', true],
    [164, '0.00', false],
    [164, '"day" 0', false],
    [164, '[Red]#,##0', false],
    [164, 'General', false],
  ])('number format %d %s shows a date: %s', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  });
});

describe('parts of a workbook', () => {
  it.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA10', 26],
    ['XFD1', 16383],
  ])('cell %s stands in column %i', (reference, column) => {
    expect(columnOf(reference)).toBe(column);
  });

  it('reads characters that XML forbids back from their escapes', () => {
    expect(unescapeCell('a_x000D_b_x0041_c_xZZ_')).toBe('a\rbAc_xZZ_');
  });

  it('finds every shared string again, those in memory and those that went to the scratch file', async () => {
    const scratch = await makeScratch();
    const count = 30_000;
    const textOf = (i: number): string => `${i} 문자열 ${'가'.repeat(i % 400)}`;
    const xml = function* (): Generator<Buffer> {
      yield Buffer.from('<sst>');
      for (let i = 0; i < count; i += 1)
        yield Buffer.from(`<si><r><t>${i} 문자열 </t></r><r><t>${'가'.repeat(i % 400)}</t></r><rPh><t>주음</t></rPh></si>`);
      yield Buffer.from('</sst>');
    };
    const strings = await readSharedStrings(Readable.from(xml()), scratch.folder);
    for (const i of [0, 1, 399, 15_000, 29_000, 29_001, count - 1, 7, 28_999]) expect(strings.at(i)).toBe(textOf(i));
    expect(() => strings.at(count)).toThrow(expect.objectContaining({ code: 'ARCHIVE_BROKEN' }));
    strings.close();
    await scratch.remove();
  });
});

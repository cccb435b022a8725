import { csvCell, harmless } from './cell';

describe('a cell of an export', () => {
  it.each(['=cmd()', '+1+cmd|', '-2+3', '@SUM(A1)', ' =1', '\t=1', '＝cmd()', '|calc'])(
    'that would be a formula (%j) begins with an apostrophe',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
    },
  );

  it.each(['김민수', 'a=b', '-12', '+82', '-1.5', 'x@example.org', ''])('that is none (%j) stays as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('is quoted when it holds a comma, a quote or a line break, and empty when there is nothing', () => {
    expect(csvCell('Kim, Minsu')).toBe('"Kim, Minsu"');
    expect(csvCell('the "Lab"')).toBe('"the ""Lab"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
    expect(csvCell(null)).toBe('');
    expect(csvCell(-3)).toBe('-3');
    expect(csvCell(true)).toBe('true');
    expect(csvCell('a\u0000b')).toBe('ab');
  });
});

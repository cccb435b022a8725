import { readDays } from './token';

describe('the life of a token on the command line', () => {
  it('is a number of days, with or without a d', () => {
    expect([readDays('90d'), readDays('1'), readDays('366d')]).toEqual([90, 1, 366]);
  });

  it.each(['0', '367', '90days', '-1', '', '1e2', '12w'])('is refused when it is "%s"', (text) => {
    expect(() => readDays(text)).toThrow('Give 1 to 366 days');
  });
});

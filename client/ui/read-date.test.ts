import { plusMonths, readDate, weeksOf } from './read-date';

describe('a typed day', () => {
  it.each([
    ['2026-07-08', '2026-07-08'],
    ['2026.7.8', '2026-07-08'],
    ['2026. 7. 8.', '2026-07-08'],
    ['2026/07/08', '2026-07-08'],
    ['2026년 7월 8일', '2026-07-08'],
    [' 20260708 ', '2026-07-08'],
  ])('reads %s', (text, day) => expect(readDate(text)).toBe(day));

  it.each(['', '2026', '2026-02-30', '2026-13-01', '07/08/2026', '2026-07'])('does not make a day of %s', (text) =>
    expect(readDate(text)).toBeNull(),
  );
});

describe('a month', () => {
  it('is shown in whole weeks from Sunday', () => {
    const weeks = weeksOf('2026-07-15');
    expect([weeks[0]?.[0], weeks[0]?.[3], weeks[5]?.[6]]).toEqual(['2026-06-28', '2026-07-01', '2026-08-08']);
  });

  it('moves over the end of a year', () => {
    expect([plusMonths('2026-12-31', 1), plusMonths('2026-01-31', -1)]).toEqual(['2027-01-01', '2025-12-01']);
  });
});

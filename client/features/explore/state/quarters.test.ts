import { firstMonth, lastMonth, periodText, quarterAt, quarterIndex, quarterOf } from './quarters';

describe('quarters', () => {
  it('count up across the turn of a year', () => {
    expect(quarterAt(quarterIndex('2023-Q4') + 1)).toBe('2024-Q1');
  });

  it('begin with their first month and end with their last', () => {
    expect([firstMonth('2024-Q2'), lastMonth('2024-Q2'), lastMonth('2024-Q4')]).toEqual(['2024-04', '2024-06', '2024-12']);
  });

  it('hold a date of any precision, a year at its near edge', () => {
    expect([
      quarterOf('2024-05', false),
      quarterOf('2024-05-31', true),
      quarterOf('2024', false),
      quarterOf('2024', true),
    ]).toEqual(['2024-Q2', '2024-Q2', '2024-Q1', '2024-Q4']);
  });

  it('are written as years where they are whole years', () => {
    expect(periodText('2022-01', '2026-12')).toBe('2022–2026');
    expect(periodText('2024-01', '2024-12')).toBe('2024');
    expect(periodText('2022-04', '2026-12')).toBe('2022-04–2026-12');
    expect(periodText('2022-01', undefined)).toBe('2022–');
  });
});

import type { TwoDatesQuery } from '../../../api/generated/growth';
import { percentChange, signed } from '../parts/figures';
import { changeOf, datedRows, figureOf, placesOf, type DatedRow } from './dated-rows';

const row = (kind: DatedRow['kind'], before: number | null, after: number | null): DatedRow => ({
  metric: 'TIES',
  kind,
  before,
  after,
  withheld: false,
});

describe('two dates', () => {
  it('pairs the metrics of both answers', () => {
    const side = (value: number | null, reason: string | null = null) => ({
      all: {
        points: [
          {
            numbers: [
              { metric: 'PEOPLE', value, reason },
              { metric: 'GIANT_SHARE', value: 0.5, reason: null },
            ],
          },
        ],
      },
    });
    const rows = datedRows({ before: side(null, 'SMALL_CELL'), after: side(12) } as unknown as TwoDatesQuery);
    expect(rows).toEqual([
      { metric: 'PEOPLE', kind: 'count', before: null, after: 12, withheld: true },
      { metric: 'GIANT_SHARE', kind: 'share', before: 0.5, after: 0.5, withheld: false },
    ]);
  });

  it('tells changes in percent, points or as a difference', () => {
    expect(changeOf(row('count', 100, 142), 'en')).toBe('+42%');
    expect(changeOf(row('count', 0, 5), 'en')).toBe('');
    expect(changeOf(row('share', 0.174, 0.249), 'en')).toBe('+7.5 pt');
    expect(changeOf(row('share', 0.249, 0.174), 'ko')).toBe('\u22127.5%p');
    expect(changeOf(row('decimal', 5.1, 4.4), 'en')).toBe('\u22120.70');
    expect(changeOf(row('count', null, 3), 'en')).toBe('');
  });

  it('writes figures and never a number that is not there', () => {
    expect([
      figureOf('count', 1703, 'en'),
      figureOf('share', 0.174, 'en'),
      figureOf('decimal', 4.449, 'en'),
      figureOf('count', null, 'en'),
    ]).toEqual(['1,703', '17.4%', '4.45', '–']);
  });

  it('places both numbers on the scale of their row', () => {
    expect(placesOf(row('share', 0.2, 0.4))).toEqual({ before: 0.2, after: 0.4 });
    const { before, after } = placesOf(row('count', 50, 100));
    expect(after! / before!).toBeCloseTo(2, 12);
    expect(placesOf(row('count', null, 0))).toEqual({ before: null, after: 0.5 });
  });

  it('signs what rounds to nothing with no sign', () => {
    expect([signed(-0.04, 'en', 1), signed(0, 'en'), percentChange(null, 3, 'en')]).toEqual(['0.0', '0', null]);
  });
});

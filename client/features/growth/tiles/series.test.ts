import type { GrowthByGroupQuery } from '../../../api/generated/growth';
import { countedBy, quartersSince, seriesOf, tilesOf } from './series';

type Group = GrowthByGroupQuery['networkGrowth']['groups'][number];
type Given = readonly [key: string, to: string, ties: number | null, cross: number | null, total: number | null];

const POINTS: readonly Given[] = [
  ['2021-Q4', '2021-12-31', 2, 10, 20],
  ['2022-Q1', '2022-03-31', 40, 14, 60],
  ['2022-Q2', '2022-06-30', null, null, null],
  ['2022-Q3', '2022-09-30', 9, 20, 75],
  ['2022-Q4', '2022-12-31', 3, 21, 78],
];

const group = (key: string, points: readonly Given[] = POINTS): Group => ({
  key,
  label: { ko: key, en: key },
  people: 9,
  points: points.map(([name, to, ties, cross, total]) => ({
    key: name,
    from: to,
    to,
    complete: true,
    numbers: [
      { metric: 'NEW_TIES', value: ties, reason: ties === null ? 'SMALL_CELL' : null },
      { metric: 'TIES', value: total, reason: total === null ? 'SMALL_CELL' : null },
      {
        metric: 'CROSS_BORDER_SHARE',
        value: cross === null || total === null ? null : cross / total,
        numerator: cross,
        reason: cross === null ? 'SMALL_CELL' : null,
      },
    ],
  })),
});

describe('the quarters of a group', () => {
  it('tell what came to the ties between Korea and abroad, and leave open what is withheld or follows it', () => {
    const { quarters, before, after, peak, withheld } = seriesOf(group('AI'), '2022-06-30', 'crossTotal');
    expect(quarters.map(({ key, ties, cross }) => [key, ties, cross])).toEqual([
      ['2022-Q1', 40, 4],
      ['2022-Q2', null, null],
      ['2022-Q3', 9, null],
      ['2022-Q4', 3, 1],
    ]);
    expect({ before, after, peak, withheld }).toEqual({ before: null, after: 21, peak: 40, withheld: 2 });
  });

  it('compare with the last quarter that had ended on the first date', () => {
    expect(seriesOf(group('AI'), '2022-12-30', 'crossTotal').before).toBe(20);
    expect(seriesOf(group('AI'), '2022-12-31', 'crossTotal').before).toBe(21);
    expect(seriesOf(group('KR'), '2022-12-30', countedBy('country'))).toMatchObject({ before: 75, after: 78, withheld: 1 });
  });

  it('count nothing where there is no tie at all', () => {
    const empty = group('AI', [['2022-Q1', '2022-03-31', 0, null, 0]]);
    const numbers = empty.points[0]!.numbers.map((one) => (one.reason ? { ...one, reason: 'EMPTY' as const } : one));
    const { after, quarters } = seriesOf({ ...empty, points: [{ ...empty.points[0]!, numbers }] }, '2022-03-31', 'crossTotal');
    expect([after, quarters[0]!.crossTotal]).toEqual([0, 0]);
  });
});

describe('the tiles', () => {
  it('are the twelve of the national list', () => {
    const groups = ['CORE_ST', ...Array.from({ length: 13 }, (_, at) => `T${at}`)].map((key) => group(key));
    const tiles = tilesOf({ groups } as unknown as GrowthByGroupQuery['networkGrowth'], '2022-06-30', 'crossTotal');
    expect([tiles.length, tiles.some(({ key }) => key === 'CORE_ST')]).toEqual([12, false]);
  });

  it('know where a day lies on their axis', () => {
    expect(quartersSince('2022-01-01', '2022-Q1')).toBe(0);
    expect(quartersSince('2023-04-01', '2022-Q1')).toBe(5);
    expect(quartersSince('2022-02-16', '2022-Q1')).toBeCloseTo(0.495, 2);
  });

  it('put the diamond of an event whose day is not known in the middle of its month or year, instead of drawing none', () => {
    expect(quartersSince('2022-02', '2022-Q1')).toBe(quartersSince('2022-02-16', '2022-Q1'));
    expect(quartersSince('2022', '2022-Q1')).toBe(2);
  });
});

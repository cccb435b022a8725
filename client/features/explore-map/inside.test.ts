import { holds, middleOf } from './inside';

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('a shape', () => {
  const island = { type: 'MultiPolygon', coordinates: [[square(0, 10), square(4, 6)], [square(20, 30)]] };

  it('holds what lies in one of its parts and in no hole', () => {
    expect([
      holds(island, [2, 2]),
      holds(island, [25, 25]),
      holds(island, [5, 5]),
      holds(island, [15, 15]),
      holds({ type: 'Polygon', coordinates: [square(0, 10)] }, [5, 5]),
      holds({ type: 'Point', coordinates: [5, 5] }, [5, 5]),
    ]).toEqual([true, true, false, false, true, false]);
  });

  it('has its middle among its corners', () => {
    expect(middleOf({ type: 'Polygon', coordinates: [square(0, 10)] })).toEqual([4, 4]);
  });
});

import { levelSign, oneIn, standOf, strongestAgainst } from './level';

const bar = (level: string, weight: number, left: string | null = 'a', right: string | null = 'b') => ({
  level,
  weight,
  left,
  right,
});

describe('the sign of a level', () => {
  it('is none where a value is missing, whatever the weight says', () => {
    expect(levelSign(bar('missing', 0, null))).toBe('none');
    expect(levelSign(bar('exact', 2, 'a', null))).toBe('none');
  });

  it('tells same, near and different apart', () => {
    expect(levelSign(bar('exact', 4.2))).toBe('same');
    expect(levelSign(bar('alias', 2.1))).toBe('near');
    expect(levelSign(bar('other', -1.7))).toBe('different');
  });

  it('calls what counts against different even when its name sounds equal', () => {
    expect(levelSign(bar('same', -0.4))).toBe('different');
  });
});

it('says a prior as one in so many pairs, in two digits', () => {
  expect([-6.5, -10, 0].map(oneIn)).toEqual([92, 1000, 2]);
});

it('finds the row that speaks loudest against', () => {
  expect(strongestAgainst([bar('x', -0.7), bar('y', -1.7), bar('z', 3)])?.level).toBe('y');
  expect(strongestAgainst([bar('z', 3)])).toBeUndefined();
});

it('tells over, near and far under the threshold', () => {
  expect(standOf(5.6, 6)).toEqual({ stand: 'near', by: expect.closeTo(0.4, 9) as number });
  expect(standOf(6, 6).stand).toBe('over');
  expect(standOf(-2, 6).stand).toBe('under');
});

import { matrixOf } from './matrix';

const flow = (from: string, to: string, moves: number | null) => ({ from, to, moves });

describe('the matrix of flows', () => {
  it('puts Korea first and then the countries with the most moves, as many as there is room for', () => {
    const matrix = matrixOf(
      [flow('KR', 'US', 9), flow('US', 'KR', 5), flow('DE', 'KR', 3), flow('FR', 'DE', 2), flow('KR', 'JP', 1)],
      3,
    );
    expect(matrix.places).toEqual(['KR', 'US', 'DE']);
    expect([...matrix.cells]).toEqual([
      ['KR~US', 9],
      ['US~KR', 5],
      ['DE~KR', 3],
    ]);
    expect([matrix.most, matrix.left]).toEqual([9, 2]);
  });

  it('adds up all who went out and came back, also over countries that have no room, and says what is withheld', () => {
    const { out, back, cells } = matrixOf(
      [flow('KR', 'US', 9), flow('KR', 'JP', 6), flow('KR', 'FR', null), flow('US', 'KR', null)],
      2,
    );
    expect([out, back]).toEqual([
      { moves: 15, withheld: 1 },
      { moves: 0, withheld: 1 },
    ]);
    expect(cells.get('US~KR')).toBeNull();
  });

  it('is empty without flows', () => {
    expect(matrixOf([], 10)).toMatchObject({ places: [], left: 0 });
  });

  it('has no first place where places are institutions', () => {
    const { places, cells, left } = matrixOf([flow('o2', 'o1', 7), flow('o1', 'o3', 2), flow('o4', 'o5', null)], 3, null);
    expect([places, [...cells], left]).toEqual([
      ['o1', 'o2', 'o3'],
      [
        ['o2~o1', 7],
        ['o1~o3', 2],
      ],
      1,
    ]);
  });
});

import { IdColumn } from './id-column';

describe('a column of ids', () => {
  it('gives every id its number and every number its id, in whatever script, and nothing to an id that is not there', () => {
    const ids = [
      'w1',
      '논문-7',
      '',
      'fields:p_000001',
      '😀',
      ...Array.from({ length: 1_000 }, (_, at) => `w${String(at * 7 + 2)}`),
    ];
    const column = new IdColumn(ids);
    expect(column).toHaveLength(ids.length);
    expect(ids.map((id) => column.numberOf(id))).toEqual(ids.map((_, at) => at));
    expect(ids.map((_, at) => column.idOf(at))).toEqual(ids);
    expect(['w3', 'W1', '논문', ' '].map((id) => column.numberOf(id))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('may be empty', () => {
    expect(new IdColumn([]).numberOf('w1')).toBeUndefined();
  });
});

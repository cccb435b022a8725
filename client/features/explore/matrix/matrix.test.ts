import type { Picture, PictureLink } from '../../../graph-view';
import type { NetworkAnswer } from '../to-picture';
import { matrixOf, pairKey, toldAll, type MatrixAsked } from './matrix-of';
import { moveOf } from './move';
import { seriate } from './seriate';
import { isStrong, rangeOf, shareOf, stepAt, stepsOf, stepUse } from './steps';

const person = (id: string, community: string, ties: number) => ({
  id,
  kind: 'person',
  label: id,
  community,
  ties,
  x: 0,
  y: 0,
});
const link = (source: string, target: string, count = 1): PictureLink => ({
  source,
  target,
  count,
  crossBorder: false,
  kinds: [{ kind: 'PUBLICATION', count }],
});
const bubble = (id: string, people: number) => ({
  id,
  name: id,
  people,
  korea: people,
  overseasKorean: 0,
  abroad: 0,
  x: 0,
  y: 0,
  r: 1,
  colour: 1,
  hull: [],
});
const PEOPLE: Picture = {
  level: 'people',
  nodes: [person('a', 'X', 2), person('b', 'Y', 9), person('c', 'X', 7), person('d', 'Y', 1), person('e', 'X', 4)],
  links: [link('c', 'a', 3), link('b', 'd', 5), link('e', 'b')],
  communities: [bubble('X', 3), bubble('Y', 2)],
};
const network = (communities: readonly { id: string; ties: number }[] = []) => ({ communities }) as unknown as NetworkAnswer;
const ALL = { order: undefined, rows: 40, kept: [], locale: 'en', told: [new Set(['a', 'b', 'c', 'd', 'e', 'X', 'Y'])] };
const laid = (asked: Partial<MatrixAsked> = {}) => matrixOf(PEOPLE, network(), { ...ALL, ...asked });
const ids = (asked?: Partial<MatrixAsked>): string =>
  laid(asked)
    .nodes.map(({ id }) => id)
    .join('');

describe('the rows of the matrix', () => {
  it('stand by community, the largest first, and in it by ties, and open where another begins', () => {
    expect(ids()).toBe('ceabd');
    expect(laid().breaks).toEqual([3]);
  });

  it('stand by ties or by name when that is chosen', () => {
    expect(ids({ order: 'size' })).toBe('bcead');
    expect(ids({ order: 'name' })).toBe('abcde');
    expect(laid({ order: 'name' }).breaks).toEqual([]);
  });

  it('are the most tied ones where there is no room for all, those left out by name, but what is selected always', () => {
    expect(ids({ order: 'size', rows: 3 })).toBe('bce');
    expect(laid({ rows: 3 }).left.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(ids({ order: 'size', rows: 3, kept: ['d'] })).toBe('bcd');
  });

  it('offer no order by community where there is only one', () => {
    const one = { ...PEOPLE, nodes: PEOPLE.nodes.filter(({ community }) => community === 'X') };
    expect(matrixOf(one, network(), { ...ALL, order: 'block' })).toMatchObject({
      order: 'ties',
      orders: ['ties', 'size', 'name'],
    });
  });
});

describe('the cells of the matrix', () => {
  it('hold a tie on both sides of the diagonal, and nobody meets themselves', () => {
    const { cells } = laid({ order: 'name' });
    expect(cells[0]![2]).toMatchObject({ kind: 'tie', count: 3 });
    expect(cells[2]![0]).toEqual(cells[0]![2]);
    expect(cells[1]![1]).toEqual({ kind: 'self' });
    expect(cells[0]![1]).toEqual({ kind: 'none' });
  });

  it('are not told, and not none, where the answer had no room for all ties', () => {
    const { cells, hasUnknown } = laid({ order: 'name', told: [new Set(['a', 'b'])] });
    expect(cells[0]![1]).toEqual({ kind: 'none' });
    expect(cells[0]![3]).toEqual({ kind: 'unknown' });
    expect(cells[0]![2]).toMatchObject({ kind: 'tie' });
    expect([hasUnknown, laid().hasUnknown]).toEqual([true, false]);
  });

  it('know an answer that had room for all from one that was full', () => {
    const answer = (truncated: boolean, links: number) =>
      ({ truncated, budget: 10, nodes: Array(4).fill(0), links: Array(links).fill(0) }) as unknown as NetworkAnswer;
    expect([toldAll(answer(true, 6)), toldAll(answer(true, 5)), toldAll(answer(false, 6))]).toEqual([false, true, true]);
  });

  it('have the ties inside communities on the diagonal, which do not stretch the scale', () => {
    const picture: Picture = { ...PEOPLE, level: 'communities', nodes: [], links: [link('X', 'Y', 4)] };
    const matrix = matrixOf(
      picture,
      network([
        { id: 'X', ties: 90 },
        { id: 'Y', ties: 0 },
      ]),
      ALL,
    );
    expect(matrix.nodes.map(({ id }) => id)).toEqual(['X', 'Y']);
    expect(matrix.cells[0]![0]).toEqual({ kind: 'inside', count: 90 });
    expect(matrix.cells[1]![1]).toEqual({ kind: 'none' });
    expect([matrix.steps, matrix.highest]).toEqual([[1, 2, 3, 4], 90]);
  });

  it('are named by a pair whichever way round', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
  });
});

describe('the order by closeness', () => {
  const tied = (pairs: readonly (readonly [number, number])[]) => (one: number, other: number) =>
    pairs.some((pair) => pair.includes(one) && pair.includes(other)) && one !== other ? 1 : 0;

  it('brings two groups apart again that came mixed', () => {
    const groups = [
      [0, 2, 4],
      [1, 3, 5],
    ] as const;
    const pairs = groups.flatMap((group) =>
      group.flatMap((one) => group.filter((other) => other > one).map((other) => [one, other] as const)),
    );
    const order = seriate(6, tied([...pairs, [4, 1]]));
    const sides = order.map((at) => at % 2);
    expect(sides.slice(0, 3)).toEqual([sides[0], sides[0], sides[0]]);
    expect(new Set(sides.slice(3))).toEqual(new Set([1 - sides[0]!]));
    // Who ties the groups stands where they meet.
    expect(order.slice(2, 4).sort()).toEqual([1, 4]);
  });

  it('follows a chain from end to end', () => {
    const order = seriate(
      5,
      tied([
        [3, 1],
        [1, 4],
        [4, 0],
        [0, 2],
      ]),
    ).join('');
    expect(['31402', '20413']).toContain(order);
  });

  it('puts the largest part first and whoever is tied to nobody last, the same every time', () => {
    const weight = tied([
      [1, 2],
      [3, 4],
      [4, 5],
    ]);
    const order = seriate(6, weight);
    expect([...order.slice(0, 3)].sort()).toEqual([3, 4, 5]);
    expect(order.at(-1)).toBe(0);
    expect(seriate(6, weight)).toEqual(order);
  });
});

describe('the scale of the matrix', () => {
  it('has a step for every number where there are few, and six at most where there are many', () => {
    expect(stepsOf(1)).toEqual([1]);
    expect(stepsOf(4)).toEqual([1, 2, 3, 4]);
    expect(stepsOf(13)).toEqual([1, 2, 5, 10]);
    expect(stepsOf(866)).toEqual([1, 3, 10, 30, 100, 300]);
    expect(stepsOf(25_000)).toEqual([1, 100, 300, 1000, 3000, 10_000]);
  });

  it('puts each count into the last step that it reaches', () => {
    const steps = stepsOf(866);
    expect([1, 2, 3, 29, 30, 866, 9000].map((count) => stepAt(steps, count))).toEqual([0, 0, 1, 2, 3, 5, 5]);
    expect([0, 1, 5].map((step) => rangeOf(steps, step, 866))).toEqual([
      [1, 2],
      [3, 9],
      [300, null],
    ]);
    expect(rangeOf([1, 2], 1, 2)).toEqual([2, 2]);
  });

  it('grows darker from step to step, and never into the shades in which no figure can be read', () => {
    for (const use of ['plain', 'figuresOnInk', 'figuresOnVermilion'] as const) {
      const shares = Array.from({ length: 6 }, (_, step) => shareOf(step, 6, use));
      expect([...shares].sort((one, other) => one - other)).toEqual(shares);
      expect(new Set(shares).size).toBe(6);
    }
    const figures = Array.from({ length: 6 }, (_, step) => shareOf(step, 6, stepUse(true, true)));
    expect(figures.filter((share) => share > 38 && share < 90)).toEqual([]);
    expect(figures.map(isStrong)).toEqual([false, false, false, true, true, true]);
  });
});

describe('the keys of the matrix', () => {
  const at = (key: string, row: number, column: number, ctrlKey = false) => moveOf({ key, ctrlKey }, { row, column }, 20);

  it('walk cells and heads, but not out of the grid nor into its corner', () => {
    expect(at('ArrowRight', 0, 0)).toEqual({ row: 0, column: 1 });
    expect(at('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
    expect(at('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 });
    expect(at('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 });
    expect(at('ArrowDown', 19, 3)).toEqual({ row: 19, column: 3 });
    expect(at('PageDown', 15, 3)).toEqual({ row: 19, column: 3 });
    expect(at('Home', 5, 9)).toEqual({ row: 5, column: 0 });
    expect(at('End', 5, 9, true)).toEqual({ row: 19, column: 19 });
  });

  it('leave other keys to the page', () => {
    expect(at('f', 0, 0)).toBeNull();
  });
});

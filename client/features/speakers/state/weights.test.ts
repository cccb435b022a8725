import { furthestUp, partOf, reorder, weightEntries, weightsOf, type Weighed } from './weights';

const candidate = (id: string, rank: number, topic: number, novelty: number): Weighed => ({
  person: { id },
  rank,
  reasons: [
    { kind: 'TOPIC', value: topic },
    { kind: 'NOVELTY', value: novelty },
  ],
});

describe('the weights of an address', () => {
  it('are as usual where the address says nothing, or nonsense', () => {
    expect(weightsOf(undefined)).toEqual({ topic: 6, korea: 1, path: 1, novelty: 1, earlier: 0, availability: 0.5 });
    expect(weightsOf(['novelty~eleven', 'korea~12', 'path~', 'fame~3']).novelty).toBe(1);
    expect(weightsOf(['korea~12']).korea).toBe(1);
  });

  it('are written only where they were moved, and read back as they were', () => {
    const moved = { ...weightsOf(undefined), novelty: 4.5, korea: 0 };
    expect(weightEntries(moved)).toEqual(['korea~0', 'novelty~4.5']);
    expect(weightsOf(weightEntries(moved))).toEqual(moved);
    expect(weightEntries(weightsOf(undefined))).toBeUndefined();
  });
});

describe('the order under other weights', () => {
  const all = [candidate('a', 1, 0.9, 0), candidate('b', 2, 0.8, 0), candidate('c', 3, 0.6, 1)];

  it('is the server’s under the server’s weights', () => {
    expect(reorder(all, weightsOf(undefined)).map(({ person }) => person.id)).toEqual(['a', 'b', 'c']);
  });

  it('gives whoever was a guest before no silent advantage', () => {
    const guest = {
      ...candidate('guest', 2, 0.8, 0),
      reasons: [
        { kind: 'TOPIC', value: 0.8 },
        { kind: 'EARLIER', value: 1 },
      ],
    } as const;
    const other = candidate('new', 1, 0.85, 0);
    expect(reorder([other, guest], weightsOf(undefined)).map(({ person }) => person.id)).toEqual(['new', 'guest']);
    expect(reorder([other, guest], weightsOf(['earlier~3'])).map(({ person }) => person.id)).toEqual(['guest', 'new']);
  });

  it('follows a weight that was raised', () => {
    expect(reorder(all, weightsOf(['novelty~9'])).map(({ person }) => person.id)).toEqual(['c', 'a', 'b']);
  });

  it('keeps the server’s order among equals, also when nothing counts', () => {
    const zero = weightsOf(['topic~0', 'korea~0', 'path~0', 'novelty~0', 'earlier~0', 'availability~0']);
    expect(reorder([...all].reverse(), zero).map(({ person }) => person.id)).toEqual(['a', 'b', 'c']);
  });

  it('adds up: the parts of a full score are 1', () => {
    const weights = weightsOf(['korea~3']);
    const kinds = ['TOPIC', 'KOREA', 'PATH', 'NOVELTY', 'EARLIER', 'AVAILABILITY'] as const;
    expect(kinds.reduce((sum, kind) => sum + partOf(weights, kind, 1), 0)).toBeCloseTo(1, 12);
  });
});

describe('who came up', () => {
  it('is whoever passed most others', () => {
    expect(furthestUp(['a', 'b', 'c', 'd'], ['d', 'b', 'a', 'c'])).toEqual({ id: 'd', from: 4, to: 1 });
  });

  it('is the better place of two equal moves', () => {
    expect(furthestUp(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'])).toEqual({ id: 'b', from: 2, to: 1 });
  });

  it('is nobody when the order stays, and nobody who is new', () => {
    expect(furthestUp(['a', 'b'], ['a', 'b'])).toBeNull();
    expect(furthestUp(['a'], ['z', 'a'])).toBeNull();
  });

  it('is looked for in the first places only', () => {
    expect(furthestUp(['a', 'b', 'c', 'd'], ['a', 'b', 'd', 'c'], 2)).toBeNull();
  });
});

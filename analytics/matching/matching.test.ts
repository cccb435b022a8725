import { createExpertiseIndex, embeddingTexts, SCORE_PARTS, type ExpertisePerson, type RankedPerson } from './index';

const work = (id: string, title: string, more: object = {}) => ({ id, title, ...more });
const PEOPLE: readonly ExpertisePerson[] = [
  {
    id: 'battery',
    works: [
      work('b1', 'Interfaces of sulfide solid electrolytes in lithium batteries', { year: 2024, authors: 4, position: 1 }),
      work('b2', 'Solid electrolyte interphases on lithium metal anodes', { year: 2023 }),
      work('b3', 'Ionic conductivity of garnet oxides', { year: 2022 }),
    ],
  },
  { id: 'once', works: [work('o1', 'A solid electrolyte seen once', { year: 2024 })] },
  { id: 'robot', works: [work('r1', 'Legged robots that walk on sand'), work('r2', 'Gait control of quadruped robots')] },
  { id: 'korean', works: [work('k1', '사족보행 로봇의 강화학습 기반 제어', { year: 2024 })] },
  { id: 'nothing', works: [] },
];
const TOPIC = { title: 'Solid electrolyte interfaces', abstract: 'Lithium batteries with sulfide electrolytes.' };
const ids = (ranking: readonly { readonly person: string }[]): string[] => ranking.map(({ person }) => person);
const sumOf = ({ parts }: RankedPerson): number => SCORE_PARTS.reduce((sum, part) => sum + parts[part], 0);

/** A vector whose direction is that of the given components. */
const vector = (...values: number[]): Float32Array => Float32Array.from({ length: 32 }, (_, at) => values[at] ?? 0);

describe('the index of expertise', () => {
  const index = createExpertiseIndex(PEOPLE);

  it('ranks several works above one, one above none of the topic, and somebody without works last', () => {
    const ranking = index.rank(TOPIC);
    expect(ids(ranking).slice(0, 2)).toEqual(['battery', 'once']);
    expect(ids(ranking)[4]).toBe('nothing');
  });

  it('makes every score of parts that sum to it within 1e-9', () => {
    for (const person of index.rank(TOPIC, { factors: { lexical: 0.3, recency: 2 } }))
      expect(Math.abs(sumOf(person) - person.score)).toBeLessThanOrEqual(1e-9);
  });

  it('names the works that made the score, the strongest first, with shares that sum to 1', () => {
    const [first] = index.rank(TOPIC, { limit: 1 });
    expect(first?.works[0]?.id).toBe('b1');
    expect(first?.works.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(first?.works[0]?.terms).toEqual(expect.arrayContaining(['solid electrolyte', 'sulfide', 'lithium']));
    expect(first?.matchedTerms).toContain('electrolyte');
  });

  it('says of anybody at what place they stand, and nothing of somebody unknown', () => {
    const ranking = index.rank(TOPIC);
    for (const [at, { person, score }] of ranking.entries())
      expect(index.rankOf(person, TOPIC)).toMatchObject({ person, score, rank: at + 1, of: 5 });
    expect(index.rankOf('stranger', TOPIC)).toBeNull();
  });

  it('gives a person the same score whoever else is asked for', () => {
    const all = new Map(index.rank(TOPIC).map(({ person, score }) => [person, score]));
    for (const { person, score } of index.rank(TOPIC, { among: new Set(['robot', 'once', 'stranger']) }))
      expect(score).toBe(all.get(person));
    expect(index.score(TOPIC).map(({ person }) => person)).toEqual(ids(index.rank(TOPIC)));
  });

  it('answers alike whether the words were read before or not, and however often and among whom it was asked before', () => {
    const fresh = index.ask(TOPIC);
    const again = index.ask(TOPIC, { words: index.readWords(TOPIC) });
    again.order(5, Uint8Array.of(0, 1, 1, 0, 0));
    const all = again.order(5, null);
    expect(all).toEqual(fresh.order(5, null));
    expect(again.order(5, null)).toEqual(all);
    expect(Array.from(all.people, (person) => again.explain(person, 5).score)).toEqual(
      Array.from(all.scores, (score) => expect.closeTo(score, 9)),
    );
  });

  it('finds English works by a Korean topic and Korean works by an English one', () => {
    expect(ids(index.rank({ title: '황화물계 고체 전해질의 계면' }))[0]).toBe('battery');
    expect(ids(index.rank({ title: 'reinforcement learning for quadruped control' }))[0]).toBe('korean');
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'x'],
    ['signs alone', '?!…'],
    ['ten thousand words', 'electrolyte '.repeat(10_000)],
    ['Chinese', '固态电池'],
    ['a lone surrogate', '\ud800'],
  ])('scores everybody for a topic of %s', (_, title) => {
    const ranking = index.rank({ title });
    expect(ranking).toHaveLength(5);
    expect(ranking.every(({ score }) => Number.isFinite(score))).toBe(true);
    expect(ranking[4]?.person).toBe('nothing');
  });

  it('prefers the later of two equal works, and forgets age when told to', () => {
    const two = createExpertiseIndex([
      { id: 'early', works: [work('e', 'Tokamak plasma', { year: 2010 })] },
      { id: 'late', works: [work('l', 'Tokamak plasma', { year: 2024 })] },
    ]);
    expect(ids(two.rank({ title: 'tokamak' }))).toEqual(['late', 'early']);
    const [a, b] = two.rank({ title: 'tokamak' }, { factors: { recency: 0 } });
    expect(a?.score).toBe(b?.score);
    expect(two.rank({ title: 'tokamak' })[1]?.parts.recency).toBeCloseTo(-0.1 * 10 * (16 / 31), 6);
  });

  it('takes a work of unknown year for one of the usual age', () => {
    const three = createExpertiseIndex([
      { id: 'early', works: [work('e', 'Tokamak plasma', { year: 2014 })] },
      { id: 'late', works: [work('l', 'Tokamak plasma', { year: 2024 })] },
      { id: 'unknown', works: [work('u', 'Tokamak plasma')] },
    ]);
    expect(ids(three.rank({ title: 'tokamak' }))).toEqual(['late', 'unknown', 'early']);
  });

  it('takes a year that cannot be for an unknown one, so that a slip makes nobody old or new', () => {
    const slips = createExpertiseIndex([
      { id: 'early', works: [work('e', 'Tokamak plasma', { year: 2014 })] },
      { id: 'late', works: [work('l', 'Tokamak plasma', { year: 2024 })] },
      { id: 'before', works: [work('b', 'Tokamak plasma', { year: -5 })] },
      { id: 'beyond', works: [work('y', 'Tokamak plasma', { year: 202_300 })] },
    ]);
    const [first, second, third, last] = slips.rank({ title: 'tokamak' });
    expect([first?.person, second?.person, third?.person, last?.person]).toEqual(['late', 'before', 'beyond', 'early']);
    expect(second?.score).toBe(third?.score);
  });

  it('lets every further work that fits add, and none that does not', () => {
    const more = createExpertiseIndex([
      { id: 'one', works: [work('a1', 'Tokamak plasma')] },
      { id: 'two', works: [work('b1', 'Tokamak plasma'), work('b2', 'Plasma of a tokamak'), work('b3', 'Tokamak plasma')] },
      {
        id: 'aside',
        works: [work('c1', 'Tokamak plasma'), ...Array.from({ length: 200 }, (_, at) => work(`x${at}`, `Wheat ${at}`))],
      },
    ]);
    const scores = new Map(more.rank({ title: 'tokamak plasma' }).map((one) => [one.person, one]));
    expect(scores.get('two')!.score - scores.get('one')!.score).toBeGreaterThan(0.1);
    expect(scores.get('two')!.score - scores.get('aside')!.score).toBeGreaterThan(0.1);
    expect(scores.get('two')!.parts.breadth).toBeGreaterThan(scores.get('one')!.parts.breadth);
  });

  it('scores somebody with 5,000 works, and one without abstracts and years, by numbers that differ', () => {
    const many = createExpertiseIndex([
      { id: 'prolific', works: Array.from({ length: 5_000 }, (_, at) => work(`p${at}`, `Plasma ${at % 70} and wall ${at}`)) },
      { id: 'bare', works: [{ id: 'q1', title: 'Plasma of walls' }] },
      { id: 'twin', works: [{ id: 'q2', title: 'Plasma of walls', abstract: '', year: null }] },
    ]);
    const ranking = many.rank({ title: 'plasma walls' });
    expect(new Set(ranking.map(({ score }) => score)).size).toBe(2);
    expect(ids(ranking)[0]).toBe('prolific');
    expect(ids(ranking).slice(1)).toEqual(['bare', 'twin']);
  });

  it('counts the middle of a long list of authors less than its ends', () => {
    const place = (id: string, position: number) => ({
      id,
      works: [work('shared', 'Detectors of neutrinos', { authors: 40, position })],
    });
    const crowd = createExpertiseIndex([place('first', 1), place('middle', 20), place('last', 40)]);
    expect(crowd.works).toBe(1);
    expect(ids(crowd.rank({ title: 'neutrino' }))).toEqual(['first', 'last', 'middle']);
  });

  it('takes back what was rejected as not this kind', () => {
    const before = index.rankOf('once', TOPIC);
    const after = index.rankOf('once', { ...TOPIC, unlike: ['o1'] });
    expect(after?.parts.unlike).toBeLessThan(0);
    expect(after!.score).toBeLessThan(before!.score);
  });

  it('says what of a topic it understood', () => {
    expect(index.read({ title: 'electrolyte zyzzyva' })).toMatchObject({
      known: ['electrolyte'],
      unknown: expect.arrayContaining(['zyzzyva']),
    });
    expect(index.read({ title: '전고체 전지의 꿀꿀이' })).toMatchObject({ english: 'all-solid-state batteries', coverage: 0.5 });
  });
});

describe('likeness of meaning', () => {
  const people = ['near', 'far', 'other'].map((id) => ({ id, works: [work(id, `untold ${id}`)] }));
  const vectors: readonly (readonly [string, Float32Array])[] = [
    ['near', vector(1, 0.1)],
    ['far', vector(0, 1)],
    ['other', vector(0.3, 0.5)],
  ];

  it('orders people whose words say nothing, in parts that sum', () => {
    const index = createExpertiseIndex(people);
    index.addVectors('minilm', [...vectors, ['unknown work', vector(1)]]);
    expect(index.vectorsOf('minilm')).toBe(3);
    const ranking = index.rank({ title: 'unheard', vectors: { minilm: vector(1) } });
    expect(ids(ranking)).toEqual(['near', 'other', 'far']);
    expect(ranking[0]!.parts.minilm).toBeGreaterThan(0);
    for (const person of ranking) expect(Math.abs(sumOf(person) - person.score)).toBeLessThanOrEqual(1e-9);
  });

  it('waits until half of the works have vectors, and passes over vectors of zeros', () => {
    const index = createExpertiseIndex(people);
    index.addVectors('minilm', [vectors[0]!, ['far', vector()]]);
    expect(index.vectorsOf('minilm')).toBe(1);
    expect(index.rank({ title: 'unheard', vectors: { minilm: vector(1) } })[0]!.parts.minilm).toBe(0);
  });

  it('leaves what the lexicon cannot translate to the multilingual model', () => {
    const index = createExpertiseIndex(people);
    index.addVectors('minilm', vectors);
    index.addVectors('multilingual', vectors);
    const both = { minilm: vector(1), multilingual: vector(1) };
    const [korean] = index.rank({ title: '꿀꿀이', vectors: both });
    expect(korean?.parts.minilm).toBe(0);
    expect(korean?.parts.multilingual).toBeGreaterThan(0);
    expect(index.rank({ title: 'unheard', vectors: both })[0]?.parts.multilingual).toBe(0);
  });

  it('gives the English models a Korean text in English and the multilingual one as it stands', () => {
    expect(embeddingTexts({ title: '전고체 전지' })).toEqual({
      minilm: 'all-solid-state batteries',
      bge: 'all-solid-state batteries',
      multilingual: '전고체 전지',
    });
    expect(embeddingTexts({ title: 'A title', abstract: 'Its abstract.' }).bge).toBe('A title. Its abstract.');
  });
});

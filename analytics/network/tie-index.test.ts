import { countFacet } from './facets';
import { FITS, maskPeople, type TieFilter } from './filter';
import { histogramOfTies, quarterName, quarterOf } from './histogram';
import { neighborsOf, pairOf, reasonsOf } from './neighbors';
import { TIE_KINDS, type HyperedgeRow, type PersonRow } from './rows';
import { rankPeople, scanTies } from './scan';
import { buildTieIndex, isAlone, makesTies } from './tie-index';

/** A small generator (mulberry32), so that every run sees the same worlds. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const pick = <T>(values: readonly T[], random: (below: number) => number): T => values[random(values.length)]!;

function worldOf(seed: number): { people: PersonRow[]; edges: HyperedgeRow[] } {
  const random = randomOf(seed);
  const people = Array.from({ length: 12 }, (_, at): PersonRow => ({
    id: `p${String(at).padStart(2, '0')}`,
    name: `이름${at}`,
    nameLatin: null,
    standing: pick(['korea', 'overseasKorean', 'abroad', 'unknown'], random),
    country: pick(['KR', 'US', 'DE', null], random),
    stage: pick(['senior', 'mid', null], random),
    institution: null,
    institutionIds: [],
    associationIds: random(2) === 0 ? ['KSEA'] : [],
    technologies: [pick(['AI', 'HYDROGEN', 'QUANTUM'], random)],
    registered: random(2) === 0,
  }));
  const edges = Array.from({ length: 10 }, (_, at): HyperedgeRow => {
    const from = pick([0, 20200105, 20220615, 20240301], random);
    const chosen = people.filter(() => random(3) === 0);
    return {
      kind: pick(TIE_KINDS, random),
      id: `e${at}`,
      title: `thing ${at}`,
      date: null,
      from,
      to: pick([20241231, 99991231], random),
      edition: 2022 + random(3),
      size: random(8) === 0 ? 31 : Math.max(2, chosen.length),
      truncated: false,
      members: chosen.map(({ id }) => ({ person: id, from: pick([0, 20230101], random), to: 99991231 })),
    };
  });
  return { people, edges };
}

/** What may be said of people and things from one look to the next, each a kind of change of its own. */
const CHANGES: Readonly<Record<string, (world: ReturnType<typeof worldOf>) => ReturnType<typeof worldOf>>> = {
  nothing: (world) => ({ people: [...world.people], edges: [...world.edges] }),
  'what is said of people': ({ people, edges }) => ({
    people: people.map((person, at) =>
      at % 3 === 0
        ? {
            ...person,
            name: `other ${at}`,
            country: at % 2 === 0 ? 'JP' : null,
            stage: 'junior',
            standing: 'korea',
            registered: !person.registered,
            associationIds: ['VeKNI', 'KSEA'],
            institutionIds: [`i${at}`],
            technologies: ['BIO', 'AI'],
          }
        : person,
    ),
    edges: [...edges],
  }),
  'somebody goes': ({ people, edges }) => ({ people: people.slice(1), edges }),
  'somebody comes instead of another': ({ people, edges }) => ({
    people: [...people.slice(0, 4), { ...people[4]!, id: 'p04x' }, ...people.slice(5)],
    edges,
  }),
  'people stand in another order': ({ people, edges }) => ({ people: [...people].reverse(), edges }),
  'a thing goes': ({ people, edges }) => ({ people, edges: edges.slice(1) }),
  'somebody leaves a thing': ({ people, edges }) => ({
    people,
    edges: edges.map((edge, at) => (at === 2 ? { ...edge, members: edge.members.slice(1) } : edge)),
  }),
  'a thing got another name and its people are told in another order': ({ people, edges }) => ({
    people,
    edges: edges.map((edge) => ({ ...edge, title: `${edge.title}!`, date: '2020', members: [...edge.members].reverse() })),
  }),
  'somebody was in a thing twice': ({ people, edges }) => ({
    people,
    edges: edges.map((edge, at) =>
      at === 1 ? { ...edge, members: [...edge.members, { person: 'p02', from: 20_240_501, to: 20_240_502 }] } : edge,
    ),
  }),
  'somebody was in a thing at other times': ({ people, edges }) => ({
    people,
    edges: edges.map((edge) => ({ ...edge, members: edge.members.map((one) => ({ ...one, from: 20_220_101 })) })),
  }),
  'the kind of a thing is another': ({ people, edges }) => ({
    people,
    edges: edges.map((edge, at) =>
      at === 3 ? { ...edge, kind: edge.kind === 'CLUB' ? ('PROJECT' as const) : ('CLUB' as const) } : edge,
    ),
  }),
  'the edition and the size of a thing are others': ({ people, edges }) => ({
    people,
    edges: edges.map((edge, at) => (at % 2 === 0 ? { ...edge, edition: 2019, size: 31 } : edge)),
  }),
  'a thing happened on another day': ({ people, edges }) => ({
    people,
    edges: edges.map((edge, at) => (at === 5 ? { ...edge, from: 20_210_101 } : edge)),
  }),
};

/** The same question, answered from the definition: every pair, every thing. */
function bruteForce({ people, edges }: ReturnType<typeof worldOf>, validAt: number, filter: TieFilter) {
  const meets = (person: PersonRow): HyperedgeRow[] =>
    edges.filter(
      (edge) =>
        edge.kind === 'CO_EVENT' &&
        edge.members.some((member) => member.person === person.id && Math.max(member.from, edge.from) <= validAt),
    );
  const fits = people.filter(
    (person) =>
      (!filter.technologies || person.technologies.some((code) => filter.technologies!.includes(code))) &&
      (!filter.countries || (person.country !== null && filter.countries.includes(person.country))) &&
      (!filter.standings || filter.standings.includes(person.standing)) &&
      (filter.reached === undefined || meets(person).length > 0 === filter.reached),
  );
  const shared = (one: PersonRow, two: PersonRow): HyperedgeRow[] =>
    edges.filter((edge) => {
      const [a, b] = [one, two].map(({ id }) => edge.members.find(({ person }) => person === id));
      if (!a || !b || !makesTies(edge)) return false;
      const from = Math.max(edge.from, a.from, b.from);
      const to = Math.min(edge.to, a.to, b.to);
      if (from > to || from > validAt) return false;
      return (!filter.ties || filter.ties.includes(edge.kind)) && to >= (filter.from ?? 0) && from <= (filter.to ?? 99991231);
    });
  const pairs: string[] = [];
  fits.forEach((one, at) =>
    fits.slice(at + 1).forEach((two) => {
      if (shared(one, two).length > 0) pairs.push(`${one.id} ${two.id}`);
    }),
  );
  return { fits: fits.map(({ id }) => id), pairs, shared };
}

const FILTERS: readonly TieFilter[] = [
  {},
  { technologies: ['AI', 'QUANTUM'] },
  { countries: ['KR', 'US'], ties: ['CO_EVENT', 'CLUB'] },
  { standings: ['korea', 'abroad'], from: 20250101 },
  { reached: true, to: 20221231 },
  { ties: ['PUBLICATION'], from: 20200101, to: 20231231 },
];

describe('the index of ties', () => {
  for (let seed = 1; seed <= 30; seed++) {
    it(`counts people and pairs of world ${seed} as the definition does, under every filter and on every day`, () => {
      const world = worldOf(seed);
      for (const validAt of [20211231, 20230601, 20260101]) {
        const index = buildTieIndex(world.people, world.edges, validAt);
        for (const filter of FILTERS) {
          const mask = maskPeople(index, filter);
          const scan = scanTies(index, mask, filter);
          const expected = bruteForce(world, validAt, filter);
          const fitting = [...rankPeople(index, mask, scan.ties)].map((row) => index.people.rows[row]!.id).sort();
          expect(fitting).toEqual(expected.fits);
          expect(scan.pairs).toBe(expected.pairs.length);
          for (const row of fitting.map((id) => index.byId.get(id)!)) {
            const { id } = index.people.rows[row]!;
            const partners = expected.pairs.filter((pair) => pair.split(' ').includes(id)).length;
            expect(scan.ties[row]).toBe(partners);
            expect(neighborsOf(index, row, mask, filter)).toHaveLength(partners);
          }
        }
      }
    });

    it(`names what ties each pair of world ${seed}`, () => {
      const world = worldOf(seed);
      const index = buildTieIndex(world.people, world.edges, 20260101);
      const { pairs, shared } = bruteForce(world, 20260101, {});
      for (const pair of pairs) {
        const [one, two] = pair.split(' ').map((id) => world.people.find((person) => person.id === id)!) as [
          PersonRow,
          PersonRow,
        ];
        const found = pairOf(index, index.byId.get(one.id)!, index.byId.get(two.id)!);
        const ids = reasonsOf(index, found).flatMap(({ edges }) => edges.map((edge) => index.edges[edge]!.id));
        expect(ids.sort()).toEqual(
          shared(one, two)
            .map(({ id }) => id)
            .sort(),
        );
      }
    });
  }

  it('counts a facet under the other filters, so that choosing another value of it is still offered', () => {
    const world = worldOf(7);
    const index = buildTieIndex(world.people, world.edges, 20260101);
    const mask = maskPeople(index, { technologies: ['AI'], countries: ['US'] });
    const expected = new Map<string, number>();
    for (const person of world.people) {
      if (person.country !== 'US') continue;
      for (const code of person.technologies) expected.set(code, (expected.get(code) ?? 0) + 1);
    }
    expect(new Map(countFacet(index, mask, 'technology').map(({ key, count }) => [key, count]))).toEqual(expected);
  });

  it('puts every dated pair into the quarter of its first tie, and counts the undated apart', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const world = worldOf(seed);
      const index = buildTieIndex(world.people, world.edges, 20260101);
      const mask = maskPeople(index, {});
      const { bins, undated } = histogramOfTies(index, mask, {});
      expect(bins.reduce((sum, bin) => sum + bin.newTies, 0) + undated).toBe(scanTies(index, mask, {}).pairs);
    }
    expect(quarterName(quarterOf(20240401))).toBe('2024-Q2');
    expect(quarterName(quarterOf(20241231))).toBe('2024-Q4');
  });

  it('ties nobody by a work of more than thirty authors, or one whose list was cut', () => {
    const people = worldOf(1).people;
    const members = people.map(({ id }) => ({ person: id, from: 0, to: 99991231 }));
    const work = {
      kind: 'PUBLICATION',
      id: 'w',
      title: 'w',
      date: null,
      from: 20200101,
      to: 20200101,
      edition: null,
      members,
    } as const;
    const large = buildTieIndex(
      people,
      [
        { ...work, size: 31, truncated: false },
        { ...work, id: 'v', size: 5, truncated: true },
      ],
      20260101,
    );
    expect(large.pairA).toHaveLength(0);
    expect(large.largeWorks).toBe(2);
    expect(buildTieIndex(people, [{ ...work, size: 30, truncated: false }], 20260101).pairA).toHaveLength(66);
  });

  it('keeps two people apart who were in a club at different times', () => {
    const people = worldOf(1).people.slice(0, 2);
    const club = {
      kind: 'CLUB',
      id: 'c',
      title: 'c',
      date: null,
      from: 0,
      to: 99991231,
      edition: null,
      size: 2,
      truncated: false,
    } as const;
    const [one, two] = people.map(({ id }) => id) as [string, string];
    const index = buildTieIndex(
      people,
      [
        {
          ...club,
          members: [
            { person: one, from: 0, to: 20211231 },
            { person: two, from: 20220101, to: 99991231 },
          ],
        },
      ],
      20260101,
    );
    expect(index.pairA).toHaveLength(0);
    expect(maskPeople(index, {})[0]).toBe(FITS);
  });
});

describe('An index that is made after another', () => {
  it.each(Object.entries(CHANGES))('is what a first build would be when %s changed', (_, change) => {
    for (let seed = 1; seed <= 20; seed++) {
      const world = worldOf(seed);
      const before = buildTieIndex(world.people, world.edges, 20_260_101);
      const { people, edges } = change(world);
      expect(buildTieIndex(people, edges, 20_260_101, before)).toEqual(buildTieIndex(people, edges, 20_260_101));
    }
  });

  it('takes the ties of the one before when people are the same ones in the same things, and not on another day', () => {
    const world = worldOf(3);
    const before = buildTieIndex(world.people, world.edges, 20_260_101);
    const { people, edges } = CHANGES['what is said of people']!(world);
    const after = buildTieIndex(people, edges, 20_260_101, before);
    expect(after.pairA).toBe(before.pairA);
    const renamed = CHANGES['a thing got another name and its people are told in another order']!(world);
    const named = buildTieIndex(renamed.people, renamed.edges, 20_260_101, before);
    expect(named.pairA).toBe(before.pairA);
    expect(named.edges[0]!.title).toBe('thing 0!');
    expect(after.people.rows[0]).toMatchObject({ name: 'other 0', country: 'JP' });
    const earlier = buildTieIndex(people, edges, 20_220_101, before);
    expect(earlier).toEqual(buildTieIndex(people, edges, 20_220_101));
    expect(earlier.validAt).toBe(20_220_101);
  });
});

test('a work of one person alone changes nothing of the index, and one that is too large for ties is counted', () => {
  const { people, edges } = worldOf(3);
  const work = (id: string, size: number): HyperedgeRow => ({
    ...edges[0]!,
    kind: 'PUBLICATION',
    id,
    size,
    from: 20240101,
    members: [{ person: people[0]!.id, from: 0, to: 99991231 }],
  });
  const [alone, large] = [work('x1', 3), work('x2', 31)];
  expect([alone, large].map(isAlone)).toEqual([true, false]);
  const { edges: _edges, edgeKind: _kinds, ...bare } = buildTieIndex(people, edges, 20260101);
  const { edges: _more, edgeKind: _moreKinds, ...same } = buildTieIndex(people, [...edges, alone], 20260101);
  expect(same).toEqual(bare);
  expect(buildTieIndex(people, [...edges, large], 20260101).largeWorks).toBe(bare.largeWorks + 1);
});

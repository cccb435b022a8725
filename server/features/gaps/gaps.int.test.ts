import 'reflect-metadata';

import { adamicAdarOf, areJoined, commonNeighborsOf, constraintOf, effectiveSizeOf } from '@brainlink/analytics/growth';
import { seededRandom } from '@brainlink/analytics/linkage';
import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { openGaps } from './gaps-view';
import { topicSimilarity } from './topic-similarity';

const actor = (role: 'analyst' | 'secretariat'): Actor => ({
  ...cliActor(role),
  id: `u_${role}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
});
const STAFF = actor('secretariat');
const ANALYST = actor('analyst');

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (at: number): string => `participants:test:p${at}`;
const PEOPLE = 40;
const HIDDEN = 7;
const random = seededRandom(99);
const TECHNOLOGIES = ['HYDROGEN', 'QUANTUM', 'AI'] as const;
/** Clubs of four: nobody is reached by an event but the first ten. */
const CLUBS = Array.from({ length: 24 }, () => {
  const who = new Set<number>();
  while (who.size < 4) who.add(Math.floor(random() * PEOPLE));
  return who;
});
const technologyOf = (at: number): string => TECHNOLOGIES[at % 3]!;
const associationOf = (at: number): string => (at < 20 ? 'KSEA' : at < 32 ? 'VeKNI' : 'KOSEA');

const WORLD = [
  ...['KSEA', 'VeKNI', 'KOSEA'].map((abbr) => thing('Association', abbr, { abbr, nameKo: abbr, nameEn: abbr, country: 'US' })),
  thing('Event', 'e1', { titleKo: 'e1', titleEn: 'e1', from: '2024-02-10', to: '2024-02-10', edition: 2024 }),
  ...CLUBS.map((_, at) => thing('Club', `c${at}`, { nameKo: `c${at}`, nameEn: `c${at}`, from: '2024-03' })),
  ...Array.from({ length: PEOPLE }, (_, at) => {
    const facts = [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: at % 2 === 0 ? 'KR' : 'US' }),
      fact('field', { text: 'field', technologies: [technologyOf(at)] }),
      fact(
        'membership',
        { role: 'member' },
        { object: { kind: 'Association', key: associationOf(at) }, validFrom: date('2020') },
      ),
      ...(at < 10
        ? [
            fact(
              'participation',
              { status: 'attended', role: 'speaker' },
              { object: { kind: 'Event', key: 'e1' }, validFrom: date('2024-02-10'), validTo: date('2024-02-10') },
            ),
          ]
        : []),
      ...CLUBS.flatMap((who, club) =>
        who.has(at)
          ? [
              fact(
                'clubMembership',
                { role: 'member' },
                { object: { kind: 'Club', key: `c${club}` }, validFrom: date('2024-03') },
              ),
            ]
          : [],
      ),
    ];
    return at === HIDDEN
      ? person(
          keyOf(at),
          facts.map((one) => ({ ...one, visibility: 'consent' as const })),
        )
      : person(keyOf(at), facts);
  }),
];

interface Node {
  readonly id: string;
  readonly label: string;
}
interface Holes {
  readonly totalCount: number | null;
  readonly reason: string | null;
  readonly people: readonly {
    readonly person: Node;
    readonly effectiveSize: number;
    readonly efficiency: number;
    readonly constraint: number;
    readonly circleCount: number;
    readonly circles: readonly { readonly people: number; readonly sample: readonly Node[] }[];
  }[];
}
interface Links {
  readonly reason: string | null;
  readonly header: { readonly digest: string };
  readonly links: readonly {
    readonly person: Node;
    readonly other: Node;
    readonly score: number;
    readonly adamicAdar: number;
    readonly commonCount: number;
    readonly common: readonly Node[];
    readonly technologies: readonly string[];
    readonly topicSimilarity: number;
  }[];
}
interface Associations {
  readonly reason: string | null;
  readonly totalCount: number;
  readonly associations: readonly {
    readonly association: string;
    readonly isNew: boolean;
    readonly people: number | null;
    readonly reached: number | null;
    readonly withIntroduction: number | null;
    readonly unreached: readonly { readonly person: Node; readonly nearest: Node | null; readonly steps: number | null }[];
  }[];
}

const NODE = '{ id label }';
const HOLES = `totalCount reason people { person ${NODE} effectiveSize efficiency constraint circleCount circles { people sample ${NODE} } }`;
const LINKS = `reason header { digest } links { person ${NODE} other ${NODE} score adamicAdar commonCount common ${NODE} technologies topicSimilarity }`;
const ASSOCIATIONS = `reason totalCount associations { association isNew people reached withIntroduction unreached { person ${NODE} nearest ${NODE} steps } }`;

describe('gaps', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  async function post<T>(who: Actor, query: string): Promise<{ data: T | null; code: string | undefined }> {
    const { body } = await atlas.post(who, '/graphql', { query });
    const { data, errors } = JSON.parse(body.toString()) as {
      readonly data?: T | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return { data: data ?? null, code: errors?.[0]?.extensions.code };
  }
  const holes = async (who: Actor, args: string) =>
    (await post<{ structuralHoles: Holes }>(who, `{ structuralHoles(${args}) { ${HOLES} } }`)).data!.structuralHoles;
  const links = async (who: Actor, args: string) =>
    (await post<{ linkSuggestions: Links }>(who, `{ linkSuggestions(${args}) { ${LINKS} } }`)).data!.linkSuggestions;
  const associations = async (who: Actor, args: string) =>
    (await post<{ recommendedAssociations: Associations }>(who, `{ recommendedAssociations(${args}) { ${ASSOCIATIONS} } }`)).data!
      .recommendedAssociations;
  const whole = () => openGaps(atlas.features.network, 'secretariat', {});

  it('name who spans structural holes by the measures of analytics, with the circles between which they stand', async () => {
    const { graph, index } = await whole();
    const [constraint, effective] = [constraintOf(graph), effectiveSizeOf(graph)];
    for (const measure of ['EFFECTIVE_SIZE', 'CONSTRAINT', 'CIRCLES']) {
      const found = await holes(STAFF, `measure: ${measure}, first: 200`);
      expect([found.reason, found.people.length]).toEqual([null, found.totalCount]);
      const orders: Readonly<Record<string, readonly number[]>> = {
        EFFECTIVE_SIZE: found.people.map((one) => -one.effectiveSize),
        CONSTRAINT: found.people.map((one) => one.constraint),
        CIRCLES: found.people.map((one) => -one.circleCount),
      };
      expect(orders[measure]).toEqual([...orders[measure]!].sort((one, two) => one - two));
      for (const one of found.people) {
        const row = index.byId.get(one.person.id)!;
        const contacts = graph.start[row + 1]! - graph.start[row]!;
        expect(one.constraint).toBeCloseTo(constraint[row]!, 9);
        expect(one.effectiveSize).toBeCloseTo(effective[row]!, 9);
        expect(one.efficiency).toBeCloseTo(effective[row]! / contacts, 9);
        const inCircles = one.circles.reduce((sum, { people }) => sum + people, 0);
        if (one.circleCount <= 5) expect(inCircles).toBe(contacts);
        // No two circles are tied to one another.
        for (const [at, circle] of one.circles.entries())
          for (const other of one.circles.slice(at + 1))
            for (const a of circle.sample)
              for (const b of other.sample) expect(areJoined(graph, index.byId.get(a.id)!, index.byId.get(b.id)!)).toBe(false);
      }
    }
  });

  it('suggest pairs that are not tied, best first, with those who could introduce them', async () => {
    const { graph, index } = await whole();
    const similar = topicSimilarity(index);
    const expected: { a: string; b: string; score: number }[] = [];
    for (let a = 0; a < index.people.count; a++)
      for (let b = a + 1; b < index.people.count; b++) {
        if (areJoined(graph, a, b) || commonNeighborsOf(graph, a, b).length === 0) continue;
        expected.push({
          a: index.people.rows[a]!.id,
          b: index.people.rows[b]!.id,
          score: adamicAdarOf(graph, a, b) * (1 + similar(a, b)),
        });
      }
    expected.sort((one, two) => two.score - one.score);
    const found = await links(STAFF, 'first: 50');
    expect(found.links).toHaveLength(50);
    found.links.forEach((link, at) => {
      expect(link.score).toBeCloseTo(expected[at]!.score, 9);
      const [a, b] = [index.byId.get(link.person.id)!, index.byId.get(link.other.id)!];
      const shared = commonNeighborsOf(graph, a, b);
      expect([areJoined(graph, a, b), link.commonCount]).toEqual([false, shared.length]);
      expect(link.adamicAdar).toBeCloseTo(adamicAdarOf(graph, a, b), 9);
      expect(shared.map((row) => index.people.rows[row]!.id)).toEqual(expect.arrayContaining(link.common.map(({ id }) => id)));
      expect([link.technologies.length, link.topicSimilarity]).toEqual(
        index.people.rows[a]!.technologies[0] === index.people.rows[b]!.technologies[0] ? [1, 1] : [0, 0],
      );
    });
    const border = await links(STAFF, 'first: 50, scope: CROSS_BORDER');
    for (const { person: one, other } of border.links)
      expect(Number(one.label.slice(7)) % 2).not.toBe(Number(other.label.slice(7)) % 2);
    const kim = personId(keyOf(0));
    const own = await links(STAFF, `person: "${kim}", first: 200`);
    expect(own.links.map(({ person: one }) => one.id)).toEqual(own.links.map(() => kim));
    expect(own.links.length).toBe(expected.filter(({ a, b }) => a === kim || b === kim).length);
  });

  it('shows nobody to whom they are hidden, neither as a person nor as evidence', async () => {
    const hidden = personId(keyOf(HIDDEN));
    expect(JSON.stringify(await links(STAFF, 'first: 200'))).toContain(hidden);
    for (const text of [
      JSON.stringify(await links(ANALYST, 'first: 200')),
      JSON.stringify(await holes(ANALYST, 'first: 200')),
      JSON.stringify(await associations(ANALYST, 'technology: "QUANTUM"')),
    ])
      expect(text).not.toContain(hidden);
    expect((await post(ANALYST, `{ linkSuggestions(person: "${hidden}") { reason } }`)).code).toBe('NOT_FOUND');
    expect((await post(ANALYST, '{ linkSuggestions(person: "p_absent") { reason } }')).code).toBe('NOT_FOUND');
  });

  it('recommend associations nobody of which was reached first, with whom to begin', async () => {
    const found = await associations(STAFF, 'technology: "HYDROGEN"');
    const members = Array.from({ length: PEOPLE }, (_, at) => at).filter((at) => technologyOf(at) === 'HYDROGEN');
    expect(found.associations.map(({ association, isNew, people, reached }) => [association, isNew, people, reached])).toEqual([
      ['VeKNI', true, members.filter((at) => associationOf(at) === 'VeKNI').length, 0],
      ['KOSEA', true, members.filter((at) => associationOf(at) === 'KOSEA').length, 0],
      ['KSEA', false, members.filter((at) => at < 20).length, members.filter((at) => at < 10).length],
    ]);
    for (const one of found.associations) {
      expect(one.unreached).toHaveLength(one.people! - one.reached!);
      expect(one.unreached.filter(({ steps }) => steps === 1)).toHaveLength(one.withIntroduction!);
      for (const { person: who } of one.unreached) expect(Number(who.label.slice(7))).toBeGreaterThanOrEqual(10);
    }
    // Below the secretariat three or four people are not told as a number.
    const told = await associations(ANALYST, 'technology: "HYDROGEN"');
    for (const { people, reached } of told.associations) expect([people, reached]).toEqual([null, null]);
    expect(await associations(STAFF, 'technology: "NOTHING"')).toMatchObject({ reason: 'EMPTY', totalCount: 0 });
  });

  it('say why there is nothing to tell, and refuse a day to come', async () => {
    const one = personId(keyOf(1));
    expect(await holes(STAFF, 'filter: { people: ["x_absent"] }')).toMatchObject({ reason: 'EMPTY', totalCount: null });
    expect(await holes(STAFF, `filter: { people: ["${one}"] }`)).toMatchObject({ reason: 'ONE_PERSON', totalCount: null });
    expect(await links(STAFF, 'validAt: "2023"')).toMatchObject({ reason: 'NO_TIES', links: [] });
    expect(await links(STAFF, 'knownAt: "2020-01-01"')).toMatchObject({ reason: 'NOTHING_KNOWN', links: [] });
    expect(await associations(STAFF, 'technology: "AI", knownAt: "2020-01-01"')).toMatchObject({ reason: 'NOTHING_KNOWN' });
    for (const field of ['structuralHoles', 'linkSuggestions', 'recommendedAssociations']) {
      const technology = field === 'recommendedAssociations' ? ', technology: "AI"' : '';
      expect((await post(STAFF, `{ ${field}(validAt: "2031"${technology}) { reason } }`)).code).toBe('DATE_IN_FUTURE');
    }
  });

  it('gives the same answer for what was known then after later facts', async () => {
    const then = await links(STAFF, 'first: 20, knownAt: "seq:1"');
    await publishWorld(
      store,
      [
        person('participants:test:late', [
          fact('name', { latin: 'Late Comer' }),
          fact('clubMembership', { role: 'member' }, { object: { kind: 'Club', key: 'c0' }, validFrom: date('2024-03') }),
        ]),
      ],
      [],
    );
    expect((await links(STAFF, 'first: 20, knownAt: "seq:1"')).header.digest).toBe(then.header.digest);
    expect(then.links).toHaveLength(20);
  });
});

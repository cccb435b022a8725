import 'reflect-metadata';

import { seededRandom } from '@brainlink/analytics/linkage';
import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };
const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat'], via: 'session' };

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (name: string): string => `participants:test:${name}`;
const INSTITUTIONS = { seoul: 'KR', daejeon: 'KR', boston: 'US', zurich: 'CH', paris: 'FR' } as const;
type Place = keyof typeof INSTITUTIONS;

const stay = (institution: Place, from: string) =>
  fact('affiliation', { text: institution }, { object: { kind: 'Institution', key: institution }, validFrom: date(from) });
const met = (event: string, day: string) =>
  fact(
    'participation',
    { status: 'attended', role: 'speaker' },
    { object: { kind: 'Event', key: event }, validFrom: date(day), validTo: date(day) },
  );

/**
 * `host` is in Boston and met six of the seven who came there later; the seventh met her only afterwards. Six came back after four years.
 * Beside them many who move at random, so that there is something to subtract.
 */
function world() {
  const random = seededRandom(9);
  const below = (most: number): number => Math.floor(random() * most);
  const places = Object.keys(INSTITUTIONS) as Place[];
  const named = (name: string, facts: Parameters<typeof person>[1]) =>
    person(keyOf(name), [
      fact('name', { latin: `Person ${name}` }),
      fact('residence', { country: 'KR' }),
      fact('stage', { stage: below(3) === 0 ? 'mid' : 'senior' }),
      fact('field', { text: 'x', technologies: ['HYDROGEN', 'QUANTUM', 'AI'].filter(() => below(3) > 0) }),
      ...facts,
    ]);
  return [
    thing('Event', 'early', { titleKo: 'early', titleEn: 'early', from: '2012-05-01', to: '2012-05-01', edition: 2012 }),
    thing('Event', 'late', { titleKo: 'late', titleEn: 'late', from: '2016-05-01', to: '2016-05-01', edition: 2016 }),
    ...Object.entries(INSTITUTIONS).map(([key, country]) => thing('Institution', key, { name: key, country })),
    named('host', [stay('boston', '2009-01-01'), met('early', '2012-05-01'), met('late', '2016-05-01')]),
    ...Array.from({ length: 7 }, (_, at) =>
      named(`m${at}`, [
        stay('seoul', '2010-01-01'),
        stay('boston', '2014-01-01'),
        ...(at < 6 ? [stay('seoul', '2018-01-01')] : []),
        at < 6 ? met('early', '2012-05-01') : met('late', '2016-05-01'),
      ]),
    ),
    ...Array.from({ length: 90 }, (_, at) =>
      named(`r${at}`, [
        ...Array.from({ length: 1 + below(4) }, (_one, move) =>
          stay(places[Math.min(below(5), below(5))]!, `${1990 + move * 3 + below(3)}-0${1 + below(9)}-01`),
        ),
        ...(below(3) === 0 ? [met('early', '2012-05-01')] : []),
      ]),
    ),
  ];
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly id: string;
    readonly day: string | null;
    readonly toInstitution: string | null;
    readonly hosts: readonly { readonly id: string }[] | null;
  }[];
}
interface Circulation {
  readonly header: { readonly digest: string };
  readonly routes: number;
  readonly hostCount: number;
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly moves: number | null;
    readonly towardsKnown: number | null;
    readonly members: Page | null;
  }[];
  readonly stays: readonly {
    readonly place: string;
    readonly stays: number;
    readonly ended: number | null;
    readonly medianYears: number | null;
    readonly members: Page;
  }[];
  readonly hosts: readonly { readonly id: string; readonly moves: number; readonly members: Page }[];
}
const PAGE = 'members(first: 500) { totalCount edges { id day toInstitution hosts { id } } }';
const ANSWER = `{ header { digest } routes hostCount flows { from to moves towardsKnown ${PAGE} }
  stays { place stays ended medianYears ${PAGE} } hosts(first: 500) { id moves ${PAGE} } }`;

describe('circulation: who was there already, how long they stayed, between which institutions', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;

  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, world(), []);
    atlas = await openAtlas(store, schemas);
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  async function post(actor: Actor, text: string): Promise<{ data?: { circulation: Circulation }; code?: string }> {
    const { body } = await atlas.post(actor, '/graphql', { query: `{ circulation(${text} }` });
    const { data, errors } = JSON.parse(body.toString()) as {
      readonly data?: { readonly circulation: Circulation };
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return { data, code: errors?.[0]?.extensions.code };
  }
  const ask = async (actor: Actor, args: string): Promise<Circulation> =>
    (await post(actor, `${args}) ${ANSWER}`)).data!.circulation;
  const MOVERS = Array.from({ length: 7 }, (_, at) => personId(keyOf(`m${at}`)));
  const ONLY = `filter: { people: ${JSON.stringify([...MOVERS, personId(keyOf('host'))])} }`;

  it('names who was there and tied before, counts their moves, and tells them from those who met later', async () => {
    const { flows, hosts, hostCount } = await ask(STAFF, `from: "2000", ${ONLY}`);
    expect(flows.map(({ from, to, moves, towardsKnown }) => [from, to, moves, towardsKnown])).toEqual([
      ['KR', 'US', 7, 6],
      ['US', 'KR', 6, expect.any(Number)],
    ]);
    const host = personId(keyOf('host'));
    const out = flows[0]!.members!.edges;
    expect(out.filter((one) => one.hosts!.some(({ id }) => id === host)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(MOVERS.slice(0, 6)),
    );
    expect(out.find(({ id }) => id === MOVERS[6])?.hosts).toEqual([]);
    expect(out.every(({ toInstitution }) => toInstitution === 'boston')).toBe(true);
    const found = hosts.find(({ id }) => id === host)!;
    expect([found.moves, found.members.totalCount, hostCount]).toEqual([6, 6, hosts.length]);
    expect(found.members.edges.map(({ id }) => id).sort()).toEqual(MOVERS.slice(0, 6).sort());
    // By no other kind of tie were they known to each other.
    const others = await ask(STAFF, `from: "2000", filter: { people: ${JSON.stringify(MOVERS)}, ties: [PUBLICATION] }`);
    expect([others.flows[0]!.towardsKnown, others.hosts]).toEqual([0, []]);
  });

  it('tells how long stays lasted, those censored of whom nothing later is known', async () => {
    const { stays } = await ask(STAFF, `from: "2012", ${ONLY}`);
    const boston = stays.find(({ place }) => place === 'US')!;
    expect([boston.stays, boston.ended, boston.members.totalCount]).toEqual([7, 6, 7]);
    expect(boston.medianYears).toBeCloseTo(4, 2);
    expect(stays.find(({ place }) => place === 'KR')).toMatchObject({ stays: 6, ended: 0, medianYears: null });
  });

  it('counts between institutions what it counts between countries and more, and gives as many routes as are wanted', async () => {
    const [countries, places] = [await ask(STAFF, 'from: "1980"'), await ask(STAFF, 'from: "1980", by: INSTITUTION')];
    const sum = ({ flows }: Circulation) => flows.reduce((total, { moves }) => total + moves!, 0);
    expect(sum(places)).toBeGreaterThan(sum(countries));
    const inside = [thingId('Institution', 'seoul'), thingId('Institution', 'daejeon')];
    expect(places.flows.some(({ from, to }) => inside.includes(from) && inside.includes(to))).toBe(true);
    for (const { flows, stays, hosts, routes } of [countries, places]) {
      expect(routes).toBe(flows.length);
      for (const { moves, towardsKnown, members } of flows) {
        expect(members!.totalCount).toBe(moves);
        expect(members!.edges.filter((one) => one.hosts!.length > 0)).toHaveLength(towardsKnown!);
      }
      for (const one of [...stays, ...hosts]) expect(one.members.totalCount).toBe('stays' in one ? one.stays : one.moves);
      const into = (place: string): number => flows.reduce((all, { to, moves }) => all + (to === place ? moves! : 0), 0);
      for (const one of stays) expect(one.stays).toBe(into(one.place));
      const counts = hosts.map(({ moves }) => moves);
      expect(counts).toEqual([...counts].sort((one, two) => two - one));
    }
    const few = await post(
      STAFF,
      'from: "1980", by: INSTITUTION) { routes flows(first: 2) { moves } hosts(first: 1) { moves } hostCount }',
    );
    expect([few.data!.circulation.flows.length, few.data!.circulation.hosts.length]).toEqual([2, 1]);
    const [boston, host] = [thingId('Institution', 'boston'), places.hosts[0]!.id];
    const narrow = await post(
      STAFF,
      `from: "1980", by: INSTITUTION) { flows(from: "${boston}") { from fromCountry toCountry moves } stays(place: "${boston}") { place } hosts(id: "${host}") { id } }`,
    );
    const out = places.flows.filter(({ from }) => from === boston);
    expect(narrow.data!.circulation.flows).toMatchObject(out.map(({ from, moves }) => ({ from, moves, fromCountry: 'US' })));
    expect([narrow.data!.circulation.stays, narrow.data!.circulation.hosts]).toEqual([[{ place: boston }], [{ id: host }]]);
    expect([few.data!.circulation.routes, few.data!.circulation.hostCount]).toEqual([places.routes, places.hostCount]);
    expect((await post(STAFF, 'from: "1980") { flows(first: 0) { moves } }')).code).toBe('INVALID_INPUT');
  });

  it('gives no few away to an analyst who subtracts spans, lists and totals', async () => {
    const years = [1990, 1993, 1996, 1999, 2002, 2010, 2014, 2018, 2026];
    const spans = years.flatMap((first, at) => years.slice(at).map((last) => ({ first, last })));
    const leaks: unknown[] = [];
    let [shown, compared, partly] = [0, 0, 0];
    for (const by of ['COUNTRY', 'INSTITUTION']) {
      const totals = new Map<string, { readonly first: number; readonly last: number; readonly count: number }[]>();
      const note = (key: string, span: { first: number; last: number }, count: number | null): void => {
        if (count === null) return;
        shown++;
        if (count !== 0 && count < 5) leaks.push([by, key, span, count]);
        totals.set(key, [...(totals.get(key) ?? []), { ...span, count }]);
      };
      for (const span of spans) {
        const to = span.last === 2026 ? '' : `, to: "${span.last}"`;
        const answer = await ask(ANALYST, `from: "${span.first}"${to}, by: ${by}`);
        for (const { from, to: towards, moves, towardsKnown, members } of answer.flows) {
          const route = `${from}>${towards}`;
          note(route, span, moves);
          note(`${route} known`, span, towardsKnown);
          note(`${route} unknown`, span, towardsKnown === null ? null : moves! - towardsKnown);
          if (towardsKnown !== null) partly++;
          // Hosts are told of a route whose numbers are, and of no other.
          if (members) expect(members.edges.every((one) => (one.hosts === null) === (towardsKnown === null))).toBe(true);
          else expect([moves, towardsKnown]).toEqual([null, null]);
        }
        // Withheld ones stand last, in the order of their names: no place among the others tells of their size.
        const open = answer.flows.map(({ moves }) => moves !== null);
        expect(open).toEqual([...open].sort((one, two) => Number(two) - Number(one)));
        const closed = answer.flows
          .filter(({ moves }) => moves === null)
          .map(({ from, to: towards }) => `${from}\u0000${towards}`);
        expect(closed).toEqual([...closed].sort());
        for (const { place, stays, ended, members } of answer.stays) {
          // The sum of what is shown beside it, and nothing of what is not.
          const into = answer.flows.filter((flow) => flow.to === place);
          expect([stays, ended]).toEqual([into.reduce((sum, { moves }) => sum + (moves ?? 0), 0), null]);
          expect(members.totalCount).toBe(stays);
        }
        for (const { id, moves, members } of answer.hosts) {
          note(`host ${id}`, span, moves);
          const listed = answer.flows
            .flatMap((flow) => flow.members?.edges ?? [])
            .filter((one) => one.hosts?.some((host) => host.id === id));
          expect([moves, members.totalCount]).toEqual([listed.length, listed.length]);
        }
      }
      for (const [key, all] of totals) {
        // Hosts are those of the routes shown, which differ from span to span: what differs is listed by name.
        if (key.startsWith('host')) continue;
        for (const wide of all) {
          for (const narrow of all) {
            if (narrow.first < wide.first || narrow.last > wide.last) continue;
            compared++;
            const rest = wide.count - narrow.count;
            // Two spans that share an end leave one span: what is in it is a count.
            if ((narrow.first === wide.first || narrow.last === wide.last) && rest !== 0 && rest < 5)
              leaks.push([by, key, wide, narrow]);
          }
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(compared).toBeGreaterThan(300);
    expect(shown).toBeGreaterThan(100);
    expect(partly).toBeGreaterThan(0);
  });

  it('gives no few away to an analyst who subtracts filters from each other', async () => {
    const filters = [
      '{}',
      '{ technologies: ["HYDROGEN"] }',
      '{ stages: ["mid"] }',
      '{ technologies: ["HYDROGEN"], stages: ["mid"] }',
      '{ technologies: ["HYDROGEN", "QUANTUM"] }',
    ];
    // Which of them lets everybody through whom another one does.
    const within: readonly (readonly [number, number])[] = [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1],
      [3, 2],
      [4, 0],
      [1, 4],
      [3, 4],
    ];
    const leaks: unknown[] = [];
    let [compared, withheld, wouldLeak] = [0, 0, 0];
    for (const span of ['from: "1980"', 'from: "1993"', 'from: "1980", to: "1999"']) {
      const numbers = async (actor: Actor, filter: string): Promise<Map<string, number | null>> => {
        const { data } = await post(
          actor,
          `${span}, filter: ${filter}) { people absences kinds { kind people } flows { from to moves towardsKnown } }`,
        );
        const { people, absences, kinds, flows } = data!.circulation as unknown as {
          readonly people: number | null;
          readonly absences: number | null;
          readonly kinds: readonly { readonly kind: string; readonly people: number | null }[];
          readonly flows: Circulation['flows'];
        };
        return new Map([
          ['people', people],
          ['absences', absences],
          ...kinds.map(({ kind, people: some }) => [kind, some] as const),
          ...flows.flatMap(({ from, to, moves, towardsKnown }) => [
            [`${from}>${to}`, moves] as const,
            [`${from}>${to} known`, towardsKnown] as const,
          ]),
        ]);
      };
      const [seen, whole] = [
        await Promise.all(filters.map((filter) => numbers(ANALYST, filter))),
        await Promise.all(filters.map((filter) => numbers(STAFF, filter))),
      ];
      for (const [narrow, wide] of within) {
        for (const [key, all] of seen[wide]!) {
          const some = seen[narrow]!.get(key);
          // No route in the narrow answer is as good as a number: nobody.
          const part = some === undefined && key.includes('>') ? 0 : some;
          const truth = (whole[wide]!.get(key) ?? 0) - (whole[narrow]!.get(key) ?? 0);
          const isFew = truth !== 0 && Math.abs(truth) < 5;
          if (isFew) wouldLeak++;
          if (all === null || part === null || part === undefined) {
            withheld++;
            continue;
          }
          compared++;
          if (all - part !== 0 && Math.abs(all - part) < 5) leaks.push([span, filters[narrow], filters[wide], key, all, part]);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect([compared > 10, withheld > 0, wouldLeak > 0]).toEqual([true, true, true]);
    // Whoever could be counted in and out at will gets nothing.
    for (const filter of [`{ people: ${JSON.stringify(MOVERS)} }`, '{ text: "person" }']) {
      const { data } = await post(
        ANALYST,
        `from: "1980", filter: ${filter}) { reason people flows { moves } stays { stays } hosts { moves } kinds { people } away { share } }`,
      );
      expect(data!.circulation).toMatchObject({ reason: 'SMALL_CELL', people: null, flows: [], stays: [], hosts: [], away: [] });
      expect((data!.circulation as unknown as { kinds: { people: null }[] }).kinds.every(({ people }) => people === null)).toBe(
        true,
      );
    }
  });

  it('has the same digits when it is asked again by its digest', async () => {
    const { header } = await ask(ANALYST, 'from: "2000", by: INSTITUTION');
    await publishWorld(
      store,
      [person(keyOf('new'), [fact('name', { latin: 'New' }), stay('paris', '2001-01-01'), stay('zurich', '2005-01-01')])],
      [],
    );
    const { body } = await atlas.post(ANALYST, '/graphql', {
      query: `{ reproduce(digest: "${header.digest}") { comparison header { digest } } }`,
    });
    expect(JSON.parse(body.toString())).toMatchObject({
      data: { reproduce: { comparison: 'SAME', header: { digest: header.digest } } },
    });
  });
});

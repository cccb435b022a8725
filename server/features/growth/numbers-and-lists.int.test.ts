import 'reflect-metadata';

import { seededRandom } from '@brainlink/analytics/linkage';
import { ROLES } from '@brainlink/schema/access';
import { GROWTH_METRIC_NAMES } from '@brainlink/schema/metrics';
import { STAGE_CODES } from '@brainlink/schema/vocabulary';
import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, thing } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const actorOf = (role: (typeof ROLES)[number]): Actor => ({
  ...cliActor(role),
  id: `u_${role}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
});
const GROUPINGS = [null, 'TECHNOLOGY', 'COUNTRY', 'ASSOCIATION', 'EDITION', 'STANDING', 'STAGE', 'INSTITUTION', 'TIE'] as const;
const date = (text: string): PartialDate => text as PartialDate;

const PEOPLE = 130;
const MANY = 5_000;
const EVENTS = [
  '2023-02-10',
  '2023-05-20',
  '2023-11-02',
  '2024-03-11',
  '2024-06-07',
  '2024-10-30',
  '2025-02-14',
  '2025-05-05',
  '2025-09-09',
];
const COUNTRIES = ['KR', 'KR', 'KR', 'KR', 'US', 'US', 'US', 'DE', 'DE', 'FR', 'IS'];

/** Many who meet at nine events and write a little together; a few of each kind are very few. */
function world() {
  const random = seededRandom(20);
  const below = (most: number): number => Math.floor(random() * most);
  const institutions = Array.from({ length: MANY }, (_, at) =>
    thing('Institution', `i${at}`, { name: `Institute ${at}`, country: COUNTRIES[at % COUNTRIES.length]! }),
  );
  const works = Array.from({ length: 20 }, (_, at) =>
    thing('Work', `w${at}`, { title: `Work ${at}`, year: 2023 + (at % 3), authors: 3 }),
  );
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    person(`participants:test:${at}`, [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: COUNTRIES[below(COUNTRIES.length)]! }),
      fact('stage', { stage: STAGE_CODES[below(STAGE_CODES.length)]! }),
      ...(below(3) === 0 ? [fact('origin', { overseasKorean: true })] : []),
      fact('field', { text: 'x', technologies: ['HYDROGEN', 'QUANTUM', 'AI'].filter(() => below(2) === 0) }),
      ...(below(2) === 0 ? [fact('membership', {}, { object: { kind: 'Association', key: ['KSEA', 'VeKNI'][below(2)]! } })] : []),
      ...Array.from({ length: Math.ceil(MANY / PEOPLE) }, (_, one) => at + one * PEOPLE)
        .filter((one) => one < MANY)
        .map((one) => fact('affiliation', { text: `Institute ${one}` }, { object: { kind: 'Institution', key: `i${one}` } })),
      ...EVENTS.flatMap((day, event) =>
        below(4) === 0
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key: `e${event}` }, validFrom: date(day), validTo: date(day) },
              ),
            ]
          : [],
      ),
      ...works.flatMap((_, work) =>
        below(40) === 0 ? [fact('authorship', { position: 1 }, { object: { kind: 'Work', key: `w${work}` } })] : [],
      ),
    ]),
  );
  return [
    ...['KSEA', 'VeKNI'].map((key) => thing('Association', key, { nameKo: key, nameEn: key, abbr: key })),
    ...EVENTS.map((day, at) =>
      thing('Event', `e${at}`, {
        titleKo: `행사 ${at}`,
        titleEn: `Event ${at}`,
        from: day,
        to: day,
        edition: Number(day.slice(0, 4)),
      }),
    ),
    ...institutions,
    ...works,
    ...people,
  ];
}

interface Num {
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
  readonly members: { readonly totalCount: number } | null;
}
interface Series {
  readonly key: string;
  readonly people: number | null;
  readonly points: readonly { readonly key: string; readonly numbers: readonly Num[] }[];
}
interface Growth {
  readonly all: Series;
  readonly groups: readonly Series[];
  readonly groupCount: number;
  readonly other: Series | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const COUNTS = [
  'PEOPLE',
  'NEW_PEOPLE',
  'RETURNING_PEOPLE',
  'TIES',
  'NEW_TIES',
  'RENEWED_TIES',
  'DORMANT_TIES',
  'INSTITUTIONS',
  'COUNTRIES',
  'ASSOCIATIONS',
];
const SERIES = 'key people points { key numbers { metric value numerator denominator reason members(first: 1) { totalCount } } }';

describe('numbers of growth', () => {
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

  async function ask(actor: Actor, args: string, series = SERIES): Promise<Growth> {
    const query = `{ networkGrowth(${args}) { all { ${series} } groups { ${series} } groupCount other { ${series} } pageInfo { endCursor hasNextPage } } }`;
    const { body } = await atlas.post(actor, '/graphql', { query });
    const { data, errors } = JSON.parse(body.toString()) as { data?: { networkGrowth: Growth }; errors?: { message: string }[] };
    if (!data) throw new Error(errors?.[0]?.message);
    return data.networkGrowth;
  }
  const numbersOf = ({ all, groups, other }: Growth): Num[] =>
    [all, ...groups, ...(other ? [other] : [])].flatMap(({ points }) => points.flatMap(({ numbers }) => numbers));

  it('are as long as the list behind them: five of every metric and group-by, as every role, small cells among them', async () => {
    const random = seededRandom(7);
    const tally = { compared: 0, withheld: 0, ratios: 0 };
    const wrong: unknown[] = [];
    for (const role of ROLES) {
      for (const groupBy of GROUPINGS) {
        const growth = await ask(
          actorOf(role),
          `period: YEAR, from: "2023", to: "2025"${groupBy ? `, groupBy: ${groupBy}, firstGroups: 6` : ''}`,
        );
        const numbers = numbersOf(growth);
        for (const metric of new Set(numbers.map((one) => one.metric))) {
          const own = numbers.filter((one) => one.metric === metric);
          // Five at random; where some are withheld, one of those is among them.
          const chosen = Array.from({ length: 5 }, () => own[Math.floor(random() * own.length)]!);
          const few = own.find(({ reason }) => reason === 'SMALL_CELL');
          for (const number of [...chosen, ...(few ? [few] : [])]) {
            const { value, numerator, denominator, reason, members } = number;
            tally.compared++;
            const isWithheld = reason === 'SMALL_CELL';
            if (isWithheld) tally.withheld++;
            if (denominator !== null) tally.ratios++;
            const fits = isWithheld
              ? value === null && numerator === null && denominator === null && members === null && role !== 'secretariat'
              : denominator !== null
                ? value === (denominator === 0 ? null : numerator! / denominator)
                : !COUNTS.includes(metric) || value === members?.totalCount;
            // The upper number of a ratio of things is what its list holds.
            if (!fits || (value === null && reason === null)) wrong.push([role, groupBy, number]);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tally.compared).toBeGreaterThanOrEqual(ROLES.length * GROUPINGS.length * GROWTH_METRIC_NAMES.length * 5);
    expect([tally.withheld > 1000, tally.ratios > 1000]).toEqual([true, true]);
  });

  it('tell every role below the secretariat the same, and never more than the secretariat', async () => {
    const asked = 'period: YEAR, from: "2023", to: "2025", groupBy: COUNTRY';
    const [staff, ...others] = await Promise.all(
      ['secretariat' as const, ...ROLES.filter((role) => role !== 'secretariat')].map((role) => ask(actorOf(role), asked)),
    );
    for (const other of others) expect(other).toEqual(others[0]);
    const [full, part] = [numbersOf(staff!), numbersOf(others[0]!)];
    part.forEach((number, at) => {
      if (number.reason !== 'SMALL_CELL') expect(number).toEqual(full[at]);
    });
    expect(full.some(({ reason }) => reason === 'SMALL_CELL')).toBe(false);
  });

  it('do not give a few away to an analyst who subtracts filters, groups and dates', async () => {
    const analyst = actorOf('analyst');
    const plain = 'key people points { key numbers { metric value numerator denominator reason } }';
    const metrics = 'metrics: [PEOPLE, TIES, NEW_PEOPLE, NEW_TIES, CROSS_BORDER_SHARE]';
    type Shown = {
      readonly name: string;
      readonly narrow: Readonly<Record<string, string>>;
      readonly period: string;
      readonly num: Num;
    };
    const shown: Shown[] = [];
    const take = (narrow: Readonly<Record<string, string>>, { points }: Series): void => {
      for (const { key: period, numbers } of points)
        for (const num of numbers) if (num.value !== null) shown.push({ name: num.metric, narrow, period, num });
    };
    const filters: Readonly<Record<string, string>>[] = [{}];
    for (const country of new Set(COUNTRIES)) filters.push({ countries: `"${country}"` });
    for (const technology of ['HYDROGEN', 'QUANTUM', 'AI'])
      filters.push({ technologies: `"${technology}"` }, { technologies: `"${technology}"`, countries: '"KR"' });
    for (const stage of STAGE_CODES) filters.push({ stages: `"${stage}"` });
    for (const period of ['YEAR', 'QUARTER', 'MONTH']) {
      for (const filter of filters) {
        const asFilter = `{ ${Object.entries(filter)
          .map(([field, value]) => `${field}: [${value}]`)
          .join(', ')} }`;
        const growth = await ask(analyst, `period: ${period}, from: "2023", to: "2025", ${metrics}, filter: ${asFilter}`, plain);
        take(filter, growth.all);
      }
      const grouped = await ask(analyst, `period: ${period}, from: "2023", to: "2025", ${metrics}, groupBy: COUNTRY`, plain);
      for (const group of grouped.groups) take({ countries: `"${group.key}"` }, group);
      expect(new Set(grouped.other?.points.flatMap(({ numbers }) => numbers.map(({ reason }) => reason)))).toEqual(
        new Set(['SMALL_CELL']),
      );
    }
    // Each total stands for the people or pairs there at the end of its period.
    const endOf = (period: string): string =>
      period.length === 4
        ? `${period}-12`
        : period.includes('Q')
          ? `${period.slice(0, 4)}-${String(3 * Number(period.at(-1))).padStart(2, '0')}`
          : period;
    const leaks: unknown[] = [];
    let compared = 0;
    for (const wide of shown) {
      const smallest = /PEOPLE/.test(wide.name) ? 5 : 7;
      const numbers = ({ num }: Shown): readonly number[] =>
        num.denominator === null ? [num.value!] : [num.numerator!, num.denominator - num.numerator!];
      const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < smallest;
      if (numbers(wide).some(isFew)) leaks.push(wide);
      if (/^NEW_/.test(wide.name)) continue;
      for (const narrow of shown) {
        const isWithin =
          narrow.name === wide.name &&
          endOf(narrow.period) <= endOf(wide.period) &&
          Object.entries(wide.narrow).every(([field, value]) => narrow.narrow[field] === value);
        if (!isWithin) continue;
        compared++;
        if (numbers(wide).some((count, at) => isFew(count - numbers(narrow)[at]!))) leaks.push([wide, narrow]);
      }
    }
    expect(leaks).toEqual([]);
    expect(compared).toBeGreaterThan(2_000);
  });

  it('come in pages where there are five thousand groups, the others named', async () => {
    const asked = 'period: YEAR, from: "2023", to: "2025", groupBy: INSTITUTION, metrics: [PEOPLE], firstGroups: 50';
    const short = 'key people points { key numbers { metric value numerator denominator reason } }';
    const first = await ask(actorOf('secretariat'), asked, short);
    expect([first.groupCount, first.groups.length, first.pageInfo.hasNextPage]).toEqual([MANY, 50, true]);
    expect(first.other).toMatchObject({ key: 'other' });
    const next = await ask(actorOf('secretariat'), `${asked}, afterGroup: "${first.pageInfo.endCursor}"`, short);
    expect(next.groups.some(({ key }) => first.groups.some((one) => one.key === key))).toBe(false);
  });

  it('are null with a reason where there is nothing, and 0 where nothing is a count', async () => {
    const empty = await ask(actorOf('secretariat'), 'period: YEAR, from: "2010", to: "2011"');
    for (const { metric, value, reason } of numbersOf(empty))
      expect([metric, value, reason]).toEqual(COUNTS.includes(metric) ? [metric, 0, null] : [metric, null, 'EMPTY']);
    const nobody = await ask(actorOf('analyst'), 'period: YEAR, from: "2024", to: "2025", filter: { countries: ["ZZ"] }');
    expect(new Set(numbersOf(nobody).map(({ value }) => value))).toEqual(new Set([0, null]));
    const { all } = await ask(actorOf('secretariat'), 'period: YEAR, from: "2025", to: "2025", filter: { people: ["p_nobody"] }');
    expect([all.people, all.points[0]!.numbers.find(({ metric }) => metric === 'DENSITY')]).toEqual([
      0,
      { metric: 'DENSITY', value: null, numerator: 0, denominator: 0, reason: 'EMPTY', members: { totalCount: 0 } },
    ]);
  });
});

import { GROWTH_METRIC_NAMES, GROWTH_METRICS } from '@brainlink/schema/metrics';
import { seededRandom } from '../../linkage/random';
import { packLists } from '../../network';
import { averageClusteringOf, categoricalAssortativity, componentsOf, giniOf, graphOf, triadsOf } from '../measures';
import { comingsSeries } from './comings-series';
import { contactsOf } from './contacts';
import { growthSeries, type GrowthPeople } from './growth-series';
import { metricMembers } from './metric-members';
import { computedKind, metricValue } from './metric-values';
import { dayBefore, monthsBefore, periodAt, periodFinder, periodsBetween } from './periods';

describe('periods', () => {
  it('are whole months, quarters and years, cut at both ends', () => {
    expect(periodsBetween('QUARTER', 20231201, 20240515)).toEqual([
      { key: '2023-Q4', from: 20231201, to: 20231231, complete: false },
      { key: '2024-Q1', from: 20240101, to: 20240331, complete: true },
      { key: '2024-Q2', from: 20240401, to: 20240515, complete: false },
    ]);
    expect(periodsBetween('MONTH', 20240201, 20240331).map(({ key, to }) => [key, to])).toEqual([
      ['2024-02', 20240229],
      ['2024-03', 20240331],
    ]);
    expect(periodsBetween('YEAR', 20220101, 20241231).map(({ key }) => key)).toEqual(['2022', '2023', '2024']);
    expect(periodsBetween('YEAR', 20250101, 20241231)).toEqual([]);
  });

  it('know the day before', () => {
    expect([20240301, 20240101, 20240515].map(dayBefore)).toEqual([20240229, 20231231, 20240514]);
  });

  it('know which of them a day lies in, and the same day months earlier', () => {
    const months = periodsBetween('MONTH', 20240101, 20241231);
    expect([20231231, 20240101, 20240229, 20241231, 20250101, 0].map((day) => periodAt(months, day))).toEqual([
      -1, 0, 1, 11, 12, -1,
    ]);
    for (const periods of [months, months.slice(0, 1), []]) {
      const periodOf = periodFinder(periods);
      for (const day of [20231231, 20240101, 20240229, 20240229, 20241231, 20250101, 0])
        expect(periodOf(day)).toBe(periodAt(periods, day));
    }
    expect([monthsBefore(20240630, 24), monthsBefore(20240229, 12), monthsBefore(20240131, 2)]).toEqual([
      20220630, 20230228, 20231130,
    ]);
  });
});

const day = (random: () => number): number =>
  (2019 + Math.floor(random() * 7)) * 10_000 + (1 + Math.floor(random() * 12)) * 100 + 1 + Math.floor(random() * 28);

/** People and their contacts, drawn by a seed; some meet in groups, some contacts have no known beginning. */
function worldOf(seed: number, count = 40) {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const people: GrowthPeople = {
    count,
    standing: Uint8Array.from({ length: count }, () => below(4)),
    country: Int32Array.from({ length: count }, () => below(5) - 1),
    stage: Int32Array.from({ length: count }, () => below(4) - 1),
    institutions: packLists(Array.from({ length: count }, () => (below(4) === 0 ? [] : [below(9)]))),
    associations: packLists(Array.from({ length: count }, () => (below(2) === 0 ? [] : [below(3), 3 + below(2)]))),
  };
  const rows = { a: [] as number[], b: [] as number[], from: [] as number[], last: [] as number[] };
  for (let meeting = 0; meeting < 30; meeting++) {
    const group = [...new Set(Array.from({ length: 2 + below(5) }, () => below(count)))];
    const from = below(12) === 0 ? 0 : day(random);
    const last = below(3) === 0 ? Math.max(from, day(random)) : from;
    group.forEach((a, at) =>
      group.slice(at + 1).forEach((b) => {
        rows.a.push(a);
        rows.b.push(b);
        rows.from.push(from);
        rows.last.push(last);
      }),
    );
  }
  return { people, contacts: contactsOf(count, rows) };
}

describe('the growth of a network', () => {
  it('computes every metric in the way its definition says', () => {
    expect(GROWTH_METRIC_NAMES.map(computedKind)).toEqual(GROWTH_METRIC_NAMES.map((name) => GROWTH_METRICS[name].kind));
  });

  it('has for every number of every metric a list of just that length, in 40 random worlds', () => {
    let compared = 0;
    const wrong: unknown[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const { people, contacts } = worldOf(seed);
      const series = growthSeries(people, contacts, periodsBetween(seed % 2 ? 'QUARTER' : 'YEAR', 20200301, 20250630));
      series.rows.forEach((row, period) => {
        for (const metric of GROWTH_METRIC_NAMES) {
          const { value, numerator, denominator, members } = metricValue(metric, row);
          const listed = metricMembers(metric, people, series, period).length;
          const { kind } = GROWTH_METRICS[metric];
          const adds =
            kind === 'count' ? value === listed : kind === 'coefficient' || value === null || value === numerator! / denominator!;
          if (members !== listed || !adds || Number.isNaN(value))
            wrong.push([seed, row.period.key, metric, value, members, listed]);
          compared++;
        }
      });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(23 * (20 * 22 + 20 * 6));
  });

  it('tells what comes and goes alone as it tells it among the rest, in 40 random worlds', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { people, contacts } = worldOf(seed);
      const periods = periodsBetween('MONTH', 20190101, 20260131);
      expect(comingsSeries(contacts, periods)).toEqual(
        growthSeries(people, contacts, periods).rows.map(({ period, people: count, ties, giant, dormantTies }) => ({
          period,
          people: count,
          ties,
          giant,
          dormantTies,
        })),
      );
    }
  });

  it('is at the end of each period what a graph built anew says', () => {
    const { people, contacts } = worldOf(77);
    const periods = periodsBetween('QUARTER', 20200101, 20251231);
    const { rows, pairSince, personSince } = growthSeries(people, contacts, periods);
    rows.forEach((row, period) => {
      const names = [...personSince.keys()].filter((person) => personSince[person]! <= period);
      const place = new Map(names.map((person, at) => [person, at]));
      const pairs = [...pairSince.keys()].filter((pair) => pairSince[pair]! <= period);
      const graph = graphOf(
        names.length,
        pairs.map((pair) => place.get(contacts.pairA[pair]!)!),
        pairs.map((pair) => place.get(contacts.pairB[pair]!)!),
      );
      const of = (column: ArrayLike<number>): number[] => names.map((person) => column[person]!);
      expect(metricValue('clustering', row).value).toBeCloseTo(averageClusteringOf(graph)!, 12);
      expect([3 * row.triangles, row.paths]).toEqual([triadsOf(graph).closed, triadsOf(graph).all]);
      expect(row.components).toBe(componentsOf(graph).count);
      expect(row.countryMixing).toBeCloseTo(categoricalAssortativity(graph, of(people.country))!, 12);
      expect(row.gini).toBeCloseTo(giniOf(names.map((_, at) => graph.start[at + 1]! - graph.start[at]!))!, 12);
    });
  });

  it('tells new, renewed, returning and dormant apart', () => {
    const people = { ...worldOf(1).people };
    const contacts = contactsOf(40, {
      a: [0, 1, 1, 2],
      b: [1, 0, 2, 0],
      from: [20200110, 20230105, 20230220, 20230225],
      last: [20200110, 20230105, 20230220, 20230225],
    });
    const series = growthSeries(people, contacts, periodsBetween('YEAR', 20200101, 20251231));
    const column = (metric: 'newTies' | 'renewedTies' | 'newPeople' | 'returningPeople' | 'dormantTies') =>
      series.rows.map((row) => row[metric]);
    expect(column('newTies')).toEqual([1, 0, 0, 2, 0, 0]);
    expect(column('renewedTies')).toEqual([0, 0, 0, 1, 0, 0]);
    expect(column('newPeople')).toEqual([2, 0, 0, 1, 0, 0]);
    expect(column('returningPeople')).toEqual([0, 0, 0, 2, 0, 0]);
    expect(column('dormantTies')).toEqual([0, 0, 1, 0, 0, 3]);
    // The third tie joins nobody who had a common neighbour before 2023: both of its sides are of that year.
    expect(series.rows[3]).toMatchObject({ firstTimeTies: 2, closingTies: 0, triangles: 1 });
  });

  it('says that nothing is there instead of 0 or NaN', () => {
    const { people } = worldOf(1);
    const none = contactsOf(40, { a: [], b: [], from: [], last: [] });
    const [row] = growthSeries(people, none, periodsBetween('YEAR', 20240101, 20241231)).rows;
    for (const metric of GROWTH_METRIC_NAMES) {
      const { value, reason } = metricValue(metric, row!);
      expect([metric, value, reason]).toEqual(
        GROWTH_METRICS[metric].kind === 'count' ? [metric, 0, null] : [metric, null, 'EMPTY'],
      );
    }
  });
});

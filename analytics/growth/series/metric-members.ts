import type { GrowthMetric } from '@brainlink/schema/metrics';
import { commonNeighborsOf, componentsOf, graphOf, type Graph } from '../measures';
import { isDormant } from './dormancy';
import { hasOverseasKorean, joinsBorder, type GrowthPeople, type GrowthSeries } from './growth-series';

/** Numbers that a test passes, in rising order. */
const which = (count: number, test: (at: number) => boolean): Int32Array => {
  const found: number[] = [];
  for (let at = 0; at < count; at++) if (test(at)) found.push(at);
  return Int32Array.from(found);
};

/** The graph of the pairs that began in a period or before. */
function graphUntil({ contacts, pairSince }: GrowthSeries, period: number): Graph {
  const pairs = which(pairSince.length, (pair) => pairSince[pair]! <= period);
  return graphOf(
    contacts.personCount,
    pairs.map((pair) => contacts.pairA[pair]!),
    pairs.map((pair) => contacts.pairB[pair]!),
  );
}

const peopleUntil = ({ personSince }: GrowthSeries, period: number): Int32Array =>
  which(personSince.length, (person) => personSince[person]! <= period);

function returning({ contacts, contactPeriod, personSince }: GrowthSeries, period: number): Int32Array {
  const came = new Uint8Array(contacts.personCount);
  contactPeriod.forEach((when, at) => {
    const pair = contacts.pair[at]!;
    if (when === period) came[contacts.pairA[pair]!] = came[contacts.pairB[pair]!] = 1;
  });
  return which(came.length, (person) => came[person] === 1 && personSince[person]! < period);
}

function renewed({ contacts, contactPeriod, pairSince }: GrowthSeries, period: number): Int32Array {
  const met = new Uint8Array(pairSince.length);
  contactPeriod.forEach((when, at) => {
    if (when === period) met[contacts.pair[at]!] = 1;
  });
  return which(met.length, (pair) => met[pair] === 1 && pairSince[pair]! < period);
}

function dormant({ contacts, contactPeriod, periods, pairSince }: GrowthSeries, period: number): Int32Array {
  const last = new Int32Array(pairSince.length).fill(-1);
  contactPeriod.forEach((when, at) => {
    const pair = contacts.pair[at]!;
    if (when <= period) last[pair] = Math.max(last[pair]!, contacts.last[at]!);
  });
  return which(last.length, (pair) => last[pair] !== -1 && isDormant(last[pair]!, periods[period]!.to));
}

function giant(series: GrowthSeries, period: number): Int32Array {
  const { of, sizes } = componentsOf(graphUntil(series, period));
  const most = sizes.reduce((high, size, at) => (size > sizes[high]! ? at : high), 0);
  return which(of.length, (person) => of[person] === most && series.personSince[person]! <= period);
}

function closing(series: GrowthSeries, period: number): Int32Array {
  const before = graphUntil(series, period - 1);
  const { contacts, pairSince } = series;
  return which(
    pairSince.length,
    (pair) => pairSince[pair] === period && commonNeighborsOf(before, contacts.pairA[pair]!, contacts.pairB[pair]!).length > 0,
  );
}

/** Pairs until a period whose two ends pass a test. */
const tiesUntil = (series: GrowthSeries, period: number, test: (a: number, b: number) => boolean): Int32Array =>
  which(
    series.pairSince.length,
    (pair) => series.pairSince[pair]! <= period && test(series.contacts.pairA[pair]!, series.contacts.pairB[pair]!),
  );

const thingsOf = (lists: GrowthPeople['institutions'], people: Int32Array): Int32Array =>
  Int32Array.from(
    new Set(Array.from(people).flatMap((person) => [...lists.items.subarray(lists.start[person]!, lists.start[person + 1]!)])),
  ).sort();

/**
 * The list behind a number: numbers of people, of pairs of the series, or of institutions, countries or associations in their dictionaries,
 * as the metric's definition says. Computed from the contacts anew and not from the series' counts, so that the two check each other.
 */
export function metricMembers(metric: GrowthMetric, people: GrowthPeople, series: GrowthSeries, period: number): Int32Array {
  const { pairSince, personSince, contacts } = series;
  const codes = (column: Int32Array) => (a: number, b: number) => column[a]! >= 0 && column[b]! >= 0;
  const standings = (test: (one: number, two: number) => boolean) => (a: number, b: number) =>
    test(people.standing[a]!, people.standing[b]!);
  switch (metric) {
    case 'people':
    case 'averageDegree':
    case 'clustering':
    case 'transitivity':
    case 'gini':
      return peopleUntil(series, period);
    case 'newPeople':
      return which(personSince.length, (person) => personSince[person] === period);
    case 'returningPeople':
      return returning(series, period);
    case 'ties':
    case 'density':
      return tiesUntil(series, period, () => true);
    case 'newTies':
      return which(pairSince.length, (pair) => pairSince[pair] === period);
    case 'renewedTies':
      return renewed(series, period);
    case 'dormantTies':
      return dormant(series, period);
    case 'giantShare':
      return giant(series, period);
    case 'assortativityCountry':
      return tiesUntil(series, period, codes(people.country));
    case 'assortativityStage':
      return tiesUntil(series, period, codes(people.stage));
    case 'crossBorderShare':
      return tiesUntil(series, period, standings(joinsBorder));
    case 'overseasKoreanShare':
      return tiesUntil(series, period, standings(hasOverseasKorean));
    case 'firstTimeShare':
      return which(
        pairSince.length,
        (pair) =>
          pairSince[pair] === period &&
          (personSince[contacts.pairA[pair]!] === period || personSince[contacts.pairB[pair]!] === period),
      );
    case 'triadicClosure':
      return closing(series, period);
    case 'institutions':
      return thingsOf(people.institutions, peopleUntil(series, period));
    case 'associations':
      return thingsOf(people.associations, peopleUntil(series, period));
    case 'countries':
    case 'effectiveCountries':
      return Int32Array.from(new Set(peopleUntil(series, period).map((person) => people.country[person]!)))
        .filter((country) => country >= 0)
        .sort();
  }
}

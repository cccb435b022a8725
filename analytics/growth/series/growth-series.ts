import { numbersTo, sortedBy, STANDINGS, type PersonColumns } from '../../network';
import { effectiveNumberOf } from '../measures';
import { beginnings, type Contacts } from './contacts';
import { Dormancy } from './dormancy';
import { GrowingGraph } from './growing-graph';
import { Mixing, Reach } from './mixing';
import type { Period } from './periods';

/** What is known of the people of a series, by number. */
export type GrowthPeople = Pick<PersonColumns, 'count' | 'standing' | 'country' | 'stage' | 'institutions' | 'associations'>;

/**
 * A network at the end of a period, and what happened in it. A tie is a pair of people who have had a contact; people are those with a tie.
 * Counts; what is a quotient or not defined follows from them.
 */
export interface GrowthRow {
  readonly period: Period;
  readonly people: number;
  /** Whose first tie of all began in the period. */
  readonly newPeople: number;
  /** Who had a contact that began in the period, and one before it. */
  readonly returningPeople: number;
  readonly ties: number;
  readonly newTies: number;
  /** With a contact that began in the period, and one before it. */
  readonly renewedTies: number;
  /** Without a contact for `DORMANT_MONTHS` months. */
  readonly dormantTies: number;
  readonly components: number;
  readonly giant: number;
  readonly triangles: number;
  /** Paths of two ties. */
  readonly paths: number;
  /** Sum of the local clustering of everybody. */
  readonly clusteringSum: number;
  readonly countryMixing: number | null;
  readonly stageMixing: number | null;
  /** Ties of whose both ends country and stage are known. */
  readonly countryTies: number;
  readonly stageTies: number;
  readonly crossBorderTies: number;
  readonly overseasKoreanTies: number;
  /** New ties with somebody whose first tie began in the period. */
  readonly firstTimeTies: number;
  /** New ties between people who had a common neighbour before the period. */
  readonly closingTies: number;
  readonly institutions: number;
  readonly countries: number;
  readonly associations: number;
  /** Gini coefficient of the ties per person. */
  readonly gini: number | null;
  /** Effective number of countries of people. */
  readonly effectiveCountries: number | null;
}

/** A series with what its numbers can be opened by. */
export interface GrowthSeries {
  readonly periods: readonly Period[];
  readonly rows: readonly GrowthRow[];
  readonly contacts: Contacts;
  /** Period in which each pair and person began: −1 before the first, the number of periods if later. */
  readonly pairSince: Int32Array;
  readonly personSince: Int32Array;
  /** Period of each contact. */
  readonly contactPeriod: Int32Array;
}

const KOREA = STANDINGS.indexOf('korea');
const OVERSEAS_KOREAN = STANDINGS.indexOf('overseasKorean');
const ABROAD = STANDINGS.indexOf('abroad');

/** Whether a pair of standings joins Korea and abroad. */
export const joinsBorder = (one: number, two: number): boolean =>
  (one === KOREA && (two === OVERSEAS_KOREAN || two === ABROAD)) ||
  (two === KOREA && (one === OVERSEAS_KOREAN || one === ABROAD));

/** Whether an overseas Korean is one of two. */
export const hasOverseasKorean = (one: number, two: number): boolean => one === OVERSEAS_KOREAN || two === OVERSEAS_KOREAN;

/** For each pair which end is the hub, and the pairs by first period and hub. */
function orderPairs({ personCount, pairA, pairB }: Contacts, since: Int32Array, periods: number) {
  const degree = new Int32Array(personCount);
  for (let pair = 0; pair < pairA.length; pair++) {
    if (since[pair]! >= periods) continue;
    degree[pairA[pair]!]!++;
    degree[pairB[pair]!]!++;
  }
  const hub = new Int32Array(pairA.length);
  for (let pair = 0; pair < hub.length; pair++) {
    const [a, b] = [pairA[pair]!, pairB[pair]!];
    hub[pair] = degree[a]! >= degree[b]! ? a : b;
  }
  const byHub = sortedBy(numbersTo(pairA.length), hub, personCount).order;
  return { degree, hub, ...sortedBy(byHub, since, periods) };
}

/** Gini coefficient from how many people have each count; the same as sorting them. */
function giniOfHistogram(withDegree: Int32Array): number | null {
  let [people, sum, weighted] = [0, 0, 0];
  for (let degree = 1; degree < withDegree.length; degree++) {
    const count = withDegree[degree]!;
    weighted += degree * (count * people + (count * (count + 1)) / 2);
    people += count;
    sum += degree * count;
  }
  return sum === 0 ? null : (2 * weighted) / (people * sum) - (people + 1) / people;
}

function clusteringSumOf({ degree, triangles }: GrowingGraph): number {
  let sum = 0;
  for (let person = 0; person < degree.length; person++) {
    const neighbors = degree[person]!;
    if (neighbors > 1) sum += (2 * triangles[person]!) / (neighbors * (neighbors - 1));
  }
  return sum;
}

const listed =
  ({ start, items }: GrowthPeople['institutions']) =>
  (person: number): Int32Array =>
    items.subarray(start[person]!, start[person + 1]!);
const sizeOf = (codes: Int32Array): number => codes.reduce((most, code) => Math.max(most, code), -1) + 1;

/**
 * The growth of a network over periods in one pass over its contacts in the order of time: only what a period adds is looked at, no graph
 * is built anew. Works on counts; a year of days and a month of days are the same to it.
 */
export function growthSeries(people: GrowthPeople, contacts: Contacts, periods: readonly Period[]): GrowthSeries {
  const { personCount, pairA, pairB, pair: pairOf, last } = contacts;
  const later = periods.length;
  const { contactPeriod, pairSince } = beginnings(contacts, periods);
  const personSince = new Int32Array(personCount).fill(later);
  for (let pair = 0; pair < pairA.length; pair++) {
    const period = pairSince[pair]!;
    const [a, b] = [pairA[pair]!, pairB[pair]!];
    if (period < personSince[a]!) personSince[a] = period;
    if (period < personSince[b]!) personSince[b] = period;
  }

  const pairs = orderPairs(contacts, pairSince, later);
  const byPeriod = sortedBy(numbersTo(pairOf.length), contactPeriod, later);
  const graph = new GrowingGraph(pairs.degree);
  const country = new Mixing(people.country);
  const stage = new Mixing(people.stage);
  const reach = {
    institutions: new Reach(listed(people.institutions), sizeOf(people.institutions.items)),
    countries: new Reach((person) => (people.country[person]! < 0 ? [] : [people.country[person]!]), sizeOf(people.country)),
    associations: new Reach(listed(people.associations), sizeOf(people.associations.items)),
  };
  const everywhere = Object.values(reach);
  const dormancy = new Dormancy(periods, pairA.length);
  const renewedIn = new Int32Array(pairA.length).fill(-2);
  const returnedIn = new Int32Array(personCount).fill(-2);
  const totals = { crossBorderTies: 0, overseasKoreanTies: 0 };
  const arrive = (person: number): void => {
    for (const each of everywhere) each.add(person);
  };
  const comesBack = (person: number, now: number): boolean => {
    if (personSince[person]! >= now || returnedIn[person] === now) return false;
    returnedIn[person] = now;
    return true;
  };
  const rows: GrowthRow[] = [];

  for (let now = -1; now < later; now++) {
    const peopleBefore = graph.people;
    const at = { returningPeople: 0, newTies: 0, renewedTies: 0, firstTimeTies: 0, closingTies: 0 };
    for (let slot = pairs.start[now + 1]!; slot < pairs.start[now + 2]!; slot++) {
      const pair = pairs.order[slot]!;
      const [a, b] = [pairA[pair]!, pairB[pair]!];
      const hub = pairs.hub[pair]!;
      if (graph.degree[a] === 0) arrive(a);
      if (graph.degree[b] === 0) arrive(b);
      if (graph.add(hub, hub === a ? b : a, pair, pairSince)) at.closingTies++;
      at.newTies++;
      if (personSince[a] === now || personSince[b] === now) at.firstTimeTies++;
      const [one, two] = [people.standing[a]!, people.standing[b]!];
      if (joinsBorder(one, two)) totals.crossBorderTies++;
      if (hasOverseasKorean(one, two)) totals.overseasKoreanTies++;
      country.add(a, b);
      stage.add(a, b);
    }
    graph.endPeriod();
    for (let slot = byPeriod.start[now + 1]!; slot < byPeriod.start[now + 2]!; slot++) {
      const contact = byPeriod.order[slot]!;
      const pair = pairOf[contact]!;
      if (pairSince[pair]! < now && renewedIn[pair] !== now) {
        renewedIn[pair] = now;
        at.renewedTies++;
      }
      if (comesBack(pairA[pair]!, now)) at.returningPeople++;
      if (comesBack(pairB[pair]!, now)) at.returningPeople++;
      dormancy.contact(pair, now, last[contact]!);
    }
    if (now < 0) continue;
    rows.push({
      period: periods[now]!,
      people: graph.people,
      newPeople: graph.people - peopleBefore,
      ...at,
      ...totals,
      ties: graph.pairs,
      dormantTies: dormancy.endPeriod(now),
      components: graph.components,
      giant: graph.giant,
      triangles: graph.triangleCount,
      paths: graph.paths,
      clusteringSum: clusteringSumOf(graph),
      countryMixing: country.coefficient(),
      stageMixing: stage.coefficient(),
      countryTies: country.pairs,
      stageTies: stage.pairs,
      institutions: reach.institutions.count,
      countries: reach.countries.count,
      associations: reach.associations.count,
      gini: giniOfHistogram(graph.withDegree),
      effectiveCountries: effectiveNumberOf(reach.countries.counts),
    });
  }
  return { periods, rows, contacts, pairSince, personSince, contactPeriod };
}

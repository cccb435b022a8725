import type { Day } from '@brainlink/schema/time';
import type { Dictionary, Lists } from './columns';
import { STANDINGS, type StandingName, type TieKindName } from './rows';
import { kindCode, type TieIndex } from './tie-index';

/** Which people and ties are meant. Fields are joined by "and", the values of one by "or"; absent means any. */
export interface TieFilter {
  readonly technologies?: readonly string[];
  readonly countries?: readonly string[];
  readonly associations?: readonly string[];
  readonly editions?: readonly number[];
  readonly institutions?: readonly string[];
  readonly events?: readonly string[];
  readonly standings?: readonly StandingName[];
  readonly stages?: readonly string[];
  readonly reached?: boolean;
  readonly registered?: boolean;
  /** Folded text to be contained in the name, Latin name or place of work. */
  readonly text?: string;
  /** People by id, and those whom another list (such as a community) allows. */
  readonly people?: readonly string[];
  readonly within?: Uint8Array;
  /** Kinds of ties that count. */
  readonly ties?: readonly TieKindName[];
  /** Ties that had not ended before this day. */
  readonly from?: Day;
  /** Ties that began on this day or before. */
  readonly to?: Day;
}

/** Filters that are facets too: a value is counted under all other filters. */
export const FACETS = ['technology', 'country', 'association', 'edition', 'standing', 'stage', 'reached', 'registered'] as const;
/** A facet of people. */
export type FacetName = (typeof FACETS)[number];

/** People under a filter: 0 for those who fit, 1 + number of the only facet they fail, 255 for all others. */
export type PersonMask = Uint8Array;
/** Fits the filter. */
export const FITS = 0;
const FAILS = 255;

type Test = (row: number) => boolean;

const inColumn = (column: Int32Array, dictionary: Dictionary, values: readonly string[]): Test => {
  const wanted = new Set(values.map((value) => dictionary.find(value)).filter((number) => number >= 0));
  return (row) => wanted.has(column[row]!);
};

const inLists = ({ start, items }: Lists, wanted: ReadonlySet<number>): Test => {
  if (wanted.size === 0) return () => false;
  return (row) => {
    for (let at = start[row]!; at < start[row + 1]!; at++) if (wanted.has(items[at]!)) return true;
    return false;
  };
};

const found = (dictionary: Dictionary, values: readonly string[]): ReadonlySet<number> =>
  new Set(values.map((value) => dictionary.find(value)).filter((number) => number >= 0));

/** The tests of a filter by facet, in the order of {@link FACETS}; null where the filter does not name it. */
function facetTests({ people }: TieIndex, filter: TieFilter): (Test | null)[] {
  const { names } = people;
  const tests: Readonly<Record<FacetName, Test | null>> = {
    technology: filter.technologies ? inLists(people.technologies, found(names.technologies, filter.technologies)) : null,
    country: filter.countries ? inColumn(people.country, names.countries, filter.countries) : null,
    association: filter.associations ? inLists(people.associations, found(names.associations, filter.associations)) : null,
    edition: filter.editions ? inLists(people.editions, found(names.editions, filter.editions.map(String))) : null,
    standing: standingTest(people.standing, filter.standings),
    stage: filter.stages ? inColumn(people.stage, names.stages, filter.stages) : null,
    reached: flagTest((row) => people.meetings.start[row + 1]! > people.meetings.start[row]!, filter.reached),
    registered: flagTest((row) => people.registered[row] === 1, filter.registered),
  };
  return FACETS.map((facet) => tests[facet]);
}

const flagTest = (test: Test, wanted: boolean | undefined): Test | null =>
  wanted === undefined ? null : (row) => test(row) === wanted;

function standingTest(column: Uint8Array, standings: readonly StandingName[] | undefined): Test | null {
  if (!standings) return null;
  const wanted = new Set(standings.map((standing) => STANDINGS.indexOf(standing)));
  return (row) => wanted.has(column[row]!);
}

/** Lower case without spaces and marks, so that "Kim, Hye-ok" contains "hyeok". */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The tests of a filter that are no facets. */
function otherTests(index: TieIndex, filter: TieFilter): Test[] {
  const { people } = index;
  const tests: Test[] = [];
  if (filter.institutions) tests.push(inLists(people.institutions, found(people.names.institutions, filter.institutions)));
  if (filter.events) {
    const wanted = new Set(filter.events);
    tests.push(inLists(people.meetings, new Set(index.edges.flatMap((edge, at) => (wanted.has(edge.id) ? [at] : [])))));
  }
  if (filter.people) {
    const wanted = new Set(filter.people);
    tests.push((row) => wanted.has(people.rows[row]!.id));
  }
  if (filter.within) {
    const { within } = filter;
    tests.push((row) => within[row] === 1);
  }
  const text = filter.text === undefined ? '' : foldText(filter.text);
  if (text !== '') {
    tests.push((row) => {
      const { name, nameLatin, institution } = people.rows[row]!;
      return [name, nameLatin, institution].some((value) => value !== null && foldText(value).includes(text));
    });
  }
  return tests;
}

/** Who fits a filter, and who fails one facet of it only. */
export function maskPeople(index: TieIndex, filter: TieFilter): PersonMask {
  const facets = facetTests(index, filter).flatMap((fits, facet) => (fits ? [{ fits, failed: facet + 1 }] : []));
  const others = otherTests(index, filter);
  const mask = new Uint8Array(index.people.count).fill(FITS);
  if (facets.length === 0 && others.length === 0) return mask;
  for (let row = 0; row < mask.length; row++) {
    let state = FITS;
    for (const { fits, failed } of facets) {
      if (!fits(row)) state = state === FITS ? failed : FAILS;
      if (state === FAILS) break;
    }
    if (state !== FAILS && others.some((test) => !test(row))) state = FAILS;
    mask[row] = state;
  }
  return mask;
}

/** Bits of the kinds of ties that count. */
export const wantedKinds = (filter: TieFilter): number =>
  filter.ties ? filter.ties.reduce((bits, kind) => bits | (1 << kindCode(kind)), 0) : 0b1111;

/** Whether an item counts: its kind is wanted and its time lies in the filter's window. */
export function itemTest(index: TieIndex, filter: TieFilter): (item: number) => boolean {
  const kinds = wantedKinds(filter);
  const from = filter.from ?? 0;
  const to = filter.to ?? 99_991_231;
  return (item) =>
    ((kinds >> index.edgeKind[index.itemEdge[item]!]!) & 1) === 1 && index.itemTo[item]! >= from && index.itemFrom[item]! <= to;
}

import type { Lists } from './columns';
import { FACETS, FITS, type FacetName, type PersonMask } from './filter';
import { STANDINGS } from './rows';
import type { TieIndex } from './tie-index';

/** How many people have a value, under all filters but the facet's own. */
export interface FacetCount {
  readonly key: string;
  readonly count: number;
}

const countLists = ({ start, items }: Lists, size: number, includes: (row: number) => boolean, rows: number): Int32Array => {
  const counts = new Int32Array(size);
  for (let row = 0; row < rows; row++) {
    if (!includes(row)) continue;
    for (let at = start[row]!; at < start[row + 1]!; at++) counts[items[at]!]!++;
  }
  return counts;
};

const countColumn = (column: Int32Array | Uint8Array, size: number, includes: (row: number) => boolean): Int32Array => {
  const counts = new Int32Array(size);
  for (let row = 0; row < column.length; row++) if (includes(row) && column[row]! >= 0) counts[column[row]!]!++;
  return counts;
};

const named = (keys: readonly string[], counts: Int32Array): FacetCount[] =>
  keys
    .map((key, at) => ({ key, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, two) => two.count - one.count || (one.key < two.key ? -1 : 1));

/** Counts every value of a facet among the people who fit all other filters; most frequent first, values of nobody left out. */
export function countFacet(index: TieIndex, mask: PersonMask, facet: FacetName): FacetCount[] {
  const { people } = index;
  const own = FACETS.indexOf(facet) + 1;
  const includes = (row: number): boolean => mask[row] === FITS || mask[row] === own;
  const { names } = people;
  const yesNo = (test: (row: number) => boolean): FacetCount[] => {
    const column = Uint8Array.from({ length: people.count }, (_, row) => (test(row) ? 0 : 1));
    return named(['true', 'false'], countColumn(column, 2, includes));
  };
  switch (facet) {
    case 'technology':
      return named(
        names.technologies.values,
        countLists(people.technologies, names.technologies.values.length, includes, people.count),
      );
    case 'association':
      return named(
        names.associations.values,
        countLists(people.associations, names.associations.values.length, includes, people.count),
      );
    case 'edition':
      return named(names.editions.values, countLists(people.editions, names.editions.values.length, includes, people.count));
    case 'country':
      return named(names.countries.values, countColumn(people.country, names.countries.values.length, includes));
    case 'stage':
      return named(names.stages.values, countColumn(people.stage, names.stages.values.length, includes));
    case 'standing':
      return named(STANDINGS, countColumn(people.standing, STANDINGS.length, includes));
    case 'reached':
      return yesNo((row) => people.meetings.start[row + 1]! > people.meetings.start[row]!);
    case 'registered':
      return yesNo((row) => people.registered[row] === 1);
  }
}

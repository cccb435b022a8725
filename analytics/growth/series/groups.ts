import { FITS, STANDINGS, type Lists, type PersonMask, type TieIndex } from '../../network';

/** By what people can be grouped. */
export const GROUPINGS = ['technology', 'country', 'association', 'edition', 'standing', 'stage', 'institution'] as const;
/** By what people are grouped. */
export type Grouping = (typeof GROUPINGS)[number];

/** A group of people who fit a filter. */
export interface Group {
  readonly key: string;
  readonly people: number;
}

/** Somebody may be in several groups (technologies, associations), or in none. */
export interface Groups {
  /** Largest first; equal ones by their key. */
  readonly list: readonly Group[];
  /** A mask of those who fit and are in one group, or, with `not`, in none of some groups. */
  readonly maskOf: (keys: readonly string[], not?: boolean) => PersonMask;
}

const FAILS = 255;

function columnOf(
  { people }: TieIndex,
  grouping: Grouping,
): { readonly keys: readonly string[]; readonly of: (row: number) => ArrayLike<number> } {
  const { names } = people;
  const lists =
    ({ start, items }: Lists) =>
    (row: number) =>
      items.subarray(start[row]!, start[row + 1]!);
  const single = (column: ArrayLike<number>) => (row: number) => (column[row]! < 0 ? [] : [column[row]!]);
  switch (grouping) {
    case 'technology':
      return { keys: names.technologies.values, of: lists(people.technologies) };
    case 'association':
      return { keys: names.associations.values, of: lists(people.associations) };
    case 'edition':
      return { keys: names.editions.values, of: lists(people.editions) };
    case 'institution':
      return { keys: names.institutions.values, of: lists(people.institutions) };
    case 'country':
      return { keys: names.countries.values, of: single(people.country) };
    case 'stage':
      return { keys: names.stages.values, of: single(people.stage) };
    case 'standing':
      return { keys: STANDINGS, of: single(people.standing) };
  }
}

/** The groups of the people who fit. */
export function groupPeople(index: TieIndex, mask: PersonMask, grouping: Grouping): Groups {
  const { keys, of } = columnOf(index, grouping);
  const counts = new Int32Array(keys.length);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== FITS) continue;
    const groups = of(row);
    for (let at = 0; at < groups.length; at++) counts[groups[at]!]!++;
  }
  const list = keys
    .map((key, at) => ({ key, people: counts[at]! }))
    .filter(({ people }) => people > 0)
    .sort((one, two) => two.people - one.people || (one.key < two.key ? -1 : 1));
  const number = new Map(keys.map((key, at) => [key, at]));
  const maskOf = (wanted: readonly string[], not = false): PersonMask => {
    const numbers = new Set(wanted.map((key) => number.get(key)));
    return mask.map((state, row) => {
      if (state !== FITS) return state;
      return Array.from(of(row)).some((group) => numbers.has(group)) === not ? FAILS : FITS;
    });
  };
  return { list, maskOf };
}

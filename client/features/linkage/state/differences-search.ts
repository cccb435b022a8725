import { oneOf, readSearch, type SearchOf } from '../../../app/search-fields';

/** What the register and another record can differ about. */
export const DIFFERENCE_KINDS = ['affiliation', 'residence', 'stage', 'name'] as const;

const FIELDS = { kind: oneOf(DIFFERENCE_KINDS) } as const;

/** What the address of `/linkage/differences` holds. */
export type DifferencesSearch = SearchOf<typeof FIELDS>;

/** Reads the address of `/linkage/differences`; nonsense is left out. */
export const readDifferencesSearch = (search: Readonly<Record<string, unknown>>): DifferencesSearch => readSearch(FIELDS, search);

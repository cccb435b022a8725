import { oneOf, readSearch, text, type SearchOf } from '../../../app/search-fields';

/** Whose decisions: of runs and people, of people, or one's own. */
export const HISTORY_SCOPES = ['all', 'hand', 'mine'] as const;

const FIELDS = { record: text, person: text, scope: oneOf(HISTORY_SCOPES) } as const;

/** What the address of `/linkage/history` holds. */
export type HistorySearch = SearchOf<typeof FIELDS>;

/** Reads the address of `/linkage/history`; nonsense is left out. */
export const readHistorySearch = (search: Readonly<Record<string, unknown>>): HistorySearch => readSearch(FIELDS, search);

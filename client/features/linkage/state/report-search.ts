import { readSearch, text, type SearchOf } from '../../../app/search-fields';

const FIELDS = { import: text } as const;

/** What the address of `/linkage/report` holds: the import whose records are reported, all records without it. */
export type ReportSearch = SearchOf<typeof FIELDS>;

/** Reads the address of `/linkage/report`; nonsense is left out. */
export const readReportSearch = (search: Readonly<Record<string, unknown>>): ReportSearch => readSearch(FIELDS, search);

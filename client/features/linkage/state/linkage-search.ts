import { list, readSearch, text, type SearchOf } from '../../../app/search-fields';

const FIELDS = {
  /** The pair in sight, by the keys of its records. */
  left: text,
  right: text,
  /** Associations that sent one of the two records. */
  sender: list,
  order: text,
  state: text,
  /** The history of one record or one person, and whose decisions. */
  record: text,
  person: text,
  scope: text,
  /** The import whose records are reported. */
  import: text,
  /** The kind of difference. */
  kind: text,
} as const;

/** What the addresses below `/linkage` hold. Every page reads its own part, and passes over a word that it does not know. */
export type LinkageSearch = SearchOf<typeof FIELDS>;

/** Reads an address below `/linkage`. It is in everybody's first load: what the words mean stays with the pages. */
export const readLinkageSearch = (search: Readonly<Record<string, unknown>>): LinkageSearch => readSearch(FIELDS, search);

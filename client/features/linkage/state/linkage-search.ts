import { list, oneOf, readSearch, text, type SearchOf } from '../../../app/search-fields';

/** What comes first in the worklist: people of a coming event, or what is least clear, or the highest weight. */
export const WORKLIST_ORDERS = ['PRIORITY', 'AMBIGUITY', 'SCORE'] as const;

/** Which pairs: those nobody has decided, those left open, or both. */
export const WORKLIST_STATES = ['OPEN', 'UNSURE', 'TO_LOOK_AT'] as const;

const FIELDS = {
  /** The pair in sight, by the keys of its records. */
  left: text,
  right: text,
  /** Associations that sent one of the two records. */
  sender: list,
  country: list,
  order: oneOf(WORKLIST_ORDERS),
  state: oneOf(WORKLIST_STATES),
} as const;

/** What the address of `/linkage` holds: the pair in sight, the conditions of the worklist, its order. */
export type LinkageSearch = SearchOf<typeof FIELDS>;

/** Reads the address of `/linkage`; nonsense is left out. */
export const readLinkageSearch = (search: Readonly<Record<string, unknown>>): LinkageSearch => readSearch(FIELDS, search);

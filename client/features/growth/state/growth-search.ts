import { list, matching, oneOf, readSearch, text, type SearchOf } from '../../../app/search-fields';

const day = matching(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** The panels of `/growth`, as `query` and `table` name them. */
export const PANELS = ['ties', 'impact', 'flows', 'dates', 'places', 'stays', 'hosts', 'brokers', 'gaps'] as const;
/** A panel of `/growth`. */
export type Panel = (typeof PANELS)[number];

const fields = {
  /** By what the small multiples are told apart. */
  by: oneOf(['technology', 'association', 'country']),
  /** The group in hand: code of a technology or a country, abbreviation of an association. */
  pick: text,
  /** The two dates that are compared. */
  first: day,
  second: day,
  /** What we knew then: a day, or `seq:N`. */
  knownAt: matching(/^(seq:\d{1,9}|\d{4}(-\d{2}(-\d{2})?)?)$/),
  scale: oneOf(['same', 'own']),
  event: text,
  /** Months before and after the event. */
  months: oneOf(['6', '12', '24', '36']),
  /** First year of the moves that are counted. */
  since: matching(/^(19|20)\d{2}$/),
  measure: oneOf(['BETWEENNESS', 'CONSTRAINT', 'EFFECTIVE_SIZE', 'PAGE_RANK']),
  /** Panels that stand as tables. */
  table: list,
  /** The panel whose query is shown. */
  query: oneOf(PANELS),
  /** The list that is open, see `listOf`. */
  open: text,
};

/** The state of `/growth`. */
export type GrowthSearch = SearchOf<typeof fields>;

/** Reads the whole state of `/growth` out of the address. What is absent, or nonsense, is at its default. */
export const readGrowthSearch = (search: Readonly<Record<string, unknown>>): GrowthSearch => readSearch(fields, search);

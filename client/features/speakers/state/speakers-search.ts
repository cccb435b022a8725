import { among, codes, list, matching, oneOf, readSearch, text, whole, type SearchOf } from '../../../app/search-fields';

const fields = {
  /** The topic: words, a title, an abstract. */
  topic: text,
  /** Digest of a topic that is too long for an address; its text is kept in this browser. */
  long: matching(/^[0-9a-f]{8}$/),
  /** What the topic is taken from: `event~ID`, `person~ID`, `work~ID`. */
  like: matching(/^(event|person|work)~.+$/),
  technology: codes,
  country: codes,
  standing: among(['OVERSEAS_KOREAN', 'ABROAD', 'KOREA', 'UNKNOWN']),
  stage: list,
  /** Up to two date ranges: `2026-07-08~2026-07-10`. */
  dates: list,
  /** The event that it is for. */
  event: text,
  /** Organizers, where there is no event yet. */
  organizers: list,
  /** Seats that differ from the rules: `overseasSpeakers~7~8`. */
  seats: list,
  /** Weights that differ from the server's: `novelty~5`. */
  weights: list,
  /** People of a kind that is not meant. */
  notLike: list,
  /** The set. */
  set: list,
  /** Members that stay when the set is built anew. */
  locked: list,
  /** People who must not be in the set. */
  excluded: list,
  business: list,
  hostFunded: list,
  selfFunded: list,
  inKorea: list,
  remote: list,
  perInstitution: whole(1, 40),
  perCountry: whole(1, 40),
  /** The candidate in hand. */
  selected: text,
  /** People beside each other. */
  compare: list,
  shortlist: text,
  /** What stands on the right. */
  side: oneOf(['shortlist']),
  /** What a phone shows instead of the list. */
  show: oneOf(['brief', 'set']),
};

/** The state of `/speakers`. */
export type SpeakersSearch = SearchOf<typeof fields>;

/** Reads the whole state of `/speakers` out of the address. What is absent, or nonsense, is at its default. */
export const readSpeakersSearch = (search: Readonly<Record<string, unknown>>): SpeakersSearch => readSearch(fields, search);

/** A list with somebody in it, or out of it; an empty list leaves the address. */
export function toggled(ids: readonly string[] | undefined, id: string, isIn?: boolean): readonly string[] | undefined {
  const rest = (ids ?? []).filter((other) => other !== id);
  const next = (isIn ?? rest.length === (ids ?? []).length) ? [...rest, id] : rest;
  return next.length ? next : undefined;
}

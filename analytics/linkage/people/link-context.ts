import type { NameModel } from '../../names';

/** What is known of an institution beside its key. */
export interface InstitutionInfo {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly city?: string;
  /** Keys of its parents, children, predecessors and successors: agreeing on one of these is agreeing in part. */
  readonly related?: readonly string[];
}

/** What linkage relies on beside the records. Comes in as data; nothing is read here. */
export interface LinkContext {
  readonly names: NameModel;
  /** By natural key (`ror:…`). Institutions that are missing here have no country and no relatives. */
  readonly institutions: ReadonlyMap<string, InstitutionInfo>;
}

import type { ParticipationStatus, PersonFactProps, SourceName } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';

/** A stretch of time as a source knows it; an absent end is open. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A name as one record writes it, in the scripts it is written in. */
export type WrittenName = PersonFactProps['name'];

/** An identifier of a person: `register`, `orcid`, `openalex` and `portal` numbers join records, `member` numbers do not. */
export type PersonIdentifier = PersonFactProps['identifier'];

/** Work at an institution. */
export interface PersonAffiliation extends Period {
  readonly text: string;
  /** Natural key of the institution when it was recognised: `ror:03yez3163`. */
  readonly institution?: string;
  readonly department?: string;
  readonly position?: string;
}

/** A degree; `year` is the year in which it was awarded. */
export interface PersonDegree {
  readonly level: string;
  readonly text: string;
  readonly institution?: string;
  readonly year?: number;
}

/** A field of work in the source's words, and the technologies recognised in it. */
export interface PersonField {
  readonly text: string;
  readonly technologies: readonly string[];
}

/** A career stage, as of a year where that is known. */
export interface PersonStage {
  readonly stage: string;
  readonly year?: number;
}

/** Membership in an association. */
export interface PersonMembership extends Period {
  readonly association: string;
  readonly branch?: string;
}

/** A place in the list of an event. */
export interface PersonParticipation extends Period {
  readonly event: string;
  readonly status: ParticipationStatus;
}

/**
 * What one record says about one person, as plain data: everything that linkage looks at, and nothing else. Lists are empty where the
 * record is silent. Made by `toPersonRecords`.
 */
export interface PersonRecord {
  /** Key of the record, `<source>:<sender>:<own key>`. */
  readonly key: string;
  readonly source: SourceName;
  /** Day on which the source said so: the year to which undated statements refer. */
  readonly statedOn?: PartialDate;
  readonly names: readonly WrittenName[];
  readonly identifiers: readonly PersonIdentifier[];
  readonly emails: readonly string[];
  readonly affiliations: readonly PersonAffiliation[];
  readonly degrees: readonly PersonDegree[];
  readonly residences: readonly { readonly country: string; readonly city?: string }[];
  readonly fields: readonly PersonField[];
  readonly stages: readonly PersonStage[];
  readonly memberships: readonly PersonMembership[];
  readonly participations: readonly PersonParticipation[];
  /** Keys of clubs and projects. */
  readonly groups: readonly string[];
  /** Keys of works. */
  readonly works: readonly string[];
  /**
   * People with whom the record's person certainly worked or met, by the key under which they are known: evidence of the second pass,
   * filled in by `proposeLinks`.
   */
  readonly collaborators: readonly string[];
}

/** A person record that says nothing yet. */
export const emptyPersonRecord = (key: string): PersonRecord => ({
  key,
  source: key.slice(0, key.indexOf(':')) as SourceName,
  names: [],
  identifiers: [],
  emails: [],
  affiliations: [],
  degrees: [],
  residences: [],
  fields: [],
  stages: [],
  memberships: [],
  participations: [],
  groups: [],
  works: [],
  collaborators: [],
});

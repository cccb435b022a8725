import type { PartialDate } from '../time';

/** Kinds of things that are not people. Each is a node label in Neo4j. */
export const THING_KINDS = [
  'Institution',
  'Association',
  'Branch',
  'Country',
  'Technology',
  'Area',
  'Edition',
  'Event',
  'Club',
  'Project',
  'Work',
  'Outcome',
] as const;
/** A thing that is not a person. */
export type ThingKind = (typeof THING_KINDS)[number];

/**
 * What a fact is about or points to: a thing by its natural key (`ror:03yez3163`, `KSEA`, `openalex:W123` …),
 * or a record (and through it the person whom the record describes, contract 3).
 */
export type Ref = { readonly kind: ThingKind; readonly key: string } | { readonly kind: 'Record'; readonly key: string };

/** Facts about people. Each hangs on a record; the record describes a person. */
export interface PersonFactProps {
  /** A name as one source writes it. */
  name: { hangul?: string; latin?: string; hanja?: string; native?: string };
  /** An identifier that joins records when equal: `register`, `orcid`, `openalex`, `portal`. `member` numbers join nothing. */
  identifier: { scheme: 'register' | 'orcid' | 'openalex' | 'portal' | 'member'; value: string };
  /** How to reach someone. Seen by the secretariat only, never projected (contract 11, 13). */
  contact: { scheme: 'email' | 'phone'; value: string };
  /** Whether someone is an overseas Korean, as a source says it. */
  origin: { overseasKorean: boolean };
  /** Career stage, one of the vocabulary's codes. */
  stage: { stage: string };
  /** Field of work in the source's words, and the technologies it was recognised as (codes of the 2026 list). */
  field: { text: string; technologies: readonly string[] };
  /** Country of residence (ISO 3166-1 alpha-2). */
  residence: { country: string; city?: string };
  /**
   * Work at an institution: `text` is what the source wrote; `object` is the institution when resolved, with `score` 0–1. `datesFrom` marks
   * dates that are derived: the first and the last year with a publication from there.
   */
  affiliation: { text: string; department?: string; position?: string; score?: number; datesFrom?: 'publications' };
  /** A degree: bachelor, master, doctor. */
  degree: { level: string; text: string; score?: number };
  /** Membership in an association (`object`), perhaps in one of its branches. */
  membership: { role?: string; branch?: string };
  /** Participation in an event; only `attended` makes a tie (rule 30). */
  participation: { status: ParticipationStatus; role: string; category?: string; travelsFrom?: string };
  /** Membership in a club. */
  clubMembership: { role: string };
  /** Part in a joint project. */
  projectMembership: { role: string };
  /** Authorship of a work: 1-based position; `of` is how many authors the work names. */
  authorship: { position: number; corresponding?: boolean; affiliationText?: string };
  /** Consent for one purpose (contract 12). */
  consent: { purpose: ConsentPurpose; value: 'yes' | 'no' };
}
/** A kind of fact about a person. */
export type PersonFactKind = keyof PersonFactProps;

/** Rule 30. */
export const PARTICIPATION_STATUSES = ['considered', 'invited', 'accepted', 'declined', 'reserve', 'attended'] as const;
/** How far a participation has come. */
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** Contract 12. */
export const CONSENT_PURPOSES = [
  'takingPart',
  'linking',
  'speakerSearch',
  'introducing',
  'organizers',
  'associations',
  'publication',
] as const;
/** What a consent is for. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Facts about things: one `profile` fact per record, whose props are the thing's properties (see {@link ThingProfile}). */
export interface ThingFactProps {
  profile: ThingProfile;
  /** `Institution` → parent, successor … ; `Event` → Edition; `Club` → Event; … as `relation` with an `object`. */
  relation: { relation: ThingRelation };
}
/** A kind of fact about a thing. */
export type ThingFactKind = keyof ThingFactProps;

/** How two things relate; the projected relationship type is the same word in capitals. */
export const THING_RELATIONS = [
  'inCountry',
  'partOf',
  'succeededBy',
  'branchOf',
  'inArea',
  'inEdition',
  'aboutTechnology',
  'fromEvent',
  'fromClub',
  'fromProject',
  'hostedBy',
  'publishedFrom',
] as const;
/** How one thing relates to another. */
export type ThingRelation = (typeof THING_RELATIONS)[number];

/** Properties of a thing; which ones a kind has stands in {@link ../graph}. Flat, JSON-safe, absent rather than null. */
export type ThingProfile = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Any kind of fact. */
export type FactKind = PersonFactKind | ThingFactKind;

/**
 * Who may see a fact: `public` came from a public source; `consent` needs the person's consent to `organizers`;
 * `secretariat` is never shown to anyone else (contracts 11–13).
 */
export type Visibility = 'public' | 'consent' | 'secretariat';

/** A fact as a source states it, before it has an id, a time of recording or a `seq`. */
export interface StatedFact {
  readonly kind: FactKind;
  /** What it is about. Person facts: a record (default: the stating record). Thing facts: the thing. */
  readonly subject: Ref;
  /** The other end, where there is one. */
  readonly object?: Ref;
  readonly props: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly visibility: Visibility;
}

/** Where a row stood in what was brought in. */
export interface RowOrigin {
  readonly file: string;
  /** 1-based row in the file as a spreadsheet would show it; the index for JSON. */
  readonly row: number;
}

/**
 * A row as it came, with what it states (contract 1). `key` is unique in the store and independent of the file:
 * `<source>:<sender>:<declared key>`.
 */
export interface StatedRecord {
  readonly key: string;
  readonly source: SourceName;
  /** Who sent it: an association's key, `kofst`, `openalex` … */
  readonly sender: string;
  /** What a snapshot of which this row is a part covers: an association, an event, an author. */
  readonly scope: string;
  /** Person records mint a person; thing records do not. */
  readonly describes: 'person' | 'thing';
  readonly origin: RowOrigin;
  /** The row's values as they came. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly facts: readonly StatedFact[];
}

/** Contract 16, and `reference` for the vocabulary and the associations that ship. */
export const SOURCE_NAMES = [
  'members',
  'register',
  'participants',
  'proposals',
  'editions',
  'openalex',
  'orcid',
  'ror',
  'reference',
  'hand',
] as const;
/** Where records come from. */
export type SourceName = (typeof SOURCE_NAMES)[number];

/** Properties of a stored fact that are no part of what it says; a kind's own props may not use these names. */
export const FACT_BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'hash',
  'seqFrom',
  'seqTo',
  'statedSeq',
  'recordedAt',
  'retractedAt',
  'retractedBy',
  'retractedByHand',
  'validFrom',
  'validTo',
  'fromDay',
  'toDay',
  'visibility',
  'recordKey',
  'commandId',
  'byHand',
  'identifierKey',
  'overrides',
  'inPlaceOf',
  'restates',
  'suspended',
  'staged',
  'erased',
]);

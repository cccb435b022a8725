/* eslint-disable */

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export type InputMaybe<T> = T | null | undefined;

export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

/** All built-in and custom scalars, mapped to their actual values */

export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A date as exactly as it is known: "2019", "2019-06" or "2019-06-30". Days are Korean days. */
  PartialDate: { input: string; output: string; }
};

/** Order. */

/** Which ones. */

/** How many related nodes match. */

/** Fields to sort Areas by. The order in which sorts are applied is not guaranteed when specifying many fields in one AreaSort object. */

export type AreaSort = {
  /** Order by `code`. */
  readonly code?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Associations by. The order in which sorts are applied is not guaranteed when specifying many fields in one AssociationSort object. */

export type AssociationSort = {
  /** Order by `abbr`. */
  readonly abbr?: InputMaybe<SortDirection>;
  /** Order by `confidence`. */
  readonly confidence?: InputMaybe<SortDirection>;
  /** Order by `countryCode`. */
  readonly countryCode?: InputMaybe<SortDirection>;
  /** Order by `founded`. */
  readonly founded?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `membersNote`. */
  readonly membersNote?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Order by `url`. */
  readonly url?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** Order. */

/** Which ones. */

/** Whose view of the graph somebody reads. */

/** Order. */

/** Which ones. */

/** Boolean filters */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Branches by. The order in which sorts are applied is not guaranteed when specifying many fields in one BranchSort object. */

export type BranchSort = {
  /** Order by `association`. */
  readonly association?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `name`. */
  readonly name?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** What an import would do to a record. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Order. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Clubs by. The order in which sorts are applied is not guaranteed when specifying many fields in one ClubSort object. */

export type ClubSort = {
  /** Order by `from`. */
  readonly from?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Order by `status`. */
  readonly status?: InputMaybe<SortDirection>;
  /** Order by `to`. */
  readonly to?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** What a consent is for. */

export type ConsentPurpose =
  /** `associations`. */
  | 'associations'
  /** `introducing`. */
  | 'introducing'
  /** `linking`. */
  | 'linking'
  /** `organizers`. */
  | 'organizers'
  /** `publication`. */
  | 'publication'
  /** `speakerSearch`. */
  | 'speakerSearch'
  /** `takingPart`. */
  | 'takingPart';

/** What was decided; unknown counts as no for everyone but the secretariat. */

export type ConsentValue =
  /** Refused or taken back. */
  | 'NO'
  /** Nobody said: takes back an answer recorded by hand. */
  | 'UNKNOWN'
  /** Given. */
  | 'YES';

/** How a request for contact stands. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Countries by. The order in which sorts are applied is not guaranteed when specifying many fields in one CountrySort object. */

export type CountrySort = {
  /** Order by `code`. */
  readonly code?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `lat`. */
  readonly lat?: InputMaybe<SortDirection>;
  /** Order by `lng`. */
  readonly lng?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** A token to make. */

/** A file to upload. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Editions by. The order in which sorts are applied is not guaranteed when specifying many fields in one EditionSort object. */

export type EditionSort = {
  /** Order by `domestic`. */
  readonly domestic?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Order by `note`. */
  readonly note?: InputMaybe<SortDirection>;
  /** Order by `overseas`. */
  readonly overseas?: InputMaybe<SortDirection>;
  /** Order by `participants`. */
  readonly participants?: InputMaybe<SortDirection>;
  /** Order by `reportedEvents`. */
  readonly reportedEvents?: InputMaybe<SortDirection>;
  /** Order by `synthetic`. */
  readonly synthetic?: InputMaybe<SortDirection>;
  /** Order by `year`. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */

export type EventSort = {
  /** Order by `editionYear`. */
  readonly editionYear?: InputMaybe<SortDirection>;
  /** Order by `from`. */
  readonly from?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `seriesNumber`. */
  readonly seriesNumber?: InputMaybe<SortDirection>;
  /** Order by `status`. */
  readonly status?: InputMaybe<SortDirection>;
  /** Order by `titleEn`. */
  readonly titleEn?: InputMaybe<SortDirection>;
  /** Order by `titleKo`. */
  readonly titleKo?: InputMaybe<SortDirection>;
  /** Order by `to`. */
  readonly to?: InputMaybe<SortDirection>;
  /** Order by `venue`. */
  readonly venue?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** Float filters */

/** ID filters */

/** Whether a file is all there is of its scope, or an addition. */

/** How an uploaded file is to be read. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Institutions by. The order in which sorts are applied is not guaranteed when specifying many fields in one InstitutionSort object. */

export type InstitutionSort = {
  /** Order by `city`. */
  readonly city?: InputMaybe<SortDirection>;
  /** Order by `countryCode`. */
  readonly countryCode?: InputMaybe<SortDirection>;
  /** Order by `established`. */
  readonly established?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `lat`. */
  readonly lat?: InputMaybe<SortDirection>;
  /** Order by `lng`. */
  readonly lng?: InputMaybe<SortDirection>;
  /** Order by `name`. */
  readonly name?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Order by `openalex`. */
  readonly openalex?: InputMaybe<SortDirection>;
  /** Order by `ror`. */
  readonly ror?: InputMaybe<SortDirection>;
  /** Order by `status`. */
  readonly status?: InputMaybe<SortDirection>;
  /** Order by `website`. */
  readonly website?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Int filters */

/** Somebody to invite. */

/** State of a job. */

/** Why something is not drawn or not counted. */

/** Direction of a move between Korea and abroad. */

export type LinkDirection =
  /** From abroad to Korea. */
  | 'BACK'
  /** From Korea abroad. */
  | 'OUT';

/** Language. */

/** Order. */

/** Which ones. */

/** What happens to records that a snapshot no longer has. */

/** How neighbours are grouped. */

export type NeighborGrouping =
  /** By country of residence. */
  | 'COUNTRY'
  /** The strongest, one by one. */
  | 'STRONGEST'
  /** By technology. */
  | 'TECHNOLOGY';

/** Which part of the network is meant. Fields are joined by "and", the values of one field by "or". */

/** How coarse a network is drawn. */

/** Kinds of things that have a page of their own. */

export type NodeKind =
  /** `ASSOCIATION`. */
  | 'ASSOCIATION'
  /** `CLUB`. */
  | 'CLUB'
  /** `COUNTRY`. */
  | 'COUNTRY'
  /** `EDITION`. */
  | 'EDITION'
  /** `EVENT`. */
  | 'EVENT'
  /** `INSTITUTION`. */
  | 'INSTITUTION'
  /** `PERSON`. */
  | 'PERSON'
  /** `PROJECT`. */
  | 'PROJECT'
  /** `TECHNOLOGY`. */
  | 'TECHNOLOGY'
  /** `WORK`. */
  | 'WORK';

/** Something that can be asked of the server. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Outcomes by. The order in which sorts are applied is not guaranteed when specifying many fields in one OutcomeSort object. */

export type OutcomeSort = {
  /** Order by `date`. */
  readonly date?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `kind`. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by `titleEn`. */
  readonly titleEn?: InputMaybe<SortDirection>;
  /** Order by `titleKo`. */
  readonly titleKo?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** Order. */

/** Which ones. */

/** Order of people. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Persons by. The order in which sorts are applied is not guaranteed when specifying many fields in one PersonSort object. */

export type PersonSort = {
  /** Order by `city`. */
  readonly city?: InputMaybe<SortDirection>;
  /** Order by `countryCode`. */
  readonly countryCode?: InputMaybe<SortDirection>;
  /** Order by `eventCount`. */
  readonly eventCount?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `institution`. */
  readonly institution?: InputMaybe<SortDirection>;
  /** Order by `name`. */
  readonly name?: InputMaybe<SortDirection>;
  /** Order by `nameHangul`. */
  readonly nameHangul?: InputMaybe<SortDirection>;
  /** Order by `nameHanja`. */
  readonly nameHanja?: InputMaybe<SortDirection>;
  /** Order by `nameLatin`. */
  readonly nameLatin?: InputMaybe<SortDirection>;
  /** Order by `position`. */
  readonly position?: InputMaybe<SortDirection>;
  /** Order by `registered`. */
  readonly registered?: InputMaybe<SortDirection>;
  /** Order by `stage`. */
  readonly stage?: InputMaybe<SortDirection>;
  /** Order by `standing`. */
  readonly standing?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How grave a problem is. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Order. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Projects by. The order in which sorts are applied is not guaranteed when specifying many fields in one ProjectSort object. */

export type ProjectSort = {
  /** Order by `from`. */
  readonly from?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `kind`. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Order by `status`. */
  readonly status?: InputMaybe<SortDirection>;
  /** Order by `titleEn`. */
  readonly titleEn?: InputMaybe<SortDirection>;
  /** Order by `titleKo`. */
  readonly titleKo?: InputMaybe<SortDirection>;
  /** Order by `to`. */
  readonly to?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** A role somebody can have. */

/** A mapping of columns to save for a sender. */

/** The roles somebody is to have from now on. */

/** An enum for sorting in either ascending or descending order. */

export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Where a person stands towards Korea: drawn as a dot, a dot in a ring, a ring. */

export type Standing =
  /** Scientist abroad: a ring. */
  | 'ABROAD'
  /** In Korea: a dot. */
  | 'KOREA'
  /** Overseas Korean: a dot in a ring. */
  | 'OVERSEAS_KOREAN'
  /** No source says. */
  | 'UNKNOWN';

/** Standing filters */

/** An import to start. */

/** A fact to state by hand (contract 4): overrides what imports say until it is released. */

export type StateFactInput = {
  /** Kind of fact, such as `affiliation`. */
  readonly kind: Scalars['String']['input'];
  /** The thing it points to. */
  readonly objectId?: InputMaybe<Scalars['ID']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Facts it takes the place of; when left out, those of its kind about the same thing (residence, stage, origin: all). */
  readonly replaces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True from. */
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True until. */
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Its values, as the kind defines them. */
  readonly value: Scalars['JSON']['input'];
};

/** String list filters */

/** String filters */

/** Order. */

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Technologies by. The order in which sorts are applied is not guaranteed when specifying many fields in one TechnologySort object. */

export type TechnologySort = {
  /** Order by `code`. */
  readonly code?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `nameEn`. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** Order by `nameKo`. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Order by `taxonomy`. */
  readonly taxonomy?: InputMaybe<SortDirection>;
};

/** Which ones. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** What ties two people. */

export type TieKind =
  /** Both belong to the same club. */
  | 'CLUB'
  /** Both attended the same event. */
  | 'CO_EVENT'
  /** Both take part in the same joint project. */
  | 'PROJECT'
  /** Both are authors of the same work of at most 30 authors. */
  | 'PUBLICATION';

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** How many related nodes match. */

/** Fields to sort Works by. The order in which sorts are applied is not guaranteed when specifying many fields in one WorkSort object. */

export type WorkSort = {
  /** Order by `abstract`. */
  readonly abstract?: InputMaybe<SortDirection>;
  /** Order by `authorCount`. */
  readonly authorCount?: InputMaybe<SortDirection>;
  /** Order by `authorsTruncated`. */
  readonly authorsTruncated?: InputMaybe<SortDirection>;
  /** Order by `cited`. */
  readonly cited?: InputMaybe<SortDirection>;
  /** Order by `date`. */
  readonly date?: InputMaybe<SortDirection>;
  /** Order by `doi`. */
  readonly doi?: InputMaybe<SortDirection>;
  /** Order by `id`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Order by `key`. */
  readonly key?: InputMaybe<SortDirection>;
  /** Order by `openalex`. */
  readonly openalex?: InputMaybe<SortDirection>;
  /** Order by `title`. */
  readonly title?: InputMaybe<SortDirection>;
  /** Order by `type`. */
  readonly type?: InputMaybe<SortDirection>;
  /** Order by `venue`. */
  readonly venue?: InputMaybe<SortDirection>;
  /** Order by `year`. */
  readonly year?: InputMaybe<SortDirection>;
};

/** How many relationships match. */

/** Order of relationships. */

/** Which relationships: by the node at the other end, or by what they say. */

/** Which ones. */

/** Which world the store is. */

export type PersonContactsQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;

export type PersonContactsQuery = { readonly contacts: ReadonlyArray<{ readonly factId: string, readonly scheme: string, readonly value: string, readonly source: string, readonly recordedAt: string }> };

export type FindObjectQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
}>;

export type FindObjectQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly kind: NodeKind, readonly id: string, readonly title: string, readonly subtitle?: string | null }> } };

export type PersonFactsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type PersonFactsQuery = { readonly personFacts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly value: string, readonly valueLatin?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly source: string, readonly recordKey?: string | null, readonly row?: number | null, readonly file?: string | null, readonly recordedAt: string, readonly lastConfirmed?: string | null, readonly by?: string | null, readonly seqFrom: number, readonly seqTo?: number | null, readonly visibility: string, readonly byHand: boolean, readonly may: ReadonlyArray<string>, readonly stale: boolean, readonly label: { readonly ko: string, readonly en: string }, readonly object?: { readonly kind: NodeKind, readonly id: string, readonly name: string } | null, readonly sourceLabel: { readonly ko: string, readonly en: string } }> };

export type PersonNeighborsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  groupBy: NeighborGrouping;
  limit: Scalars['Int']['input'];
}>;

export type PersonNeighborsQuery = { readonly neighbors: { readonly total: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number, readonly label: { readonly ko: string, readonly en: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly label: string, readonly labelLatin?: string | null, readonly community?: string | null, readonly standing?: Standing | null, readonly country?: string | null, readonly institution?: string | null, readonly stage?: string | null, readonly ties: number, readonly x: number, readonly y: number }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly weight: number, readonly count: number, readonly crossBorder: boolean, readonly direction?: LinkDirection | null, readonly kinds: ReadonlyArray<{ readonly kind: TieKind, readonly count: number }> }> } };

export type PersonPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type PersonPageQuery = { readonly person?: { readonly canonicalId: string, readonly redirected: boolean, readonly memberIds: ReadonlyArray<string>, readonly header: { readonly seq: number, readonly validAt: string, readonly knownAt: string, readonly synthetic: boolean }, readonly person?: { readonly id: string, readonly name: string, readonly nameHangul?: string | null, readonly nameLatin?: string | null, readonly nameHanja?: string | null, readonly otherNames?: ReadonlyArray<string> | null, readonly standing: Standing, readonly stage?: string | null, readonly countryCode?: string | null, readonly city?: string | null, readonly institution?: string | null, readonly position?: string | null, readonly registered: boolean, readonly eventCount: number, readonly country: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly worksOn: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly affiliationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly position?: string | null, readonly department?: string | null, readonly text?: string | null, readonly from?: string | null, readonly to?: string | null, readonly current?: boolean | null }, readonly node: { readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null, readonly country: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }> } }> }, readonly studiesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly level?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null, readonly country: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }> } }> }, readonly associationsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role?: string | null, readonly branch?: string | null, readonly from?: string | null, readonly to?: string | null, readonly current?: boolean | null }, readonly node: { readonly id: string, readonly abbr: string, readonly nameKo?: string | null, readonly nameEn?: string | null } }> }, readonly participationsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly status?: string | null, readonly role?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null, readonly editionYear?: number | null } }> }, readonly clubsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly from?: string | null, readonly status?: string | null } }> }, readonly projectsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly kind?: string | null, readonly from?: string | null, readonly status?: string | null } }> } } | null } | null };

export type PersonTiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type PersonTiesQuery = { readonly personTies: { readonly totalCount: number, readonly pageInfo: { readonly endCursor?: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly weight: number, readonly lastContact?: string | null, readonly person: { readonly id: string, readonly label: string, readonly labelLatin?: string | null, readonly standing?: Standing | null, readonly institution?: string | null, readonly country?: string | null, readonly stage?: string | null, readonly community?: string | null, readonly ties: number }, readonly reasons: ReadonlyArray<{ readonly kind: TieKind, readonly count: number, readonly text: { readonly ko: string, readonly en: string }, readonly items: ReadonlyArray<{ readonly kind: NodeKind, readonly id: string, readonly title: string, readonly date?: string | null }> }> }> } };

export type PersonWorksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type PersonWorksQuery = { readonly person?: { readonly person?: { readonly id: string, readonly worksConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year?: number | null, readonly venue?: string | null, readonly type?: string | null, readonly authorCount?: number | null, readonly authors: ReadonlyArray<{ readonly id: string }> } }> } } | null } | null };

export type ReleaseFactMutationVariables = Exact<{
  factId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;

export type ReleaseFactMutation = { readonly releaseFact: { readonly seq: number } };

export type RetractFactMutationVariables = Exact<{
  factId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;

export type RetractFactMutation = { readonly retractFact: { readonly seq: number } };

export type SetAttendanceMutationVariables = Exact<{
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  status: Scalars['String']['input'];
  role?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
}>;

export type SetAttendanceMutation = { readonly setAttendance: { readonly seq: number } };

export type SetConsentMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
  purpose: ConsentPurpose;
  value: ConsentValue;
  reason: Scalars['String']['input'];
}>;

export type SetConsentMutation = { readonly setConsent: { readonly seq: number } };

export type StateFactMutationVariables = Exact<{
  input: StateFactInput;
}>;

export type StateFactMutation = { readonly stateFact: { readonly seq: number } };

export type UndoCommandMutationVariables = Exact<{
  seq: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;

export type UndoCommandMutation = { readonly undoCommand: { readonly seq: number } };

export const PersonContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<PersonContactsQuery, PersonContactsQueryVariables>;

export const FindObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]}}]} as unknown as DocumentNode<FindObjectQuery, FindObjectQueryVariables>;

export const PersonFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeRetracted"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueLatin"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordKey"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"seqFrom"}},{"kind":"Field","name":{"kind":"Name","value":"seqTo"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<PersonFactsQuery, PersonFactsQueryVariables>;

export const PersonNeighborsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonNeighbors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeighborGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelLatin"}},{"kind":"Field","name":{"kind":"Name","value":"community"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorder"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonNeighborsQuery, PersonNeighborsQueryVariables>;

export const PersonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"redirected"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"validAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameHangul"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"nameHanja"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliationsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"studiesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"associationsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abbr"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"editionYear"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clubsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;

export const PersonTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personTies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"community"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonTiesQuery, PersonTiesQueryVariables>;

export const PersonWorksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonWorks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"worksConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"authorCount"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countryCode"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"KR","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonWorksQuery, PersonWorksQueryVariables>;

export const ReleaseFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"factId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"factId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"factId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<ReleaseFactMutation, ReleaseFactMutationVariables>;

export const RetractFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"factId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retractFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"factId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"factId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<RetractFactMutation, RetractFactMutationVariables>;

export const SetAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}},{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<SetAttendanceMutation, SetAttendanceMutationVariables>;

export const SetConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentPurpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentValue"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<SetConsentMutation, SetConsentMutationVariables>;

export const StateFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<StateFactMutation, StateFactMutationVariables>;

export const UndoCommandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoCommand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seq"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoCommand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seq"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode<UndoCommandMutation, UndoCommandMutationVariables>;

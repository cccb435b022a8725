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

/** What was decided; unknown counts as no for everyone but the secretariat. */

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

/** Language. */

/** Order. */

/** Which ones. */

/** What happens to records that a snapshot no longer has. */

/** How neighbours are grouped. */

/** Which part of the network is meant. Fields are joined by "and", the values of one field by "or". */

export type NetworkFilter = {
  /** Associations that people belong to: ids or abbreviations. */
  readonly associations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A community of the layout. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Countries of residence, ISO 3166-1 alpha-2. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Editions in which people attended an event: years. */
  readonly editions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Events that people attended: ids. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ties whose time reaches into this day or later. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Institutions that people work at: ids. */
  readonly institutions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These people only. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether an event was attended. */
  readonly reached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the overseas register knows the person. */
  readonly registered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Career stages: codes. */
  readonly stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where people stand towards Korea. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Codes of technologies that people work on. */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words in names, institutions or fields of people. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of ties that count. Does not leave people out. */
  readonly ties?: InputMaybe<ReadonlyArray<TieKind>>;
  /** Ties whose time begins on this day or before. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

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

export type PeopleSort =
  /** Most events attended first. */
  | 'EVENTS'
  /** By name. */
  | 'NAME'
  /** Most ties first. */
  | 'TIES';

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

export type AssociationPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type AssociationPageQuery = { readonly association?: { readonly id: string, readonly abbr: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly founded?: number | null, readonly url?: string | null, readonly confidence?: string | null, readonly membersNote?: string | null, readonly sources?: ReadonlyArray<string> | null, readonly countries?: ReadonlyArray<string> | null, readonly country: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly branches: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ClubPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type ClubPageQuery = { readonly club?: { readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly status?: string | null, readonly event: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null }>, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly kind?: string | null }>, readonly membersConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly name: string, readonly nameLatin?: string | null, readonly standing: Standing, readonly stage?: string | null, readonly countryCode?: string | null, readonly institution?: string | null, readonly position?: string | null } }> } } | null };

export type CountryPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type CountryPageQuery = { readonly country?: { readonly id: string, readonly code: string, readonly nameKo: string, readonly nameEn: string, readonly associations: ReadonlyArray<{ readonly id: string, readonly abbr: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly founded?: number | null }>, readonly institutionsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null } }> } } | null };

export type EditionPageQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;

export type EditionPageQuery = { readonly edition?: { readonly id: string, readonly year: number, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly reportedEvents?: number | null, readonly overseas?: number | null, readonly domestic?: number | null, readonly participants?: number | null, readonly note?: string | null, readonly sources?: ReadonlyArray<string> | null, readonly synthetic?: boolean | null, readonly events: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null, readonly status?: string | null, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly attendeesConnection: { readonly totalCount: number } }> } | null };

export type EventPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type EventPageQuery = { readonly event?: { readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null, readonly editionYear?: number | null, readonly status?: string | null, readonly seriesNumber?: number | null, readonly sources?: ReadonlyArray<string> | null, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly clubs: ReadonlyArray<{ readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly status?: string | null }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly kind?: string | null, readonly date?: string | null }>, readonly participantsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly status?: string | null, readonly role?: string | null }, readonly node: { readonly id: string, readonly name: string, readonly nameLatin?: string | null, readonly standing: Standing, readonly stage?: string | null, readonly countryCode?: string | null, readonly institution?: string | null, readonly position?: string | null } }> } } | null };

export type InstitutionPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type InstitutionPageQuery = { readonly institution?: { readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly acronyms?: ReadonlyArray<string> | null, readonly aliases?: ReadonlyArray<string> | null, readonly types?: ReadonlyArray<string> | null, readonly city?: string | null, readonly ror?: string | null, readonly openalex?: string | null, readonly established?: number | null, readonly status?: string | null, readonly website?: string | null, readonly country: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null }>, readonly succeededBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly kind?: string | null }>, readonly alumniConnection: { readonly totalCount: number }, readonly worksConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year?: number | null, readonly venue?: string | null } }> } } | null };

export type ProjectPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type ProjectPageQuery = { readonly project?: { readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly kind?: string | null, readonly from?: string | null, readonly to?: string | null, readonly status?: string | null, readonly club: ReadonlyArray<{ readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly status?: string | null }>, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly institutions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly kind?: string | null, readonly date?: string | null }>, readonly membersConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role?: string | null, readonly from?: string | null, readonly to?: string | null }, readonly node: { readonly id: string, readonly name: string, readonly nameLatin?: string | null, readonly standing: Standing, readonly stage?: string | null, readonly countryCode?: string | null, readonly institution?: string | null, readonly position?: string | null } }> } } | null };

export type TechnologyPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type TechnologyPageQuery = { readonly technology?: { readonly id: string, readonly code: string, readonly nameKo: string, readonly nameEn: string, readonly taxonomy?: string | null, readonly area: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly events: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null, readonly status?: string | null }>, readonly clubs: ReadonlyArray<{ readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly status?: string | null }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly kind?: string | null }>, readonly worksConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year?: number | null, readonly venue?: string | null } }> } } | null };

export type ThingFactsQueryVariables = Exact<{
  kind: NodeKind;
  id: Scalars['ID']['input'];
}>;

export type ThingFactsQuery = { readonly thingFacts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly value: string, readonly valueLatin?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly source: string, readonly file?: string | null, readonly row?: number | null, readonly recordedAt: string, readonly lastConfirmed?: string | null, readonly byHand: boolean, readonly stale: boolean, readonly label: { readonly ko: string, readonly en: string }, readonly object?: { readonly kind: NodeKind, readonly id: string, readonly name: string } | null, readonly sourceLabel: { readonly ko: string, readonly en: string } }> };

export type ThingNetworkQueryVariables = Exact<{
  filter: NetworkFilter;
}>;

export type ThingNetworkQuery = { readonly network: { readonly people: number, readonly ties: number, readonly header: { readonly seq: number, readonly validAt: string }, readonly facets: ReadonlyArray<{ readonly name: string, readonly total: number, readonly values: ReadonlyArray<{ readonly key: string, readonly count: number, readonly label: { readonly ko: string, readonly en: string } }> }>, readonly histogram: ReadonlyArray<{ readonly quarter: string, readonly newTies: number, readonly crossBorder: number, readonly events: number }>, readonly sentence: { readonly ko: string, readonly en: string } } };

export type ThingPeopleQueryVariables = Exact<{
  filter: NetworkFilter;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  sort: PeopleSort;
}>;

export type ThingPeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly endCursor?: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly labelLatin?: string | null, readonly standing?: Standing | null, readonly institution?: string | null, readonly country?: string | null, readonly stage?: string | null, readonly ties: number } }> } };

export type WorkPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type WorkPageQuery = { readonly work?: { readonly id: string, readonly title: string, readonly year?: number | null, readonly date?: string | null, readonly doi?: string | null, readonly type?: string | null, readonly venue?: string | null, readonly authorCount?: number | null, readonly authorsTruncated?: boolean | null, readonly cited?: number | null, readonly openalex?: string | null, readonly abstract?: string | null, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly institutions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null }>, readonly authorsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly position?: number | null }, readonly node: { readonly id: string, readonly name: string, readonly nameLatin?: string | null, readonly standing: Standing, readonly stage?: string | null, readonly countryCode?: string | null, readonly institution?: string | null, readonly position?: string | null } }> } } | null };

export const AssociationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssociationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"association"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abbr"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"membersNote"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssociationPageQuery, AssociationPageQueryVariables>;

export const ClubPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClubPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"club"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClubPageQuery, ClubPageQueryVariables>;

export const CountryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abbr"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutionsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryPageQuery, CountryPageQueryVariables>;

export const EditionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedEvents"}},{"kind":"Field","name":{"kind":"Name","value":"overseas"}},{"kind":"Field","name":{"kind":"Name","value":"domestic"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendeesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditionPageQuery, EditionPageQueryVariables>;

export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"editionYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"seriesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;

export const InstitutionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstitutionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"acronyms"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"ror"}},{"kind":"Field","name":{"kind":"Name","value":"openalex"}},{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succeededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alumniConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstitutionPageQuery, InstitutionPageQueryVariables>;

export const ProjectPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"club"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPageQuery, ProjectPageQueryVariables>;

export const TechnologyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechnologyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"technology"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"taxonomy"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TechnologyPageQuery, TechnologyPageQueryVariables>;

export const ThingFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueLatin"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<ThingFactsQuery, ThingFactsQueryVariables>;

export const ThingNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COMMUNITIES"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"validAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"newTies"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorder"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ThingNetworkQuery, ThingNetworkQueryVariables>;

export const ThingPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThingPeopleQuery, ThingPeopleQueryVariables>;

export const WorkPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"authorCount"}},{"kind":"Field","name":{"kind":"Name","value":"authorsTruncated"}},{"kind":"Field","name":{"kind":"Name","value":"cited"}},{"kind":"Field","name":{"kind":"Name","value":"openalex"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameLatin"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkPageQuery, WorkPageQueryVariables>;

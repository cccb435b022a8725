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

export type CreateTokenInput = {
  /** Days until it expires (1–365). */
  readonly expiresInDays?: Scalars['Int']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Whether it only reads. */
  readonly readOnly?: Scalars['Boolean']['input'];
  /** Role it acts in; all of yours when left out. */
  readonly role?: InputMaybe<Role>;
};

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

/** How coarse a network is drawn. */

/** Kinds of things that have a page of their own. */

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

export type Role =
  /** `admin`. */
  | 'admin'
  /** `advisor`. */
  | 'advisor'
  /** `analyst`. */
  | 'analyst'
  /** `clubLeader`. */
  | 'clubLeader'
  /** `msit`. */
  | 'msit'
  /** `nrf`. */
  | 'nrf'
  /** `organizer`. */
  | 'organizer'
  /** `participant`. */
  | 'participant'
  /** `secretariat`. */
  | 'secretariat'
  /** `steering`. */
  | 'steering';

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

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;

export type TokensQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly readOnly: boolean, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt?: string | null, readonly revoked: boolean }> };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;

export type CreateTokenMutation = { readonly createToken: { readonly secret: string, readonly token: { readonly id: string, readonly name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RevokeTokenMutation = { readonly revokeToken: { readonly id: string, readonly revoked: boolean } };

export const TokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;

export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;

export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;

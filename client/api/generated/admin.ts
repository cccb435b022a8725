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

export type InviteUserInput = {
  /** Association for which somebody is invited. */
  readonly associationId?: InputMaybe<Scalars['ID']['input']>;
  /** Club for which a leader is invited. */
  readonly clubId?: InputMaybe<Scalars['ID']['input']>;
  /** Address; kept with the invitation only. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Event for which an organizer is invited. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** The person of the graph whom the user is. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Role. */
  readonly role: Role;
};

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

export type SetUserRolesInput = {
  /** Associations they are for. */
  readonly associations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Clubs they are for. */
  readonly clubs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Events they are for. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
  /** User. */
  readonly userId: Scalars['ID']['input'];
};

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

export type AuditTrailQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<Scalars['String']['input']>;
}>;

export type AuditTrailQuery = { readonly auditEntries: { readonly totalCount: number, readonly pageInfo: { readonly endCursor?: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actor: string, readonly actorName?: string | null, readonly operation: string, readonly subject?: string | null, readonly seq?: number | null, readonly reason?: string | null, readonly details?: unknown | null }> } };

export type EventsToInviteQueryVariables = Exact<{ [key: string]: never; }>;

export type EventsToInviteQuery = { readonly events: ReadonlyArray<{ readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null }>, readonly clubs: ReadonlyArray<{ readonly id: string, readonly nameKo?: string | null, readonly nameEn?: string | null }> };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;

export type InviteUserMutation = { readonly inviteUser: { readonly link: string, readonly invitation: { readonly id: string, readonly expiresAt: string } } };

export type RevokeInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RevokeInvitationMutation = { readonly revokeInvitation: { readonly id: string } };

export type SetUserRolesMutationVariables = Exact<{
  input: SetUserRolesInput;
}>;

export type SetUserRolesMutation = { readonly setUserRoles: { readonly id: string, readonly roles: ReadonlyArray<Role> } };

export type DisableUserMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;

export type DisableUserMutation = { readonly disableUser: { readonly id: string, readonly disabled: boolean } };

export type EnableUserMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;

export type EnableUserMutation = { readonly enableUser: { readonly id: string, readonly disabled: boolean } };

export type GrantContactMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
  granted: Scalars['Boolean']['input'];
}>;

export type GrantContactMutation = { readonly grantContact: { readonly id: string, readonly contactGrant: boolean } };

export type AdminUsersQueryVariables = Exact<{ [key: string]: never; }>;

export type AdminUsersQuery = { readonly users: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly events: ReadonlyArray<string>, readonly clubs: ReadonlyArray<string>, readonly associations: ReadonlyArray<string>, readonly contactGrant: boolean, readonly disabled: boolean, readonly createdAt: string, readonly lastSeenAt?: string | null, readonly may: ReadonlyArray<string> }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly events: ReadonlyArray<string>, readonly clubs: ReadonlyArray<string>, readonly associations: ReadonlyArray<string>, readonly createdAt: string, readonly createdBy: string, readonly expiresAt: string }> };

export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;

export const EventsToInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsToInvite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<EventsToInviteQuery, EventsToInviteQueryVariables>;

export const InviteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<InviteUserMutation, InviteUserMutationVariables>;

export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;

export const SetUserRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<SetUserRolesMutation, SetUserRolesMutationVariables>;

export const DisableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}}]}}]}}]} as unknown as DocumentNode<DisableUserMutation, DisableUserMutationVariables>;

export const EnableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}}]}}]}}]} as unknown as DocumentNode<EnableUserMutation, EnableUserMutationVariables>;

export const GrantContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"granted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"granted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"granted"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactGrant"}}]}}]}}]} as unknown as DocumentNode<GrantContactMutation, GrantContactMutationVariables>;

export const AdminUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUsers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"clubs"}},{"kind":"Field","name":{"kind":"Name","value":"associations"}},{"kind":"Field","name":{"kind":"Name","value":"contactGrant"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"clubs"}},{"kind":"Field","name":{"kind":"Name","value":"associations"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<AdminUsersQuery, AdminUsersQueryVariables>;

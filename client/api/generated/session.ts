/* eslint-disable */

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  JSON: { input: unknown; output: unknown; }
  PartialDate: { input: string; output: string; }
};

export type Audience =
  | 'programme'
  | 'secretariat';

export type JobState =
  | 'CANCELLED'
  | 'CANCELLING'
  | 'DONE'
  | 'FAILED'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING'
  | 'UNDONE';

export type Locale =
  | 'EN'
  | 'KO';

export type Operation =
  | 'assignReviewers'
  | 'checkConflicts'
  | 'controlJobs'
  | 'correctFacts'
  | 'decideLinks'
  | 'erasePerson'
  | 'exportTables'
  | 'findSpeakers'
  | 'grantContact'
  | 'handleContactRequests'
  | 'keepShortlists'
  | 'manageOwnTokens'
  | 'manageUsers'
  | 'readAudit'
  | 'readBulk'
  | 'readContact'
  | 'readGraph'
  | 'readImports'
  | 'readJobs'
  | 'readLinkage'
  | 'readMe'
  | 'readOwnContactRequests'
  | 'readOwnTokens'
  | 'readRecords'
  | 'readShortlists'
  | 'readSubjectReport'
  | 'readUsers'
  | 'requestContact'
  | 'runImports'
  | 'runLinkage'
  | 'runMeasures'
  | 'setConsent'
  | 'setPreferences'
  | 'undoCommands'
  | 'waiveConflicts';

export type Role =
  | 'admin'
  | 'advisor'
  | 'analyst'
  | 'clubLeader'
  | 'msit'
  | 'nrf'
  | 'organizer'
  | 'participant'
  | 'secretariat'
  | 'steering';

export type World =
  | 'DEMO'
  | 'REAL';

export type AtlasQueryVariables = Exact<{ [key: string]: never; }>;

export type AtlasQuery = { readonly atlas: { readonly world: World, readonly seq: number, readonly asOf?: string | null, readonly people: number, readonly ties: number, readonly institutions: number, readonly events: number, readonly gds: boolean, readonly canNot: ReadonlyArray<string>, readonly editions: ReadonlyArray<number> } };

export type JobProgressSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type JobProgressSubscription = { readonly jobProgress: { readonly id: string, readonly kind: string, readonly state: JobState, readonly done: number, readonly total?: number | null, readonly unit: string, readonly startedAt?: string | null, readonly finishedAt?: string | null, readonly error?: string | null, readonly message?: { readonly ko: string, readonly en: string } | null } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;

export type SessionQuery = { readonly me?: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly audience: Audience, readonly locale: Locale, readonly lastVisitSeq?: number | null, readonly may: ReadonlyArray<Operation>, readonly contactGrant: boolean } | null };

export type SetLocaleMutationVariables = Exact<{
  locale: Locale;
}>;

export type SetLocaleMutation = { readonly setLocale: { readonly id: string, readonly locale: Locale } };

export const AtlasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Atlas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atlas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"world"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"institutions"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"gds"}},{"kind":"Field","name":{"kind":"Name","value":"canNot"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}}]}}]}}]} as unknown as DocumentNode<AtlasQuery, AtlasQueryVariables>;

export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"}}]}}]}}]} as unknown as DocumentNode<JobProgressSubscription, JobProgressSubscriptionVariables>;

export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitSeq"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"contactGrant"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;

export const SetLocaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLocale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLocale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<SetLocaleMutation, SetLocaleMutationVariables>;

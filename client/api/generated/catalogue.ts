/* eslint-disable */

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export type InputMaybe<T> = T | null | undefined;

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

export type AffiliationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AffiliationWhere>>;
  readonly NOT?: InputMaybe<AffiliationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AffiliationWhere>>;
  readonly current?: InputMaybe<BooleanScalarFilters>;
  readonly department?: InputMaybe<StringScalarFilters>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly position?: InputMaybe<StringScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type AreaRelationshipFilters = {
  readonly all?: InputMaybe<AreaWhere>;
  readonly none?: InputMaybe<AreaWhere>;
  readonly single?: InputMaybe<AreaWhere>;
  readonly some?: InputMaybe<AreaWhere>;
};

export type AreaTechnologiesConnectionFilters = {
  readonly all?: InputMaybe<AreaTechnologiesConnectionWhere>;
  readonly none?: InputMaybe<AreaTechnologiesConnectionWhere>;
  readonly single?: InputMaybe<AreaTechnologiesConnectionWhere>;
  readonly some?: InputMaybe<AreaTechnologiesConnectionWhere>;
};

export type AreaTechnologiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AreaTechnologiesConnectionWhere>>;
  readonly NOT?: InputMaybe<AreaTechnologiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AreaTechnologiesConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type AreaWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AreaWhere>>;
  readonly NOT?: InputMaybe<AreaWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AreaWhere>>;
  readonly code?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly technologies?: InputMaybe<TechnologyRelationshipFilters>;
  readonly technologiesConnection?: InputMaybe<AreaTechnologiesConnectionFilters>;
};

export type AssociationBranchesConnectionFilters = {
  readonly all?: InputMaybe<AssociationBranchesConnectionWhere>;
  readonly none?: InputMaybe<AssociationBranchesConnectionWhere>;
  readonly single?: InputMaybe<AssociationBranchesConnectionWhere>;
  readonly some?: InputMaybe<AssociationBranchesConnectionWhere>;
};

export type AssociationBranchesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AssociationBranchesConnectionWhere>>;
  readonly NOT?: InputMaybe<AssociationBranchesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AssociationBranchesConnectionWhere>>;
  readonly node?: InputMaybe<BranchWhere>;
};

export type AssociationCountryConnectionFilters = {
  readonly all?: InputMaybe<AssociationCountryConnectionWhere>;
  readonly none?: InputMaybe<AssociationCountryConnectionWhere>;
  readonly single?: InputMaybe<AssociationCountryConnectionWhere>;
  readonly some?: InputMaybe<AssociationCountryConnectionWhere>;
};

export type AssociationCountryConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AssociationCountryConnectionWhere>>;
  readonly NOT?: InputMaybe<AssociationCountryConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AssociationCountryConnectionWhere>>;
  readonly node?: InputMaybe<CountryWhere>;
};

export type AssociationMembersConnectionFilters = {
  readonly all?: InputMaybe<AssociationMembersConnectionWhere>;
  readonly none?: InputMaybe<AssociationMembersConnectionWhere>;
  readonly single?: InputMaybe<AssociationMembersConnectionWhere>;
  readonly some?: InputMaybe<AssociationMembersConnectionWhere>;
};

export type AssociationMembersConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AssociationMembersConnectionWhere>>;
  readonly NOT?: InputMaybe<AssociationMembersConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AssociationMembersConnectionWhere>>;
  readonly edge?: InputMaybe<MembershipWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type AssociationRelationshipFilters = {
  readonly all?: InputMaybe<AssociationWhere>;
  readonly none?: InputMaybe<AssociationWhere>;
  readonly single?: InputMaybe<AssociationWhere>;
  readonly some?: InputMaybe<AssociationWhere>;
};

export type AssociationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AssociationWhere>>;
  readonly NOT?: InputMaybe<AssociationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AssociationWhere>>;
  readonly abbr?: InputMaybe<StringScalarFilters>;
  readonly branches?: InputMaybe<BranchRelationshipFilters>;
  readonly branchesConnection?: InputMaybe<AssociationBranchesConnectionFilters>;
  readonly confidence?: InputMaybe<StringScalarFilters>;
  readonly countries?: InputMaybe<StringListFilters>;
  readonly country?: InputMaybe<CountryRelationshipFilters>;
  readonly countryCode?: InputMaybe<StringScalarFilters>;
  readonly countryConnection?: InputMaybe<AssociationCountryConnectionFilters>;
  readonly founded?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly members?: InputMaybe<PersonRelationshipFilters>;
  readonly membersConnection?: InputMaybe<AssociationMembersConnectionFilters>;
  readonly membersNote?: InputMaybe<StringScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly sources?: InputMaybe<StringListFilters>;
  readonly url?: InputMaybe<StringScalarFilters>;
};

export type AttendanceWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AttendanceWhere>>;
  readonly NOT?: InputMaybe<AttendanceWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AttendanceWhere>>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly role?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type AuthorshipWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<AuthorshipWhere>>;
  readonly NOT?: InputMaybe<AuthorshipWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<AuthorshipWhere>>;
  readonly position?: InputMaybe<IntScalarFilters>;
};

export type BooleanScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BranchOfConnectionFilters = {
  readonly all?: InputMaybe<BranchOfConnectionWhere>;
  readonly none?: InputMaybe<BranchOfConnectionWhere>;
  readonly single?: InputMaybe<BranchOfConnectionWhere>;
  readonly some?: InputMaybe<BranchOfConnectionWhere>;
};

export type BranchOfConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<BranchOfConnectionWhere>>;
  readonly NOT?: InputMaybe<BranchOfConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<BranchOfConnectionWhere>>;
  readonly node?: InputMaybe<AssociationWhere>;
};

export type BranchRelationshipFilters = {
  readonly all?: InputMaybe<BranchWhere>;
  readonly none?: InputMaybe<BranchWhere>;
  readonly single?: InputMaybe<BranchWhere>;
  readonly some?: InputMaybe<BranchWhere>;
};

export type BranchWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<BranchWhere>>;
  readonly NOT?: InputMaybe<BranchWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<BranchWhere>>;
  readonly association?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly of?: InputMaybe<AssociationRelationshipFilters>;
  readonly ofConnection?: InputMaybe<BranchOfConnectionFilters>;
};

export type ClubEventConnectionFilters = {
  readonly all?: InputMaybe<ClubEventConnectionWhere>;
  readonly none?: InputMaybe<ClubEventConnectionWhere>;
  readonly single?: InputMaybe<ClubEventConnectionWhere>;
  readonly some?: InputMaybe<ClubEventConnectionWhere>;
};

export type ClubEventConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubEventConnectionWhere>>;
  readonly NOT?: InputMaybe<ClubEventConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubEventConnectionWhere>>;
  readonly node?: InputMaybe<EventWhere>;
};

export type ClubMembersConnectionFilters = {
  readonly all?: InputMaybe<ClubMembersConnectionWhere>;
  readonly none?: InputMaybe<ClubMembersConnectionWhere>;
  readonly single?: InputMaybe<ClubMembersConnectionWhere>;
  readonly some?: InputMaybe<ClubMembersConnectionWhere>;
};

export type ClubMembersConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubMembersConnectionWhere>>;
  readonly NOT?: InputMaybe<ClubMembersConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubMembersConnectionWhere>>;
  readonly edge?: InputMaybe<ClubMembershipWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type ClubMembershipWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubMembershipWhere>>;
  readonly NOT?: InputMaybe<ClubMembershipWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubMembershipWhere>>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly role?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type ClubProjectsConnectionFilters = {
  readonly all?: InputMaybe<ClubProjectsConnectionWhere>;
  readonly none?: InputMaybe<ClubProjectsConnectionWhere>;
  readonly single?: InputMaybe<ClubProjectsConnectionWhere>;
  readonly some?: InputMaybe<ClubProjectsConnectionWhere>;
};

export type ClubProjectsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubProjectsConnectionWhere>>;
  readonly NOT?: InputMaybe<ClubProjectsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubProjectsConnectionWhere>>;
  readonly node?: InputMaybe<ProjectWhere>;
};

export type ClubRelationshipFilters = {
  readonly all?: InputMaybe<ClubWhere>;
  readonly none?: InputMaybe<ClubWhere>;
  readonly single?: InputMaybe<ClubWhere>;
  readonly some?: InputMaybe<ClubWhere>;
};

export type ClubTechnologiesConnectionFilters = {
  readonly all?: InputMaybe<ClubTechnologiesConnectionWhere>;
  readonly none?: InputMaybe<ClubTechnologiesConnectionWhere>;
  readonly single?: InputMaybe<ClubTechnologiesConnectionWhere>;
  readonly some?: InputMaybe<ClubTechnologiesConnectionWhere>;
};

export type ClubTechnologiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubTechnologiesConnectionWhere>>;
  readonly NOT?: InputMaybe<ClubTechnologiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubTechnologiesConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type ClubWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ClubWhere>>;
  readonly NOT?: InputMaybe<ClubWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ClubWhere>>;
  readonly event?: InputMaybe<EventRelationshipFilters>;
  readonly eventConnection?: InputMaybe<ClubEventConnectionFilters>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly members?: InputMaybe<PersonRelationshipFilters>;
  readonly membersConnection?: InputMaybe<ClubMembersConnectionFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  readonly projectsConnection?: InputMaybe<ClubProjectsConnectionFilters>;
  readonly status?: InputMaybe<StringScalarFilters>;
  readonly technologies?: InputMaybe<TechnologyRelationshipFilters>;
  readonly technologiesConnection?: InputMaybe<ClubTechnologiesConnectionFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type CountryAssociationsConnectionFilters = {
  readonly all?: InputMaybe<CountryAssociationsConnectionWhere>;
  readonly none?: InputMaybe<CountryAssociationsConnectionWhere>;
  readonly single?: InputMaybe<CountryAssociationsConnectionWhere>;
  readonly some?: InputMaybe<CountryAssociationsConnectionWhere>;
};

export type CountryAssociationsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CountryAssociationsConnectionWhere>>;
  readonly NOT?: InputMaybe<CountryAssociationsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CountryAssociationsConnectionWhere>>;
  readonly node?: InputMaybe<AssociationWhere>;
};

export type CountryInstitutionsConnectionFilters = {
  readonly all?: InputMaybe<CountryInstitutionsConnectionWhere>;
  readonly none?: InputMaybe<CountryInstitutionsConnectionWhere>;
  readonly single?: InputMaybe<CountryInstitutionsConnectionWhere>;
  readonly some?: InputMaybe<CountryInstitutionsConnectionWhere>;
};

export type CountryInstitutionsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CountryInstitutionsConnectionWhere>>;
  readonly NOT?: InputMaybe<CountryInstitutionsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CountryInstitutionsConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type CountryPeopleConnectionFilters = {
  readonly all?: InputMaybe<CountryPeopleConnectionWhere>;
  readonly none?: InputMaybe<CountryPeopleConnectionWhere>;
  readonly single?: InputMaybe<CountryPeopleConnectionWhere>;
  readonly some?: InputMaybe<CountryPeopleConnectionWhere>;
};

export type CountryPeopleConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CountryPeopleConnectionWhere>>;
  readonly NOT?: InputMaybe<CountryPeopleConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CountryPeopleConnectionWhere>>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type CountryRelationshipFilters = {
  readonly all?: InputMaybe<CountryWhere>;
  readonly none?: InputMaybe<CountryWhere>;
  readonly single?: InputMaybe<CountryWhere>;
  readonly some?: InputMaybe<CountryWhere>;
};

export type CountryWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CountryWhere>>;
  readonly NOT?: InputMaybe<CountryWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CountryWhere>>;
  readonly associations?: InputMaybe<AssociationRelationshipFilters>;
  readonly associationsConnection?: InputMaybe<CountryAssociationsConnectionFilters>;
  readonly code?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly institutions?: InputMaybe<InstitutionRelationshipFilters>;
  readonly institutionsConnection?: InputMaybe<CountryInstitutionsConnectionFilters>;
  readonly lat?: InputMaybe<FloatScalarFilters>;
  readonly lng?: InputMaybe<FloatScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly people?: InputMaybe<PersonRelationshipFilters>;
  readonly peopleConnection?: InputMaybe<CountryPeopleConnectionFilters>;
};

export type EditionEventsConnectionFilters = {
  readonly all?: InputMaybe<EditionEventsConnectionWhere>;
  readonly none?: InputMaybe<EditionEventsConnectionWhere>;
  readonly single?: InputMaybe<EditionEventsConnectionWhere>;
  readonly some?: InputMaybe<EditionEventsConnectionWhere>;
};

export type EditionEventsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EditionEventsConnectionWhere>>;
  readonly NOT?: InputMaybe<EditionEventsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EditionEventsConnectionWhere>>;
  readonly node?: InputMaybe<EventWhere>;
};

export type EditionRelationshipFilters = {
  readonly all?: InputMaybe<EditionWhere>;
  readonly none?: InputMaybe<EditionWhere>;
  readonly single?: InputMaybe<EditionWhere>;
  readonly some?: InputMaybe<EditionWhere>;
};

export type EditionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EditionWhere>>;
  readonly NOT?: InputMaybe<EditionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EditionWhere>>;
  readonly domestic?: InputMaybe<IntScalarFilters>;
  readonly events?: InputMaybe<EventRelationshipFilters>;
  readonly eventsConnection?: InputMaybe<EditionEventsConnectionFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly note?: InputMaybe<StringScalarFilters>;
  readonly overseas?: InputMaybe<IntScalarFilters>;
  readonly participants?: InputMaybe<IntScalarFilters>;
  readonly reportedEvents?: InputMaybe<IntScalarFilters>;
  readonly sources?: InputMaybe<StringListFilters>;
  readonly synthetic?: InputMaybe<BooleanScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
};

export type EventAttendeesConnectionFilters = {
  readonly all?: InputMaybe<EventAttendeesConnectionWhere>;
  readonly none?: InputMaybe<EventAttendeesConnectionWhere>;
  readonly single?: InputMaybe<EventAttendeesConnectionWhere>;
  readonly some?: InputMaybe<EventAttendeesConnectionWhere>;
};

export type EventAttendeesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventAttendeesConnectionWhere>>;
  readonly NOT?: InputMaybe<EventAttendeesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventAttendeesConnectionWhere>>;
  readonly edge?: InputMaybe<AttendanceWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type EventClubsConnectionFilters = {
  readonly all?: InputMaybe<EventClubsConnectionWhere>;
  readonly none?: InputMaybe<EventClubsConnectionWhere>;
  readonly single?: InputMaybe<EventClubsConnectionWhere>;
  readonly some?: InputMaybe<EventClubsConnectionWhere>;
};

export type EventClubsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventClubsConnectionWhere>>;
  readonly NOT?: InputMaybe<EventClubsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventClubsConnectionWhere>>;
  readonly node?: InputMaybe<ClubWhere>;
};

export type EventEditionConnectionFilters = {
  readonly all?: InputMaybe<EventEditionConnectionWhere>;
  readonly none?: InputMaybe<EventEditionConnectionWhere>;
  readonly single?: InputMaybe<EventEditionConnectionWhere>;
  readonly some?: InputMaybe<EventEditionConnectionWhere>;
};

export type EventEditionConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventEditionConnectionWhere>>;
  readonly NOT?: InputMaybe<EventEditionConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventEditionConnectionWhere>>;
  readonly node?: InputMaybe<EditionWhere>;
};

export type EventOutcomesConnectionFilters = {
  readonly all?: InputMaybe<EventOutcomesConnectionWhere>;
  readonly none?: InputMaybe<EventOutcomesConnectionWhere>;
  readonly single?: InputMaybe<EventOutcomesConnectionWhere>;
  readonly some?: InputMaybe<EventOutcomesConnectionWhere>;
};

export type EventOutcomesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventOutcomesConnectionWhere>>;
  readonly NOT?: InputMaybe<EventOutcomesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventOutcomesConnectionWhere>>;
  readonly node?: InputMaybe<OutcomeWhere>;
};

export type EventParticipantsConnectionFilters = {
  readonly all?: InputMaybe<EventParticipantsConnectionWhere>;
  readonly none?: InputMaybe<EventParticipantsConnectionWhere>;
  readonly single?: InputMaybe<EventParticipantsConnectionWhere>;
  readonly some?: InputMaybe<EventParticipantsConnectionWhere>;
};

export type EventParticipantsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventParticipantsConnectionWhere>>;
  readonly NOT?: InputMaybe<EventParticipantsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventParticipantsConnectionWhere>>;
  readonly edge?: InputMaybe<ParticipationWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type EventRelationshipFilters = {
  readonly all?: InputMaybe<EventWhere>;
  readonly none?: InputMaybe<EventWhere>;
  readonly single?: InputMaybe<EventWhere>;
  readonly some?: InputMaybe<EventWhere>;
};

export type EventTechnologiesConnectionFilters = {
  readonly all?: InputMaybe<EventTechnologiesConnectionWhere>;
  readonly none?: InputMaybe<EventTechnologiesConnectionWhere>;
  readonly single?: InputMaybe<EventTechnologiesConnectionWhere>;
  readonly some?: InputMaybe<EventTechnologiesConnectionWhere>;
};

export type EventTechnologiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventTechnologiesConnectionWhere>>;
  readonly NOT?: InputMaybe<EventTechnologiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventTechnologiesConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type EventWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly NOT?: InputMaybe<EventWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly attendees?: InputMaybe<PersonRelationshipFilters>;
  readonly attendeesConnection?: InputMaybe<EventAttendeesConnectionFilters>;
  readonly clubs?: InputMaybe<ClubRelationshipFilters>;
  readonly clubsConnection?: InputMaybe<EventClubsConnectionFilters>;
  readonly edition?: InputMaybe<EditionRelationshipFilters>;
  readonly editionConnection?: InputMaybe<EventEditionConnectionFilters>;
  readonly editionYear?: InputMaybe<IntScalarFilters>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  readonly outcomesConnection?: InputMaybe<EventOutcomesConnectionFilters>;
  readonly participants?: InputMaybe<PersonRelationshipFilters>;
  readonly participantsConnection?: InputMaybe<EventParticipantsConnectionFilters>;
  readonly seriesNumber?: InputMaybe<IntScalarFilters>;
  readonly sources?: InputMaybe<StringListFilters>;
  readonly status?: InputMaybe<StringScalarFilters>;
  readonly technologies?: InputMaybe<TechnologyRelationshipFilters>;
  readonly technologiesConnection?: InputMaybe<EventTechnologiesConnectionFilters>;
  readonly titleEn?: InputMaybe<StringScalarFilters>;
  readonly titleKo?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
  readonly venue?: InputMaybe<StringScalarFilters>;
};

export type FloatScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type IdScalarFilters = {
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type InstitutionAlumniConnectionFilters = {
  readonly all?: InputMaybe<InstitutionAlumniConnectionWhere>;
  readonly none?: InputMaybe<InstitutionAlumniConnectionWhere>;
  readonly single?: InputMaybe<InstitutionAlumniConnectionWhere>;
  readonly some?: InputMaybe<InstitutionAlumniConnectionWhere>;
};

export type InstitutionAlumniConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionAlumniConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionAlumniConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionAlumniConnectionWhere>>;
  readonly edge?: InputMaybe<StudyWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type InstitutionCountryConnectionFilters = {
  readonly all?: InputMaybe<InstitutionCountryConnectionWhere>;
  readonly none?: InputMaybe<InstitutionCountryConnectionWhere>;
  readonly single?: InputMaybe<InstitutionCountryConnectionWhere>;
  readonly some?: InputMaybe<InstitutionCountryConnectionWhere>;
};

export type InstitutionCountryConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionCountryConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionCountryConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionCountryConnectionWhere>>;
  readonly node?: InputMaybe<CountryWhere>;
};

export type InstitutionPartOfConnectionFilters = {
  readonly all?: InputMaybe<InstitutionPartOfConnectionWhere>;
  readonly none?: InputMaybe<InstitutionPartOfConnectionWhere>;
  readonly single?: InputMaybe<InstitutionPartOfConnectionWhere>;
  readonly some?: InputMaybe<InstitutionPartOfConnectionWhere>;
};

export type InstitutionPartOfConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionPartOfConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionPartOfConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionPartOfConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type InstitutionPartsConnectionFilters = {
  readonly all?: InputMaybe<InstitutionPartsConnectionWhere>;
  readonly none?: InputMaybe<InstitutionPartsConnectionWhere>;
  readonly single?: InputMaybe<InstitutionPartsConnectionWhere>;
  readonly some?: InputMaybe<InstitutionPartsConnectionWhere>;
};

export type InstitutionPartsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionPartsConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionPartsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionPartsConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type InstitutionPeopleConnectionFilters = {
  readonly all?: InputMaybe<InstitutionPeopleConnectionWhere>;
  readonly none?: InputMaybe<InstitutionPeopleConnectionWhere>;
  readonly single?: InputMaybe<InstitutionPeopleConnectionWhere>;
  readonly some?: InputMaybe<InstitutionPeopleConnectionWhere>;
};

export type InstitutionPeopleConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionPeopleConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionPeopleConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionPeopleConnectionWhere>>;
  readonly edge?: InputMaybe<AffiliationWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type InstitutionProjectsConnectionFilters = {
  readonly all?: InputMaybe<InstitutionProjectsConnectionWhere>;
  readonly none?: InputMaybe<InstitutionProjectsConnectionWhere>;
  readonly single?: InputMaybe<InstitutionProjectsConnectionWhere>;
  readonly some?: InputMaybe<InstitutionProjectsConnectionWhere>;
};

export type InstitutionProjectsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionProjectsConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionProjectsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionProjectsConnectionWhere>>;
  readonly node?: InputMaybe<ProjectWhere>;
};

export type InstitutionRelationshipFilters = {
  readonly all?: InputMaybe<InstitutionWhere>;
  readonly none?: InputMaybe<InstitutionWhere>;
  readonly single?: InputMaybe<InstitutionWhere>;
  readonly some?: InputMaybe<InstitutionWhere>;
};

export type InstitutionSucceededByConnectionFilters = {
  readonly all?: InputMaybe<InstitutionSucceededByConnectionWhere>;
  readonly none?: InputMaybe<InstitutionSucceededByConnectionWhere>;
  readonly single?: InputMaybe<InstitutionSucceededByConnectionWhere>;
  readonly some?: InputMaybe<InstitutionSucceededByConnectionWhere>;
};

export type InstitutionSucceededByConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionSucceededByConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionSucceededByConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionSucceededByConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type InstitutionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  readonly NOT?: InputMaybe<InstitutionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  readonly acronyms?: InputMaybe<StringListFilters>;
  readonly aliases?: InputMaybe<StringListFilters>;
  readonly alumni?: InputMaybe<PersonRelationshipFilters>;
  readonly alumniConnection?: InputMaybe<InstitutionAlumniConnectionFilters>;
  readonly city?: InputMaybe<StringScalarFilters>;
  readonly country?: InputMaybe<CountryRelationshipFilters>;
  readonly countryCode?: InputMaybe<StringScalarFilters>;
  readonly countryConnection?: InputMaybe<InstitutionCountryConnectionFilters>;
  readonly established?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly lat?: InputMaybe<FloatScalarFilters>;
  readonly lng?: InputMaybe<FloatScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly openalex?: InputMaybe<StringScalarFilters>;
  readonly partOf?: InputMaybe<InstitutionRelationshipFilters>;
  readonly partOfConnection?: InputMaybe<InstitutionPartOfConnectionFilters>;
  readonly parts?: InputMaybe<InstitutionRelationshipFilters>;
  readonly partsConnection?: InputMaybe<InstitutionPartsConnectionFilters>;
  readonly people?: InputMaybe<PersonRelationshipFilters>;
  readonly peopleConnection?: InputMaybe<InstitutionPeopleConnectionFilters>;
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  readonly projectsConnection?: InputMaybe<InstitutionProjectsConnectionFilters>;
  readonly ror?: InputMaybe<StringScalarFilters>;
  readonly status?: InputMaybe<StringScalarFilters>;
  readonly succeededBy?: InputMaybe<InstitutionRelationshipFilters>;
  readonly succeededByConnection?: InputMaybe<InstitutionSucceededByConnectionFilters>;
  readonly types?: InputMaybe<StringListFilters>;
  readonly website?: InputMaybe<StringScalarFilters>;
  readonly works?: InputMaybe<WorkRelationshipFilters>;
  readonly worksConnection?: InputMaybe<InstitutionWorksConnectionFilters>;
};

export type InstitutionWorksConnectionFilters = {
  readonly all?: InputMaybe<InstitutionWorksConnectionWhere>;
  readonly none?: InputMaybe<InstitutionWorksConnectionWhere>;
  readonly single?: InputMaybe<InstitutionWorksConnectionWhere>;
  readonly some?: InputMaybe<InstitutionWorksConnectionWhere>;
};

export type InstitutionWorksConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionWorksConnectionWhere>>;
  readonly NOT?: InputMaybe<InstitutionWorksConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionWorksConnectionWhere>>;
  readonly node?: InputMaybe<WorkWhere>;
};

export type IntScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type MembershipWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  readonly NOT?: InputMaybe<MembershipWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  readonly branch?: InputMaybe<StringScalarFilters>;
  readonly current?: InputMaybe<BooleanScalarFilters>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly role?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type OutcomeEventConnectionFilters = {
  readonly all?: InputMaybe<OutcomeEventConnectionWhere>;
  readonly none?: InputMaybe<OutcomeEventConnectionWhere>;
  readonly single?: InputMaybe<OutcomeEventConnectionWhere>;
  readonly some?: InputMaybe<OutcomeEventConnectionWhere>;
};

export type OutcomeEventConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<OutcomeEventConnectionWhere>>;
  readonly NOT?: InputMaybe<OutcomeEventConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<OutcomeEventConnectionWhere>>;
  readonly node?: InputMaybe<EventWhere>;
};

export type OutcomeProjectConnectionFilters = {
  readonly all?: InputMaybe<OutcomeProjectConnectionWhere>;
  readonly none?: InputMaybe<OutcomeProjectConnectionWhere>;
  readonly single?: InputMaybe<OutcomeProjectConnectionWhere>;
  readonly some?: InputMaybe<OutcomeProjectConnectionWhere>;
};

export type OutcomeProjectConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<OutcomeProjectConnectionWhere>>;
  readonly NOT?: InputMaybe<OutcomeProjectConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<OutcomeProjectConnectionWhere>>;
  readonly node?: InputMaybe<ProjectWhere>;
};

export type OutcomeRelationshipFilters = {
  readonly all?: InputMaybe<OutcomeWhere>;
  readonly none?: InputMaybe<OutcomeWhere>;
  readonly single?: InputMaybe<OutcomeWhere>;
  readonly some?: InputMaybe<OutcomeWhere>;
};

export type OutcomeWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  readonly NOT?: InputMaybe<OutcomeWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly event?: InputMaybe<EventRelationshipFilters>;
  readonly eventConnection?: InputMaybe<OutcomeEventConnectionFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly kind?: InputMaybe<StringScalarFilters>;
  readonly project?: InputMaybe<ProjectRelationshipFilters>;
  readonly projectConnection?: InputMaybe<OutcomeProjectConnectionFilters>;
  readonly titleEn?: InputMaybe<StringScalarFilters>;
  readonly titleKo?: InputMaybe<StringScalarFilters>;
};

export type ParticipationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  readonly NOT?: InputMaybe<ParticipationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly role?: InputMaybe<StringScalarFilters>;
  readonly status?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type PersonAffiliationsConnectionFilters = {
  readonly all?: InputMaybe<PersonAffiliationsConnectionWhere>;
  readonly none?: InputMaybe<PersonAffiliationsConnectionWhere>;
  readonly single?: InputMaybe<PersonAffiliationsConnectionWhere>;
  readonly some?: InputMaybe<PersonAffiliationsConnectionWhere>;
};

export type PersonAffiliationsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonAffiliationsConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonAffiliationsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonAffiliationsConnectionWhere>>;
  readonly edge?: InputMaybe<AffiliationWhere>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type PersonAssociationsConnectionFilters = {
  readonly all?: InputMaybe<PersonAssociationsConnectionWhere>;
  readonly none?: InputMaybe<PersonAssociationsConnectionWhere>;
  readonly single?: InputMaybe<PersonAssociationsConnectionWhere>;
  readonly some?: InputMaybe<PersonAssociationsConnectionWhere>;
};

export type PersonAssociationsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonAssociationsConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonAssociationsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonAssociationsConnectionWhere>>;
  readonly edge?: InputMaybe<MembershipWhere>;
  readonly node?: InputMaybe<AssociationWhere>;
};

export type PersonAttendedConnectionFilters = {
  readonly all?: InputMaybe<PersonAttendedConnectionWhere>;
  readonly none?: InputMaybe<PersonAttendedConnectionWhere>;
  readonly single?: InputMaybe<PersonAttendedConnectionWhere>;
  readonly some?: InputMaybe<PersonAttendedConnectionWhere>;
};

export type PersonAttendedConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonAttendedConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonAttendedConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonAttendedConnectionWhere>>;
  readonly edge?: InputMaybe<AttendanceWhere>;
  readonly node?: InputMaybe<EventWhere>;
};

export type PersonClubsConnectionFilters = {
  readonly all?: InputMaybe<PersonClubsConnectionWhere>;
  readonly none?: InputMaybe<PersonClubsConnectionWhere>;
  readonly single?: InputMaybe<PersonClubsConnectionWhere>;
  readonly some?: InputMaybe<PersonClubsConnectionWhere>;
};

export type PersonClubsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonClubsConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonClubsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonClubsConnectionWhere>>;
  readonly edge?: InputMaybe<ClubMembershipWhere>;
  readonly node?: InputMaybe<ClubWhere>;
};

export type PersonCountryConnectionFilters = {
  readonly all?: InputMaybe<PersonCountryConnectionWhere>;
  readonly none?: InputMaybe<PersonCountryConnectionWhere>;
  readonly single?: InputMaybe<PersonCountryConnectionWhere>;
  readonly some?: InputMaybe<PersonCountryConnectionWhere>;
};

export type PersonCountryConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonCountryConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonCountryConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonCountryConnectionWhere>>;
  readonly node?: InputMaybe<CountryWhere>;
};

export type PersonParticipationsConnectionFilters = {
  readonly all?: InputMaybe<PersonParticipationsConnectionWhere>;
  readonly none?: InputMaybe<PersonParticipationsConnectionWhere>;
  readonly single?: InputMaybe<PersonParticipationsConnectionWhere>;
  readonly some?: InputMaybe<PersonParticipationsConnectionWhere>;
};

export type PersonParticipationsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonParticipationsConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonParticipationsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonParticipationsConnectionWhere>>;
  readonly edge?: InputMaybe<ParticipationWhere>;
  readonly node?: InputMaybe<EventWhere>;
};

export type PersonProjectsConnectionFilters = {
  readonly all?: InputMaybe<PersonProjectsConnectionWhere>;
  readonly none?: InputMaybe<PersonProjectsConnectionWhere>;
  readonly single?: InputMaybe<PersonProjectsConnectionWhere>;
  readonly some?: InputMaybe<PersonProjectsConnectionWhere>;
};

export type PersonProjectsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonProjectsConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonProjectsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonProjectsConnectionWhere>>;
  readonly edge?: InputMaybe<ProjectMembershipWhere>;
  readonly node?: InputMaybe<ProjectWhere>;
};

export type PersonRelationshipFilters = {
  readonly all?: InputMaybe<PersonWhere>;
  readonly none?: InputMaybe<PersonWhere>;
  readonly single?: InputMaybe<PersonWhere>;
  readonly some?: InputMaybe<PersonWhere>;
};

export type PersonStudiesConnectionFilters = {
  readonly all?: InputMaybe<PersonStudiesConnectionWhere>;
  readonly none?: InputMaybe<PersonStudiesConnectionWhere>;
  readonly single?: InputMaybe<PersonStudiesConnectionWhere>;
  readonly some?: InputMaybe<PersonStudiesConnectionWhere>;
};

export type PersonStudiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonStudiesConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonStudiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonStudiesConnectionWhere>>;
  readonly edge?: InputMaybe<StudyWhere>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type PersonWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly NOT?: InputMaybe<PersonWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly affiliations?: InputMaybe<InstitutionRelationshipFilters>;
  readonly affiliationsConnection?: InputMaybe<PersonAffiliationsConnectionFilters>;
  readonly associations?: InputMaybe<AssociationRelationshipFilters>;
  readonly associationsConnection?: InputMaybe<PersonAssociationsConnectionFilters>;
  readonly attended?: InputMaybe<EventRelationshipFilters>;
  readonly attendedConnection?: InputMaybe<PersonAttendedConnectionFilters>;
  readonly city?: InputMaybe<StringScalarFilters>;
  readonly clubs?: InputMaybe<ClubRelationshipFilters>;
  readonly clubsConnection?: InputMaybe<PersonClubsConnectionFilters>;
  readonly country?: InputMaybe<CountryRelationshipFilters>;
  readonly countryCode?: InputMaybe<StringScalarFilters>;
  readonly countryConnection?: InputMaybe<PersonCountryConnectionFilters>;
  readonly eventCount?: InputMaybe<IntScalarFilters>;
  readonly fields?: InputMaybe<StringListFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly institution?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly nameHangul?: InputMaybe<StringScalarFilters>;
  readonly nameHanja?: InputMaybe<StringScalarFilters>;
  readonly nameLatin?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly participations?: InputMaybe<EventRelationshipFilters>;
  readonly participationsConnection?: InputMaybe<PersonParticipationsConnectionFilters>;
  readonly position?: InputMaybe<StringScalarFilters>;
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  readonly projectsConnection?: InputMaybe<PersonProjectsConnectionFilters>;
  readonly registered?: InputMaybe<BooleanScalarFilters>;
  readonly stage?: InputMaybe<StringScalarFilters>;
  readonly standing?: InputMaybe<StandingEnumScalarFilters>;
  readonly studies?: InputMaybe<InstitutionRelationshipFilters>;
  readonly studiesConnection?: InputMaybe<PersonStudiesConnectionFilters>;
  readonly technologies?: InputMaybe<StringListFilters>;
  readonly works?: InputMaybe<WorkRelationshipFilters>;
  readonly worksConnection?: InputMaybe<PersonWorksConnectionFilters>;
  readonly worksOn?: InputMaybe<TechnologyRelationshipFilters>;
  readonly worksOnConnection?: InputMaybe<PersonWorksOnConnectionFilters>;
};

export type PersonWorksConnectionFilters = {
  readonly all?: InputMaybe<PersonWorksConnectionWhere>;
  readonly none?: InputMaybe<PersonWorksConnectionWhere>;
  readonly single?: InputMaybe<PersonWorksConnectionWhere>;
  readonly some?: InputMaybe<PersonWorksConnectionWhere>;
};

export type PersonWorksConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonWorksConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonWorksConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonWorksConnectionWhere>>;
  readonly edge?: InputMaybe<AuthorshipWhere>;
  readonly node?: InputMaybe<WorkWhere>;
};

export type PersonWorksOnConnectionFilters = {
  readonly all?: InputMaybe<PersonWorksOnConnectionWhere>;
  readonly none?: InputMaybe<PersonWorksOnConnectionWhere>;
  readonly single?: InputMaybe<PersonWorksOnConnectionWhere>;
  readonly some?: InputMaybe<PersonWorksOnConnectionWhere>;
};

export type PersonWorksOnConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PersonWorksOnConnectionWhere>>;
  readonly NOT?: InputMaybe<PersonWorksOnConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PersonWorksOnConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type ProjectClubConnectionFilters = {
  readonly all?: InputMaybe<ProjectClubConnectionWhere>;
  readonly none?: InputMaybe<ProjectClubConnectionWhere>;
  readonly single?: InputMaybe<ProjectClubConnectionWhere>;
  readonly some?: InputMaybe<ProjectClubConnectionWhere>;
};

export type ProjectClubConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectClubConnectionWhere>>;
  readonly NOT?: InputMaybe<ProjectClubConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectClubConnectionWhere>>;
  readonly node?: InputMaybe<ClubWhere>;
};

export type ProjectInstitutionsConnectionFilters = {
  readonly all?: InputMaybe<ProjectInstitutionsConnectionWhere>;
  readonly none?: InputMaybe<ProjectInstitutionsConnectionWhere>;
  readonly single?: InputMaybe<ProjectInstitutionsConnectionWhere>;
  readonly some?: InputMaybe<ProjectInstitutionsConnectionWhere>;
};

export type ProjectInstitutionsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectInstitutionsConnectionWhere>>;
  readonly NOT?: InputMaybe<ProjectInstitutionsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectInstitutionsConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type ProjectMembersConnectionFilters = {
  readonly all?: InputMaybe<ProjectMembersConnectionWhere>;
  readonly none?: InputMaybe<ProjectMembersConnectionWhere>;
  readonly single?: InputMaybe<ProjectMembersConnectionWhere>;
  readonly some?: InputMaybe<ProjectMembersConnectionWhere>;
};

export type ProjectMembersConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectMembersConnectionWhere>>;
  readonly NOT?: InputMaybe<ProjectMembersConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectMembersConnectionWhere>>;
  readonly edge?: InputMaybe<ProjectMembershipWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type ProjectMembershipWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectMembershipWhere>>;
  readonly NOT?: InputMaybe<ProjectMembershipWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectMembershipWhere>>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly role?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type ProjectOutcomesConnectionFilters = {
  readonly all?: InputMaybe<ProjectOutcomesConnectionWhere>;
  readonly none?: InputMaybe<ProjectOutcomesConnectionWhere>;
  readonly single?: InputMaybe<ProjectOutcomesConnectionWhere>;
  readonly some?: InputMaybe<ProjectOutcomesConnectionWhere>;
};

export type ProjectOutcomesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectOutcomesConnectionWhere>>;
  readonly NOT?: InputMaybe<ProjectOutcomesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectOutcomesConnectionWhere>>;
  readonly node?: InputMaybe<OutcomeWhere>;
};

export type ProjectRelationshipFilters = {
  readonly all?: InputMaybe<ProjectWhere>;
  readonly none?: InputMaybe<ProjectWhere>;
  readonly single?: InputMaybe<ProjectWhere>;
  readonly some?: InputMaybe<ProjectWhere>;
};

export type ProjectTechnologiesConnectionFilters = {
  readonly all?: InputMaybe<ProjectTechnologiesConnectionWhere>;
  readonly none?: InputMaybe<ProjectTechnologiesConnectionWhere>;
  readonly single?: InputMaybe<ProjectTechnologiesConnectionWhere>;
  readonly some?: InputMaybe<ProjectTechnologiesConnectionWhere>;
};

export type ProjectTechnologiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectTechnologiesConnectionWhere>>;
  readonly NOT?: InputMaybe<ProjectTechnologiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectTechnologiesConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type ProjectWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly NOT?: InputMaybe<ProjectWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  readonly club?: InputMaybe<ClubRelationshipFilters>;
  readonly clubConnection?: InputMaybe<ProjectClubConnectionFilters>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly institutions?: InputMaybe<InstitutionRelationshipFilters>;
  readonly institutionsConnection?: InputMaybe<ProjectInstitutionsConnectionFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly kind?: InputMaybe<StringScalarFilters>;
  readonly members?: InputMaybe<PersonRelationshipFilters>;
  readonly membersConnection?: InputMaybe<ProjectMembersConnectionFilters>;
  readonly outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  readonly outcomesConnection?: InputMaybe<ProjectOutcomesConnectionFilters>;
  readonly status?: InputMaybe<StringScalarFilters>;
  readonly technologies?: InputMaybe<TechnologyRelationshipFilters>;
  readonly technologiesConnection?: InputMaybe<ProjectTechnologiesConnectionFilters>;
  readonly titleEn?: InputMaybe<StringScalarFilters>;
  readonly titleKo?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type Standing =
  | 'ABROAD'
  | 'KOREA'
  | 'OVERSEAS_KOREAN'
  | 'UNKNOWN';

export type StandingEnumScalarFilters = {
  readonly eq?: InputMaybe<Standing>;
  readonly in?: InputMaybe<ReadonlyArray<Standing>>;
};

export type StringListFilters = {
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

export type StringScalarFilters = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StudyWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<StudyWhere>>;
  readonly NOT?: InputMaybe<StudyWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<StudyWhere>>;
  readonly from?: InputMaybe<StringScalarFilters>;
  readonly level?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<StringScalarFilters>;
};

export type TechnologyAreaConnectionFilters = {
  readonly all?: InputMaybe<TechnologyAreaConnectionWhere>;
  readonly none?: InputMaybe<TechnologyAreaConnectionWhere>;
  readonly single?: InputMaybe<TechnologyAreaConnectionWhere>;
  readonly some?: InputMaybe<TechnologyAreaConnectionWhere>;
};

export type TechnologyAreaConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyAreaConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyAreaConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyAreaConnectionWhere>>;
  readonly node?: InputMaybe<AreaWhere>;
};

export type TechnologyClubsConnectionFilters = {
  readonly all?: InputMaybe<TechnologyClubsConnectionWhere>;
  readonly none?: InputMaybe<TechnologyClubsConnectionWhere>;
  readonly single?: InputMaybe<TechnologyClubsConnectionWhere>;
  readonly some?: InputMaybe<TechnologyClubsConnectionWhere>;
};

export type TechnologyClubsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyClubsConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyClubsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyClubsConnectionWhere>>;
  readonly node?: InputMaybe<ClubWhere>;
};

export type TechnologyEventsConnectionFilters = {
  readonly all?: InputMaybe<TechnologyEventsConnectionWhere>;
  readonly none?: InputMaybe<TechnologyEventsConnectionWhere>;
  readonly single?: InputMaybe<TechnologyEventsConnectionWhere>;
  readonly some?: InputMaybe<TechnologyEventsConnectionWhere>;
};

export type TechnologyEventsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyEventsConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyEventsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyEventsConnectionWhere>>;
  readonly node?: InputMaybe<EventWhere>;
};

export type TechnologyPeopleConnectionFilters = {
  readonly all?: InputMaybe<TechnologyPeopleConnectionWhere>;
  readonly none?: InputMaybe<TechnologyPeopleConnectionWhere>;
  readonly single?: InputMaybe<TechnologyPeopleConnectionWhere>;
  readonly some?: InputMaybe<TechnologyPeopleConnectionWhere>;
};

export type TechnologyPeopleConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyPeopleConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyPeopleConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyPeopleConnectionWhere>>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type TechnologyProjectsConnectionFilters = {
  readonly all?: InputMaybe<TechnologyProjectsConnectionWhere>;
  readonly none?: InputMaybe<TechnologyProjectsConnectionWhere>;
  readonly single?: InputMaybe<TechnologyProjectsConnectionWhere>;
  readonly some?: InputMaybe<TechnologyProjectsConnectionWhere>;
};

export type TechnologyProjectsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyProjectsConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyProjectsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyProjectsConnectionWhere>>;
  readonly node?: InputMaybe<ProjectWhere>;
};

export type TechnologyRelationshipFilters = {
  readonly all?: InputMaybe<TechnologyWhere>;
  readonly none?: InputMaybe<TechnologyWhere>;
  readonly single?: InputMaybe<TechnologyWhere>;
  readonly some?: InputMaybe<TechnologyWhere>;
};

export type TechnologyWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyWhere>>;
  readonly NOT?: InputMaybe<TechnologyWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyWhere>>;
  readonly area?: InputMaybe<AreaRelationshipFilters>;
  readonly areaConnection?: InputMaybe<TechnologyAreaConnectionFilters>;
  readonly clubs?: InputMaybe<ClubRelationshipFilters>;
  readonly clubsConnection?: InputMaybe<TechnologyClubsConnectionFilters>;
  readonly code?: InputMaybe<StringScalarFilters>;
  readonly events?: InputMaybe<EventRelationshipFilters>;
  readonly eventsConnection?: InputMaybe<TechnologyEventsConnectionFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly nameEn?: InputMaybe<StringScalarFilters>;
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  readonly people?: InputMaybe<PersonRelationshipFilters>;
  readonly peopleConnection?: InputMaybe<TechnologyPeopleConnectionFilters>;
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  readonly projectsConnection?: InputMaybe<TechnologyProjectsConnectionFilters>;
  readonly taxonomy?: InputMaybe<StringScalarFilters>;
  readonly works?: InputMaybe<WorkRelationshipFilters>;
  readonly worksConnection?: InputMaybe<TechnologyWorksConnectionFilters>;
};

export type TechnologyWorksConnectionFilters = {
  readonly all?: InputMaybe<TechnologyWorksConnectionWhere>;
  readonly none?: InputMaybe<TechnologyWorksConnectionWhere>;
  readonly single?: InputMaybe<TechnologyWorksConnectionWhere>;
  readonly some?: InputMaybe<TechnologyWorksConnectionWhere>;
};

export type TechnologyWorksConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyWorksConnectionWhere>>;
  readonly NOT?: InputMaybe<TechnologyWorksConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyWorksConnectionWhere>>;
  readonly node?: InputMaybe<WorkWhere>;
};

export type WorkAuthorsConnectionFilters = {
  readonly all?: InputMaybe<WorkAuthorsConnectionWhere>;
  readonly none?: InputMaybe<WorkAuthorsConnectionWhere>;
  readonly single?: InputMaybe<WorkAuthorsConnectionWhere>;
  readonly some?: InputMaybe<WorkAuthorsConnectionWhere>;
};

export type WorkAuthorsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<WorkAuthorsConnectionWhere>>;
  readonly NOT?: InputMaybe<WorkAuthorsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<WorkAuthorsConnectionWhere>>;
  readonly edge?: InputMaybe<AuthorshipWhere>;
  readonly node?: InputMaybe<PersonWhere>;
};

export type WorkInstitutionsConnectionFilters = {
  readonly all?: InputMaybe<WorkInstitutionsConnectionWhere>;
  readonly none?: InputMaybe<WorkInstitutionsConnectionWhere>;
  readonly single?: InputMaybe<WorkInstitutionsConnectionWhere>;
  readonly some?: InputMaybe<WorkInstitutionsConnectionWhere>;
};

export type WorkInstitutionsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<WorkInstitutionsConnectionWhere>>;
  readonly NOT?: InputMaybe<WorkInstitutionsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<WorkInstitutionsConnectionWhere>>;
  readonly node?: InputMaybe<InstitutionWhere>;
};

export type WorkRelationshipFilters = {
  readonly all?: InputMaybe<WorkWhere>;
  readonly none?: InputMaybe<WorkWhere>;
  readonly single?: InputMaybe<WorkWhere>;
  readonly some?: InputMaybe<WorkWhere>;
};

export type WorkTechnologiesConnectionFilters = {
  readonly all?: InputMaybe<WorkTechnologiesConnectionWhere>;
  readonly none?: InputMaybe<WorkTechnologiesConnectionWhere>;
  readonly single?: InputMaybe<WorkTechnologiesConnectionWhere>;
  readonly some?: InputMaybe<WorkTechnologiesConnectionWhere>;
};

export type WorkTechnologiesConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<WorkTechnologiesConnectionWhere>>;
  readonly NOT?: InputMaybe<WorkTechnologiesConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<WorkTechnologiesConnectionWhere>>;
  readonly node?: InputMaybe<TechnologyWhere>;
};

export type WorkWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<WorkWhere>>;
  readonly NOT?: InputMaybe<WorkWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<WorkWhere>>;
  readonly abstract?: InputMaybe<StringScalarFilters>;
  readonly authorCount?: InputMaybe<IntScalarFilters>;
  readonly authors?: InputMaybe<PersonRelationshipFilters>;
  readonly authorsConnection?: InputMaybe<WorkAuthorsConnectionFilters>;
  readonly authorsTruncated?: InputMaybe<BooleanScalarFilters>;
  readonly cited?: InputMaybe<IntScalarFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly doi?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly institutions?: InputMaybe<InstitutionRelationshipFilters>;
  readonly institutionsConnection?: InputMaybe<WorkInstitutionsConnectionFilters>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly openalex?: InputMaybe<StringScalarFilters>;
  readonly technologies?: InputMaybe<TechnologyRelationshipFilters>;
  readonly technologiesConnection?: InputMaybe<WorkTechnologiesConnectionFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<StringScalarFilters>;
  readonly venue?: InputMaybe<StringScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
};

export type CatalogueEventsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type CatalogueEventsQuery = { readonly eventsConnection: { readonly totalCount: number, readonly pageInfo: { readonly endCursor?: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly titleKo?: string | null, readonly titleEn?: string | null, readonly from?: string | null, readonly to?: string | null, readonly venue?: string | null, readonly technologies: ReadonlyArray<{ readonly code: string, readonly nameKo: string, readonly nameEn: string }>, readonly attendeesConnection: { readonly totalCount: number } } }> } };

export type CatalogueInstitutionsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InstitutionWhere>;
}>;

export type CatalogueInstitutionsQuery = { readonly institutionsConnection: { readonly totalCount: number, readonly pageInfo: { readonly endCursor?: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly nameKo?: string | null, readonly nameEn?: string | null, readonly city?: string | null, readonly countryCode?: string | null, readonly types?: ReadonlyArray<string> | null } }> } };

export const CatalogueEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleKo"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendeesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueEventsQuery, CatalogueEventsQueryVariables>;

export const CatalogueInstitutionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueInstitutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"types"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueInstitutionsQuery, CatalogueInstitutionsQueryVariables>;

import type { NonEmptyArray } from 'type-graphql';
import { AnswerHeaderResolver } from '../features/atlas/answer-header.resolver';
import { AnswersResolver, DigestResolver } from '../features/answers/answers.resolver';
import { AssociationResolver } from '../features/associations/associations.resolver';
import { AtlasResolver } from '../features/atlas/atlas.resolver';
import { AuditResolver } from '../features/audit/audit.resolver';
import { ChangesResolver } from '../features/changes/changes.resolver';
import {
  CirculationCountResolver,
  CirculationFlowResolver,
  CirculationHostResolver,
  CirculationResolver,
  CirculationStayResolver,
} from '../features/growth/circulation-members.resolver';
import { ClubResolver } from '../features/clubs/clubs.resolver';
import { ConflictsResolver } from '../features/conflicts/conflicts.resolver';
import { ConsentsResolver } from '../features/consents/consents.resolver';
import { ContactRequestsResolver } from '../features/contact-requests/contact-requests.resolver';
import { CorrectionsResolver } from '../features/corrections/corrections.resolver';
import { CountryResolver } from '../features/countries/countries.resolver';
import { EditionResolver } from '../features/editions/editions.resolver';
import { EnrichmentResolver } from '../features/enrichment/enrichment.resolver';
import { ErasureResolver } from '../features/erasure/erasure.resolver';
import { EventPairsResolver } from '../features/growth/event-pairs.resolver';
import { EventResolver } from '../features/events/events.resolver';
import { FactsResolver } from '../features/facts/facts.resolver';
import { GapsResolver } from '../features/gaps/gaps.resolver';
import { GrowthNumberResolver, GrowthResolver } from '../features/growth/growth.resolver';
import { ImpactResolver } from '../features/growth/impact.resolver';
import { ImportsResolver } from '../features/imports/imports.resolver';
import { InstitutionResolver } from '../features/institutions/institutions.resolver';
import { JobsResolver } from '../features/jobs/jobs.resolver';
import { LinkageResolver } from '../features/linkage/linkage.resolver';
import { RegisterResolver } from '../features/register/register.resolver';
import { RegistryDifferenceResolver } from '../features/linkage/registry-difference.resolver';
import { NetworkResolver } from '../features/network/network.resolver';
import { NetworkRunsResolver, PeriodCommunityResolver } from '../features/network-runs/network-runs.resolver';
import { PathsResolver } from '../features/paths/paths.resolver';
import { PeopleResolver } from '../features/people/people.resolver';
import { PersonAnswerResolver } from '../features/people/person-answer.resolver';
import { PersonCardResolver } from '../features/people/person-card.types';
import { ProjectResolver } from '../features/projects/projects.resolver';
import { ReviewersResolver } from '../features/reviewers/reviewers.resolver';
import { SearchResolver } from '../features/search/search.resolver';
import { ShortlistsResolver } from '../features/shortlists/shortlists.resolver';
import { SpeakerSetsResolver } from '../features/speakers/speaker-sets.resolver';
import { SpeakersResolver } from '../features/speakers/speakers.resolver';
import { SubjectReportResolver } from '../features/subject-report/subject-report.resolver';
import { TechnologyResolver } from '../features/technologies/technologies.resolver';
import { TiesResolver } from '../features/ties/ties.resolver';
import { TokensResolver } from '../features/tokens/tokens.resolver';
import { UploadsResolver } from '../features/uploads/uploads.resolver';
import { UsersResolver } from '../features/users/users.resolver';
import { WorkResolver } from '../features/works/works.resolver';

/** Every resolver class; a feature adds its own here. */
export const RESOLVERS: NonEmptyArray<abstract new (...args: never[]) => object> & NonEmptyArray<new () => object> = [
  AnswerHeaderResolver,
  AnswersResolver,
  AssociationResolver,
  AtlasResolver,
  AuditResolver,
  ChangesResolver,
  CirculationCountResolver,
  CirculationFlowResolver,
  CirculationHostResolver,
  CirculationResolver,
  CirculationStayResolver,
  ClubResolver,
  ConflictsResolver,
  ConsentsResolver,
  ContactRequestsResolver,
  CorrectionsResolver,
  CountryResolver,
  DigestResolver,
  EditionResolver,
  ErasureResolver,
  EventPairsResolver,
  EventResolver,
  FactsResolver,
  GapsResolver,
  GrowthNumberResolver,
  GrowthResolver,
  ImpactResolver,
  ImportsResolver,
  InstitutionResolver,
  JobsResolver,
  LinkageResolver,
  EnrichmentResolver,
  RegisterResolver,
  RegistryDifferenceResolver,
  NetworkResolver,
  NetworkRunsResolver,
  PeriodCommunityResolver,
  PathsResolver,
  PeopleResolver,
  PersonAnswerResolver,
  PersonCardResolver,
  ProjectResolver,
  ReviewersResolver,
  SearchResolver,
  ShortlistsResolver,
  SpeakerSetsResolver,
  SpeakersResolver,
  SubjectReportResolver,
  TechnologyResolver,
  TiesResolver,
  TokensResolver,
  UploadsResolver,
  UsersResolver,
  WorkResolver,
];

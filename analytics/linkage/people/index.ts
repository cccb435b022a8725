export type {
  PersonAffiliation,
  PersonDegree,
  PersonField,
  PersonIdentifier,
  PersonMembership,
  PersonParticipation,
  PersonRecord,
  PersonStage,
  WrittenName,
} from './person-record';
export { emptyPersonRecord } from './person-record';
export { toPersonRecords } from './to-person-records';
export { toInstitutions } from './to-institutions';
export type { InstitutionInfo, LinkContext } from './link-context';
export { PERSON_FIELDS, type PersonFieldName } from './field-spec';
export { PEOPLE_MODEL_VERSION, peopleModel, type PeopleModel, type PeopleParameters } from './people-model';
export { DEFAULT_THRESHOLDS, type LinkAnswer, type LinkThresholds } from './decide';
export { joinSubjects, mergeRecords, type LinkDecision, type Subjects } from './subjects';
export { proposeLinks, type ProposedLinks, type ProposedPair, type ProposeOptions, type ProposeStats } from './propose-links';
export { explainPair, withoutField } from './explain-pair';
export { whatWouldChange, type MovedPair } from './threshold-change';
export { detectMixedAuthor, type AuthoredWork, type MixedAuthor, type MixReason, type WorkGroup } from './mixed-author';

import { registerEnumType } from 'type-graphql';

/** Whether the search can answer yet. */
export enum SpeakerSearchState {
  PREPARING = 'preparing',
  READY = 'ready',
}
registerEnumType(SpeakerSearchState, {
  name: 'SpeakerSearchState',
  description: 'Whether the search for speakers can answer yet.',
  valuesConfig: {
    PREPARING: { description: 'What people work on is still being read; ask again in a moment.' },
    READY: { description: 'It answers.' },
  },
});

/** What narrows a search for speakers. */
export enum SpeakerCondition {
  COUNTRIES = 'countries',
  TECHNOLOGIES = 'technologies',
  ASSOCIATIONS = 'associations',
  STANDINGS = 'standings',
  STAGES = 'stages',
  ONLY_FREE = 'onlyFree',
  TOPIC = 'topic',
}
registerEnumType(SpeakerCondition, {
  name: 'SpeakerCondition',
  description: 'What narrows a search for speakers.',
  valuesConfig: {
    COUNTRIES: { description: 'The countries they are in.' },
    TECHNOLOGIES: { description: 'The technologies.' },
    ASSOCIATIONS: { description: 'The associations they belong to.' },
    STANDINGS: { description: 'Where they stand towards Korea.' },
    STAGES: { description: 'The stages of their careers.' },
    ONLY_FREE: { description: 'Only who is free on the dates.' },
    TOPIC: { description: 'The topic itself.' },
  },
});

/** The parts of a candidate's score, each apart from the others. */
export enum SpeakerReasonKind {
  TOPIC = 'topic',
  KOREA = 'korea',
  PATH = 'path',
  NOVELTY = 'novelty',
  EARLIER = 'earlier',
  AVAILABILITY = 'availability',
}
registerEnumType(SpeakerReasonKind, {
  name: 'SpeakerReasonKind',
  description: 'The parts of a candidate’s score.',
  valuesConfig: {
    TOPIC: { description: 'Works on the topic.' },
    KOREA: { description: 'Ties to people in Korea.' },
    PATH: { description: 'Close to the organizers.' },
    NOVELTY: { description: 'Reaches an association or a country that no X-Lab Day has reached yet.' },
    EARLIER: { description: 'Took part in earlier X-Lab Days.' },
    AVAILABILITY: { description: 'Is likely to be free on the dates.' },
  },
});

/** What is to be known about a candidate. */
export enum SpeakerFlagKind {
  CONFLICT = 'conflict',
  BUSY = 'busy',
  CONSENT_UNKNOWN = 'consentUnknown',
  IN_KOREA = 'inKorea',
  HOST_FUNDED = 'hostFunded',
  PLACE_UNKNOWN = 'placeUnknown',
  PLACE_OLD = 'placeOld',
  NO_WORKS = 'noWorks',
  FIELD_CHANGED = 'fieldChanged',
  EARLIER_GUEST = 'earlierGuest',
  DECLINED_BEFORE = 'declinedBefore',
}
registerEnumType(SpeakerFlagKind, {
  name: 'SpeakerFlagKind',
  description: 'What is to be known about a candidate before inviting them.',
  valuesConfig: {
    CONFLICT: { description: 'A conflict of interest with an organizer.' },
    BUSY: { description: 'Takes part in something else on one of the dates.' },
    CONSENT_UNKNOWN: { description: 'Was never asked about being found as a speaker; shown to the secretariat only.' },
    IN_KOREA: { description: 'Is in Korea on the dates: no flight is needed.' },
    HOST_FUNDED: { description: 'The host pays the flight.' },
    PLACE_UNKNOWN: { description: 'No source says where the person works now.' },
    PLACE_OLD: { description: 'The present place was last confirmed some years ago.' },
    NO_WORKS: { description: 'No works are known: found by the fields a roster names.' },
    FIELD_CHANGED: { description: 'Worked on the topic earlier, on something else since.' },
    EARLIER_GUEST: { description: 'Took part in an X-Lab Day before.' },
    DECLINED_BEFORE: { description: 'Declined an earlier invitation.' },
  },
});

/** How much a flag matters. */
export enum FlagLevel {
  INFO = 'info',
  WARNING = 'warning',
  BLOCK = 'block',
}
registerEnumType(FlagLevel, {
  name: 'FlagLevel',
  description: 'How much a flag matters.',
  valuesConfig: {
    INFO: { description: 'Good to know.' },
    WARNING: { description: 'Look at it before inviting.' },
    BLOCK: { description: 'Stands in the way.' },
  },
});

/** Why somebody who may be seen is not among the candidates. */
export enum SpeakerExclusion {
  NOBODY = 'nobody',
  OTHER_COUNTRY = 'otherCountry',
  OTHER_TECHNOLOGY = 'otherTechnology',
  OTHER_ASSOCIATION = 'otherAssociation',
  OTHER_STANDING = 'otherStanding',
  OTHER_STAGE = 'otherStage',
  NOTHING_KNOWN = 'nothingKnown',
  OFF_TOPIC = 'offTopic',
  OUTRANKED = 'outranked',
  IS_ORGANIZER = 'isOrganizer',
  NOT_LIKE = 'notLike',
  LEFT_OUT = 'leftOut',
  BUSY = 'busy',
  REFUSED = 'refused',
}
registerEnumType(SpeakerExclusion, {
  name: 'SpeakerExclusion',
  description: 'Why somebody is not among the candidates.',
  valuesConfig: {
    NOBODY: { description: 'There is nobody under this id who can be found here.' },
    OTHER_COUNTRY: { description: 'Lives in another country than those asked for.' },
    OTHER_TECHNOLOGY: { description: 'Works on none of the technologies asked for.' },
    OTHER_ASSOCIATION: { description: 'Belongs to none of the associations asked for.' },
    OTHER_STANDING: { description: 'Stands otherwise towards Korea than asked for.' },
    OTHER_STAGE: { description: 'Is at another career stage than asked for.' },
    NOTHING_KNOWN: { description: 'Neither works nor fields are known.' },
    OFF_TOPIC: { description: 'Nothing known is close enough to the topic.' },
    OUTRANKED: { description: 'So many others fit the topic better that nobody else is weighed.' },
    IS_ORGANIZER: { description: 'Organises the event.' },
    NOT_LIKE: { description: 'Was marked as "not this kind".' },
    LEFT_OUT: { description: 'Was left out by hand.' },
    BUSY: { description: 'Takes part in something else on all of the dates.' },
    REFUSED: { description: 'Refused to be found as a speaker; told to the secretariat only.' },
  },
});

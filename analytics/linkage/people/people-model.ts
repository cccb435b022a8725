import type { Calibration } from '../model';
import { PERSON_FIELDS, type PersonFieldName } from './field-spec';
import { FIELD_SPECS } from './fields';
import type { FrequencyTables } from './frequencies';
import type { LinkContext } from './link-context';
import type { Translations } from './translations';

/** Changes when parameters of an older version can no longer be read. */
export const PEOPLE_MODEL_VERSION = 'people-1';

/** A level with its probabilities among pairs of one person and of two, both values given. */
export interface PersonLevel {
  readonly name: string;
  readonly m: number;
  readonly u: number;
}

/** A field with what was learned about it. Level 0 is `missing`, whose weight is 0. */
export interface TrainedPersonField {
  readonly name: PersonFieldName;
  readonly levels: readonly PersonLevel[];
}

/** What training was based on. */
export interface PeopleTraining {
  readonly people: number;
  readonly randomPairs: number;
  readonly candidatePairs: number;
  /** Pairs of records known to be one person by their identifiers. */
  readonly identifierPairs: number;
  readonly decisions: number;
  readonly expectedMatches: number;
}

/** All that was learned: plain data, kept as JSON, read by people. */
export interface PeopleParameters {
  readonly version: typeof PEOPLE_MODEL_VERSION;
  /** log2 odds that two people of these records, drawn at random, are one. */
  readonly prior: number;
  readonly fields: readonly TrainedPersonField[];
  readonly frequencies: FrequencyTables;
  /** Fields of work in two languages. */
  readonly translations: Translations;
  readonly calibration: Calibration;
  readonly training: PeopleTraining;
}

/** A trained model with what it relies on, ready to compare records. */
export interface PeopleModel {
  readonly parameters: PeopleParameters;
  readonly context: LinkContext;
}

/** Makes a model ready again from parameters that were kept. */
export const peopleModel = (parameters: PeopleParameters, context: LinkContext): PeopleModel => ({ parameters, context });

/** Parameters before anything was learned: the expectations that stand with each field. */
export function startingParameters(
  people: number,
  frequencies: FrequencyTables,
  translations: Translations = {},
): PeopleParameters {
  return {
    version: PEOPLE_MODEL_VERSION,
    prior: -Math.log2(Math.max(4, people)),
    fields: PERSON_FIELDS.map((name, field) => {
      const { levels, start } = FIELD_SPECS[field]!;
      return { name, levels: levels.map((level, i) => ({ name: level, m: start.m[i] ?? 0, u: start.u[i] ?? 0 })) };
    }),
    frequencies,
    translations,
    calibration: { slope: 1, intercept: 0, labels: 0 },
    training: { people, randomPairs: 0, candidatePairs: 0, identifierPairs: 0, decisions: 0, expectedMatches: 0 },
  };
}

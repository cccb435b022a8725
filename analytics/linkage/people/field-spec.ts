import type { FrequencyKey, FrequencyTables } from './frequencies';
import type { LinkContext } from './link-context';
import type { PersonRecord } from './person-record';
import type { Translations } from './translations';

/** The fields of evidence, in the order of the waterfall. */
export const PERSON_FIELDS = [
  'name',
  'email',
  'workplace',
  'discipline',
  'career',
  'identifier',
  'association',
  'collaborators',
] as const;
/** A field of evidence. */
export type PersonFieldName = (typeof PERSON_FIELDS)[number];

/** Level 0 of every field: one of the two is silent. */
export const MISSING = 0;

/** How two values agree. */
export interface Agreement {
  /** Index into the field's levels, from 1. */
  readonly level: number;
  /** The value agreed on, when agreeing on a rare one says more: its frequency takes the place of the level's u. */
  readonly on?: FrequencyKey;
  /** Evidence in bits that the field knows itself (names); takes the place of the level's. */
  readonly bits?: number;
}

/** What comparing relies on. */
export interface CompareTools {
  readonly context: LinkContext;
  readonly frequencies: FrequencyTables;
  readonly translations: Translations;
}

/**
 * A field of evidence: what it reads of a record, and how two values agree. A field's weight depends on its own two values and the trained
 * model, on nothing else; what belongs together (institution, city and country) is one field of many levels, never two that both count.
 */
export interface PersonFieldSpec<Value> {
  readonly name: PersonFieldName;
  /** `missing` first, then from the closest agreement to the clearest contradiction. */
  readonly levels: readonly string[];
  /** Where training starts: P(level | one person) and P(level | two people), `missing` left out (0). */
  readonly start: { readonly m: readonly number[]; readonly u: readonly number[] };
  /** Whether m and u are learned; otherwise they stay as they are. */
  readonly learned: boolean;
  /** `null`: the record is silent. */
  read(record: PersonRecord, context: LinkContext): Value | null;
  /** The record without what this field reads: all other fields read from it what they read before. */
  without(record: PersonRecord): PersonRecord;
  /** The values whose frequencies matter. */
  keys(value: Value): Iterable<FrequencyKey>;
  compare(a: Value, b: Value, tools: CompareTools): Agreement;
  /** The value in words, for the waterfall. */
  show(value: Value): string;
}

/** Keeps the value type of a field while lists of fields forget it. */
export const definePersonField = <Value>(spec: PersonFieldSpec<Value>): PersonFieldSpec<Value> => spec;

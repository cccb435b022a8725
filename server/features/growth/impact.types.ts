import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, LocalText, PartialDateScalar } from '../../graphql/types';
import { EventCoursePoint } from './event-course.types';
import type { GrowthMemberPage } from './growth.types';

/** Why no effect can be told. */
export enum NoEffect {
  NOTHING_KNOWN = 'NOTHING_KNOWN',
  NO_ATTENDEES = 'NO_ATTENDEES',
  UNDATED = 'UNDATED',
  TOO_SOON = 'TOO_SOON',
  TOO_FEW = 'TOO_FEW',
  SMALL_CELL = 'SMALL_CELL',
}
registerEnumType(NoEffect, {
  name: 'NoEffect',
  description: 'Why no effect can be told.',
  valuesConfig: {
    NOTHING_KNOWN: { description: '`knownAt` lies before the first record.' },
    NO_ATTENDEES: { description: 'Nobody is known to have attended.' },
    UNDATED: { description: 'The event has no date.' },
    TOO_SOON: { description: 'Less than a month has passed since.' },
    TOO_FEW: { description: 'Too few to tell: fewer than eight attendees have somebody alike who did not attend.' },
    SMALL_CELL: { description: 'It would speak of fewer than five people.' },
  },
});

/** What can have become of a pair of attendees. */
export enum EventPairKind {
  BEFORE = 'before',
  BEGUN = 'begun',
  WITHIN_3_MONTHS = 'within3Months',
  WITHIN_6_MONTHS = 'within6Months',
  WITHIN_12_MONTHS = 'within12Months',
  CLUBS = 'clubs',
  PROJECTS = 'projects',
  WORKS = 'works',
}
registerEnumType(EventPairKind, {
  name: 'EventPairKind',
  description: 'What can have become of a pair of attendees.',
  valuesConfig: {
    BEFORE: { description: 'Tied before the event.' },
    BEGUN: { description: 'Tied by the event for the first time.' },
    WITHIN_3_MONTHS: { description: 'Of the new ones, with another contact within 3 months.' },
    WITHIN_6_MONTHS: { description: 'Within 6 months.' },
    WITHIN_12_MONTHS: { description: 'Within 12 months.' },
    CLUBS: { description: 'In a club that began within the horizon.' },
    PROJECTS: { description: 'In a project that began within the horizon.' },
    WORKS: { description: 'With a work that came out within the horizon.' },
  },
});

/** What attending changed. */
@ObjectType({
  description: 'What attending changed: partners more per attendee than people like them gained over the same time.',
})
export class EventEffect {
  @Field(() => Float, { description: 'New partners per attendee more than those of matched people, before and after compared.' })
  value!: number;

  @Field(() => Float, { description: 'Lower end of the 95 % interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end.' })
  high!: number;

  @Field(() => Float, { description: 'Probability of a difference as large by chance (two-sided).' })
  p!: number;

  @Field(() => Int, { description: 'Matched pairs it rests on.' })
  pairs!: number;
}

/** Ties among attendees against chance. */
@ObjectType({
  description: 'Ties among attendees after the event against chance networks in which everybody keeps as many ties.',
})
export class EventCohesion {
  @Field(() => Int, { description: 'Ties among attendees that began after the event.' })
  observed!: number;

  @Field(() => Float, { description: 'The same by chance, on average.' })
  expected!: number;

  @Field(() => Float, { description: 'Share of the chance networks with at least as many.' })
  p!: number;

  @Field(() => Int, { description: 'How many chance networks.' })
  permutations!: number;
}

/** What became of the pairs of attendees. */
@ObjectType({ description: 'What became of the pairs of attendees. Null where fewer than five people may stand behind it.' })
export class EventPairs {
  @Field(() => Int, { nullable: true, description: 'Tied before the event.' })
  before!: number | null;

  @Field(() => Int, { nullable: true, description: 'Tied by the event for the first time.' })
  begun!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the new ones, with another contact within 3 months.' })
  within3Months!: number | null;

  @Field(() => Int, { nullable: true, description: 'Within 6 months.' })
  within6Months!: number | null;

  @Field(() => Int, { nullable: true, description: 'Within 12 months.' })
  within12Months!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pairs in a club that began within the horizon.' })
  clubs!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pairs in a project that began within the horizon.' })
  projects!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pairs with a work that came out within the horizon.' })
  works!: number | null;

  /** Opens the list behind a number; null where the number is withheld. */
  readonly open!: (kind: EventPairKind, first: number, after: string | null) => GrowthMemberPage | null;
}

/** What an event changed. */
@ObjectType({ description: 'What an event changed, against people like its attendees who were not there.' })
export class EventImpact {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => Int, { nullable: true, description: 'Who attended; null when they are too few to tell.' })
  attendees!: number | null;

  @Field(() => Int, { description: 'Months before and after that are compared: those asked for, or those that have passed.' })
  months!: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day of the time before.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day of the time after.' })
  to!: string | null;

  @Field(() => EventPairs, { nullable: true, description: 'What became of the pairs of attendees.' })
  pairs!: EventPairs | null;

  @Field(() => EventEffect, { nullable: true, description: 'What attending changed; null with a reason.' })
  effect!: EventEffect | null;

  @Field(() => EventCohesion, { nullable: true, description: 'Ties among attendees against chance.' })
  cohesion!: EventCohesion | null;

  @Field(() => [EventCoursePoint], {
    description: 'The same step by step: quarters where the months can be told apart by them. Empty when no effect can be told.',
  })
  course!: EventCoursePoint[];

  @Field(() => NoEffect, { nullable: true, description: 'Why no effect can be told.' })
  reason!: NoEffect | null;

  @Field(() => LocalText, { description: 'The baseline, and how far the figures may be taken.' })
  statement!: LocalText;
}

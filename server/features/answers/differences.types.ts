import type { GrowthMetric } from '@brainlink/schema/metrics';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, LocalText } from '../../graphql/types';
import { GrowthMetricEnum, NoNumber } from '../growth/growth.enums';

/** What happened to what a number rests on. */
export enum BeliefChange {
  STATED = 'STATED',
  RETRACTED = 'RETRACTED',
  LINKED = 'LINKED',
  UNLINKED = 'UNLINKED',
  THING_CHANGED = 'THING_CHANGED',
}
registerEnumType(BeliefChange, {
  name: 'BeliefChange',
  description: 'What happened to what a number rests on.',
  valuesConfig: {
    STATED: { description: 'A record stated something new.' },
    RETRACTED: { description: 'What a record stated was taken back.' },
    LINKED: { description: 'A record was found to describe a person.' },
    UNLINKED: { description: 'A record was found not to describe a person.' },
    THING_CHANGED: { description: 'What is said of an event, club, project or work changed.' },
  },
});

/** Why a number differs. */
@ObjectType({ description: 'Something published between two states of knowledge that a number rests on.' })
export class DifferenceCause {
  @Field(() => Int, { description: 'The command that published it.' })
  seq!: number;

  @Field(() => String, { description: 'Its kind, such as `import` or `retractFact`.' })
  command!: string;

  @Field(() => String, { description: 'When it was published (ISO 8601, UTC).' })
  at!: string;

  @Field(() => BeliefChange, { description: 'What happened.' })
  change!: BeliefChange;

  @Field(() => String, { nullable: true, description: 'Key of the record.' })
  record!: string | null;

  @Field(() => String, { description: 'Kind of the fact, such as `participation`.' })
  fact!: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about.' })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it refers to, by name.' })
  thing!: string | null;

  @Field(() => LocalText, { description: 'In a sentence.' })
  text!: LocalText;
}

/** A number that differs. */
@ObjectType({ description: 'A number that differs between two states of knowledge.' })
export class NumberDifference {
  @Field(() => String, { description: 'Key of the group; `all` or `other`.' })
  group!: string;

  @Field(() => String, { description: 'Key of the period.' })
  period!: string;

  @Field(() => GrowthMetricEnum, { description: 'Which metric.' })
  metric!: GrowthMetric;

  @Field(() => Float, { nullable: true, description: 'As known earlier; null with a reason.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'As known later; null with a reason.' })
  after!: number | null;

  @Field(() => NoNumber, { nullable: true, description: 'Why a number is not there.' })
  reason!: NoNumber | null;

  @Field(() => Int, {
    description: 'Members of the list behind it that were there earlier and are not later; 0 where it may not be told.',
  })
  gone!: number;

  @Field(() => Int, { description: 'Members that are there later only; 0 where it may not be told.' })
  come!: number;

  @Field(() => Int, { description: 'How many causes there are.' })
  causeCount!: number;

  @Field(() => [DifferenceCause], {
    description: 'The first causes in the order of commands; for the secretariat, whose records they are.',
  })
  causes!: DifferenceCause[];

  @Field(() => LocalText, { description: 'In a sentence.' })
  text!: LocalText;
}

/** How an answer differs between two states of knowledge. */
@ObjectType({ description: 'How the answer to one question differs between two states of knowledge.' })
export class AnswerDifference {
  @Field(() => AnswerHeader, { description: 'The answer as known earlier.' })
  before!: AnswerHeader;

  @Field(() => AnswerHeader, { description: 'The answer as known later.' })
  after!: AnswerHeader;

  @Field(() => Boolean, { description: 'Whether both have the same digits.' })
  same!: boolean;

  @Field(() => Int, { description: 'How many numbers differ.' })
  totalCount!: number;

  @Field(() => [NumberDifference], {
    description: 'The numbers that differ, the whole before the groups, in the order of periods.',
  })
  numbers!: NumberDifference[];
}

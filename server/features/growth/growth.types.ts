import type { GrowthMetric, MetricMembers } from '@brainlink/schema/metrics';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, KeysetPage, LocalText, PartialDateScalar } from '../../graphql/types';
import { LeftOut } from '../network/network.types';
import { GrowthMetricEnum, NoNumber } from './growth.enums';

/** Somebody or something in the list behind a number. */
@ObjectType({ description: 'A person, a pair of people or a thing in the list behind a number.' })
export class GrowthMember {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => ID, { description: 'Id of the person or thing, of one end of a tie; code of a country, key of an association.' })
  id!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => ID, { nullable: true, description: 'The other end of a tie.' })
  otherId!: string | null;

  @Field(() => LocalText, { nullable: true, description: "The other end's name." })
  otherLabel!: LocalText | null;
}

/** The list behind a number. */
@ObjectType({ description: 'The list behind a number.' })
export class GrowthMemberPage {
  @Field(() => String, { description: '`people`, `ties`, `institutions`, `countries` or `associations`.' })
  kind!: MetricMembers;

  @Field(() => [GrowthMember], { description: 'This page, in the order of ids.' })
  edges!: GrowthMember[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A number with what it is made of. */
@ObjectType({ description: 'A number of a metric, with its two numbers when it is a ratio, and the list behind it.' })
export class GrowthNumber {
  @Field(() => GrowthMetricEnum, { description: 'Which metric.' })
  metric!: GrowthMetric;

  @Field(() => Float, { nullable: true, description: 'The number; null with a reason.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper number of a ratio: what the list behind it holds.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower number of a ratio.' })
  denominator!: number | null;

  @Field(() => NoNumber, { nullable: true, description: 'Why there is no number.' })
  reason!: NoNumber | null;

  /** Opens the list behind it. */
  readonly open!: (first: number, after: string | null) => GrowthMemberPage | null;
}

/** A network at the end of a period, and what happened in it. */
@ObjectType({ description: 'A network at the end of a period, and what happened in it.' })
export class GrowthPoint {
  @Field(() => String, { description: '`2024-05`, `2024-Q2` or `2024`.' })
  key!: string;

  @Field(() => PartialDateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => PartialDateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether it is whole: the first and the last one may be cut.' })
  complete!: boolean;

  @Field(() => [GrowthNumber], { description: 'The metrics asked for.' })
  numbers!: GrowthNumber[];
}

/** One series. */
@ObjectType({ description: 'The series of all people who fit, or of one group of them.' })
export class GrowthGroup {
  @Field(() => String, { description: 'What to put into the filter; `all` or `other`.' })
  key!: string;

  @Field(() => LocalText, { description: 'Name.' })
  label!: LocalText;

  @Field(() => Int, { nullable: true, description: 'People who fit, with or without a tie; null when they are too few to tell.' })
  people!: number | null;

  @Field(() => [GrowthPoint], { description: 'The periods in order.' })
  points!: GrowthPoint[];
}

/** What a metric means. */
@ObjectType({ description: 'What a metric means.' })
export class GrowthDefinition {
  @Field(() => GrowthMetricEnum, { description: 'Which metric.' })
  metric!: GrowthMetric;

  @Field(() => Int, { description: 'Version of the definition.' })
  version!: number;

  @Field(() => String, { description: '`count`, `ratio` or `coefficient`.' })
  kind!: string;

  @Field(() => LocalText, { description: 'Name.' })
  name!: LocalText;

  @Field(() => String, { description: 'How it is computed.' })
  formula!: string;

  @Field(() => LocalText, { description: 'Unit.' })
  unit!: LocalText;

  @Field(() => LocalText, { nullable: true, description: 'What the upper number of a ratio counts.' })
  numerator!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'What the lower number of a ratio counts.' })
  denominator!: LocalText | null;

  @Field(() => LocalText, { description: 'Where it comes from.' })
  source!: LocalText;

  @Field(() => LocalText, { description: 'What counts as a tie.' })
  tie!: LocalText;

  @Field(() => LocalText, { description: 'What happens at the edges.' })
  edgeCases!: LocalText;

  @Field(() => LocalText, { description: 'In what way it is known to mislead.' })
  bias!: LocalText;
}

/** How the network grew. */
@ObjectType({ description: 'How the network grew, period by period.' })
export class NetworkGrowth {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [GrowthDefinition], { description: 'What the metrics mean.' })
  definitions!: GrowthDefinition[];

  @Field(() => GrowthGroup, { description: 'Everybody who fits the filter.' })
  all!: GrowthGroup;

  @Field(() => [GrowthGroup], { description: 'This page of groups, largest first; none without `groupBy`.' })
  groups!: GrowthGroup[];

  @Field(() => Int, { description: 'How many groups there are.' })
  groupCount!: number;

  @Field(() => GrowthGroup, { nullable: true, description: 'Everybody who fits and is in no group of this page.' })
  other!: GrowthGroup | null;

  @Field(() => KeysetPage, { description: 'Where the page of groups ends.' })
  pageInfo!: KeysetPage;

  @Field(() => [LeftOut], { description: 'What is not counted, and why.' })
  leftOut!: LeftOut[];

  @Field(() => String, {
    description: 'The list of technologies that groups are made by; earlier lists are brought to it by their crosswalk.',
  })
  taxonomy!: string;
}

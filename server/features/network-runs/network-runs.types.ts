import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, KeysetPage, PartialDateScalar, TwoTimes } from '../../graphql/types';
import { GrowthPeriod } from '../growth/growth.enums';
import { JobState } from '../jobs/jobs.types';
import { NetworkFilter } from '../network/network-filter.input';
import { NetworkNode } from '../network/network.types';
import type { NetworkRunRecord } from './network-run';
import { NetworkMeasure, NoRun } from './network-runs.enums';

/** Communities at the ends of periods. */
@InputType({ description: 'Communities at the ends of periods up to `validAt`, with labels that last.' })
export class RunHistoryInput {
  @Field(() => GrowthPeriod, { description: 'Length of a period.' })
  period!: GrowthPeriod;

  @Field(() => PartialDateScalar, { description: 'First day; at most 60 periods before `validAt`.' })
  from!: string;
}

/** What a run is asked for. */
@InputType({ description: 'What a run of measures is asked for. The same question finds the run that is kept.' })
export class NetworkRunInput {
  @Field(() => NetworkFilter, {
    nullable: true,
    description: 'Which people and ties; a community of the layout is no part of it, since layouts change.',
  })
  filter?: NetworkFilter | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'What was true then; today when left out.' })
  validAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What we knew then: an ISO instant, a date or `seq:N`; now when left out.',
  })
  knownAt?: string | null;

  @Field(() => [NetworkMeasure], { description: 'Which measures.' })
  measures!: NetworkMeasure[];

  @Field(() => Int, {
    nullable: true,
    description: 'People from whom paths are counted when betweenness is sampled (2–10,000); 256 when left out.',
  })
  sampleSize?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seed of communities and samples; 42 when left out.' })
  seed?: number | null;

  @Field(() => RunHistoryInput, { nullable: true, description: 'For `LEIDEN`: communities over time.' })
  history?: RunHistoryInput | null;
}

/** A run of measures of a whole network. */
@ObjectType({ description: 'A run of measures of a whole network, kept with its parameters.' })
export class NetworkRun {
  @Field(() => AnswerHeader, { description: 'What the run rests on; its digest covers every value.' })
  header!: AnswerHeader;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => JobState, { description: 'How far it is.' })
  state!: JobState;

  @Field(() => Int, { description: 'How many measures (of a history: periods too) are done.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How many there are; null while it is not known.' })
  total!: number | null;

  @Field(() => [NetworkMeasure], { description: 'Which measures.' })
  measures!: NetworkMeasure[];

  @Field(() => Int, { description: 'People from whom paths are counted when betweenness is sampled.' })
  sampleSize!: number;

  @Field(() => Int, { description: 'Seed of communities and samples.' })
  seed!: number;

  @Field(() => String, { nullable: true, description: 'What computed it; null before it has begun.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the network it was computed on: people, ties, weights.' })
  inputDigest!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The run whose values these are: another one when the same network had been computed before.',
  })
  cameFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was done (ISO 8601, UTC).' })
  computedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When its values were dropped to make room (ISO 8601, UTC); null while they are there.',
  })
  prunedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'People who fit; null without a result, and where they are too few to tell.' })
  people!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of them with a tie: the network that was measured; null without a result, and where they are too few to tell.',
  })
  tied!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ties: distinct pairs; null without a result, and where they are too few to tell.',
  })
  ties!: number | null;

  @Field(() => NoRun, { nullable: true, description: 'Why there are no values; null when there are.' })
  reason!: NoRun | null;

  /** What the store keeps. */
  readonly record!: NetworkRunRecord;
}

/** A run, and whether it was there. */
@ObjectType({ description: 'A run, and whether it was there already.' })
export class StartedNetworkRun {
  @Field(() => NetworkRun, { description: 'The run: done at once when it is small, or was kept.' })
  run!: NetworkRun;

  @Field(() => Boolean, { description: 'Whether a run of the same question was there.' })
  reused!: boolean;
}

/** A value of a measure. */
@ObjectType({ description: 'A value of a measure: of a person, or of a tie between two.' })
export class NetworkRunValue {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  rank!: number;

  @Field(() => NetworkNode, { description: 'The person.' })
  person!: NetworkNode;

  @Field(() => NetworkNode, { nullable: true, description: 'The other end of a bridge.' })
  other!: NetworkNode | null;

  @Field(() => Float, { nullable: true, description: 'The value; null of a bridge, which is one or not.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard error of a sampled value; null when it is exact.' })
  standardError!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the interval of a sampled value: 1.96 standard errors, not below 0.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of the interval of a sampled value: 1.96 standard errors, not above 1.',
  })
  high!: number | null;
}

/** A page of values. */
@ObjectType({ description: 'A page of the values of a measure.' })
export class NetworkRunValuePage {
  @Field(() => NetworkMeasure, { description: 'Which measure.' })
  measure!: NetworkMeasure;

  @Field(() => [NetworkRunValue], { description: 'This page.' })
  edges!: NetworkRunValue[];

  @Field(() => Int, { nullable: true, description: 'How many there are; null without a result.' })
  totalCount!: number | null;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;

  @Field(() => Int, {
    nullable: true,
    description: 'People from whom paths were counted; null when the values are exact.',
  })
  sources!: number | null;

  @Field(() => NoRun, { nullable: true, description: 'Why there are none; null when there are.' })
  reason!: NoRun | null;
}

/** A question for communities over time. */
@ArgsType()
export class CommunitiesArgs extends TwoTimes {
  @Field(() => NetworkFilter, { nullable: true, description: 'Which people and ties.' })
  filter?: NetworkFilter | null;

  @Field(() => RunHistoryInput, { nullable: true, description: 'Over time; at `validAt` alone when left out.' })
  history?: RunHistoryInput | null;

  @Field(() => Int, { nullable: true, description: 'Seed; 42 when left out.' })
  seed?: number | null;
}

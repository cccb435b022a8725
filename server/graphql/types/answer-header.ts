import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from './scalars';

/** How recent a source is. */
@ObjectType({ description: 'How recent a source is.' })
export class SourceState {
  @Field(() => String, { description: 'Name of the source.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'When it was last imported (ISO 8601, UTC); null if never.' })
  lastImport!: string | null;
}

/** What an answer rests on (contract 8). */
@ObjectType({ description: 'What an answer rests on: the same query, times, policy and engine give the same digits.' })
export class AnswerHeader {
  @Field(() => String, { description: 'The question, in canonical form.' })
  query!: string;

  @Field(() => PartialDateScalar, { description: 'The day whose state is described.' })
  validAt!: string;

  @Field(() => String, { description: 'What we knew then: the time or `seq:N` asked for, `now` by default.' })
  knownAt!: string;

  @Field(() => Int, { description: 'The command up to which facts were known.' })
  seq!: number;

  @Field(() => [String], { description: 'Versions of the definitions used.' })
  definitions!: string[];

  @Field(() => String, { description: 'Digest of the policy under which the answer was given.' })
  policyDigest!: string;

  @Field(() => String, { description: 'Version of the engine.' })
  engine!: string;

  @Field(() => [SourceState], { description: 'The sources, each with its last import.' })
  sources!: SourceState[];

  @Field(() => Float, { nullable: true, description: 'Share of facts that are known to the year only (0–1).' })
  yearPrecisionShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of person records that are linked to no other record (0–1).' })
  unlinkedShare!: number | null;

  @Field(() => Int, {
    description: 'How many people who were known then have been erased since: with any, the answer is not what it was.',
  })
  erased!: number;

  @Field(() => String, { description: 'SHA-256 of the answer.' })
  digest!: string;

  @Field(() => Boolean, { description: 'Whether the people are made up.' })
  synthetic!: boolean;
}

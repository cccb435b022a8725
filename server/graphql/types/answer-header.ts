import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PartialDateScalar } from './scalars';

/** What became of an earlier answer (contract 8). */
export enum AnswerComparison {
  SAME = 'SAME',
  CHANGED_BY_POLICY = 'CHANGED_BY_POLICY',
  ENGINE_CHANGED = 'ENGINE_CHANGED',
  ERASED_SINCE = 'ERASED_SINCE',
  OTHER_QUESTION = 'OTHER_QUESTION',
}
registerEnumType(AnswerComparison, {
  name: 'AnswerComparison',
  description: 'Whether an answer is the same as an earlier one, and if not, why. Never how many left or came.',
  valuesConfig: {
    SAME: { description: 'The same question has the same answer.' },
    CHANGED_BY_POLICY: { description: 'What you may see has changed since: rights, roles and consents are judged now.' },
    ENGINE_CHANGED: { description: 'The engine or one of its definitions works in another way since.' },
    ERASED_SINCE: { description: 'People have been erased since: the earlier answer cannot be given again.' },
    OTHER_QUESTION: {
      description: 'It is not the same question: ask it again with `validAt` and `knownAt` (`seq:N`) of the earlier header.',
    },
  },
});

/** An earlier answer's header, as far as it is compared. */
@InputType({ description: "An earlier answer's header: hand back what it said." })
export class EarlierHeader {
  @Field(() => String, { description: 'Its `query`.' })
  query!: string;

  @Field(() => PartialDateScalar, { description: 'Its `validAt`.' })
  validAt!: string;

  @Field(() => Int, { description: 'Its `seq`.' })
  seq!: number;

  @Field(() => [String], { nullable: true, description: 'Its `definitions`; left out, they are not compared.' })
  definitions?: string[] | null;

  @Field(() => String, { description: 'Its `policyDigest`.' })
  policyDigest!: string;

  @Field(() => String, { description: 'Its `engine`.' })
  engine!: string;

  @Field(() => String, { description: 'Its `digest`.' })
  digest!: string;
}

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

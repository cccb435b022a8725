import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FactView } from './fact-view.types';
import { AnswerHeader, JsonScalar, KeysetPage, PartialDateScalar } from '../../graphql/types';

/** One fact for bulk readers. */
@ObjectType({ description: 'One fact, flat, for bulk readers.' })
export class FactRow {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Kind of fact.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Person it is about.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Thing it is about.' })
  thingId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Thing it points to.' })
  objectId!: string | null;

  @Field(() => JsonScalar, { description: 'Its values.' })
  props!: Record<string, unknown>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True from.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'True until.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => Int, { description: 'Known from this command on.' })
  seqFrom!: number;

  @Field(() => Int, { nullable: true, description: 'Taken back by this command.' })
  seqTo!: number | null;
}

/** A page of facts. */
@ObjectType({ description: 'A page of facts, in order of their ids.' })
export class FactPage {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [FactRow], { description: 'This page.' })
  facts!: FactRow[];

  @Field(() => Int, { description: 'How many there are in all pages.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A page of the facts about a person. */
@ObjectType({ description: 'A page of the facts about a person, by kind, latest first.' })
export class PersonFactPage {
  @Field(() => [FactView], { description: 'This page.' })
  facts!: FactView[];

  @Field(() => Int, { description: 'How many there are in all pages.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more after this page.' })
  truncated!: boolean;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

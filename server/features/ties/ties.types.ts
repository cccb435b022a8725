import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, KeysetPage, PartialDateScalar } from '../../graphql/types';
import { NetworkNode } from '../network/network.types';
import { TieReason } from '../people/people.types';

/** Two people who are tied. */
@ObjectType({ description: 'Two people who are tied, and why.' })
export class TieEdge {
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;

  @Field(() => NetworkNode, { description: 'The one with more ties within the filter.' })
  one!: NetworkNode;

  @Field(() => NetworkNode, { description: 'The other.' })
  other!: NetworkNode;

  @Field(() => Float, { description: 'Strength, as defined by `tie-weight`, within the filter.' })
  weight!: number;

  @Field(() => Boolean, { description: 'Whether it joins Korea and abroad.' })
  crossBorder!: boolean;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Day of the latest thing they share.' })
  lastContact!: string | null;

  @Field(() => [TieReason], { description: 'Why, within the filter.' })
  reasons!: TieReason[];
}

/** The ties of a network. */
@ObjectType({ description: 'Pairs of people who are tied within a filter, strongest first: the list behind `network.ties`.' })
export class TiePage {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [TieEdge], { description: 'This page.' })
  edges!: TieEdge[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

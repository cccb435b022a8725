import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader } from '../../graphql/types';
import { NoGap } from '../gaps/gaps.enums';
import { NetworkNode } from '../network/network.types';

/** By what brokers are found. */
export enum BrokerMeasure {
  BETWEENNESS = 'betweenness',
  CONSTRAINT = 'constraint',
  EFFECTIVE_SIZE = 'effectiveSize',
  PAGE_RANK = 'pageRank',
}
registerEnumType(BrokerMeasure, {
  name: 'BrokerMeasure',
  description: 'By what brokers are found.',
  valuesConfig: {
    BETWEENNESS: {
      description:
        'Share of the shortest paths of others that pass through the person; beyond 3,000 people estimated, with its error.',
    },
    CONSTRAINT: { description: "Burt's constraint, lowest first: the contacts are not contacts of one another." },
    EFFECTIVE_SIZE: { description: 'Contacts less the mean number of ties each has to the others.' },
    PAGE_RANK: { description: 'PageRank on undirected ties.' },
  },
});

/** Somebody who holds others together. */
@ObjectType({ description: 'Somebody who holds others together.' })
export class Broker {
  @Field(() => NetworkNode, { description: 'The person.' })
  person!: NetworkNode;

  @Field(() => Float, { description: 'The measure.' })
  score!: number;

  @Field(() => Float, { description: 'Standard error of an estimate; 0 when it is exact.' })
  error!: number;
}

/** Who holds a network together. */
@ObjectType({ description: 'Who holds a network together.' })
export class Brokers {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, {
    nullable: true,
    description: 'People with at least two ties, who can be brokers at all; null with a reason.',
  })
  totalCount!: number | null;

  @Field(() => [Broker], { description: 'The first ones.' })
  brokers!: Broker[];

  @Field(() => NoGap, { nullable: true, description: 'Why there is nobody; null when there is an answer.' })
  reason!: NoGap | null;
}

/** Somebody whom no event has reached. */
@ObjectType({ description: 'Somebody whom no event has reached, with the nearest person who was.' })
export class UnreachedPerson {
  @Field(() => NetworkNode, { description: 'The person.' })
  person!: NetworkNode;

  @Field(() => NetworkNode, {
    nullable: true,
    description: 'The nearest person who was reached; null where no way leads to one.',
  })
  nearest!: NetworkNode | null;

  @Field(() => Int, { nullable: true, description: 'Steps along ties to them.' })
  steps!: number | null;
}

/** Who is there and not reached. */
@ObjectType({ description: 'People of a technology or an association, reached by an event or not.' })
export class ReachGap {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, { description: 'Who is there.' })
  people!: number;

  @Field(() => Int, { description: 'Of them reached.' })
  reached!: number;

  @Field(() => [UnreachedPerson], { description: 'The others, nearest to somebody reached first.' })
  unreached!: UnreachedPerson[];

  @Field(() => NoGap, {
    nullable: true,
    description: 'Why there is nobody; null when there is an answer. One person, and people without ties, have one.',
  })
  reason!: NoGap | null;
}

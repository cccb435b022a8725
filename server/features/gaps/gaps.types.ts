import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AnswerHeader } from '../../graphql/types';
import { NetworkNode } from '../network/network.types';
import { UnreachedPerson } from '../growth/gaps.types';
import { NoGap } from './gaps.enums';

/** Contacts of somebody who hang together without them. */
@ObjectType({ description: 'Contacts of somebody who hang together among themselves, without that person.' })
export class ContactCircle {
  @Field(() => Int, { description: 'How many contacts.' })
  people!: number;

  @Field(() => [NetworkNode], { description: 'Up to three of them, those with the most ties first.' })
  sample!: NetworkNode[];
}

/** Somebody who spans structural holes. */
@ObjectType({ description: 'Somebody who spans structural holes: a broker between circles.' })
export class HoleSpanner {
  @Field(() => NetworkNode, { description: 'The person.' })
  person!: NetworkNode;

  @Field(() => Float, { description: 'Contacts less the mean number of ties each has to the others.' })
  effectiveSize!: number;

  @Field(() => Float, { description: 'Effective size by number of contacts, 0–1.' })
  efficiency!: number;

  @Field(() => Float, { description: "Burt's constraint: how much contacts are contacts of one another." })
  constraint!: number;

  @Field(() => Int, { description: 'Circles among the contacts: a hole lies between any two.' })
  circleCount!: number;

  @Field(() => [ContactCircle], { description: 'The largest of them, at most five.' })
  circles!: ContactCircle[];
}

/** Where a network has holes. */
@ObjectType({ description: 'Where a network has structural holes, and who spans them.' })
export class StructuralHoles {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, { nullable: true, description: 'People with at least two contacts; null with a reason.' })
  totalCount!: number | null;

  @Field(() => [HoleSpanner], { description: 'The first ones.' })
  people!: HoleSpanner[];

  @Field(() => NoGap, { nullable: true, description: 'Why there is nobody; null when there is an answer.' })
  reason!: NoGap | null;
}

/** Two people who should meet. */
@ObjectType({ description: 'Two people who are not tied and should meet, with what speaks for it.' })
export class SuggestedLink {
  @Field(() => NetworkNode, { description: 'One of them; whom the question named.' })
  person!: NetworkNode;

  @Field(() => NetworkNode, { description: 'The other.' })
  other!: NetworkNode;

  @Field(() => Float, { description: 'Index of Adamic and Adar, multiplied by 1 + topic similarity.' })
  score!: number;

  @Field(() => Float, {
    description: 'Sum over common acquaintances of 1 / ln(their acquaintances): whoever knows everybody says little.',
  })
  adamicAdar!: number;

  @Field(() => Int, { description: 'Common acquaintances.' })
  commonCount!: number;

  @Field(() => [NetworkNode], { description: 'Up to five of them who could introduce, those who say most first.' })
  common!: NetworkNode[];

  @Field(() => [String], { description: 'Codes of technologies both work on.' })
  technologies!: string[];

  @Field(() => Float, {
    description: 'Cosine of their technologies, rare ones weighing more, 0–1; 0 where nothing is known of one of them.',
  })
  topicSimilarity!: number;
}

/** Who should meet whom. */
@ObjectType({ description: 'Who should meet whom.' })
export class LinkSuggestions {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => [SuggestedLink], { description: 'The best pairs, best first.' })
  links!: SuggestedLink[];

  @Field(() => NoGap, { nullable: true, description: 'Why there are none; null when there is a network.' })
  reason!: NoGap | null;
}

/** An association that a technology could be taken to. */
@ObjectType({ description: 'An association whose people work on a technology and were not reached by an event.' })
export class RecommendedAssociation {
  @Field(() => String, { description: 'Its abbreviation, such as KSEA.' })
  association!: string;

  @Field(() => Boolean, { description: 'Whether none of its people of this technology were reached: a new association for it.' })
  isNew!: boolean;

  @Field(() => Int, { nullable: true, description: 'Its people who work on the technology; null where too few to be told.' })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them reached by an event; null where it would tell too few.' })
  reached!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the others those with a tie to somebody who was reached, who could introduce; null where too few.',
  })
  withIntroduction!: number | null;

  @Field(() => [UnreachedPerson], { description: 'Up to ten who were not reached, nearest to somebody reached first.' })
  unreached!: UnreachedPerson[];
}

/** Associations that a technology could be taken to. */
@ObjectType({ description: 'Associations that a technology could be taken to: most people not reached yet first.' })
export class RecommendedAssociations {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => Int, { description: 'Associations with people of the technology who were not reached.' })
  totalCount!: number;

  @Field(() => [RecommendedAssociation], { description: 'The first ones.' })
  associations!: RecommendedAssociation[];

  @Field(() => NoGap, { nullable: true, description: 'Why there are none; null when there is an answer.' })
  reason!: NoGap | null;
}

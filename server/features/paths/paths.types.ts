import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, LocalText } from '../../graphql/types';
import { PersonCard } from '../people/person-card.types';
import { TieReason } from '../people/people.types';

/** One introduction: who knows whom, and why. */
@ObjectType({ description: 'One step of a path: who knows whom, and from what.' })
export class PathStep {
  @Field(() => PersonCard, { description: 'Who introduces.' })
  from!: PersonCard;

  @Field(() => PersonCard, { description: 'To whom.' })
  to!: PersonCard;

  @Field(() => Float, { description: 'Strength of the tie, 0–1: from its kinds, count, recency and the size of the meetings.' })
  strength!: number;

  @Field(() => [TieReason], { description: 'What ties the two, with the lists behind it.' })
  ties!: TieReason[];

  @Field(() => LocalText, { description: 'The step as a sentence.' })
  text!: LocalText;
}

/** A way from one person to another. */
@ObjectType({ description: 'A way from one person to another by people who know each other.' })
export class IntroductionPath {
  @Field(() => Int, { description: 'How many steps.' })
  length!: number;

  @Field(() => Float, { description: 'Strength of the whole, 0–1: the product of its steps.' })
  strength!: number;

  @Field(() => [PathStep], { description: 'The steps in order.' })
  steps!: PathStep[];

  @Field(() => LocalText, { description: 'The path as sentences.' })
  text!: LocalText;
}

/** Ways to reach somebody. */
@ObjectType({ description: 'Up to five short, strong and different ways to reach somebody, best first.' })
export class IntroductionPaths {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => PersonCard, { nullable: true, description: 'Where they begin; null when there is nobody you may see.' })
  from!: PersonCard | null;

  @Field(() => PersonCard, { nullable: true, description: 'Where they lead; null when there is nobody you may see.' })
  to!: PersonCard | null;

  @Field(() => [IntroductionPath], { description: 'The paths. Nobody in between who has not agreed to introduce others.' })
  paths!: IntroductionPath[];

  @Field(() => LocalText, { description: 'What was found, or what to do when nothing was.' })
  text!: LocalText;
}

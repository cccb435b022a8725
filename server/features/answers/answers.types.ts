import { Field, Int, ObjectType } from 'type-graphql';
import { AnswerComparison, AnswerHeader, LocalText, PartialDateScalar } from '../../graphql/types';
import { AnswerDifference } from './differences.types';

/** An answer given again. */
@ObjectType({ description: 'An earlier answer, computed again from the facts; no figure of it was kept.' })
export class Reproduction {
  @Field(() => String, { description: 'Digest of the earlier answer.' })
  digest!: string;

  @Field(() => String, { description: 'The question that had this answer, in canonical form.' })
  query!: string;

  @Field(() => PartialDateScalar, { description: 'Whose state was described.' })
  validAt!: string;

  @Field(() => Int, { description: 'Up to which command was known.' })
  seq!: number;

  @Field(() => String, { description: 'When the answer was last given (ISO 8601, UTC).' })
  answeredAt!: string;

  @Field(() => Int, { description: 'How many questions had an answer of this digest; the latest is asked again.' })
  questions!: number;

  @Field(() => AnswerComparison, { description: 'Whether it is the same, and if not, why.' })
  comparison!: AnswerComparison;

  @Field(() => LocalText, { description: 'The same in a sentence.' })
  text!: LocalText;

  @Field(() => AnswerHeader, { description: 'The header of the answer computed again.' })
  header!: AnswerHeader;

  @Field(() => Boolean, { description: 'Whether the question has the same answer with what is known now.' })
  sameNow!: boolean;

  @Field(() => AnswerDifference, { nullable: true, description: 'What corrections published since change; for `networkGrowth`.' })
  since!: AnswerDifference | null;
}

import { ArgsType, Field } from 'type-graphql';
import { PartialDateScalar } from './scalars';

/** The two times of a question (contract 6). */
@ArgsType()
export class TwoTimes {
  @Field(() => PartialDateScalar, { nullable: true, description: 'What was true then; today when left out.' })
  validAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What we knew then: an ISO instant, a date or `seq:N`; now when left out.',
  })
  knownAt?: string | null;
}

import { Field, Float, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../../graphql/types';

/** One step of the course of an event. */
@ObjectType({
  description:
    'Partners per attendee in some months, beside what matched people let expect. After the event, observed less expected adds up to the effect.',
})
export class EventCoursePoint {
  @Field(() => PartialDateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => PartialDateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether it lies after the event.' })
  isAfter!: boolean;

  @Field(() => Float, { nullable: true, description: 'Partners per matched attendee; null where they are too few to tell.' })
  observed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Those of matched people, moved by the mean distance before the event; null where they are too few to tell.',
  })
  expected!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval of the expectation.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end.' })
  high!: number | null;
}

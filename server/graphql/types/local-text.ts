import { Field, ObjectType } from 'type-graphql';

/** A text in both languages of the product. */
@ObjectType({ description: 'A text in Korean and English.' })
export class LocalText {
  @Field(() => String, { description: 'Korean.' })
  ko!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

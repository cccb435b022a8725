import { Field, ObjectType } from 'type-graphql';

/** Where a page of a keyset connection ends. */
@ObjectType({ description: 'Where a page of a keyset connection ends.' })
export class KeysetPage {
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; pass it as `after`.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is more.' })
  hasNextPage!: boolean;
}

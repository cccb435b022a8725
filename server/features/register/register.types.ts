import { Field, ID, Int, ObjectType } from 'type-graphql';
import { KeysetPage, PersonNode } from '../../graphql/types';

/** A record that the register no longer delivers. */
@ObjectType({
  description: 'A record that the last whole delivery of the register no longer had. It is kept, and so is what is linked to it.',
})
export class MissingRecord {
  @Field(() => String, { description: 'Key of the record.' })
  recordKey!: string;

  @Field(() => ID, { nullable: true, description: 'The person it describes.' })
  personId!: string | null;

  @Field(() => PersonNode, { nullable: true, description: 'The person it describes.' })
  person!: PersonNode | null;

  @Field(() => String, { description: 'When the register last had it (ISO 8601, UTC).' })
  lastSeen!: string;

  @Field(() => Int, { description: 'How many other records describe the same person.' })
  linked!: number;

  @Field(() => Int, { description: 'How many links with it were decided.' })
  decided!: number;
}

/** A page of them. */
@ObjectType({ description: 'Records that the last whole delivery of the register no longer had.' })
export class MissingRecordPage {
  @Field(() => String, {
    nullable: true,
    description: 'When that delivery was taken in (ISO 8601, UTC); null when there was none.',
  })
  deliveredAt!: string | null;

  @Field(() => [MissingRecord], { description: 'This page.' })
  nodes!: MissingRecord[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

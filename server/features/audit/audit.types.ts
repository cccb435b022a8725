import { Field, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar, KeysetPage } from '../../graphql/types';

/** Something somebody did. */
@ObjectType({ description: 'Something somebody did: a write, a decision, an export, a look at contact data.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  at!: string;

  @Field(() => String, { description: 'Who; `cli:…` for commands.' })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Name of the user, as of now.' })
  actorName!: string | null;

  @Field(() => String, { description: 'What was done, such as `setConsent`.' })
  operation!: string;

  @Field(() => String, { nullable: true, description: 'To whom or what: kind and id.' })
  subject!: string | null;

  @Field(() => Int, { nullable: true, description: 'The command it published.' })
  seq!: number | null;

  @Field(() => String, { nullable: true, description: 'Reason given.' })
  reason!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Particulars; never contact data.' })
  details!: Record<string, unknown> | null;
}

/** The audit trail. */
@ObjectType({ description: 'The audit trail, latest first.' })
export class AuditPage {
  @Field(() => [AuditEntry], { description: 'This page.' })
  nodes!: AuditEntry[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

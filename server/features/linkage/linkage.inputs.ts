import { Field, Float, ID, InputType } from 'type-graphql';
import { LinkState } from './linkage.enums';

/** Which pairs. */
@InputType({ description: 'Which pairs of the worklist.' })
export class LinkCandidateFilter {
  @Field(() => LinkState, { nullable: true, description: 'Open ones, when left out.' })
  state?: LinkState | null;

  @Field(() => [String], { nullable: true, description: 'One of the two records is from one of these sources.' })
  sources?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'One of the two records was sent by one of these.' })
  senders?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Somebody of the pair takes part in this event.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of the two records describes this person.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of the two records came with this import.' })
  importId?: string | null;
}

/** Which decisions. */
@InputType({ description: 'Which decisions.' })
export class LinkHistoryFilter {
  @Field(() => String, { nullable: true, description: 'About a pair with this record.' })
  record?: string | null;

  @Field(() => String, { nullable: true, description: 'And this one.' })
  otherRecord?: string | null;

  @Field(() => ID, { nullable: true, description: 'About a record of this person.' })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those by hand.' })
  byHand?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of yours.' })
  mine?: boolean | null;
}

/** How to run linkage. */
@InputType({ description: 'How to run linkage.' })
export class RunLinkageInput {
  @Field(() => Float, {
    nullable: true,
    description:
      'Match weight from which a pair is linked without anybody looking; that of the last run, or the recommended one, when left out.',
  })
  threshold?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only propose: link nothing.' })
  proposeOnly?: boolean | null;
}

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalText } from '../../graphql/types';
import { PersonCard } from '../people/person-card.types';

/** How far somebody on a shortlist has come (contract 16). */
export enum ShortlistState {
  CONSIDERED = 'considered',
  INVITED = 'invited',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  RESERVE = 'reserve',
}
registerEnumType(ShortlistState, {
  name: 'ShortlistState',
  description: 'How far somebody on a shortlist has come.',
  valuesConfig: {
    CONSIDERED: { description: 'Thought of.' },
    INVITED: { description: 'Invited.' },
    ACCEPTED: { description: 'Said yes.' },
    DECLINED: { description: 'Said no.' },
    RESERVE: { description: 'Kept in reserve.' },
  },
});

/** Somebody who works on a shortlist. */
@ObjectType({ description: 'Somebody who works on a shortlist.' })
export class ShortlistUser {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string | null;
}

/** What somebody did to a row of a shortlist. */
@ObjectType({ description: 'What somebody did to a row of a shortlist.' })
export class ShortlistChange {
  @Field(() => Int, { description: 'The command; it can be undone.' })
  seq!: number;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  at!: string;

  @Field(() => ShortlistUser, { description: 'Who.' })
  by!: ShortlistUser;

  @Field(() => ShortlistState, { nullable: true, description: 'How far the person had come; empty: taken off the list.' })
  state!: ShortlistState | null;

  @Field(() => String, { nullable: true, description: 'The note.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether it was undone since.' })
  undone!: boolean;

  @Field(() => LocalText, { description: 'The change as a sentence.' })
  text!: LocalText;
}

/** A row of a shortlist. */
@ObjectType({ description: 'A person on a shortlist.' })
export class ShortlistEntry {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field(() => ShortlistState, { description: 'How far it has come.' })
  state!: ShortlistState;

  @Field(() => String, { nullable: true, description: 'A note for those who work on the list.' })
  note!: string | null;

  @Field(() => ShortlistUser, { description: 'Who said so.' })
  by!: ShortlistUser;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  at!: string;

  @Field(() => Int, { description: 'The command since which the row says this.' })
  seq!: number;

  @Field(() => [ShortlistChange], { description: 'What was done to the row, latest first.' })
  history!: ShortlistChange[];
}

/** People somebody thinks of inviting. */
@ObjectType({ description: 'People somebody thinks of inviting, shared with those who organise with them.' })
export class Shortlist {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The topic it was made for.' })
  topic!: string | null;

  @Field(() => ID, { nullable: true, description: 'The event it is for: whoever organises that works on the list too.' })
  eventId!: string | null;

  @Field(() => ShortlistUser, { description: 'Who made it.' })
  owner!: ShortlistUser;

  @Field(() => [ShortlistUser], { description: 'Who else works on it.' })
  members!: ShortlistUser[];

  @Field(() => [ShortlistEntry], { description: 'The people, in the order in which they came.' })
  entries!: ShortlistEntry[];

  @Field(() => Int, { description: 'How many people are on it.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether you may change it.' })
  mayEdit!: boolean;

  @Field(() => String, { description: 'When it was last changed (ISO 8601, UTC).' })
  changedAt!: string;

  @Field(() => Int, { description: 'The last command about it.' })
  seq!: number;
}

/** A new shortlist. */
@InputType({ description: 'A new shortlist.' })
export class CreateShortlistInput {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The topic it is for.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'The event it is for: one of yours.' })
  eventId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Users who work on it too.' })
  members?: string[] | null;
}

/** Changes a shortlist. */
@InputType({ description: 'Changes a shortlist; what is left out stays.' })
export class UpdateShortlistInput {
  @Field(() => ID, { description: 'The shortlist.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The topic it is for.' })
  topic?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Users who work on it too: all of them.' })
  members?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Puts somebody on a shortlist, or says how far it has come. */
@InputType({ description: 'Puts people on a shortlist, or says how far it has come with them.' })
export class ShortlistEntryInput {
  @Field(() => ID, { description: 'The shortlist.' })
  shortlistId!: string;

  @Field(() => [ID], { description: 'The people (at most 100).' })
  people!: string[];

  @Field(() => ShortlistState, {
    nullable: true,
    description: 'How far it has come; left out: it stays, and somebody new is thought of.',
  })
  state?: ShortlistState | null;

  @Field(() => String, { nullable: true, description: 'A note; left out: it stays.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The latest `seq` of these rows that you have seen: CONFLICT when one was changed since. Left out: the last word counts.',
  })
  seenSeq?: number | null;
}

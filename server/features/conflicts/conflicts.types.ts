import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerHeader, LocalText, PartialDateScalar } from '../../graphql/types';
import { PersonCard } from '../people/person-card.types';
import { TieItem } from '../people/people.types';

/** Why somebody should not judge or be judged (rule 27); the values are those of the rules. */
export enum ConflictKind {
  OWN_PROPOSAL = 'ownProposal',
  FAMILY = 'family',
  ADVISER_STUDENT = 'adviserStudent',
  SAME_INSTITUTION = 'sameInstitution',
  CO_ORGANIZER = 'coOrganizer',
  CO_AUTHOR = 'coAuthor',
  JOINT_PROJECT = 'jointProject',
}
registerEnumType(ConflictKind, {
  name: 'ConflictKind',
  description: 'Kinds of conflicts of interest.',
  valuesConfig: {
    SAME_INSTITUTION: { description: 'Both work at one institution, or did within the years the rules say.' },
    CO_AUTHOR: { description: 'They wrote a work together within the years the rules say.' },
    ADVISER_STUDENT: { description: 'One advised the other.' },
    CO_ORGANIZER: { description: 'They organised something together.' },
    JOINT_PROJECT: { description: 'They take part in one project, or did within the years the rules say.' },
    FAMILY: { description: 'They declared that they are family.' },
    OWN_PROPOSAL: { description: 'It is their own proposal.' },
  },
});

/** A conflict that somebody decided to put up with. */
@ObjectType({ description: 'A decision that a conflict does not stand in the way.' })
export class ConflictWaiver {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'Who decided.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Name of who decided.' })
  byName!: string | null;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  at!: string;

  @Field(() => Int, { description: 'The command; it can be undone.' })
  seq!: number;
}

/** What speaks against bringing two people together in this way. */
@ObjectType({ description: 'A conflict of interest between two people, with its evidence and its age.' })
export class Conflict {
  @Field(() => ConflictKind, { description: 'Kind.' })
  kind!: ConflictKind;

  @Field(() => PersonCard, { description: 'Who was checked.' })
  person!: PersonCard;

  @Field(() => PersonCard, { nullable: true, description: 'With whom; empty where it is their own proposal.' })
  with!: PersonCard | null;

  @Field(() => LocalText, { description: 'The conflict as a sentence.' })
  text!: LocalText;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when, as exactly as it is known.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; empty while it lasts.' })
  to!: string | null;

  @Field(() => Float, { nullable: true, description: 'Years since it ended; 0 while it lasts.' })
  ageYears!: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many years the rules count it.' })
  withinYears!: number | null;

  @Field(() => [TieItem], { description: 'What shows it.' })
  evidence!: TieItem[];

  @Field(() => ConflictWaiver, { nullable: true, description: 'The decision to put up with it, where there is one.' })
  waiver!: ConflictWaiver | null;

  @Field(() => Boolean, { description: 'Whether it stands in the way: it is counted and not waived.' })
  blocks!: boolean;
}

/** What somebody is checked against. */
@InputType({ description: 'What somebody is checked against; all that is named counts.' })
export class ConflictAgainst {
  @Field(() => [ID], { nullable: true, description: 'People: a panel, or the members of a set.' })
  people?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A proposal or event: its organizers and everybody who takes part.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A shortlist of yours: everybody on it who has not declined.' })
  shortlistId?: string | null;
}

/** Everything that speaks against somebody. */
@ObjectType({ description: 'What speaks against bringing somebody together with others.' })
export class ConflictReport {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => PersonCard, { description: 'Who was checked.' })
  person!: PersonCard;

  @Field(() => [Conflict], { description: 'The conflicts, those that stand in the way first.' })
  conflicts!: Conflict[];

  @Field(() => Int, { description: 'How many people were looked at.' })
  checked!: number;

  @Field(() => LocalText, { description: 'What was found, in a sentence.' })
  text!: LocalText;
}

/** Puts up with a conflict. */
@InputType({ description: 'Decides that a conflict does not stand in the way.' })
export class WaiveConflictInput {
  @Field(() => ID, { description: 'One of the two.' })
  person!: string;

  @Field(() => ID, { description: 'The other.' })
  with!: string;

  @Field(() => ConflictKind, { description: 'Which conflict.' })
  kind!: ConflictKind;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

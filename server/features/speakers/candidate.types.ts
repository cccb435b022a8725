import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalText, PartialDateScalar } from '../../graphql/types';
import { Conflict } from '../conflicts/conflicts.types';
import { PersonCard } from '../people/person-card.types';
import { TieItem, TieReason } from '../people/people.types';
import { FlagLevel, SpeakerFlagKind, SpeakerReasonKind } from './speakers.enums';

/** A work that shows somebody's expertise. */
@ObjectType({ description: 'A work that shows that somebody works on the topic.' })
export class EvidenceWork {
  @Field(() => ID, { description: 'Id of the work.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field(() => Float, { description: 'How close it is to the topic, 0–1.' })
  closeness!: number;
}

/** A tie that a reason names. */
@ObjectType({ description: 'A tie that a reason names.' })
export class EvidenceTie {
  @Field(() => PersonCard, { description: 'With whom.' })
  with!: PersonCard;

  @Field(() => [TieReason], { description: 'What ties the two, with the lists behind it.' })
  ties!: TieReason[];
}

/** What a reason rests on. */
@ObjectType({ description: 'What a reason rests on: what can be opened.' })
export class SpeakerEvidence {
  @Field(() => [EvidenceWork], { description: 'Works, the closest first.' })
  works!: EvidenceWork[];

  @Field(() => [EvidenceTie], { description: 'Ties, the strongest first.' })
  ties!: EvidenceTie[];

  @Field(() => [TieItem], { description: 'Events, latest first.' })
  events!: TieItem[];

  @Field(() => [TieItem], { description: 'Joint projects.' })
  projects!: TieItem[];

  @Field(() => [TieItem], { description: 'Associations.' })
  associations!: TieItem[];

  @Field(() => [String], { description: 'Fields of work in the sources’ words, where no work shows it.' })
  fields!: string[];

  @Field(() => [String], { description: 'Countries, ISO 3166-1 alpha-2.' })
  countries!: string[];
}

/** A part of a score. */
@ObjectType({ description: 'A part of a candidate’s score. The weights of all reasons add up to the score.' })
export class SpeakerReason {
  @Field(() => SpeakerReasonKind, { description: 'Which part.' })
  kind!: SpeakerReasonKind;

  @Field(() => Float, { description: 'What it adds to the score.' })
  weight!: number;

  @Field(() => Float, { description: 'How much of it there is, 0–1: the weight before it was weighed.' })
  value!: number;

  @Field(() => LocalText, { description: 'The reason as a sentence.' })
  text!: LocalText;

  @Field(() => SpeakerEvidence, { description: 'What it rests on.' })
  evidence!: SpeakerEvidence;
}

/** Somebody who could introduce. */
@ObjectType({ description: 'Somebody close to the organizers who knows the candidate and agreed to introduce others.' })
export class Introducer {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field(() => Boolean, { description: 'Whether it is one of the organizers.' })
  isOrganizer!: boolean;

  @Field(() => Float, { description: 'Strength of the tie, 0–1.' })
  strength!: number;

  @Field(() => [TieReason], { description: 'What ties the two.' })
  ties!: TieReason[];

  @Field(() => LocalText, { description: 'As a sentence.' })
  text!: LocalText;
}

/** What is to be known before inviting. */
@ObjectType({ description: 'What is to be known about a candidate before inviting them.' })
export class SpeakerFlag {
  @Field(() => SpeakerFlagKind, { description: 'Kind.' })
  kind!: SpeakerFlagKind;

  @Field(() => FlagLevel, { description: 'How much it matters.' })
  level!: FlagLevel;

  @Field(() => LocalText, { description: 'As a sentence.' })
  text!: LocalText;

  @Field(() => [TieItem], { description: 'What shows it.' })
  evidence!: TieItem[];

  @Field(() => [Conflict], { description: 'The conflicts, where it is one.' })
  conflicts!: Conflict[];
}

/** Where somebody travels from. */
@ObjectType({ description: 'Where somebody would travel from, and how sure that is.' })
export class TravelsFrom {
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Place of work.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Source that says so.' })
  source!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when.' })
  since!: string | null;

  @Field(() => Float, { description: 'How sure it is, 0–1: from its source and its age.' })
  sureness!: number;

  @Field(() => Boolean, { description: 'Whether a flight is needed.' })
  needsFlight!: boolean;
}

/** Whether somebody is an overseas Korean, and who says so. */
@ObjectType({ description: 'Whether somebody is an overseas Korean, and by which source.' })
export class OverseasKorean {
  @Field(() => Boolean, { nullable: true, description: 'Whether; empty when no source says.' })
  value!: boolean | null;

  @Field(() => [String], { description: 'Sources that say so.' })
  sources!: string[];
}

/** Works of a year. */
@ObjectType({ description: 'How many works close to the topic appeared in a year.' })
export class YearOfWorks {
  @Field(() => Int, { description: 'Year.' })
  year!: number;

  @Field(() => Int, { description: 'Works close to the topic.' })
  count!: number;
}

/** A candidate. */
@ObjectType({ description: 'Somebody who could speak, with the reasons.' })
export class SpeakerCandidate {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field(() => Int, { description: 'Place in the order, from 1.' })
  rank!: number;

  @Field(() => Float, { description: 'Score, 0–1: the sum of the weights of the reasons.' })
  score!: number;

  @Field(() => [SpeakerReason], { description: 'The parts of the score, in a fixed order.' })
  reasons!: SpeakerReason[];

  @Field(() => [Introducer], { description: 'Who could introduce, the strongest first (at most 3).' })
  introducers!: Introducer[];

  @Field(() => [SpeakerFlag], { description: 'What is to be known before inviting, what stands in the way first.' })
  flags!: SpeakerFlag[];

  @Field(() => TravelsFrom, { description: 'Where they would travel from.' })
  travelsFrom!: TravelsFrom;

  @Field(() => OverseasKorean, { description: 'Whether an overseas Korean, and by which source.' })
  overseasKorean!: OverseasKorean;

  @Field(() => [YearOfWorks], { description: 'Works close to the topic by year, earliest first.' })
  years!: YearOfWorks[];

  @Field(() => [TieItem], { description: 'Associations they belong to.' })
  associations!: TieItem[];

  @Field(() => [TieItem], { description: 'X-Lab Days they took part in, latest first.' })
  earlierEvents!: TieItem[];
}

import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, KeysetPage, LocalText, PartialDateScalar } from '../../graphql/types';
import { Conflict } from '../conflicts/conflicts.types';
import { PersonCard } from '../people/person-card.types';
import { TieItem, TieReason } from '../people/people.types';
import { FlagLevel, SpeakerExclusion, SpeakerFlagKind, SpeakerReasonKind, SpeakerSearchState } from './speakers.enums';

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

/** How many were left out for a reason. */
@ObjectType({ description: 'How many people who can be found were left out for a reason.' })
export class ExcludedCount {
  @Field(() => SpeakerExclusion, { description: 'The reason.' })
  reason!: SpeakerExclusion;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => LocalText, { description: 'As a sentence, with what to relax.' })
  text!: LocalText;
}

/** How far the preparation is. */
@ObjectType({ description: 'How far the search is prepared.' })
export class SpeakerSearchProgress {
  @Field(() => SpeakerSearchState, { description: 'Whether it answers yet.' })
  state!: SpeakerSearchState;

  @Field(() => Int, { description: 'How much of it is done.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How much there is; empty while it is being counted.' })
  total!: number | null;

  @Field(() => LocalText, { description: 'As a sentence.' })
  text!: LocalText;
}

/** How a topic was understood. */
@ObjectType({ description: 'How a topic was understood.' })
export class ReadTopic {
  @Field(() => String, { description: 'The text that was looked for.' })
  text!: string;

  @Field(() => [String], { description: 'The English words a Korean topic was carried over to.' })
  translated!: string[];

  @Field(() => [String], { description: 'Words that say something, the most telling first.' })
  words!: string[];

  @Field(() => [String], { description: 'Words that no work of anybody here has.' })
  unknown!: string[];

  @Field(() => [String], { description: 'Technologies that were recognised in it: codes.' })
  technologies!: string[];

  @Field(() => [String], { description: 'By what it was compared: words, latent, dense.' })
  means!: string[];
}

/** The weights that were used. */
@ObjectType({ description: 'How much each part counted.' })
export class SpeakerWeights {
  @Field(() => Float, { description: 'Works on the topic.' })
  topic!: number;

  @Field(() => Float, { description: 'Ties to people in Korea.' })
  korea!: number;

  @Field(() => Float, { description: 'Close to the organizers.' })
  path!: number;

  @Field(() => Float, { description: 'Reaches what no X-Lab Day has reached yet.' })
  novelty!: number;

  @Field(() => Float, { description: 'Took part in earlier X-Lab Days.' })
  earlier!: number;

  @Field(() => Float, { description: 'Is likely to be free on the dates.' })
  availability!: number;
}

/** People who could speak. */
@ObjectType({ description: 'People who could speak, the best first.' })
export class SpeakerMatches {
  @Field(() => AnswerHeader, { description: 'What the answer rests on.' })
  header!: AnswerHeader;

  @Field(() => SpeakerSearchProgress, { description: 'Whether the search answers yet, and how far it is when it does not.' })
  progress!: SpeakerSearchProgress;

  @Field(() => ReadTopic, { description: 'How the topic was understood.' })
  topic!: ReadTopic;

  @Field(() => [SpeakerCandidate], { description: 'This page.' })
  candidates!: SpeakerCandidate[];

  @Field(() => Int, { description: 'How many candidates there are.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Out of how many people who can be found as speakers.' })
  searched!: number;

  @Field(() => [ExcludedCount], { description: 'Why the others are not among them.' })
  excluded!: ExcludedCount[];

  @Field(() => SpeakerWeights, { description: 'How much each part counted.' })
  weights!: SpeakerWeights;

  @Field(() => [LocalText], {
    description: 'What to know about the question: what could not be read, what to relax and by how much.',
  })
  notices!: LocalText[];

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** Why somebody is not found. */
@ObjectType({
  description:
    'Where somebody stands among the candidates, or why they are not among them. Hidden and absent are answered alike.',
})
export class WhyNotFound {
  @Field(() => SpeakerSearchProgress, { description: 'Whether the search answers yet.' })
  progress!: SpeakerSearchProgress;

  @Field(() => Int, { nullable: true, description: 'Place among the candidates, from 1; empty when they are not among them.' })
  rank!: number | null;

  @Field(() => Int, { description: 'How many candidates there are.' })
  totalCount!: number;

  @Field(() => SpeakerExclusion, { nullable: true, description: 'Why they are not among them.' })
  reason!: SpeakerExclusion | null;

  @Field(() => SpeakerCandidate, { nullable: true, description: 'The candidate, when there is one.' })
  candidate!: SpeakerCandidate | null;

  @Field(() => LocalText, { description: 'As a sentence, with what to change.' })
  text!: LocalText;
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AnswerHeader, KeysetPage, LocalText } from '../../graphql/types';
import { SpeakerCandidate } from './candidate.types';
import { SpeakerRelaxation } from './relaxations.types';
import { SpeakerExclusion, SpeakerSearchState } from './speakers.enums';

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

  @Field(() => [SpeakerRelaxation], {
    description: 'Where nobody was found: what to leave out, the way that finds most first; at most three.',
  })
  relaxations!: SpeakerRelaxation[];

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

import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { PartialDateScalar, Standing } from '../../graphql/types';

/** What a topic is taken from. */
@InputType({ description: 'What a topic is taken from: one of these.' })
export class TopicFromInput {
  @Field(() => ID, { nullable: true, description: 'A work: its title and abstract.' })
  workId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A person: their strongest works.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An event: its title and technologies.' })
  eventId?: string | null;
}

/** A span of days. */
@InputType({ description: 'A span of days, both included, Korean time.' })
export class DateRangeInput {
  @Field(() => PartialDateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => PartialDateScalar, { description: 'Last day.' })
  to!: string;
}

/** How much each part of the score counts. */
@InputType({ description: 'How much each part of the score counts, 0–10; what is left out keeps its default.' })
export class SpeakerWeightsInput {
  @Field(() => Float, { nullable: true, description: 'Works on the topic (6).' })
  topic?: number | null;

  @Field(() => Float, { nullable: true, description: 'Ties to people in Korea (1).' })
  korea?: number | null;

  @Field(() => Float, { nullable: true, description: 'Close to the organizers (1).' })
  path?: number | null;

  @Field(() => Float, { nullable: true, description: 'Reaches what no X-Lab Day has reached yet (1).' })
  novelty?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Took part in earlier X-Lab Days (0: shown, and counted only when you say so).',
  })
  earlier?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is likely to be free on the dates (0.5).' })
  availability?: number | null;
}

/** Whom one looks for. */
@InputType({ description: 'Whom one looks for: a topic, and what else they should be.' })
export class MatchSpeakersInput {
  @Field(() => String, { nullable: true, description: 'The topic in Korean or English: words, a title, a whole abstract.' })
  topic?: string | null;

  @Field(() => TopicFromInput, { nullable: true, description: 'Or what to take the topic from.' })
  topicFrom?: TopicFromInput | null;

  @Field(() => [String], { nullable: true, description: 'Codes of technologies, at least one of which they work on.' })
  technologies?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Countries of residence, ISO 3166-1 alpha-2.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Associations they belong to: abbreviations or ids.' })
  associations?: string[] | null;

  @Field(() => [Standing], {
    nullable: true,
    description: 'Where they stand towards Korea; left out: overseas Koreans, scientists abroad, and whoever no source places.',
  })
  standings?: Standing[] | null;

  @Field(() => [String], { nullable: true, description: 'Career stages: codes.' })
  stages?: string[] | null;

  @Field(() => [DateRangeInput], { nullable: true, description: 'The two date ranges of the proposal (at most two).' })
  dates?: DateRangeInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Edition whose rules and technologies hold; the latest when left out.' })
  edition?: number | null;

  @Field(() => ID, { nullable: true, description: 'The event: its organizers are those to be close to and in no conflict with.' })
  eventId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Organizers, where there is no event yet: people.' })
  organizers?: string[] | null;

  @Field(() => SpeakerWeightsInput, { nullable: true, description: 'How much each part counts.' })
  weights?: SpeakerWeightsInput | null;

  @Field(() => [ID], { nullable: true, description: 'People of a kind that is not meant: they and what is like them go down.' })
  notLike?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People to leave out.' })
  exclude?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Leave out whoever takes part in something else on all of the dates.' })
  onlyFree?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many (1–200); 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the previous page.' })
  after?: string | null;
}
